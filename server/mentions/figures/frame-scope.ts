import { MARK, WORD } from '../../text/tokens.ts';
import type { BareFigure } from '../mention.ts';
import { isVerb, type Clause, type Stretch } from './frame-clause.ts';
import type { Head } from './frame-head.ts';
import { skipHedges } from './frame-hedges.ts';
import { LIMITS, type Near } from './frame-near.ts';
import type { Place } from './frame-place.ts';
import { Scope } from './frame-roles.ts';
import { FIGURE, endsIn, hasAny, is, isMark, isNumberWord, type Words } from './frame-tokens.ts';
import { SETS, unionOf, type WordSet } from './frame-words.ts';

/** Whether a token of the stretch around the figure is in a set. */
type Has = (i: number, set: WordSet) => boolean;

/** The bits of `Scope` that the words around a figure set, but for those that its dates and its head set. */
export function scopeOf(words: Words, { figure, from, to }: Place, head: Head, clause: Clause, near: Near): number {
  const has: Has = (i, set) => i >= near.from && i < near.to && is(words, i, set);
  const before = skipHedges(words, from, near.from);
  let scope = near.isSampled ? Scope.sampled : 0;
  if (has(from - 1, SETS.more) || has(before, SETS.more) || has(to, SETS.moreAfter) || (head.head >= to && is(words, head.head, SETS.fellows)) || hasFellows(words, to, near.to) || (figure.kind === 'count' && isAdded(words, clause.own.to, near.to))) scope |= Scope.more;
  if (has(from - 1, SETS.other) || has(to, SETS.other) || (head.head >= to && (has(head.from - 1, SETS.other) || (has(head.head + 1, SETS.from) && has(head.head + 2, SETS.other)))) || (figure.kind === 'duration' && isLeft(words, to)) || (figure.kind !== 'date' && leavesOut(words, to, near.to))) scope |= Scope.other;
  if (near.remainder > to || (isPart(words, to, before, near.from) && !isOfTheirKind(words, to, head)) || opensWithWhole(words, near.from, from) || (head.head >= to && has(head.head + 1, SETS.attending)) || (figure.kind === 'measure' && has(to, SETS.of) && has(to + 1, SETS.definite))) scope |= Scope.part;
  if (figure.kind === 'count' && head.head >= to && has(head.head + 1, SETS.from) && has(head.head + 2, SETS.definite) && has(head.head + 3, SETS.areas)) scope |= Scope.part;
  if (figure.kind === 'count' && isShareOfAll(words, to, near.to)) scope |= Scope.part;
  if (scope & Scope.part && isAmongThem(words, to, before, near.from)) scope |= Scope.amongThem;
  scope |= introducedScope(words, Math.max(near.from, before - INTRODUCED), before);
  if (has(before, SETS.to) && hasRange(words, Math.max(near.from, before - BEFORE), before)) scope |= Scope.each;
  if (figure.kind === 'duration' && !figure.traits.age && (has(to, SETS.apartFrom) || (has(from - 1, SETS.lapsed) && has(from - 2, SETS.definite)))) scope |= Scope.offset;
  if (figure.kind === 'duration' && has(before, SETS.within) && has(to - 1, SETS.years) && tellsRarity(words, Math.max(near.from, before - RARE), before)) scope |= Scope.offset;
  if (figure.kind === 'count' && head.head >= to && has(head.head + 1, SETS.afterwards)) scope |= Scope.offset;
  if (figure.kind === 'date' && isReckoned(words, to, near.to)) scope |= Scope.offset;
  if (has(before, SETS.of) && has(before - 1, SETS.best) && hasAny(words, Math.max(near.from, before - BEFORE), before, SETS.beating)) scope |= Scope.prior;
  if (figure.hedge === 'less-than' && !isOfKind(words, before, near.from)) scope |= Scope.below;
  if (figure.kind === 'count' && isInclusive(words, to, near.to)) scope |= Scope.inclusive;
  const ofWhole = has(before, SETS.definite) && figure.kind !== 'date' ? before - 1 : before;
  if (has(ofWhole, SETS.of) && ofWhole > near.from && isNumberWord(words, ofWhole - 1)) scope |= Scope.whole;
  const last = head.head >= to ? head.head + 1 : to;
  // "seven boats capsized again"
  if (figure.kind === 'count' && head.head >= to && hasAny(words, last, Math.min(clause.own.to, last + AGAIN), SETS.again)) scope |= Scope.more;
  if (isNeeded(words, has(last, SETS.auxiliary) ? last + 1 : last, near.to)) scope |= Scope.wish;
  if (head.head >= to && isJoint(words, last)) scope |= Scope.joint;
  if (hasAny(words, Math.max(clause.own.from, from - BEFORE), last, SETS.average) || (has(last, SETS.onto) && has(last + 1, SETS.average))) scope |= Scope.average;
  if (figure.kind !== 'date') {
    scope |= changeScope(words, figure, { from, to }, before, has);
    const after = head.head >= from ? head.head + 1 : to;
    if (has(to, SETS.compared) || (figure.kind !== 'count' && has(after, SETS.changeNoun))) scope |= Scope.change;
    if (has(before, SETS.toOrAt) && hasAny(words, clause.from, before, SETS.fall)) scope |= Scope.fallen;
    if (has(before, SETS.against)) scope |= Scope.prior;
  }
  return near.isLimited ? scope | clauseScope(words, from, to, head, clause, has) : scope;
}

/** "612 victims in the valley, which is nearly a fifth of all" */
function isShareOfAll(words: Words, to: number, end: number): boolean {
  for (let i = to + 2; i + 1 < end; i++) {
    if (words.taken[i - 1] !== FIGURE || !is(words, i, SETS.of)) continue;
    const whole = is(words, i + 1, SETS.definite) ? i + 2 : i + 1;
    if (!is(words, whole, SETS.whole) || (whole + 1 < end && words.tokens.kind[whole + 1] !== MARK && !is(words, whole + 1, SETS.function))) continue;
    let share = i - 1;
    while (words.taken[share - 1] === FIGURE) share--;
    const verb = skipHedges(words, share, to);
    if (verb > to && is(words, verb, SETS.auxiliary) && is(words, verb - 1, SETS.relative)) return true;
  }
  return false;
}

/** "on Wednesday, a day after the fall": a date of something else than what it is reckoned from, and than what others give of that. */
function isReckoned(words: Words, to: number, end: number): boolean {
  const at = isMark(words, to, 44) ? to + 1 : to;
  return at + 2 < end && (is(words, at, SETS.article) || isNumberWord(words, at)) && is(words, at + 1, SETS.lapse) && is(words, at + 2, SETS.reckoning);
}

/** "Firms with fewer than 50 workers", "shops employing under 50": a bound that tells some of many from the others, which have more. */
function isOfKind(words: Words, before: number, first: number): boolean {
  const at = is(words, before, SETS.compared) ? before - 1 : before;
  if (is(words, at, SETS.with)) return at > first;
  if (is(words, at, SETS.auxiliary)) return at > first && is(words, at - 1, SETS.relative);
  const noun = endsIn(words, at, 'ing') ? at - 1 : at;
  return noun >= first && words.plural[noun] === 1;
}

/** "brought up six bodies, raising the number of the dead to 43": what another clause adds up. */
function isAdded(words: Words, from: number, end: number): boolean {
  for (let i = from; i < end && i < from + 2; i++) {
    if (!is(words, i, SETS.adding)) continue;
    for (let t = i + 1; t < end && t < i + SUM; t++) if (is(words, t, SETS.empty)) return hasAny(words, t, Math.min(end, t + SUM), SETS.toOrAt);
  }
  return false;
}

/** So many tokens away stands what is added up. */
const SUM = 8;

/** "312 have died, not counting those of Tuesday": whether some are left out before another figure comes. */
function leavesOut(words: Words, from: number, end: number): boolean {
  for (let i = from; i < end && (words.taken[i] !== FIGURE || is(words, i, SETS.calendar)); i++) if (is(words, i, SETS.excluding) || (is(words, i, SETS.countingIn) && is(words, i - 1, SETS.negation))) return true;
  return false;
}

/** What the words that lead to a figure say of it: "five years earlier, when the rate was 205", "it is wrong to say that 40 were killed". */
function introducedScope(words: Words, from: number, to: number): number {
  let scope = 0;
  for (let i = from + 1; i < to; i++) {
    const before = isMark(words, i - 1, 44) ? i - 2 : i - 1;
    if (is(words, i, SETS.when) && before > from && (is(words, before, SETS.ago) || is(words, before, SETS.formerly)) && is(words, before - 1, SETS.years)) scope |= Scope.prior;
    if (is(words, i, SETS.to) && is(words, i - 1, SETS.untrue) && !is(words, i - 2, SETS.not) && is(words, i + 1, SETS.saying)) scope |= Scope.negated;
  }
  return scope;
}

/** So many tokens before a figure such words stand. */
const INTRODUCED = 9;

/** "ranging from a discharge", of what one of many had at most. */
function hasRange(words: Words, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) if (is(words, i, SETS.spanning) && is(words, i + 1, SETS.from)) return true;
  return false;
}

/** "votes needed for a majority", "buses are required", and not "12 people needed help". */
function isNeeded(words: Words, i: number, end: number): boolean {
  return i < end && is(words, i, SETS.needed) && (i + 1 >= end || words.tokens.kind[i + 1] === MARK || is(words, i + 1, SETS.link) || is(words, i + 1, SETS.to));
}

/** "the second fire in ten years", "the coldest day in a decade": how rare something is, and not how long it took. */
export function tellsRarity(words: Words, from: number, to: number): boolean {
  for (let i = to - 1; i >= from && !isVerb(words, i, from); i--) if ((is(words, i, SETS.rare) && !is(words, i - 1, SETS.preposition)) || endsIn(words, i, 'est')) return true;
  return false;
}

/** So many tokens before "in ten years" stands what it tells of. */
const RARE = 5;

/** So many tokens after what is counted "again" may stand, its verb between them. */
const AGAIN = 3;

/** So many tokens before a figure stands that it is an average, or a record that was broken. */
const BEFORE = 8;

/** "three of her party's colleagues" */
function hasFellows(words: Words, to: number, end: number): boolean {
  return is(words, to, SETS.of) && hasAny(words, to + 2, Math.min(end, to + 5), SETS.fellows);
}

/** "nine dead, including the driver", and not "nine hurt, including three children". */
function isInclusive(words: Words, to: number, end: number): boolean {
  for (let t = to; t < Math.min(end, to + INCLUDED); t++) {
    if (words.taken[t] === FIGURE) return false;
    if (is(words, t, SETS.including)) return !isNumberWord(words, t + 1) && !isNumberWord(words, t + 2) && words.taken[t + 1] !== FIGURE && words.taken[t + 2] !== FIGURE;
  }
  return false;
}

/** So many tokens after a figure "including" stands. */
const INCLUDED = 5;

/** "lawyers and investigators": from the token after the first of them. */
function isJoint(words: Words, i: number): boolean {
  const next = i + 1;
  return is(words, i, SETS.coordinating) && words.taken[next] === 0 && words.tokens.kind[next] === WORD && words.plural[next] === 1 && !is(words, next, SETS.function) && !isVerb(words, next, i);
}

/** What the words before a figure and its hedges, which end at token `before`, say of a change. */
function changeScope(words: Words, { kind, traits }: BareFigure, { from, to }: Stretch, before: number, has: Has): number {
  let scope = 0;
  if (has(before, SETS.by) && hasAny(words, before - 5, before, MOVED)) scope |= Scope.change;
  if (has(before, SETS.of) && has(before - 1, SETS.changeNoun)) scope |= Scope.change;
  // "dropped 40 tonnes of water on the blaze"
  if (isPhrasal(words, before) || (kind === 'measure' && is(words, before, SETS.letFall) && (is(words, to, SETS.of) || is(words, to, SETS.onto)))) return scope;
  if ((traits.change === 'by' && (kind === 'percent' || kind === 'percentage-points')) || (is(words, before, SETS.move) && !has(from - 1, SETS.toOrAt))) scope |= Scope.change;
  else if (traits.change === 'from') scope |= Scope.prior;
  else if (traits.change === 'to' && traits.direction === 'down') scope |= Scope.fallen;
  return scope;
}

const MOVED = unionOf(SETS.rise, SETS.fall, SETS.moved);

/** What the clause says of the whole of it: planned, denied, of another time, for each. */
function clauseScope(words: Words, from: number, to: number, head: Head, clause: Clause, has: Has): number {
  const { own } = clause;
  let scope = 0;
  for (let i = clause.from; i < clause.to; i++) {
    if (i === from) i = to;
    if (!has(i, LIMITS)) continue;
    const isOwn = i >= own.from && i < own.to;
    const isBefore = i < from && i >= own.from;
    if (has(i, SETS.total)) scope |= Scope.total;
    else if ((isOwn || (i > to && i < to + FURTHER)) && has(i, SETS.elsewhere)) scope |= Scope.other;
    else if (isOwn && ((has(i, SETS.prior) && !isOfNext(words, to, i)) || (has(i, SETS.last) && has(i + 1, SETS.priorNoun)) || (has(i, SETS.ago) && has(i - 1, SETS.years)) || (has(i, SETS.until) && has(i + 1, SETS.then)) || (has(i, SETS.lasting) && has(i - 1, SETS.wasOrWere) && has(i + 1, SETS.expecting)) || (has(i, SETS.supposing) && has(i - 1, SETS.wasOrWere)))) scope |= Scope.prior;
    else if (isBefore && has(i, SETS.last) && has(i - 1, SETS.definite) && i + 3 > head.from && head.from > i) scope |= Scope.prior;
    else if (isBefore && has(i, SETS.wish)) scope |= Scope.wish;
    else if (has(i, SETS.plan)) scope |= Scope.plan;
    else if (has(i, SETS.negation) && i < from) scope |= Scope.negated;
    else if (has(i, SETS.each) && i >= own.from && i < to + 4) scope |= Scope.each;
  }
  return scope;
}

/** So many tokens after a figure "alone" stands: "14 died on that island alone". */
const FURTHER = 9;

/** Whether another figure stands before token `i`, which tells of that one: "to 12.1 million from 11.8 million a week earlier". */
function isOfNext({ taken }: Words, to: number, i: number): boolean {
  for (let t = to; t < i - LAPSE; t++) if (taken[t] === FIGURE) return true;
  return false;
}

/** So many tokens tell how much earlier something was: "two weeks earlier". */
const LAPSE = 2;

/** "ten minutes left", "two years to run": what of a time is still to come. */
function isLeft(words: Words, to: number): boolean {
  return is(words, to, SETS.left) || (is(words, to, SETS.to) && is(words, to + 1, SETS.running));
}

/** "put up 2 million": the particle of a verb and no rise. */
function isPhrasal(words: Words, i: number): boolean {
  return is(words, i, SETS.particle) && is(words, i - 1, SETS.phrasal);
}

/** "two of them", "including 12 children", "of whom three", "nine of the 20 houses". */
function isPart(words: Words, to: number, before: number, first: number): boolean {
  if (isAmongThem(words, to, before, first)) return true;
  if (before >= first && is(words, before, SETS.including)) return true;
  // "20 people, four of whom were badly hurt and 16 who were walking wounded"
  if (is(words, to, SETS.relative) && is(words, before, SETS.coordinating) && hasAny(words, first, before, SETS.members)) return true;
  return before > first && is(words, before, SETS.members) && is(words, before - 1, SETS.ofOrAmong);
}

/** "two of them", "nine of the 20 houses"; "all five of them" are the whole. */
function isAmongThem(words: Words, to: number, before: number, first: number): boolean {
  if (!is(words, to, SETS.of) || (before >= first && is(words, before, SETS.entire))) return false;
  return is(words, to + 1, SETS.members) || (is(words, to + 1, SETS.definite) && (isNumberWord(words, to + 2) || words.taken[to + 2] === FIGURE));
}

/** "11 of them children": all the children among them. */
function isOfTheirKind(words: Words, to: number, head: Head): boolean {
  return head.head >= to && is(words, to, SETS.of) && is(words, to + 1, SETS.members) && head.from === to + 2;
}

/** "Of that amount, 4 million and 5 million …", "Of these, 12 …": every figure after it is a part. */
function opensWithWhole(words: Words, first: number, from: number): boolean {
  if (!is(words, first, SETS.ofOrAmong)) return false;
  // "Of the injured, 57 …"
  if (is(words, first, SETS.of) && is(words, first + 1, SETS.definite)) for (let i = first + 3; i < Math.min(from, first + 6); i++) if (isMark(words, i, 44)) return true;
  return is(words, first + 1, SETS.members) || ((is(words, first + 1, SETS.pointer) || is(words, first + 1, SETS.the)) && is(words, first + 2, SETS.anaphor));
}
