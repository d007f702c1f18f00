import { ALL_UPPER, NUMBER, POSSESSIVE, WORD, hashFolded, touches, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { CALENDAR, COMPASS, DEMONYM, FOR, isIn, OF, OFFICE, PORTFOLIO, THE, TITLE_PART, TO, UNIT, type Listed } from './lexicon.ts';
import type { Draft } from './spans.ts';
import { isCapital, isOffice } from './titles.ts';

/** Whether a draft is no name: a people, a language, a letter, a unit, an exclamation; or what an office is for ("Chief of the Defence Staff"). */
export function isNoName(words: Listed, draft: Draft): boolean {
  const { tokens } = words;
  const { from, to, kind } = draft;
  let parts = true;
  let offices = true;
  for (let i = from; i < to && (parts || offices); i++) {
    if (tokens.kind[i] !== WORD) continue;
    offices &&= isOffice(words, i);
    parts &&= isIn(words, i, TITLE_PART | OFFICE | PORTFOLIO);
  }
  if (kind !== 'person' && kind !== 'organization' && isPeople(words, draft)) return true;
  if (isPartyLabel(tokens, draft)) return true;
  if (to - from === 1) {
    if (tokens.end[from]! - tokens.start[from]! === 1 || CONTRACTIONS.at(words.text, tokens, from)) return true;
    if (kind === 'other' && (tokens.flags[from]! & ALL_UPPER) === 0 && !(from > 0 && touches(tokens, from)) && isAdjective(words, from)) return true;
    if (isIn(words, from, UNIT) || EXCLAIMED.at(words.text, tokens, from) || (isIn(words, from, CALENDAR) && (kind !== 'person' || tokens.kind[to] === NUMBER))) return true;
  }
  return offices || (parts && ofOffice(words, from, draft.first));
}

/** "He'd", "There's", "Don't", where they open a sentence. */
const CONTRACTIONS = wordSet([
  ...['i', 'you', 'he', 'she', 'it', 'we', 'they', 'this', 'that', 'there', 'here', 'who', 'what', 'where', 'how', 'let'].flatMap((word) => ['d', 's', 'll', 've', 're', 'm'].map((rest) => `${word}'${rest}`)),
  ...['do', 'does', 'did', 'is', 'are', 'was', 'were', 'has', 'have', 'had', 'ca', 'could', 'wo', 'would', 'should', 'must', 'need', 'ai'].map((word) => `${word}n't`),
]);

const EXCLAIMED = wordSet('oh ah yeah wow hey gosh gee huh hmm ooh alas');

const COMMA = 44;
const HYPHEN = 45;
const PARTIES = new Set(['d', 'r', 'i'].map((letter) => hashFolded(letter)));
/** "D-N.Y.", "R-Kansas": the party and the state of whoever stands before the comma. */
function isPartyLabel(tokens: Tokens, { from, to }: Draft): boolean {
  return to - from >= 3 && PARTIES.has(tokens.hash[from]!) && tokens.hash[from + 1] === HYPHEN && touches(tokens, from + 1) && touches(tokens, from + 2) && tokens.hash[from - 1] === COMMA;
}

/** Whether all words are of a people: "Canadian", "North American". */
export function isPeople(words: Listed, { from, to }: Draft): boolean {
  const { tokens } = words;
  for (let i = from; i < to; i++) if (tokens.kind[i] === WORD && !isIn(words, i, DEMONYM) && !(isCapital(tokens, i) && isIn(words, i, COMPASS))) return false;
  return true;
}

/** Whether "Chief of the", "Minister for" and the like stand before the token. */
function ofOffice(words: Listed, from: number, first: number): boolean {
  let i = from - 1;
  while (i > first && isIn(words, i, TO | OF | FOR | THE)) i--;
  return i < from - 1 && i >= first && isCapital(words.tokens, i) && isOffice(words, i);
}

/** Adjectives and nouns of peoples by their ending: "Carpathian", "Ruthenians". */
function isAdjective({ text, tokens }: Listed, i: number): boolean {
  if ((tokens.flags[i]! & POSSESSIVE) !== 0) return true;
  return /(?:ians?|ese|ish|eans?|ists?|ism|ites?)$/.test(text.slice(Math.max(tokens.start[i]!, tokens.end[i]! - 6), tokens.end[i]));
}
