import { afterHyphen, mark, word, type Scan } from './scan.ts';
import type { Suffix, SuffixReader } from './suffix.ts';

/** "58%", "58 per cent", "two percentage points", "40 basis points". */
export const PERCENT: SuffixReader = { read: readPercent, starts: '% \uff05 basis bps bp per percent percents percentage pct pc pp ppt ppts'.split(' ') };

function readPercent(s: Scan, i: number): Suffix | null {
  const c = mark(s, i);
  let to: number;
  if (c === 37 || c === 0xff05) to = i + 1;
  else {
    const w = word(s, i);
    if (w === 'basis' || w === 'bps' || w === 'bp') {
      const next = word(s, i + 1);
      if (w === 'basis' && next !== 'point' && next !== 'points') return null;
      return { to: w === 'basis' ? i + 2 : i + 1, kind: 'percentage-points', unit: 'basis-point' };
    }
    if (w === 'per' && word(s, i + 1) === 'cent') to = i + 2;
    else if (w === 'percent' || w === 'percents' || w === 'percentage' || w === 'pct' || w === 'pc') to = i + 1;
    else if (w === 'pp' || w === 'ppt' || w === 'ppts') return { to: i + 1, kind: 'percentage-points', unit: 'percentage-point' };
    else return null;
  }
  const point = word(s, afterHyphen(s, to));
  if (point === 'point' || point === 'points') return { to: afterHyphen(s, to) + 1, kind: 'percentage-points', unit: 'percentage-point' };
  return { to, kind: 'percent', unit: 'percent' };
}
