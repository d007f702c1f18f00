import type { Article } from '../../text/article.ts';
import type { BareFigure } from '../mention.ts';
import type { Stretch } from './frame-clause.ts';
import { isGivenBefore, isNamed } from './frame-given.ts';
import type { Head } from './frame-head.ts';
import type { Place } from './frame-place.ts';
import { skipHedges } from './frame-hedges.ts';
import { FIGURE, hasAny, is, isMark, type Words } from './frame-tokens.ts';
import { SETS, unionOf } from './frame-words.ts';

/** How a figure gives again an earlier one, and by how many figures before it that one stands. */
export interface Restatement {
  readonly back: number;
  readonly kind: 'conversion' | 'rival' | 'contrast' | 'revised' | 'revision';
}

/** How figure `i` gives an earlier one again, or null. */
export function restatement(article: Article, words: Words, places: readonly Place[], i: number, head: Head, clause: Stretch): Restatement | null {
  const place = places[i]!;
  const last = i > 0 ? places[i - 1] : undefined;
  if (!last || place.sentence - last.sentence > 2 || place.sentence < 0) return null;
  const { kind } = place.figure;
  const sameSentence = last.sentence === place.sentence;
  if (sameSentence && kind === last.figure.kind && kind !== 'count' && kind !== 'date' && kind !== 'rank' && place.figure.start - last.figure.end < 24) {
    const gap = article.text.slice(last.figure.end, place.figure.start);
    // "$2,074 ($3,422)": another column.
    if (BRACKETED.test(gap) && isFarFrom(place.figure, last.figure)) return { back: 1, kind: 'contrast' };
    // "2.80 euros, or 45 euros for a month" are two prices.
    if (BRACKETED.test(gap) || (REPEATED.test(gap) && place.figure.unit !== last.figure.unit)) return { back: 1, kind: 'conversion' };
  }
  if (kind === 'time' || kind === 'rank') return null;
  const { from: first, to: end } = article.sentences[place.sentence]!;
  const before = skipHedges(words, place.from, first);
  if (sameSentence) {
    const moved = movedFrom(words, places, i, before);
    if (moved !== null || kind === 'date') return moved;
    const contrast = contrastAt(words, places, i, before, head, end);
    if (contrast !== null) return contrast;
  }
  if (kind === 'date') return null;
  for (let t = Math.max(clause.from, place.from - 8); t < place.from; t++) {
    // "puts the number of its own at 940"
    if (!pointsBack(words, t) || hasAny(words, t, place.from, SETS.own)) continue;
    const named = namedAt(words, t);
    for (let k = i - 1; k >= 0 && k > i - 4 && place.sentence - places[k]!.sentence <= 1; k--) {
      const other = places[k]!;
      // "3,500 came, say the organisers; police put the number at 2,000"
      const isHere = other.sentence === place.sentence;
      if (other.figure.kind !== kind || other.figure.traits.vague || (isHere && !(isValued(words, t) && other.to <= t)) || isOfOtherSize(place.figure, other.figure) || (named >= 0 && !standsNear(words, named, other)) || (is(words, t, SETS.attendance) && !hasAny(words, other.from, Math.min(other.to + BESIDE, t), SETS.gathered))) continue;
      return { back: i - k, kind: kindOfAgain(words, t, place.from) };
    }
  }
  return null;
}

/** What the words between "this figure" and a number make of it: its value now, "that figure had risen to 34", another's, "that sum pales in comparison to", or what somebody else says. */
function kindOfAgain(words: Words, from: number, to: number): Restatement['kind'] {
  if (hasAny(words, from, to, OUTDONE)) return 'contrast';
  return hasAny(words, from, to, CHANGED) ? 'revision' : 'rival';
}

/** Whether two figures in one unit are too far apart to say the same. */
function isFarFrom(a: BareFigure, b: BareFigure): boolean {
  return a.unit === b.unit && a.value !== null && b.value !== null && Math.abs(a.value - b.value) > 0.1 * Math.abs(b.value);
}

const OUTDONE = unionOf(SETS.beating, SETS.comparing, SETS.likening);
const CHANGED = unionOf(SETS.rise, SETS.fall, SETS.then);
const BRACKETED = /^\s*(?:[\p{L}-]{1,16}\s*)?\(\s*(?:about |around |roughly |approximately |some |nearly |almost |US|or )*$/iu;
const REPEATED = /^,? or (?:about |around |roughly |approximately |some |nearly |almost |US)*$/i;

/** So many letters stand between a level and the one before it: "187 votes from 212", "put off from June 12 to June 26". */
const CLOSE = 18;
/** The same where a mark or "up" shows that the level before it comes: "400 men in the town, up from 250". */
const FAR = 70;
/** So many figures, dates and shares, may stand between. */
const BETWEEN = 3;

/** "from June 12 to June 26": the second of two values, of which the first is no longer one. Years and ranges of them are periods. */
function movedFrom(words: Words, places: readonly Place[], i: number, before: number): Restatement | null {
  const [last, place] = [places[i - 1]!, places[i]!];
  if (!is(words, before, SETS.to) || last.figure.kind !== place.figure.kind || place.figure.start - last.figure.end >= CLOSE) return null;
  if (!is(words, last.from - 1, SETS.from) || isPeriod(last) || isPeriod(place)) return null;
  return place.figure.kind === 'date' && !hasAny(words, last.from - 5, last.from - 1, SETS.shift) ? null : { back: 1, kind: 'revision' };
}

/** Whether a figure is a date that may be the start or the end of something: a year, a weekday. */
function isPeriod({ figure: { kind, when, iso } }: Place): boolean {
  if (kind !== 'date') return false;
  return when === null ? iso?.length !== 10 : !(when.type === 'day' || (when.type === 'exact' && when.iso.length === 10));
}

/** The value that a figure stands against in its sentence: "five rather than six", "up from 250", "more than the 18 that the mayor had named". */
function contrastAt(words: Words, places: readonly Place[], i: number, before: number, head: Head, end: number): Restatement | null {
  const place = places[i]!;
  const { figure } = place;
  const [reach, isRevision] = reachOf(words, place, pastEstimate(words, before), end);
  if (reach === 0) return null;
  for (let k = i - 1; k >= 0 && k >= i - BETWEEN && places[k]!.sentence === place.sentence; k--) {
    const other = places[k]!;
    if (figure.start - other.figure.end >= reach) return null;
    if (other.figure.kind === 'date' || other.figure.kind === 'time' || isOfOtherSize(figure, other.figure)) continue;
    const isBare = figure.kind === 'count' && head.head < place.from;
    if (isBare ? k === i - 1 || other.figure.kind === 'count' : figure.kind === other.figure.kind && (head.head < place.from || isHeadOf(words, head, other, place))) {
      return { back: i - k, kind: isRevision && (isGivenBefore(words, place.to, end) || !isOfEarlier(words, place, end)) && !isOfPeriod(words, place, places[i + 1]) ? 'revised' : 'contrast' };
    }
    if (other.figure.kind !== 'percent' && other.figure.kind !== 'percentage-points') return null;
  }
  return null;
}

/** The token before "the preliminary estimate of" where that stands there. */
function pastEstimate(words: Words, before: number): number {
  if (!is(words, before, SETS.of) || !is(words, before - 1, SETS.reporting)) return before;
  let i = before - 2;
  while (i > before - 5 && (is(words, i, SETS.early) || is(words, i, SETS.hedgeOrArticle))) i--;
  return is(words, i, SETS.from) ? i : before;
}

/** "4,000 people were in 12 schools, down from 31,000": what has so changed is not what is so much smaller. */
function isOfOtherSize({ value }: BareFigure, other: BareFigure): boolean {
  return value !== null && other.value !== null && Math.max(value, other.value) > OTHER_SIZE * Math.min(value, other.value) && Math.min(value, other.value) > 1;
}

const OTHER_SIZE = 300;

/** How many letters before a figure may stand the one that the words before it set it against, 0 for none; and whether they show it to be of the same thing. */
function reachOf(words: Words, { figure, from, to }: Place, i: number, end: number): readonly [number, boolean] {
  const isBefore = isGivenBefore(words, to, end);
  // "61 seats against 53" are of two parties, "4,150, against 3,000 on Sunday" of one fire.
  if (is(words, i, SETS.contrast)) return [Infinity, isBefore || is(words, to, SETS.dating) || is(words, to, SETS.calendar) || (is(words, to + 1, SETS.lately) && is(words, to + 2, SETS.ago))];
  if (is(words, i, SETS.from)) return [is(words, i - 1, SETS.particle) || isMark(words, i - 1, 44) || hasAny(words, i + 1, from, SETS.reporting) ? FAR : CLOSE, true];
  if ((is(words, i, SETS.substitute) && is(words, i + 1, SETS.than)) || (is(words, i - 1, SETS.substitute) && is(words, i, SETS.of))) return [FAR, true];
  // "19 days, not nine", "45 percent and not 51"
  if (is(words, i, SETS.not) && (isMark(words, i - 1, 44) || is(words, i - 1, SETS.coordinating))) return [FAR, figure.kind !== 'date'];
  if (isBefore && is(words, i - 1, SETS.comparing)) return [FAR, true];
  // "more than the 18.5 million which the museum had named", "compared with the 20 percent the growers had expected"
  // "paid 2.4 million of the 3.7 million that it had promised" is a part.
  return is(words, from - 1, SETS.the) && is(words, from - 2, SETS.measured) && !(is(words, from - 2, SETS.of) && words.taken[from - 3] === FIGURE) && isNamed(words, to, end) ? [FAR * 2, true] : [0, false];
}

/** Whether the words after a figure, up to the next mark, say that it is of another year, match or vote. */
function isOfEarlier(words: Words, { to }: Place, end: number): boolean {
  for (let t = to; t < end && t < to + 6; t++) {
    if (isMark(words, t, 44) || isMark(words, t, 59)) return false;
    if (is(words, t, SETS.ago)) return !is(words, t - 1, SETS.lately);
    if (is(words, t, SETS.prior) || is(words, t, SETS.last)) return true;
    // "at the start of the week"
    if (is(words, t, SETS.priorNoun) && !is(words, t - 2, SETS.of) && !is(words, t + 1, SETS.ago)) return true;
  }
  return false;
}

/** Whether a figure is of a year or a month of its own: "against 79% in 2024". */
function isOfPeriod(words: Words, { to }: Place, next: Place | undefined): boolean {
  return next?.from === to + 1 && is(words, to, SETS.within) && isPeriod(next);
}

/** Whether what a figure counts stands beside another one too. */
function isHeadOf({ concepts }: Words, head: Head, other: Place, place: Place): boolean {
  for (let t = other.to; t < place.from; t++) if (concepts[t] === concepts[head.head] && concepts[t] !== 0) return true;
  return false;
}

/** The token that says what the number is of to which token `i` points, "put the number of the attackers at"; -1 where none does. */
function namedAt(words: Words, i: number): number {
  if (!is(words, i + 1, SETS.of)) return -1;
  const at = is(words, i + 2, SETS.definite) ? i + 3 : i + 2;
  return words.concepts[at] === 0 ? -1 : at;
}

/** Whether what a token says is said near a figure too. */
function standsNear({ concepts }: Words, i: number, { from, to }: Place): boolean {
  for (let t = Math.max(0, from - BESIDE); t < to + BESIDE; t++) if (concepts[t] === concepts[i]) return true;
  return false;
}

/** So many tokens around a figure tell what it is of. */
const BESIDE = 8;

/** "this amount", "the same figure", "puts the sum", "put the crowd", "puts it". */
function pointsBack(words: Words, i: number): boolean {
  if (is(words, i, SETS.anaphor)) return isValued(words, i) || is(words, i - 1, SETS.pointer);
  if (is(words, i, SETS.attendance)) return isValued(words, i);
  return is(words, i, SETS.spokenOf) && is(words, i - 1, SETS.valuing) && is(words, i + 1, SETS.valuedAt);
}

/** "put the number". */
function isValued(words: Words, i: number): boolean {
  return is(words, i - 1, SETS.the) && is(words, i - 2, SETS.valuing) && words.concepts[i + 1] === 0;
}
