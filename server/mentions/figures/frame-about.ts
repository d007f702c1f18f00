import type { Article } from '../../text/article.ts';
import { MARK, NUMBER, WORD, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import type { Stretch } from './frame-clause.ts';
import type { Head } from './frame-head.ts';
import type { Place } from './frame-read.ts';

const LINKS = wordSet('of for');
const ENDS = wordSet('and but or while as after before when which where because said says according than with by at during over until since were was is are has have had will would');
const ARTICLES = wordSet('the a an its their his her this that these those');

/** The few words that say what a figure measures, as they stand: "military instructors", "financial support for Ukraine". */
export function aboutOf({ text, tokens }: Article, place: Place, head: Head, clause: Stretch): string | null {
  const { from, to } = place;
  const before = subjectOf(text, tokens, clause, from);
  if (place.figure.kind === 'date' || place.figure.kind === 'time') return before ?? following(text, tokens, to, clause.to);
  if (head.head < 0) return before ?? following(text, tokens, to, clause.to);
  const limit = head.head < from ? from : clause.to;
  let end = head.to;
  let words = head.to - head.from;
  // One complement: "support for Ukraine", "victims of the flood".
  if (end + 1 < limit && LINKS.at(text, tokens, end) && tokens.kind[end + 1] === WORD) {
    let i = end + 1;
    while (i < limit && words < 7 && tokens.kind[i] === WORD && !ENDS.at(text, tokens, i) && !(i > end + 1 && LINKS.at(text, tokens, i))) {
      i++;
      words++;
    }
    if (i > end + 1 && !ARTICLES.at(text, tokens, i - 1)) end = i;
  }
  return slice(text, tokens, head.from, end);
}

/** The words of the clause that stand before the figure, at most the last seven, back to a mark. */
function subjectOf(text: string, tokens: Tokens, clause: Stretch, from: number): string | null {
  let end = from;
  while (end > clause.from && (TRAILING.at(text, tokens, end - 1) || tokens.kind[end - 1] === MARK)) end--;
  let start = end;
  while (start > clause.from && start > end - 7 && tokens.kind[start - 1] === WORD) start--;
  // Another figure's unit says nothing of this one.
  if (start > clause.from && tokens.kind[start - 1] === NUMBER) return null;
  while (start < end && (ENDS.at(text, tokens, start) || ARTICLES.at(text, tokens, start))) start++;
  return start < end ? slice(text, tokens, start, end) : null;
}

const TRAILING = wordSet('against versus other another about around some roughly approximately nearly almost over under up to at least most more less than an estimated close closer on in of by for from since until early late the a');

function following(text: string, tokens: Tokens, from: number, clauseEnd: number): string | null {
  let end = from;
  while (end < clauseEnd && end < from + 6 && tokens.kind[end] === WORD) end++;
  return end > from ? slice(text, tokens, from, end) : null;
}

function slice(text: string, tokens: Tokens, from: number, to: number): string {
  return text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ');
}
