import { francAll } from 'franc-min';
import { UPPER_FIRST, WORD, type Tokens } from './tokens.ts';
import { wordSet } from './words.ts';

/** The language whose rules are known, as a BCP 47 tag. */
export const ENGLISH = 'en';

/** Words of every English sentence. About one word in three of news is one of these; other languages share few of them. */
const FUNCTION_WORDS = wordSet('the of and to in a that is for on with was it he as at by from be his are this have not they had but were has which their its will or who an');
/** So many words from the beginning are looked at. */
const LOOKED_AT = 400;
/** A text with this share of function words is English; a table of results in English has fewer. */
const ENGLISH_SHARE = 0.12;
/** With fewer words in lower case than this a text is a list of names, or too short to tell. */
const ENOUGH = 20;
/** How far English must stand behind, of the distance that trigrams give it where 1 is the nearest language. */
const BEHIND = 0.9;

/** The letters of Latin script end here; what follows are Greek, Cyrillic and all others. */
const LATIN_ENDS = 0x250;
/** So many letters of another script tell a language, whether or not it sets spaces between words. */
const ENOUGH_LETTERS = 40;

/**
 * The language of a text as a BCP 47 tag: "en" unless its words clearly say otherwise, "und" where they are of no language
 * that is known. English is told by its function words; anything else by its trigrams (franc).
 */
export function languageOf(text: string, tokens: Tokens): string {
  let words = 0;
  let known = 0;
  let plain = 0;
  let letters = 0;
  let other = 0;
  let sample = '';
  for (let i = 0; i < tokens.count && words < LOOKED_AT; i++) {
    if (tokens.kind[i] !== WORD) continue;
    words++;
    if (FUNCTION_WORDS.at(text, tokens, i)) known++;
    if (words % 64 === 0 && known > words * ENGLISH_SHARE) return ENGLISH;
    const word = text.slice(tokens.start[i], Math.min(tokens.end[i]!, tokens.start[i]! + LONGEST));
    letters += word.length;
    if (word.charCodeAt(0) >= LATIN_ENDS) other += word.length;
    // Names are of any language.
    if ((tokens.flags[i]! & UPPER_FIRST) !== 0) continue;
    plain++;
    sample += `${word} `;
  }
  if (known > words * ENGLISH_SHARE) return ENGLISH;
  if (other > letters / 2 ? other < ENOUGH_LETTERS : plain < ENOUGH) return ENGLISH;
  const found = francAll(sample);
  const [best] = found[0] ?? ['und'];
  const english = found.find(([code]) => code === 'eng' || code === 'sco')?.[1] ?? 0;
  return english > BEHIND ? ENGLISH : (Intl.getCanonicalLocales(best)[0] ?? 'und');
}

/** Longer words are cut. */
const LONGEST = 40;
