import { MARK, UPPER_FIRST, WORD } from '../../text/tokens.ts';
import { isBetween, PREPOSITIONS } from './grammar.ts';
import { ROLES } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Phrase } from './speaker.ts';

const STOP = 46;

/** The person named in apposition after a role that ends before token `i`: ", Yannis Drakatos," or "for the ministry, Ann Brown.". */
export function beside(scene: Scene, i: number, end: number): Phrase | null {
  const { article, nameOf, names, quoteOf } = scene;
  const { tokens } = article;
  let comma = i;
  while (comma < end && comma < i + 12 && quoteOf[comma] === 0 && !(tokens.kind[comma] === MARK && tokens.hash[comma] === 44)) {
    if (tokens.kind[comma] === MARK && tokens.hash[comma] !== 45) return null;
    comma++;
  }
  let j = comma + 1;
  if (j >= end || comma >= i + 12 || quoteOf[j] !== 0) return null;
  // A title may stand before the name.
  while (j < end && j < comma + 6 && nameOf[j] === 0 && ((tokens.flags[j]! & UPPER_FIRST) !== 0 || (j > comma + 1 && tokens.hash[j] === STOP && tokens.end[j - 1] === tokens.start[j]))) j++;
  const n = (nameOf[j] ?? 0) - 1;
  if (n < 0 || names[n]!.kind !== 'person') return null;
  let next = j + 1;
  while (next < end && nameOf[next] === nameOf[j]) next++;
  const closed = next >= end || tokens.kind[next] === MARK || quoteOf[next] !== 0 || PREPOSITIONS.at(article.text, tokens, next);
  return closed ? { from: j, to: next, name: n, pronoun: null, role: null } : null;
}

/** The person named after a role and the company that was taken for a person: "Osgood Hale portfolio manager | Ana Dell". */
export function colleagueAfter({ article: { tokens, text }, nameOf, names }: Scene, from: number, end: number): Phrase | null {
  let i = from;
  while (i < end && i < from + 7 && nameOf[i] === 0 && tokens.kind[i] === WORD && (tokens.flags[i]! & UPPER_FIRST) === 0 && !isBetween(text, tokens, i) && !PREPOSITIONS.at(text, tokens, i)) i++;
  if (i === from || i >= end || nameOf[i] === 0 || ROLES.at(text, tokens, i - 1) !== 'person' || names[nameOf[i]! - 1]!.kind !== 'person') return null;
  let to = i + 1;
  while (to < end && nameOf[to] === nameOf[i]) to++;
  return { from: i, to, name: nameOf[i]! - 1, pronoun: null, role: null };
}

/** Whether the apostrophe at token `i` makes an owner of a name in "-s": "Hale Brothers’ analyst". */
export function isOwning({ article: { tokens, text } }: Scene, i: number): boolean {
  const isApostrophe = tokens.kind[i] === MARK && (tokens.hash[i] === 39 || tokens.hash[i] === 0x2019);
  return isApostrophe && tokens.end[i - 1] === tokens.start[i] && (text.charCodeAt(tokens.start[i]! - 1) | 32) === 115 && tokens.kind[i + 1] === WORD && (tokens.flags[i + 1]! & UPPER_FIRST) === 0;
}
