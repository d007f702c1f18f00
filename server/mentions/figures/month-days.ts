import { PASTS } from '../words/pasts.ts';
import { date, dayAt } from './calendar.ts';
import type { Draft } from './draft.ts';
import { isWord, spaced, word, type Scan } from './scan.ts';
import { leanOf } from './tense.ts';

const BEFORE = new Set('on by until till before after from since'.split(' '));
const NIGHTS = new Set('night morning evening afternoon'.split(' '));
/** A day of the month goes on with these; any other word is what the ordinal counts ("on the 14th floor"). */
const AFTER = new Set('and but or to at when after before for with in while as is was will would said says by because if instead despite through until the a an he she it they we i his her its their our no all either too also itself hit hurt left shut'.split(' '));
/** In golf "on the 14th" is a place. */
const GOLF = new Set('hole holes birdie birdied birdies bogey bogeyed bogeys eagle eagled par fairway green tee putt'.split(' '));
/** So many tokens around a day are looked through for golf. */
const REACH = 30;

/** "on the 14th", "the night of the 11th", "on the 7th and 8th": a day whose month the words leave out. */
export function readMonthDay(s: Scan, i: number): Draft | null {
  const day = ordinalDay(s, i);
  if (day === null || word(s, i - 1) !== 'the') return null;
  if (!BEFORE.has(word(s, i - 2)) && !(word(s, i - 2) === 'of' && NIGHTS.has(word(s, i - 3)))) return null;
  const last = word(s, i + 2) === 'and' ? ordinalDay(s, i + 3) : null;
  const to = last !== null && last > day ? i + 5 : i + 2;
  if (isWord(s, to) && (!(AFTER.has(word(s, to)) || PASTS.has(word(s, to))) || /^(?:final|last)$/.test(word(s, to + 1)))) return null;
  for (let at = Math.max(s.from, i - REACH); at < Math.min(s.to, i + REACH); at++) if (GOLF.has(word(s, at))) return null;
  return date(i, to, { type: 'month-day', day, lean: leanOf(s, i) });
}

function ordinalDay(s: Scan, i: number): number | null {
  return isWord(s, i + 1) && !spaced(s, i + 1) ? (dayAt(s, i)?.day ?? null) : null;
}
