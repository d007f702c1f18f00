import { ALL_UPPER } from '../../text/tokens.ts';
import { readPhrase } from './phrase.ts';
import { isCapital, isWord, mark, raw, word, type Scan } from './scan.ts';
import { WORD_PHRASES } from './units.ts';

/** So many words label a number at most. */
const LONGEST = 5;
/** What a label may open with before the unit. */
const OPENING = new Set(['total', 'all', 'the']);
/** Units whose words are names and sums of money too. */
const OTHERWISE = new Set(['pound', 'stone', 'mark', 'bar', 'dot', 'item', 'night', 'karat', 'mole', 'grain', 'point']);

/** The unit that labels the number at token `from` of its line: "ACRES: 38,000", "Square miles burned: 95"; null where none does. */
export function unitOfLabel(s: Scan, from: number): string | null {
  const colon = from - 1;
  if (mark(s, colon) !== 58 || colon - s.from > LONGEST) return null;
  const start = OPENING.has(word(s, s.from)) ? s.from + 1 : s.from;
  const unit = readPhrase(s, start, WORD_PHRASES, LONGEST, word);
  if (!unit || unit.to > colon || !word(s, unit.to - 1).endsWith('s') || OTHERWISE.has(unit.value)) return null;
  for (let i = unit.to; i < colon; i++) if (!isWord(s, i) || (isCapital(s, i) && !isUpper(s, i))) return null;
  // "Miles: 12" is somebody's.
  return raw(s, start) === 'Miles' && unit.to === colon ? null : unit.value;
}

const isUpper = ({ tokens }: Scan, i: number): boolean => (tokens.flags[i]! & ALL_UPPER) !== 0;
