import { ALL_UPPER, WORD, touches } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import type { Listed } from './lexicon.ts';
import type { Draft } from './spans.ts';
import { isCapital, isOffice } from './titles.ts';

/**
 * Moves the beginning and the end of a name to where they are written: an initial before it, what stands after it as a part
 * of it ("Jr.", "plc", "-ji") and what does not ("KC", "CEO"). `least` is the first token that no other name has.
 */
export function fitEdges(words: Listed, draft: Draft, least: number): void {
  withoutOffice(words, draft);
  withoutLetters(words, draft);
  withInitial(words, draft, least);
  withEnding(words, draft);
}

/** The letters after a person's name: "Helga Norling KC". */
function withoutLetters({ text, tokens }: Listed, draft: Draft): void {
  const i = draft.to - 1;
  if (draft.kind === 'person' && i - draft.from > 1 && (tokens.flags[i]! & ALL_UPPER) !== 0 && LETTERS.at(text, tokens, i) && (tokens.flags[i - 1]! & ALL_UPPER) === 0) draft.to = i;
}

const LETTERS = wordSet('kc qc sc mp msp mep mbe obe cbe md phd');

/** "Tidewater CEO" before the name of whoever that is. */
function withoutOffice(words: Listed, draft: Draft): void {
  if (draft.kind !== 'person' && draft.to - draft.from > 1 && draft.to < draft.last && isOffice(words, draft.to - 1) && isCapital(words.tokens, draft.to)) draft.to--;
}

/** A capital letter before a surname: "S Lindqvist". */
function withInitial({ text, tokens }: Listed, draft: Draft, least: number): void {
  const i = draft.from - 1;
  if (draft.kind !== 'person' || draft.to - draft.from > 1 || i <= draft.first || !isCapital(tokens, i) || tokens.end[i]! - tokens.start[i]! > 1) return;
  if (text[tokens.start[i]!] !== 'I' && least <= i) draft.from = i;
}

/** The full stop of "Jr." and "Inc." where the sentence goes on, "plc" in small letters, and the rest of "Park Min-ji". */
function withEnding(words: Listed, draft: Draft): void {
  const { text, tokens } = words;
  const { to, from, last, kind } = draft;
  if (to - from < 2 || to + 1 >= last || kind === 'place') return;
  if (tokens.hash[to] === STOP && touches(tokens, to) && ABBREVIATED.at(text, tokens, to - 1)) draft.to = to + 1;
  else if (kind === 'organization' && PUBLIC.at(text, tokens, to)) draft.to = to + 1;
  else if (kind === 'person' && tokens.hash[to] === HYPHEN && touches(tokens, to) && touches(tokens, to + 1) && isSyllable(words, to + 1)) draft.to = to + 2;
}

const STOP = 46;
const HYPHEN = 45;
const ABBREVIATED = wordSet('jr sr inc ltd corp co bros');
const PUBLIC = wordSet('plc');

/** Whether the token is a short word in small letters of a name rather than what is said of it: "-ji", not "-led". */
function isSyllable({ text, tokens }: Listed, i: number): boolean {
  return tokens.kind[i] === WORD && tokens.end[i]! - tokens.start[i]! <= 5 && !SAID_OF.at(text, tokens, i);
}

const SAID_OF = wordSet('led era run style like free held owned made born based type wide only size aged ally aide in on to up');
