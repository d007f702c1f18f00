import type { Numeral } from './numerals.ts';
import { afterHyphen, mark, word, type Scan } from './scan.ts';
import type { Suffix, SuffixReader } from './suffix.ts';

/** "58%", "58 per cent", "two percentage points", "40 basis points", "a 25-basis-point cut", "a quarter-point rise". */
export const PERCENT: SuffixReader = { read: readPercent, starts: '% \uff05 basis bps bp per percent percents percentage pct pc pp ppt ppts point points'.split(' ') };

function readPercent(s: Scan, i: number, n: Numeral): Suffix | null {
  const c = mark(s, i);
  let to: number;
  if (c === 37 || c === 0xff05) to = i + 1;
  else {
    const w = word(s, i);
    if (w === 'basis' || w === 'bps' || w === 'bp') {
      const at = afterHyphen(s, i + 1);
      if (w === 'basis' && word(s, at) !== 'point' && word(s, at) !== 'points') return null;
      return { to: w === 'basis' ? at + 1 : i + 1, kind: 'percentage-points', unit: 'basis-point' };
    }
    if (w === 'point' || w === 'points') return n.fraction && n.spelled && isOfRates(s, i) ? { to: i + 1, kind: 'percentage-points', unit: 'percentage-point' } : null;
    if (w === 'per' && word(s, i + 1) === 'cent') to = i + 2;
    else if (w === 'percent' || w === 'percents' || w === 'percentage' || w === 'pct' || w === 'pc') to = i + 1;
    else if (w === 'pp' || w === 'ppt' || w === 'ppts') return { to: i + 1, kind: 'percentage-points', unit: 'percentage-point' };
    else return null;
  }
  const point = word(s, afterHyphen(s, to));
  if (point === 'point' || point === 'points') return { to: afterHyphen(s, to) + 1, kind: 'percentage-points', unit: 'percentage-point' };
  return { to, kind: 'percent', unit: 'percent' };
}

/** Part of a point is one of percent where rates of interest move: "a quarter-point cut", "up half a point to 3 percent". */
function isOfRates(s: Scan, i: number): boolean {
  const to = Math.min(s.to, i + REACH);
  for (let at = Math.max(s.from, i - REACH); at < to; at++) if (RATES.has(word(s, at))) return true;
  return /^(?:cut|cuts|hike|hikes|rise|rises|increase|increases|reduction|reductions|move|moves)$/.test(word(s, i + 1));
}
const RATES = new Set('rate rates interest lending borrowing mortgage mortgages yield yields inflation unemployment percent bank fed'.split(' '));
/** How far from a part of a point a word about rates may stand, in tokens. */
const REACH = 12;
