import { mark, word, type Scan } from './scan.ts';

/** So far into a sentence stands the day that answers a question, and so long is the question, in tokens. */
const ANSWERED = 3;
const ASKED = 16;
const TO_COME = new Set('will can may should is are do does'.split(' '));
const PICTURES = new Set('picture pictures photo photos photograph photographs image'.split(' '));

/** "When will it open again? On Friday, the operator says.": whether what stands at token `i` answers when something is to be. */
export function isAnswer(s: Scan, i: number): boolean {
  if (i > s.from + ANSWERED) return false;
  const all = widened(s);
  if (mark(all, s.from - 1) !== QUESTION) return false;
  for (let at = s.from - 2; at >= s.from - ASKED; at--) {
    if (word(all, at) === 'when') return TO_COME.has(word(all, at + 1));
    if (ENDS.has(mark(all, at))) return false;
  }
  return false;
}
const QUESTION = 63;
const ENDS = new Set([33, 46, QUESTION]);

/** "Cars leave the valley on Tuesday night. Picture: Ann Okoro": whether a sentence tells, in the present tense, what a picture shows. */
export function isCaption(s: Scan): boolean {
  const all = widened(s);
  const at = mark(all, s.to) === OPENING ? s.to + 1 : s.to;
  return PICTURES.has(word(all, at)) && (mark(all, at + 1) === COLON || word(all, at + 1) === 'by');
}
const OPENING = 40;
const COLON = 58;

/** What sees all of the article as if it were one sentence. */
const widened = (s: Scan): Scan => ({ ...s, from: 0, to: s.tokens.count });
