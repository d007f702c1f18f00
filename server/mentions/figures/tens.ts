import { draft, type Draft } from './draft.ts';
import { isHyphen, lengthOf, spaced, wholeAt, word, type Scan } from './scan.ts';

const HEAT = new Set('temperature temperatures highs lows mercury thermometer thermometers reading readings index'.split(' '));
/** How far before "in the 80s" a word about heat may stand, in tokens. */
const REACH = 12;
const INTO = new Set('in into to reach reached hit near around above below'.split(' '));
const PARTS = new Set('mid low lower middle upper high'.split(' '));

/** "temperatures in the mid-40s", "highs in the 80s": ten degrees, of whichever scale, and no decade; from the number at token `i`. */
export function readTens(s: Scan, i: number): Draft | null {
  const low = wholeAt(s, i);
  if (low < 10 || low > 90 || low % 10 !== 0 || lengthOf(s, i) !== 2 || word(s, i + 1) !== 's' || spaced(s, i + 1)) return null;
  const part = isHyphen(s, i - 1) ? i - 2 : i - 1;
  const the = PARTS.has(word(s, part)) ? part - 1 : i - 1;
  if (word(s, the) !== 'the' || !INTO.has(word(s, the - 1))) return null;
  for (let at = Math.max(s.from, the - REACH); at < the; at++) if (HEAT.has(word(s, at))) return draft(i, i + 2, 'temperature', { low, high: low + 9, unit: 'degree' });
  return null;
}
