import { ALL_UPPER, MARK, NUMBER, touches, WORD, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { CALENDAR, isIn, ORDINARY, type Listed } from './lexicon.ts';
import type { Draft } from './spans.ts';
import { isCapital } from './titles.ts';

/** So many paragraphs of prose at the beginning may open with a dateline. */
const PARAGRAPHS = 3;
/** Tokens in the longest place, and up to the dash of the longest dateline. */
const PLACE = 8;
const REACH = 22;

/** The place, in capitals, and the agency that a dateline names: "ST. ANNE, Oct 4 (Lake Press) - The mill closed." */
export function datelines(words: Listed): Draft[] {
  const { article, tokens } = words;
  const found: Draft[] = [];
  let block = -1;
  let seen = 0;
  for (const { from, to: last, block: own } of article.sentences) {
    if (own === block || article.blocks[own]!.kind !== 'prose') continue;
    block = own;
    if (++seen > PARAGRAPHS) break;
    const to = placeEnd(tokens, from, last);
    const dash = to > from ? dashAfter(words, to, last) : -1;
    if (dash < 0) continue;
    found.push({ from, to, kind: 'place', first: from, last });
    const agency = agencyBefore(tokens, dash, to);
    if (agency > 0) found.push({ from: agency, to: dash - 1, kind: 'organization', first: from, last });
  }
  return found;
}

/** The end of the capitals from `from` on, with their full stops, hyphens and apostrophes; `from` where there are none or too many. */
function placeEnd(tokens: Tokens, from: number, last: number): number {
  let to = from;
  while (to < last && to - from < PLACE && (isShouted(tokens, to) || (to > from && touches(tokens, to) && joins(tokens, to) && isShouted(tokens, to + 1)))) to++;
  return to - from < PLACE ? to : from;
}

const isShouted = (tokens: Tokens, i: number): boolean => tokens.kind[i] === WORD && (tokens.flags[i]! & ALL_UPPER) !== 0;

const joins = ({ kind, hash }: Tokens, i: number): boolean => kind[i] === MARK && (hash[i] === 46 || hash[i] === 45 || hash[i] === 39 || hash[i] === 0x2019);

/** The dash or colon that ends a dateline whose place ends before `to`: only names, a date and an agency stand between, and one of them does: "SOCCER - " names no place. -1 for anything else. */
function dashAfter(words: Listed, to: number, last: number): number {
  const { tokens } = words;
  for (let i = to; i < last && i < to + REACH; i++) {
    if (tokens.kind[i] === NUMBER || isCapital(tokens, i) || isIn(words, i, CALENDAR)) continue;
    if (tokens.kind[i] !== MARK) return -1;
    const c = tokens.hash[i]!;
    if ((isDash(c) && !touches(tokens, i)) || c === 0x2014 || c === COLON) return i > to || (isLong(c) && last - i > SENTENCE && !isLabel(words, to - 1)) ? i : -1;
    if (c !== 44 && c !== 40 && c !== 41 && c !== 46 && c !== 47) return -1;
  }
  return -1;
}

const COLON = 58;
const isLong = (code: number): boolean => code === 0x2013 || code === 0x2014;
/** Whether a word heads an article or a part of one rather than naming where it was written: "ANALYSIS — The mill closed." */
const isLabel = (words: Listed, i: number): boolean => isIn(words, i, ORDINARY) || LABELS.at(words.text, words.tokens, i) === true;
const LABELS = wordSet('analysis update updates updated opinion exclusive breaking watch review comment live correction explainer check sport sports news business politics money weather health culture education feature features interview profile obituary background context editorial letter letters summary alert video photos gallery podcast recap preview results report notes question answer why how what who when where');
/** After a long dash alone so many tokens go on: a headline has fewer. */
const SENTENCE = 8;
const isDash = (code: number): boolean => code === 45 || code === 0x2013 || code === 0x2014;

/** The first capital of what stands in brackets right before the dash, or 0. */
function agencyBefore(tokens: Tokens, dash: number, floor: number): number {
  if (tokens.hash[dash - 1] !== 41 || tokens.kind[dash - 1] !== MARK) return 0;
  let i = dash - 1;
  while (i - 1 > floor && isCapital(tokens, i - 1)) i--;
  return i < dash - 1 && tokens.kind[i - 1] === MARK && tokens.hash[i - 1] === 40 ? i : 0;
}
