import { ALL_UPPER, MARK, NUMBER, POSSESSIVE, UPPER_FIRST, WORD, touches, type Tokens } from '../../text/tokens.ts';
import { isIn, JOINT, PARTICLE, type Listed } from './lexicon.ts';

/** How the capitals of a sentence are used: as in running text, on nearly every word, or on every letter. */
export type Style = 0 | 1 | 2;
export const RUNNING = 0;
const TITLE_CASE = 1;
export const SHOUTED = 2;

/** Neighbouring tokens, from the first capital on, among which names are looked for: capitalised words and what may join them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The sentence: its first token and the one after its last. */
  readonly first: number;
  readonly last: number;
  readonly style: Style;
}

/** The stretches of an article: those of running text in order, then those of titles and headings, for which the text above speaks. */
export function findStretches(words: Listed): Stretch[] {
  const { article } = words;
  const running: Stretch[] = [];
  const others: Stretch[] = [];
  for (const { from, to, block } of article.sentences) {
    const kind = article.blocks[block]!.kind;
    // A byline is little but names, so its capitals are those of running text.
    const style = kind === 'byline' || kind === 'credit' ? RUNNING : styleOf(article.tokens, from, to, kind === 'prose' || kind === 'caption');
    collect(words, from, to, style, style === RUNNING && kind !== 'title' && kind !== 'heading' ? running : others);
  }
  return running.concat(others);
}

function styleOf(tokens: Tokens, from: number, to: number, isProse: boolean): Style {
  // A fifth of the words at most may be in lower case, and no more words can come than there are tokens.
  const most = (to - from) * 0.2 + 1;
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD || tokens.end[i]! - tokens.start[i]! < 4) continue;
    words++;
    if ((tokens.flags[i]! & UPPER_FIRST) !== 0) capitals++;
    else if (words - capitals > most) return RUNNING;
    if ((tokens.flags[i]! & ALL_UPPER) !== 0) shouted++;
  }
  if (words >= 2 && shouted >= words * 0.8) return SHOUTED;
  // A short sentence of an article may be little but names; one long word in lower case shows that it is none of a headline's.
  const isSentence = isProse && tokens.hash[to - 1] === STOP;
  return words >= (isSentence ? LONG : 3) && capitals >= (isSentence ? words : words * 0.8) ? TITLE_CASE : RUNNING;
}

/** So many words of four letters and more, all in capitals, make a headline even with a full stop. */
const LONG = 5;

function collect(words: Listed, first: number, last: number, style: Style, found: Stretch[]): void {
  for (let i = first; i < last; i++) {
    if (!startsName(words, i, last)) continue;
    const from = i;
    let to = from + 1;
    while (to < last) {
      const next = joined(words, to, last);
      if (next === to) break;
      to = next;
    }
    found.push({ from, to, first, last, style });
    i = to - 1;
  }
}

const isName = (tokens: Tokens, i: number): boolean => tokens.kind[i] === WORD && (tokens.flags[i]! & (UPPER_FIRST | POSSESSIVE)) === UPPER_FIRST;

/** A capital, or a particle that a capital follows: "de Gaulle", "al-Assad". */
function startsName(words: Listed, i: number, last: number): boolean {
  const { tokens } = words;
  if (isName(tokens, i)) return true;
  if (tokens.kind[i] !== WORD || i + 1 >= last) return false;
  const hyphen = tokens.hash[i + 1] === HYPHEN && tokens.kind[i + 1] === MARK && i + 2 < last && touches(tokens, i + 1) && touches(tokens, i + 2) && isName(tokens, i + 2);
  return (hyphen || isName(tokens, i + 1)) && isIn(words, i, PARTICLE);
}

/** If token `i` goes on with the stretch, the index after what it takes along; otherwise `i`. */
function joined(words: Listed, i: number, last: number): number {
  const { tokens } = words;
  if (isName(tokens, i)) return i + 1;
  const kind = tokens.kind[i];
  if (kind === NUMBER) return touches(tokens, i) ? i + 1 : i;
  if (i + 1 >= last) return i;
  if (kind === MARK) {
    const mark = tokens.hash[i]!;
    if (mark === AMPERSAND) return isName(tokens, i + 1) ? i + 2 : i;
    if (!touches(tokens, i)) return i;
    if (mark === HYPHEN || mark === 0x2010 || mark === 0x2011) return touches(tokens, i + 1) && (isName(tokens, i + 1) || tokens.kind[i + 1] === NUMBER || (i + 2 < last && tokens.kind[i + 1] === WORD && tokens.end[i + 1]! - tokens.start[i + 1]! <= 3)) ? i + 2 : i;
    // The full stop of an initial or of "St." and the like; a sentence does not end there, or it would end the range.
    if (mark === STOP) return isName(tokens, i + 1) ? i + 2 : i;
    return i;
  }
  let next = i;
  for (let small = 0; small < 3 && next < last && kind === WORD && isIn(words, next, JOINT); small++) {
    next++;
    if (next < last && isName(tokens, next)) return next + 1;
  }
  return i;
}

const HYPHEN = 45;
const AMPERSAND = 38;
const STOP = 46;
