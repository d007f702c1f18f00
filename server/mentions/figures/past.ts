import { PASTS } from '../words/pasts.ts';
import { isCapital, word, type Scan } from './scan.ts';

/** Whether a word is a finite verb of the past that no ending shows: "came", "were". */
export const isPastForm = (w: string): boolean => PASTS.has(w) || MORE_PASTS.has(w);
/** These are nouns or present forms elsewhere, and seldom before a date. */
const MORE_PASTS = new Set('cost died rose left saw'.split(' '));

/** Whether token `i`, the word `w`, is one or ends as verbs of the past do, and is no name nor what comes before an infinitive: "expected to". */
export const isPast = (s: Scan, i: number, w: string): boolean => isPastForm(w) || (w.endsWith('ed') && w.length > 4 && !isCapital(s, i) && word(s, i + 1) !== 'to');
