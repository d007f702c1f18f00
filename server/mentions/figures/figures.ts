import type { Article } from '../../text/article.ts';
import { MARK, NUMBER, SPACE_BEFORE, WORD } from '../../text/tokens.ts';
import { wordSet, wordTable } from '../../text/words.ts';
import type { BareFigure, Figure, Name } from '../mention.ts';
import { groupingOf } from './digits.ts';
import type { Draft } from './draft.ts';
import { completed, heated, pointed, priced } from './elisions.ts';
import { framesOf } from './frame-read.ts';
import { AFTER_ARTICLE, READERS, type Reader } from './readers.ts';
import { noNumber, type Scan } from './scan.ts';
import { isInCode } from './urls.ts';
import { resolveDate } from './when.ts';

/** The figures of an article in order, each with its frame; `figures` are those of `findBareFigures` where they were found before. */
export function findFigures(article: Article, names: readonly Name[], figures: readonly BareFigure[] = findBareFigures(article)): Figure[] {
  const framed = framesOf(article, figures, names);
  const found: Figure[] = [];
  // Field by field, since a spread of so many costs more than reading the frame.
  for (let i = 0; i < framed.length; i++) {
    const { frame, about } = framed[i]!;
    const { start, end, text, kind, value, low, high, iso, unit, per, hedge, when, traits } = figures[i]!;
    found.push({ start, end, text, kind, value, low, high, iso, unit, per, hedge, when, traits, frame, about });
  }
  return found;
}

/** The figures of an article in order, without what surrounds them. */
export function findBareFigures(article: Article): BareFigure[] {
  const { text, tokens } = article;
  const grouping = groupingOf(text, tokens);
  const figures: BareFigure[] = [];
  const inCode = isInCode(text, tokens);
  let last = NONE;
  for (const { from, to } of article.sentences) {
    const before = last;
    last = NONE;
    const s: Scan = { text, tokens, from, to, grouping, number: noNumber() };
    let previous: Draft | null = null;
    for (let i = from; i < to; i++) {
      const readers = readersAt(s, i);
      if (readers === 0 || inCode(i)) continue;
      if (previous && i < previous.through && tokens.kind[i] === NUMBER) continue;
      const read = readFigure(s, i, readers);
      if (!read || (previous && read.from < previous.to)) continue;
      const whole = heated(completed(s, read, previous), last.temperature ?? before.temperature);
      const found: Draft = priced(s, pointed(s, whole, last.percent ?? before.percent), last.money ?? before.money);
      if (found.kind === 'temperature' || found.kind === 'percent' || found.kind === 'money') last = { ...last, [found.kind]: found };
      figures.push(finish(article, found));
      previous = found;
      i = found.to - 1;
    }
  }
  return figures;
}

/** The last figures of a sentence that lend their unit to what follows there and in the next. */
interface Lenders {
  readonly temperature: Draft | null;
  readonly percent: Draft | null;
  readonly money: Draft | null;
}
const NONE: Lenders = { temperature: null, percent: null, money: null };

/** Which readers to ask at a word or mark, as bits in the order of the registry. */
interface Gate {
  always: number;
  /** Only where the next token is no word (after a word), or touches and is a number or decimal point (after a mark). */
  before: number;
}

const BY_WORD = wordTable(gates((reader) => reader.words.map((word) => word.toLowerCase()), (reader) => (reader.prefixes ?? []).map((word) => word.toLowerCase())));
const BY_MARK = gates((reader) => codesOf(reader.marks), (reader) => codesOf(reader.touching ?? ''));
const BY_DIGITS = READERS.reduce((mask, reader, k) => (reader.digits ? mask | (1 << k) : mask), 0);
const ARTICLES = wordSet('a an');
const ALLOWED = wordSet(AFTER_ARTICLE);
const POINT = 46;

function gates<K>(always: (reader: Reader) => readonly K[], before: (reader: Reader) => readonly K[]): Map<K, Gate> {
  const found = new Map<K, Gate>();
  const gate = (key: K): Gate => {
    const known = found.get(key) ?? { always: 0, before: 0 };
    found.set(key, known);
    return known;
  };
  READERS.forEach((reader, k) => {
    for (const key of always(reader)) gate(key).always |= 1 << k;
    for (const key of before(reader)) gate(key).before |= 1 << k;
  });
  return found;
}

function codesOf(marks: string): number[] {
  return Array.from(marks, (c) => c.charCodeAt(0));
}

/** The readers to ask at token `i`, as bits. */
function readersAt({ text, tokens, to }: Scan, i: number): number {
  const kind = tokens.kind[i];
  if (kind === NUMBER) return BY_DIGITS;
  const gate = kind === MARK ? BY_MARK.get(tokens.hash[i]!) : BY_WORD.at(text, tokens, i);
  if (gate === undefined) return 0;
  const next = i + 1 < to ? tokens.kind[i + 1] : undefined;
  if (kind === MARK) {
    const touched = (tokens.flags[i + 1]! & SPACE_BEFORE) === 0 && (next === NUMBER || (next === MARK && tokens.hash[i + 1] === POINT));
    return touched ? gate.always | gate.before : gate.always;
  }
  if (ARTICLES.at(text, tokens, i) && !(next === WORD && ALLOWED.at(text, tokens, i + 1))) return 0;
  return next === WORD ? gate.always : gate.always | gate.before;
}

function readFigure(s: Scan, i: number, readers: number): Draft | null {
  for (let k = 0, mask = readers; mask !== 0; k++, mask >>= 1) {
    const found = (mask & 1) === 0 ? null : READERS[k]!.read(s, i);
    if (found) return found;
  }
  return null;
}

/** The figure that a draft stands for, with its date resolved by the article's own. */
export function finish({ text, tokens, header }: Article, found: Draft): BareFigure {
  const { kind, value, low, high, unit, per, hedge, when, traits } = found;
  const start = tokens.start[found.from]!;
  const end = tokens.end[found.to - 1]!;
  const iso = when ? resolveDate(when, header.published) : found.iso;
  return { start, end, text: text.slice(start, end), kind, value, low, high, iso, unit, per, hedge, when, traits };
}
