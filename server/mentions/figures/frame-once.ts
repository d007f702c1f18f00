import type { Stretch } from './frame-clause.ts';
import { tellsOfCount } from './frame-given.ts';
import type { Head } from './frame-head.ts';
import type { Place } from './frame-place.ts';
import type { Restatement } from './frame-restated.ts';
import { Role } from './frame-roles.ts';
import { hasAny, is, isMark, type Words } from './frame-tokens.ts';
import { SETS } from './frame-words.ts';
import type { Framed } from './frame.ts';

/** So many tokens before a figure stands who had given it: "It had told the regulators in March that 2.9 million people". */
const REACH = 14;
/** So many tokens before a figure stands who says it. */
const SPEAKER = 5;
/** So many figures back the one is looked for that holds now. */
const FIGURES = 8;
/** The same for one that the sentence before gave. */
const NEXT = 3;
/** No count is corrected to so many times its size. */
const TIMES = 4;
/** So many of one thing are hardly two counts of it. */
const MANY = 100;

/**
 * The figure that a figure was given as until now: "In all 17 died. The count had stood at 14", "19 were trapped, it had
 * said at first". With nothing that says "at first" both must count the same: much was said earlier, of many things.
 */
export function onceGiven(words: Words, places: readonly Place[], i: number, head: Head, toll: number, { from, to }: Stretch, framed: readonly Framed[]): Restatement | null {
  const place = places[i]!;
  const { kind } = place.figure;
  if (kind === 'date' || kind === 'time' || kind === 'rank') return null;
  const corrected = correctedAt(words, places, i, from);
  if (corrected !== null) return corrected;
  // "Seven had died on the day", but "police said seven had died" is what they say now.
  const isQuoted = hasAny(words, Math.max(from, place.from - SPEAKER), place.from, SETS.uttering);
  const once = toll >= from && !isQuoted && hasAny(words, Math.max(from, toll - 3), toll, SETS.had) ? 'told' : onceIn(words, Math.max(from, place.from - REACH), place.from);
  const counted = toll >= 0 ? toll : head.head < place.from ? -1 : head.head;
  const since = sinceGiven(words, places, i, counted, { from, to }, framed);
  if (since !== null) return since;
  // "had spoken of 19 but corrected itself": what follows is the figure that holds.
  if (once === null || hasAny(words, place.to, to, SETS.correcting)) return null;
  for (let k = i - 1; k >= Math.max(0, i - FIGURES); k--) {
    const other = places[k]!;
    if (!mayBecome(place, other) || framed[k]!.frame.restates !== null) continue;
    const isNear = place.sentence - other.sentence <= 1;
    if (isNear && once === 'first' && (head.head < place.from || other.figure.kind !== 'count')) return { back: i - k, kind: 'revised' };
    if ((isNear || place.figure.value! >= MANY) && countsWith(words, counted, framed[k]!)) return { back: i - k, kind: 'revised' };
  }
  return null;
}

/** How the words between two tokens tell that what follows was given earlier: "had told", or "had said at first", "the count had stood at". */
function onceIn(words: Words, from: number, to: number): 'told' | 'first' | null {
  let told = -1;
  for (let t = to - 1; t >= from && told < 0; t--) if (is(words, t, SETS.telling)) told = t;
  // "had told 12 people to wait"
  if (told < 0 || (told === to - 1 && is(words, told, SETS.addressing))) return null;
  const hadOnce = hasAny(words, Math.max(from, told - 3), told, SETS.had);
  if (is(words, told, SETS.standing)) return hadOnce ? 'first' : null;
  if (hasAny(words, Math.max(from, told - 2), Math.min(to, told + 4), SETS.atFirst)) return 'first';
  // "a week after it announced 1,847"
  if (is(words, told - 1, SETS.speakerPronoun) && is(words, told - 2, SETS.after)) return 'first';
  return hadOnce ? 'told' : null;
}

/** "had spoken of 19 miners but corrected itself: 17 were missing": the second. */
function correctedAt(words: Words, places: readonly Place[], i: number, from: number): Restatement | null {
  const place = places[i]!;
  if (!hasAny(words, Math.max(from, place.from - REACH), place.from, SETS.correcting)) return null;
  for (let k = i - 1; k >= 0 && places[k]!.sentence === place.sentence; k--) {
    const other = places[k]!;
    if (mayBecome(place, other)) return hasAny(words, other.to, place.from, SETS.correcting) && onceIn(words, Math.max(from, other.from - REACH), other.from) !== null ? { back: i - k, kind: 'revision' } : null;
  }
  return null;
}

/** "Early estimates said 900. The ministry now says 1,250": the value that holds since, where both count the same or it does not say what it counts. */
function sinceGiven(words: Words, places: readonly Place[], i: number, counted: number, { from }: Stretch, framed: readonly Framed[]): Restatement | null {
  const place = places[i]!;
  const isCount = place.figure.kind === 'count';
  for (let k = i - 1; k >= Math.max(0, i - NEXT); k--) {
    const other = places[k]!;
    if (place.sentence - other.sentence > 1) return null;
    if ((other.figure.kind !== place.figure.kind && counted >= 0) || !mayBecome(place, other) || framed[k]!.frame.restates !== null) continue;
    const start = place.sentence === other.sentence ? other.to : Math.max(from, place.from - REACH);
    if (!hasAny(words, start, place.from, SETS.holding) || !isFirstGiven(words, place.sentence === other.sentence ? from : 0, other.from)) return null;
    return isCount && counted >= 0 && !countsWith(words, counted, framed[k]!) ? null : { back: i - k, kind: 'revision' };
  }
  return null;
}

/** Whether the words of the sentence before the token `to` tell that what follows was given at first: "a preliminary count found", "was at first measured at". */
function isFirstGiven(words: Words, from: number, to: number): boolean {
  let start = to;
  while (start > Math.max(from, to - REACH) && !isMark(words, start - 1, FULL_STOP)) start--;
  for (let t = start; t < to; t++) if (is(words, t, SETS.early) && (tellsOfCount(words, t + 1, to) || is(words, t + 1, SETS.measuring))) return true;
  return false;
}

const FULL_STOP = 46;

/** Whether a number may have been corrected to another: of one kind, not equal, neither many times the other. A bare count may be of what is measured. */
function mayBecome({ figure: a }: Place, { figure: b }: Place): boolean {
  if (a.kind !== b.kind && !(a.kind === 'count' && (b.kind === 'measure' || b.kind === 'money'))) return false;
  if (a.value === null || b.value === null || (a.kind === b.kind && a.unit !== b.unit && a.kind !== 'count')) return false;
  const [small, large] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  return small > 1 && large > small && large <= TIMES * small;
}

/** Whether a figure counts what another one counts, in the word at the token `counted`. */
function countsWith({ concepts }: Words, counted: number, { frame: { terms, roles } }: Framed): boolean {
  return counted >= 0 && concepts[counted] !== 0 && terms.some((term, k) => term === concepts[counted] && (roles[k]! & Role.head) !== 0);
}
