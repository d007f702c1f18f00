import { INDEX_NAMES, type Indexed } from '../corpus/indexed.ts';
import type { Keys } from '../corpus/key-order.ts';
import { openNames } from '../corpus/pack-names.ts';
import { areEqual, haveSameFigures, haveSameHeader } from '../corpus/same.ts';
import { unpack } from '../corpus/unpack.ts';
import type { IndexName } from '../mentions/keys.ts';
import type { Figure, Quote } from '../mentions/mention.ts';
import { paragraphAround } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Subject } from './check.ts';
import { FAR } from './quotation-splice.ts';

/** How the mentions of an article moved: those that begin at `from` or later by so much, the others not at all. */
export interface Shift {
  readonly from: number;
  readonly by: number;
}

/**
 * How the mentions of each kind moved with an edit of their article that left all else that is asked about them as it was: then
 * what a check finds stands where it stood, so moved. Null where more changed. Says nothing of what the article is related to.
 */
export const SHIFTS = {
  figures: (before, now) => (haveSameFigures(before, now) ? shiftOf(figuresIn(before), figuresIn(now)) : null),
  quotes: (before, now) => {
    if (!haveSameNames(before, now) || !haveSameKeys('quote', before, now) || !haveSameHeader(before, now)) return null;
    const [quotes, after] = [quotesIn(before), quotesIn(now)];
    if (!areEqual(quotes, after, isSameQuote)) return null;
    const mentions = [...quotes, ...namesOf(before)];
    const shift = shiftOf(mentions, [...after, ...namesOf(now)]);
    if (!shift || !quotes.every((quote, i) => areEqual(aroundQuote(before, quotes, quote), aroundQuote(now, after, after[i]!)))) return null;
    return keepTheirDistance(quotes, mentions, shift) ? shift : null;
  },
  names: (before, now) => (haveSameNames(before, now) && haveSameKeys('name', before, now) ? shiftOf(namesOf(before), namesOf(now)) : null),
} as const satisfies Record<Subject, (before: Indexed, now: Indexed) => Shift | null>;

/** Where a place of the article stands after it. */
export function moved<T extends Span>(span: T, { from, by }: Shift): T {
  return span.start < from || by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}

function haveSameKeys(name: IndexName, a: Indexed, b: Indexed): boolean {
  const [some, others] = [a, b].map(({ keys }) => keys[INDEX_NAMES.indexOf(name)]!) as [Keys, Keys];
  return areEqual(some.hashes, others.hashes) && areEqual(some.indexes, others.indexes);
}

function haveSameNames(a: Indexed, b: Indexed): boolean {
  if (!areEqual(a.forms.ids, b.forms.ids) || !areEqual(a.forms.of, b.forms.of)) return false;
  const [some, others] = [openNames(a.mentions.names), openNames(b.mentions.names)];
  if (!areEqual(some.of, others.of) || some.ways !== others.ways) return false;
  for (let way = 0; way < some.ways; way++) if (!areEqual(some.bytesOf(way), others.bytesOf(way))) return false;
  return true;
}

const quotesIn = ({ mentions }: Indexed): readonly Quote[] => unpack(mentions.quotes) as readonly Quote[];

const PLACES: ReadonlySet<string> = new Set(['start', 'end']);

const figuresIn = ({ mentions }: Indexed): readonly Span[] => unpack(mentions.figures, PLACES) as readonly Pick<Figure, 'start' | 'end'>[];

function namesOf({ mentions }: Indexed): Span[] {
  const { spans } = openNames(mentions.names);
  return Array.from({ length: spans.length / 2 }, (_, i) => ({ start: spans[2 * i]!, end: spans[2 * i + 1]! }));
}

/** Whether two quotes are the same, their cue as far from them. */
function isSameQuote(a: Quote, b: Quote): boolean {
  const by = b.start - a.start;
  if (a.text !== b.text || a.speaker !== b.speaker || b.end - a.end !== by) return false;
  return a.cue === null || b.cue === null ? a.cue === b.cue : a.cue.text === b.cue.text && b.cue.start - a.cue.start === by && b.cue.end - a.cue.end === by;
}

/** The one shift that takes mentions to where they stand now, all as long as they were; null where there is none. */
function shiftOf(old: readonly Span[], now: readonly Span[]): Shift | null {
  let from = Infinity;
  let by = 0;
  now.forEach(({ start }, i) => {
    const before = old[i]!.start;
    if (start === before || before >= from) return;
    from = before;
    by = start - before;
  });
  const shift = { from, by };
  return areEqual(old, now, (a, b) => {
    const { start, end } = moved(a, shift);
    return b.start === start && b.end === end;
  })
    ? shift
    : null;
}

/** How many names and quotes stand before the paragraph before that of a quote, before its own and before the end of that: those in them tell who speaks. */
function aroundQuote({ lines, mentions }: Indexed, quotes: readonly Quote[], quote: Quote): number[] {
  const { start, end } = paragraphAround(lines, quote);
  const bounds = [start < 2 ? start : paragraphAround(lines, { start: start - 2, end: start - 2 }).start, start, end];
  const { spans } = openNames(mentions.names);
  return bounds.flatMap((bound) => {
    let names = 0;
    while (2 * names < spans.length && spans[2 * names]! < bound) names++;
    return [names, quotes.filter((other) => other.start < bound).length];
  });
}

/** Within so many letters of a quote it matters how close a name stands. */
const NEAR = 100;

/** Whether nothing that moved comes nearer to a quote that did not, or goes away from it, where that matters, and the other way round. */
function keepTheirDistance(quotes: readonly Quote[], mentions: readonly Span[], { from, by }: Shift): boolean {
  const stayed = mentions.reduce((last, { start, end }) => (start < from && end > last ? end : last), -Infinity);
  const isFar = (distance: number, least: number): boolean => distance > least && distance + by > least;
  return quotes.every(({ start, end, cue }) => {
    const [first, last] = [Math.min(start, cue?.start ?? start), Math.max(end, cue?.end ?? end)];
    if (!isFar(start < from ? from - last : first - stayed, NEAR)) return false;
    return start >= from || quotes.every((other) => other.start < from || isFar(other.start - last, FAR));
  });
}
