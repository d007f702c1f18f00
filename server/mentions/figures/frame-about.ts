import { MARK, NUMBER, WORD, touches } from '../../text/tokens.ts';
import type { Stretch } from './frame-clause.ts';
import type { Head } from './frame-head.ts';
import type { Place } from './frame-place.ts';
import { FIGURE, is, phraseText, type Words } from './frame-tokens.ts';
import { SETS } from './frame-words.ts';

/** The few words that say what a figure measures, as they stand: "military instructors", "financial support for Ukraine". */
export function aboutOf(words: Words, place: Place, head: Head, clause: Stretch): string | null {
  const { tokens } = words;
  const { from, to } = place;
  if (head.head < 0 || place.figure.kind === 'date' || place.figure.kind === 'time') return subjectOf(words, clause, from) ?? following(words, to, clause.to);
  const limit = head.head < from ? from : clause.to;
  let end = head.to;
  let length = head.to - head.from;
  // One complement: "support for Ukraine", "victims of the flood".
  if (end + 1 < limit && is(words, end, SETS.link) && tokens.kind[end + 1] === WORD) {
    let i = end + 1;
    while (i < limit && length < 7 && tokens.kind[i] === WORD && words.taken[i] !== FIGURE && !is(words, i, SETS.aboutEnd) && !(i > end + 1 && is(words, i, SETS.link))) {
      i++;
      length++;
    }
    if (i > end + 1 && !is(words, i - 1, SETS.article)) end = i;
  }
  return phraseText(words, wholeFrom(words, head, from), end);
}

/** "Storm-force winds extended 50 miles": where the word that its first one is one with begins. */
function wholeFrom({ tokens, taken }: Words, head: Head, from: number): number {
  const before = head.from - 2;
  const isJoined = head.head < from && before >= 0 && tokens.kind[before] === WORD && taken[before] === 0 && tokens.hash[before + 1] === 45 && touches(tokens, before + 1) && touches(tokens, head.from);
  return isJoined ? before : head.from;
}

/** The words of the clause that stand before the figure, at most the last seven, back to a mark. */
function subjectOf(words: Words, clause: Stretch, from: number): string | null {
  const { tokens } = words;
  let end = from;
  while (end > clause.from && (is(words, end - 1, SETS.trailing) || tokens.kind[end - 1] === MARK)) end--;
  let start = end;
  while (start > clause.from && start > end - 7 && tokens.kind[start - 1] === WORD) start--;
  // Another figure's unit says nothing of this one.
  if (start > clause.from && tokens.kind[start - 1] === NUMBER) return null;
  while (start < end && (is(words, start, SETS.aboutEnd) || is(words, start, SETS.article))) start++;
  return start < end ? phraseText(words, start, end) : null;
}

function following(words: Words, from: number, clauseEnd: number): string | null {
  const { tokens } = words;
  let end = from;
  while (end < clauseEnd && end < from + 6 && tokens.kind[end] === WORD) end++;
  return end > from ? phraseText(words, from, end) : null;
}
