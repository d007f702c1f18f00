import { MARK } from '../../text/tokens.ts';
import type { Scan } from './scan.ts';

/** So far into a sentence stands the day that answers a question, and so long is the question, in tokens. */
const ANSWERED = 3;
const ASKED = 16;
const TO_COME = new Set('will can may should is are do does'.split(' '));
const PICTURES = new Set('picture pictures photo photos photograph photographs image'.split(' '));

/** "When will it open again? On Friday, the operator says.": whether what stands at token `i` answers when something is to be. */
export function isAnswer({ tokens, from }: Scan, i: number): boolean {
  if (i > from + ANSWERED || markAt(tokens, from - 1) !== QUESTION) return false;
  for (let at = from - 2; at >= Math.max(0, from - ASKED); at--) {
    if (wordAt(tokens, at) === 'when') return TO_COME.has(wordAt(tokens, at + 1));
    if (ENDS.has(markAt(tokens, at))) return false;
  }
  return false;
}
const QUESTION = 63;
const ENDS = new Set([33, 46, QUESTION]);

/** "Cars leave the valley on Tuesday night. Picture: Ann Okoro": whether a sentence tells, in the present tense, what a picture shows. */
export function isCaption({ tokens, to }: Scan): boolean {
  const at = markAt(tokens, to) === OPENING ? to + 1 : to;
  return PICTURES.has(wordAt(tokens, at)) && (markAt(tokens, at + 1) === COLON || wordAt(tokens, at + 1) === 'by');
}
const OPENING = 40;
const COLON = 58;

type Tokens = Scan['tokens'];
const markAt = (tokens: Tokens, i: number): number => (i >= 0 && i < tokens.count && tokens.kind[i] === MARK ? tokens.hash[i]! : 0);
const wordAt = (tokens: Tokens, i: number): string => (i >= 0 && i < tokens.count ? tokens.vocabulary.words[tokens.word[i]!]! : '');
