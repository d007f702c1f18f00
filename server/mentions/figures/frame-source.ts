import type { Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentences.ts';
import { MARK, UPPER_FIRST, WORD, tokenText } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import type { Stretch } from './frame-clause.ts';

const SAYING = wordSet('said says say told tells reported reports estimated estimates estimate announced confirmed confirms added claimed claims stated noted put puts peg pegs pegged reckons reckoned calculates calculated');
const BREAK = wordSet('and but who which that while after before when as on in at during by for with from about roughly around approximately');
const PRONOUN = wordSet('he she they it we i you who');

/** Who the figures of a clause are attributed to ("the fire service", "the Kiel group"), as it stands, or null. */
export function sourceOf(article: Article, sentence: Sentence, clause: Stretch): string | null {
  const { text, tokens } = article;
  for (let i = sentence.from; i + 1 < sentence.to; i++) {
    if (ACCORDING.at(text, tokens, i) && TO.at(text, tokens, i + 1)) return phrase(article, i + 2, sentence.to);
  }
  for (let i = clause.from; i + 1 < clause.to; i++) {
    if (ESTIMATE.at(text, tokens, i) && FROM.at(text, tokens, i + 1)) return phrase(article, i + 2, clause.to);
  }
  for (let i = sentence.to - 1; i >= sentence.from; i--) {
    if (!SAYING.at(text, tokens, i)) continue;
    const subject = phraseBefore(article, i, sentence.from);
    if (subject !== null) return subject;
    if (i + 1 < sentence.to && tokens.kind[i + 1] === WORD && (tokens.flags[i + 1]! & UPPER_FIRST) !== 0) return phrase(article, i + 1, sentence.to);
  }
  return null;
}

const ACCORDING = wordSet('according');
const TO = wordSet('to');
const ESTIMATE = wordSet('estimate estimates figures data report count tally statistics study survey');
const FROM = wordSet('from by');
const ARTICLE = wordSet('the a an');

/** The words from token `i` up to a mark or a word that ends a name, at most eight. */
function phrase(article: Article, i: number, end: number): string | null {
  const { text, tokens } = article;
  let to = i;
  while (to < end && to < i + 8 && tokens.kind[to] !== MARK && !BREAK.at(text, tokens, to) && !SAYING.at(text, tokens, to)) to++;
  return to === i || PRONOUN.at(text, tokens, i) ? null : text.slice(tokens.start[i], tokens.end[to - 1]).replace(/\s+/g, ' ');
}

/** The subject right before a saying verb: words back to a mark, at most six, that begin with an article or a capital. */
function phraseBefore(article: Article, verb: number, first: number): string | null {
  const { text, tokens } = article;
  let from = verb;
  while (from > first && from > verb - 7 && tokens.kind[from - 1] !== MARK && !BREAK.at(text, tokens, from - 1)) from--;
  while (from < verb && !ARTICLE.at(text, tokens, from) && (tokens.flags[from]! & UPPER_FIRST) === 0) from++;
  if (from === verb || PRONOUN.at(text, tokens, from)) return null;
  const words = tokenText(text, tokens, verb - 1);
  return /^\d/.test(words) ? null : text.slice(tokens.start[from], tokens.end[verb - 1]).replace(/\s+/g, ' ');
}
