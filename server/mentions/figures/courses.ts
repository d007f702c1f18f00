import type { Amount } from './amount.ts';
import { lengthOf, raw, spaced, wholeAt, word, type Scan } from './scan.ts';

const RACES = new Set('run runs race races runner runners walk walker walkers event fun charity gold silver bronze medal title record champion skater skiers skier ski skate freestyle classic pursuit biathlon course fundraiser personal'.split(' '));
const RUNNING = new Set('ran run running runs raced racing race won win winning finished completed skied skated walked walking'.split(' '));
/** How far before "10K" a word about running may stand, in tokens. */
const REACH = 4;

/** "the 10K in 31 minutes", "50K gold": so many kilometres and no thousands, where words of races stand around; another amount as it is. */
export function withCourse(s: Scan, amount: Amount): Amount {
  const { from, to, kind, value } = amount;
  if (kind !== null || value === null || to !== from + 2 || lengthOf(s, to - 1) !== 1 || spaced(s, to - 1) || raw(s, to - 1).toUpperCase() !== 'K' || wholeAt(s, from) > 100) return amount;
  return RACES.has(word(s, to)) || isRun(s, from) ? { ...amount, kind: 'measure', unit: 'kilometer', value: value / 1000, scale: 1 } : amount;
}

function isRun(s: Scan, i: number): boolean {
  if (!/^(?:the|a|his|her|their)$/.test(word(s, i - 1))) return false;
  for (let at = i - 2; at > i - 2 - REACH; at--) if (RUNNING.has(word(s, at))) return true;
  return false;
}
