import { MARK, UPPER_FIRST, WORD, touches, type Tokens } from '../../text/tokens.ts';
import { endsIn, is, type Words } from './frame-tokens.ts';
import { SETS } from './frame-words.ts';

/** A range of tokens, `from` up to but without `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of a sentence between marks and conjunctions. */
export interface Segment extends Stretch {
  readonly hasVerb: boolean;
  /** Begins after a mark that parts more than a comma does. */
  readonly isApart: boolean;
  /** Begins with a relative or subordinating word. */
  readonly opener: 'relative' | 'subordinate' | 'and' | null;
}

/** The stretches of one sentence, cut at marks and at words that open a clause with a verb of its own. */
export function segmentsOf(words: Words, from: number, to: number): Segment[] {
  const { tokens } = words;
  const segments: Segment[] = [];
  let start = from;
  let isApart = true;
  let opener: Segment['opener'] = null;
  let verb = false;
  const close = (end: number): void => {
    if (end > start) segments.push({ from: start, to: end, hasVerb: verb, isApart, opener });
    verb = false;
  };
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === MARK) {
      const mark = tokens.hash[i]!;
      const cut = isCut(tokens, i, mark);
      if (cut === null) continue;
      close(i);
      start = i + 1;
      isApart = cut === 'apart';
      opener = openerAt(words, start);
    } else if (i === start) {
      verb = isVerb(words, i, start);
    } else if (tokens.kind[i] === WORD) {
      const opens = openerAt(words, i);
      if (opens === null) {
        verb ||= isVerb(words, i, start);
        continue;
      }
      // "that" and "as" are also determiner and preposition: they part only where a verb stands on both sides.
      if (verb && (opens === 'relative' || verbAhead(words, i + 1, to))) {
        close(i);
        start = i;
        isApart = false;
        opener = opens;
      }
    }
  }
  close(to);
  return segments;
}

/** The clause of a figure, and within it the stretch between marks and conjunctions that holds the figure itself. */
export interface Clause extends Stretch {
  readonly own: Stretch;
}

/**
 * The segments, as a stretch of tokens, that speak of what stands at token `i`: its own, what has no verb beside it, and
 * its governing clause where its own has no verb. A relative clause that follows at once belongs to it.
 */
export function clauseAt(segments: readonly Segment[], i: number): Clause {
  let own = 0;
  while (own < segments.length && !(segments[own]!.from <= i && i < segments[own]!.to)) own++;
  if (own === segments.length) return { from: i, to: i + 1, own: { from: i, to: i + 1 } };
  let first = own;
  let last = first;
  let verb = segments[first]!.hasVerb;
  while (!verb && first > 0) {
    first--;
    verb = segments[first]!.hasVerb;
  }
  while (verb && first > 0 && !segments[first - 1]!.hasVerb && !segments[first]!.isApart) first--;
  while (last + 1 < segments.length) {
    const next = segments[last + 1]!;
    const joins = verb ? (!next.hasVerb && !next.isApart) || (next.opener === 'relative' && last === own && next.from - i < 6) : true;
    if (!joins) break;
    last++;
    verb ||= next.hasVerb;
  }
  return { from: segments[first]!.from, to: segments[last]!.to, own: segments[own]! };
}

function openerAt({ numbers }: Words, i: number): Segment['opener'] {
  return OPENERS[numbers[i]!] ?? null;
}

/** What the words of each number open. */
const OPENERS: readonly Segment['opener'][] = Array.from(SETS.relative, (isRelative, number) => (isRelative ? 'relative' : SETS.subordinate[number] ? 'subordinate' : SETS.coordinating[number] ? 'and' : null));

function isCut(tokens: Tokens, i: number, mark: number): 'comma' | 'apart' | null {
  switch (mark) {
    case 44: return 'comma';
    case 59: case 58: case 0x2014: case 40: case 41: return 'apart';
    case 0x2013: case 45: return touches(tokens, i) && touches(tokens, i + 1) ? null : 'apart';
    default: return null;
  }
}

function verbAhead(words: Words, from: number, to: number): boolean {
  const { tokens } = words;
  for (let i = from; i < to && i < from + 8; i++) {
    if (tokens.kind[i] === MARK && isCut(tokens, i, tokens.hash[i]!) !== null) return false;
    if (isVerb(words, i, from)) return true;
  }
  return false;
}

/** Whether token `i` of a stretch that begins at `from` is an auxiliary, a common verb form or a word in -ed that is no adjective after an article. */
export function isVerb(words: Words, i: number, from: number): boolean {
  const { text, tokens } = words;
  if (tokens.kind[i] !== WORD) return false;
  if (is(words, i, SETS.verb)) return true;
  // "so we go back"
  if (i > from && is(words, i - 1, SETS.nominative)) return (tokens.flags[i]! & UPPER_FIRST) === 0 && !is(words, i, SETS.function) && !endsIn(words, i, 'ly');
  const end = tokens.end[i]!;
  const last = text.charCodeAt(end - 1);
  if ((last !== 100 && last !== 115) || end - tokens.start[i]! < 4) return false;
  if (i === from || tokens.kind[i - 1] !== WORD || (tokens.flags[i]! & UPPER_FIRST) !== 0 || is(words, i - 1, SETS.determiner)) return false;
  if (last === 100) return text.charCodeAt(end - 2) === 101 && end - tokens.start[i]! > 4;
  // "Poland promises": a name, or a noun in the singular, before a verb in -s.
  return is(words, i, SETS.present) && maySubject(words, i - 1);
}

function maySubject(words: Words, i: number): boolean {
  const { text, tokens } = words;
  if ((tokens.flags[i]! & UPPER_FIRST) !== 0) return true;
  const end = tokens.end[i]!;
  return is(words, i, SETS.subjectPronoun) || (!text.startsWith('ing', end - 3) && text.charCodeAt(end - 1) !== 115 && !is(words, i, SETS.preposition));
}
