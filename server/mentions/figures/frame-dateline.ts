import type { Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentences.ts';
import { ALL_UPPER, MARK, WORD, type Tokens } from '../../text/tokens.ts';
import type { Near } from './frame-near.ts';
import type { Place } from './frame-place.ts';

const PUBLISHING = /\b(?:published|posted|updated|filed|in print)\b/i;
const ARTICLE = /\b(?:this|the) (?:report|story|article)\b/i;

/** Whether a figure dates the article and not what it tells: in its dateline, a line of capitals, "this story was published on". */
export function isOwnDate(article: Article, place: Place, sentence: Sentence, near: Near): boolean {
  if (place.figure.kind !== 'date' && place.figure.kind !== 'time') return false;
  if (near.isPublishing) {
    const clause = article.text.slice(Math.max(sentence.start, place.figure.start - 60), place.figure.start);
    if (PUBLISHING.test(clause) && ARTICLE.test(clause)) return true;
  }
  return isDateline(article, place, sentence) || isShouted(article.tokens, sentence) || isOpening(article, place, sentence) || isHeadLine(article, place, sentence, near);
}

/** "BELGRADE 1996-08-30": nothing but capitals stands beside the date. */
function isShouted(tokens: Tokens, sentence: Sentence): boolean {
  if (sentence.to - sentence.from > 12) return false;
  for (let i = sentence.from; i < sentence.to; i++) if (tokens.kind[i] === WORD && (tokens.flags[i]! & ALL_UPPER) === 0) return false;
  return true;
}

/** "MILWAUKEE, Wisconsin 1996-08-31": the article's own date within a few words of a place in capitals, without a dash. */
function isOpening({ tokens, header }: Article, place: Place, sentence: Sentence): boolean {
  return place.from - sentence.from <= 6 && (tokens.flags[sentence.from]! & ALL_UPPER) !== 0 && header.published !== null && place.figure.iso === header.published;
}

/** "By our sports desk | 12 Oct 2025": the article's own date in a line of a few words among the first, without a verb or as its last word. */
function isHeadLine({ header }: Article, { figure, to }: Place, sentence: Sentence, { hasVerb }: Near): boolean {
  return (!hasVerb || to === sentence.to) && sentence.to - sentence.from <= LINE && sentence.block < HEAD && header.published !== null && figure.iso === header.published;
}

/** So many tokens has a line above an article at most, and so many blocks stand there. */
const LINE = 18;
const HEAD = 6;

/** "CHISINAU, April 9 — Poland will…": a date between the first word of a block and a dash, all in a few words. */
function isDateline({ text, tokens }: Article, place: Place, sentence: Sentence): boolean {
  if (place.from - sentence.from > 8) return false;
  for (let i = place.to; i < sentence.to && i < place.to + 8; i++) {
    if (tokens.kind[i] === MARK && (tokens.hash[i] === 0x2014 || tokens.hash[i] === 0x2013 || tokens.hash[i] === 45)) {
      return text.slice(sentence.start, tokens.start[place.from]).toUpperCase().slice(0, 4) === text.slice(sentence.start, sentence.start + 4);
    }
  }
  return false;
}
