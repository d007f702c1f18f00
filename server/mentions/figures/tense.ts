import { mark, word, type Scan } from './scan.ts';
import type { Lean } from './when.ts';

/** How far before a weekday its verb is looked for, in tokens. */
const REACH = 8;
const FUTURE = new Set(['will', "'ll", 'shall', 'scheduled', 'due', 'upcoming']);

/** "will … on Friday" with nothing that ends the clause between. */
export function isFuture(s: Scan, i: number): boolean {
  for (let at = i - 1; at >= Math.max(s.from, i - REACH); at--) {
    const c = mark(s, at);
    if (c === 44 || c === 59 || c === 34 || c === 0x201d) return false;
    if (FUTURE.has(word(s, at))) return true;
  }
  return false;
}

/** A weekday still to come: its clause is about the future, or it is a term for something expected. */
export function isAhead(s: Scan, i: number): boolean {
  if (isFuture(s, i)) return true;
  if (!/^(?:by|until|before)$/.test(word(s, i - 1))) return false;
  for (let at = i - 1; at >= Math.max(s.from, i - REACH); at--) if (/^(?:expect|expects|expected|forecast|could|would|likely|plans|planned|must|hopes)$/.test(word(s, at))) return true;
  return false;
}

/** A month is the last of its name after a verb of the past, the next after one of the future, else the nearer one. */
export function leanOf(s: Scan, i: number): Lean {
  if (isAhead(s, i)) return 1;
  if (word(s, i - 1) === 'since') return -1;
  for (let at = i - 1; at >= Math.max(s.from, i - REACH); at--) {
    const w = word(s, at);
    if (/^(?:to|due|expected|scheduled|planned|set|until|by|before)$/.test(w)) return 0;
    if (PAST.has(w) || (w.endsWith('ed') && w.length > 4)) return -1;
  }
  return 0;
}
const PAST = new Set('was were had did began cost died went came took gave rose fell held won lost met left said told became made got found saw'.split(' '));
