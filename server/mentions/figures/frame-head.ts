import { MARK, NUMBER, POSSESSIVE, UPPER_FIRST, WORD, touches } from '../../text/tokens.ts';
import type { BareFigure } from '../mention.ts';
import { isVerb, type Clause, type Stretch } from './frame-clause.ts';
import { isGivenBefore } from './frame-given.ts';
import { skipHedges } from './frame-hedges.ts';
import { askedBefore, labelBefore, toldAfter } from './frame-label.ts';
import { FIGURE, endsIn, is, isMark, type Words } from './frame-tokens.ts';
import { SETS } from './frame-words.ts';

/** The noun phrase that says what a figure counts or measures, as tokens. */
export interface Head {
  /** Token of the head noun, -1 where no noun says it. */
  readonly head: number;
  /** First token of its phrase, modifiers included, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** What shows that the figure counts it though it is none of its own phrase: a label before it ("HOMES LOST: 187"), a colon behind it ("184: Appearances"), or a comma (see `heldBefore`). */
  readonly by?: 'label' | 'colon' | 'comma';
}

const NONE: Head = { head: -1, from: 0, to: 0 };

/** Finds the head of a figure that covers the tokens `from` up to `to` of the clause; nothing is looked for outside the stretch. */
export function headOf(words: Words, figure: BareFigure, from: number, to: number, clause: Clause, near: Stretch): Head {
  if (figure.kind === 'date' || figure.kind === 'time') return NONE;
  const held = heldBefore(words, from, to, near);
  if (held >= 0) return { head: held, from: nounsFrom(words, held, near.from), to: held + 1, by: 'comma' };
  const told = toldAfter(words, from, to, near);
  const asked = figure.kind === 'count' && told < 0 ? askedBefore(words, from, near.from) : -1;
  const right = told < 0 ? headAfter(words, figure, to, near.to) : toldOf(words, told, near.to, figure.kind === 'count');
  if (right.head >= 0) return told < 0 ? right : { ...right, by: 'colon' };
  if (asked >= 0) return { head: asked, from: asked, to: asked + 1, by: 'label' };
  const label = labelBefore(words, from, to, near);
  const before = headBefore(words, from, clause, label);
  return label && before.head >= 0 ? { ...before, by: 'label' } : before;
}

/** The head of a figure that stands before it, in its label if it has one. */
function headBefore(words: Words, from: number, clause: Clause, label: Stretch | null): Head {
  if (label) {
    const named = phraseAfter(words, label.from, label.to, false);
    // "DEATH TOLL: 14" is about deaths, as below.
    if (named.head >= 0 && !is(words, named.head, SETS.empty)) return named;
  }
  const left = nounBefore(words, from, clause.own.from);
  if (left.head >= 0) return left;
  const topic = topicOf(words, clause.own, from);
  // "..., which brings the total to 13": what the clause around it is about.
  return topic.head >= 0 ? topic : chunk(words, clause.from, clause.own.from, clause.from);
}

/**
 * The plural before a comma that a number after it counts whole: "helicopters, four in all,", "fined points, nine of them, and";
 * -1 where none does. Of "the points, nine of them," and "ten points, nine of them," they are some.
 */
function heldBefore(words: Words, from: number, to: number, { from: first }: Stretch): number {
  const { text, tokens } = words;
  const whole = to < tokens.count && tokens.kind[to] === WORD ? WHOLE.exec(text.slice(tokens.start[to], tokens.start[to]! + LONGEST_WHOLE)) : null;
  if (!whole) return -1;
  const comma = isMark(words, from - 1, 44) ? from - 1 : skipHedges(words, from, first);
  const noun = comma - 1;
  if (noun < first || !isMark(words, comma, 44) || !isNoun(words, noun, first) || words.plural[noun] === 0) return -1;
  const before = nounsFrom(words, noun, first) - 1;
  // "the 31 districts, 93 in all": those of every one of them.
  const isNumbered = before >= first && (is(words, before, SETS.numberWord) || words.taken[before] === FIGURE);
  return isNumbered || (whole[1] === 'of them' && before >= first && is(words, before, SETS.definite)) ? -1 : noun;
}

const WHOLE = /^(in all|in total|all told|altogether|of them)(?:[,;:.)\u2013\u2014]|$)/;
const LONGEST_WHOLE = 12;

/** The first of the nouns that end with token `i`. */
function nounsFrom(words: Words, i: number, first: number): number {
  let from = i;
  while (from > first && isNoun(words, from - 1, first) && !endsIn(words, from - 1, 'ed')) from--;
  return from;
}

/** Whether a number is the name of what stands before it and counts nothing: "group four", "on move 38", "on day four". */
export function isNumbering(words: Words, { from, to }: Stretch, head: Head, near: Stretch): boolean {
  const before = from - 1;
  if (is(words, before, SETS.numbered)) return true;
  if (head.head >= from && !is(words, to, SETS.ofLike)) return false;
  return is(words, before, SETS.turns) || (is(words, before, SETS.spells) && (before === near.from || is(words, before - 1, SETS.preposition)));
}

/** What "184: Appearances for the club" counts; a name is none, nor is what somebody does. */
function toldOf(words: Words, from: number, end: number, isCount: boolean): Head {
  const found = phraseAfter(words, from, end, !isCount);
  return found.head >= 0 && words.taken[found.head] === 0 && !isVerb(words, found.head, from) ? found : NONE;
}

function headAfter(words: Words, figure: BareFigure, to: number, end: number): Head {
  const { tokens } = words;
  // "$74 million two weeks ago", "14 a day after the flood"
  if (isGivenBefore(words, to, end) || is(words, to + 2, SETS.ago) || (is(words, to + 1, SETS.lately) && is(words, to + 2, SETS.after))) return NONE;
  if (figure.kind === 'count' || figure.kind === 'rank') {
    // "the 250 that the mayor had named", "the 36 million its builders had promised"
    if (is(words, to, SETS.relative) || is(words, to, SETS.definite)) return NONE;
    const counted = phraseAfter(words, to, end, figure.value === 1 || figure.kind === 'rank');
    return counted.head >= 0 ? counted : ofPhrase(words, to, end);
  }
  let next = to;
  // "110-kilometre (68-mile) power line"
  if (isMark(words, next, 40)) while (next < end && next < to + 8 && !isMark(words, next - 1, 41)) next++;
  if (next > to || isMark(words, next, 45) || figure.kind === 'measure' || figure.kind === 'duration' || figure.kind === 'money') {
    const noun = phraseAfter(words, next, end, true);
    if (noun.head >= 0 && !endsIn(words, noun.head, 'ed')) return noun;
  }
  // "15 percent contained": what has been done to the share.
  if ((figure.kind === 'percent' || figure.kind === 'ratio') && to < end && tokens.kind[to] === WORD && endsIn(words, to, 'ed')) return { head: to, from: to, to: to + 1 };
  return ofPhrase(words, to, end);
}

/**
 * The verb that says what happened to what is counted: the one after them ("12 people died"), else the one right
 * before ("killing 12 people"); -1 where neither is there.
 */
export function predicateOf(words: Words, from: number, after: number, own: Stretch): number {
  for (let i = after; i < own.to && i < after + 5; i++) {
    if (isVerb(words, i, from) && !is(words, i, SETS.auxiliary)) return i;
  }
  for (let i = from - 1; i >= own.from && i > from - 4; i--) {
    if (is(words, i, SETS.hedge)) continue;
    const isAction = endsIn(words, i, 'ing') || (isVerb(words, i, own.from) && !is(words, i, SETS.auxiliary));
    return isAction ? i : -1;
  }
  return -1;
}

/** Whether token `i` is a word for people of any kind. */
export function isPeople(words: Words, i: number): boolean {
  return is(words, i, SETS.people);
}

function phraseAfter(words: Words, from: number, end: number, singular: boolean): Head {
  const { tokens } = words;
  let i = from;
  while (i < end && (isMark(words, i, 45) || is(words, i, SETS.beforeNoun))) i++;
  const hyphen = i > from && isMark(words, i - 1, 45) && touches(tokens, i);
  const first = i;
  let head = -1;
  for (; i < end && i < first + 6; i++) {
    if (tokens.kind[i] === MARK) {
      if (isMark(words, i, 45) && touches(tokens, i) && touches(tokens, i + 1)) continue;
      break;
    }
    if (tokens.kind[i] !== WORD || (tokens.flags[i]! & POSSESSIVE) !== 0 || is(words, i, SETS.function)) break;
    if (head >= 0 && endsIn(words, i, 'ed')) break;
    if ((head < 0 || is(words, head, SETS.state)) && isDayAlone(words, i, end)) break;
    if (endsIn(words, i, 'ly')) continue;
    if (i === first && endsIn(words, i, 'ed') && !nounFollows(words, i + 1, end)) break;
    head = i;
    if (hyphen || (!singular && words.plural[i] === 1)) break;
  }
  return head < 0 ? NONE : { head, from: first, to: head + 1 };
}

/** "killed at least nine Friday", "hurt 12 Saturday night", but not "nine Friday prayers". */
function isDayAlone(words: Words, i: number, end: number): boolean {
  return (words.tokens.flags[i]! & UPPER_FIRST) !== 0 && is(words, i, SETS.calendar) && !is(words, i - 1, SETS.ofLike) && !nounFollows(words, is(words, i + 1, SETS.dayPart) ? i + 2 : i + 1, end);
}

/** "in financial support", "of the reserve"; a pronoun there is no head. */
function ofPhrase(words: Words, from: number, end: number): Head {
  const { tokens } = words;
  if (from >= end || !is(words, from, SETS.ofLike)) return NONE;
  let i = from + 1;
  while (i < end && (is(words, i, SETS.ofLike) || is(words, i, SETS.beforeNoun) || tokens.kind[i] === NUMBER)) i++;
  // "11 of them children"
  if (i < end && is(words, i, SETS.pronoun)) return is(words, i, SETS.members) ? phraseAfter(words, i + 1, Math.min(end, i + 3), false) : NONE;
  if (i >= end) return NONE;
  const found = phraseAfter(words, i, end, true);
  // "rose to 450 in three days"
  return is(words, from, SETS.of) || !is(words, found.head, SETS.lapse) ? found : NONE;
}

/** The noun in "gusts of 80", "a package, of €280m", "the police $340 million". */
function nounBefore(words: Words, from: number, first: number): Head {
  let i = from - 1;
  while (i > first && is(words, i, SETS.hedge)) i--;
  const isOf = i > first && is(words, i, SETS.of);
  if (isOf) i--;
  if (isOf && i > first && isMark(words, i, 44)) i--;
  if (i < first || !isNoun(words, i, first) || (!isOf && i < from - 1)) return NONE;
  return { head: i, from: i, to: i + 1 };
}

/**
 * What the stretch says the figure of: the noun between its verb and the figure ("brought containment to 55 per cent"),
 * else the subject of the verb ("temperatures in the district reached 41"). A name is no head.
 */
function topicOf(words: Words, own: Stretch, from: number): Head {
  let verb = -1;
  for (let i = own.from; i < from; i++) if (isVerb(words, i, own.from)) verb = i;
  const object = chunk(words, verb + 1 > own.from ? verb + 1 : own.from, from, own.from);
  return object.head >= 0 || verb < 0 ? object : chunk(words, own.from, verb, own.from);
}

/** The first run of nouns between two tokens; of "the number of the missing" the second. */
function chunk(words: Words, from: number, end: number, first: number): Head {
  for (let i = from; i < end; i++) {
    if (!isNoun(words, i, first)) continue;
    let to = i + 1;
    while (to < end && isNoun(words, to, first)) to++;
    if (to - i === 1 && is(words, i, SETS.empty) && to + 1 < end && is(words, to, SETS.of)) {
      i = to;
      continue;
    }
    // "the death toll" is about deaths, "the total" about nothing yet.
    const isEmpty = is(words, to - 1, SETS.empty);
    if (isEmpty && to - i === 1) return NONE;
    const head = isEmpty ? to - 2 : to - 1;
    return { head, from: i, to };
  }
  return NONE;
}

function isNoun(words: Words, i: number, first: number): boolean {
  const { tokens, taken } = words;
  return (
    taken[i] === 0 &&
    tokens.kind[i] === WORD &&
    (tokens.flags[i]! & POSSESSIVE) === 0 &&
    ((tokens.flags[i]! & UPPER_FIRST) === 0 || i === first) &&
    tokens.end[i]! - tokens.start[i]! > 2 &&
    !is(words, i, SETS.function) &&
    !is(words, i, SETS.pronoun) &&
    !endsIn(words, i, 'ly') &&
    !endsIn(words, i, 'ing') &&
    !isMark(words, i + 1, 45) &&
    !is(words, i - 1, SETS.beforeVerb) &&
    !isVerb(words, i, first)
  );
}

function nounFollows(words: Words, i: number, end: number): boolean {
  const { tokens } = words;
  return i < end && tokens.kind[i] === WORD && !is(words, i, SETS.function) && !endsIn(words, i, 'ly');
}
