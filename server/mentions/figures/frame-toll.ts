import { MARK } from '../../text/tokens.ts';
import { concept } from '../words/classes.ts';
import type { Stretch } from './frame-clause.ts';
import type { Head } from './frame-head.ts';
import { skipHedges } from './frame-hedges.ts';
import { FIGURE, is, type Words } from './frame-tokens.ts';
import { SETS } from './frame-words.ts';

/** What befalls people of whom an article tells only how many they are, one concept each. */
const FATES: ReadonlySet<number> = new Set(['death', 'injured', 'missing', 'rescue', 'hospital', 'arrest', 'infect', 'evacuate'].map((word) => concept(word).hash));

/** Those aboard are counted by it where nothing is said to have befallen them. */
const ABOARD = concept('aboard').hash;

/** So many tokens after the people stands what befell them: "people are now known to have died". */
const AFTER = 7;
/** So many before a number without a noun stands what it is the number of: "The number of the dead has since risen to 17". */
const BEFORE = 10;
/** The same where a verb says what the number has come to. */
const FAR_BEFORE = 32;

/**
 * The token that says what befell the people whom the figure at the tokens `from` up to `to` counts, whoever they are:
 * "killed at least 13 people", "13 have died", "the death toll rose to 13", "left 13 dead"; -1 where none does, or more than
 * one. The words for one toll have nothing else in common. Nothing is looked for past `end`.
 */
export function tollAt(words: Words, from: number, to: number, head: Head, own: Stretch, end: number): number {
  const fate = fateAt(words, from, to, head, own, end);
  return fate >= 0 || (head.head >= to && !is(words, head.head, SETS.anybody)) ? fate : aboardAt(words, from, to, head, own);
}

/**
 * Where a rank at the tokens `from` up to `to` numbers one more of the dead, "a fourth driver has died", "Seventh body found", which is their
 * number then: the token that says so, and who died where a noun says it. Null where nothing says so, of those of a year, "a
 * third cyclist killed this year", of one among several, "the third body", of what kills, "a second bomb killed two", and where the rank
 * is of something else, "a third grade pupil".
 */
export function deathAt(words: Words, from: number, to: number, end: number): { readonly at: number; readonly who: Head | null } | null {
  if (is(words, from - 1, SETS.definite) || (is(words, to, SETS.ordered) && words.concepts[to + 1] !== DEATH)) return null;
  let who = -1;
  // "a fourth soldier of the mission died"
  let isOf = false;
  for (let at = to; at < end && at < to + (isOf ? LONG_PHRASE : PHRASE); at++) {
    if (isOf ? is(words, at, SETS.dying) : words.concepts[at] === DEATH) {
      return isKiller(words, at, end) || isOfSeries(words, at, end) ? null : { at, who: who < 0 || is(words, who, SETS.anybody) ? null : { head: who, from: to, to: who + 1 } };
    }
    if (isEnd(words, at) || is(words, at, SETS.when)) return null;
    isOf ||= who >= 0 && is(words, at, SETS.of);
    if (isOf) continue;
    if (is(words, at, SETS.preposition)) return null;
    if (!is(words, at, SETS.auxiliary)) who = at;
  }
  return null;
}

/** "a second bomb killed two": whether token `at` says what somebody or something did to others. */
function isKiller(words: Words, at: number, end: number): boolean {
  return is(words, at, SETS.killing) && !is(words, at - 1, SETS.auxiliary) && at + 1 < end && words.tokens.kind[at + 1] !== MARK && !is(words, at + 1, SETS.preposition);
}

/** "killed this year" */
function isOfSeries(words: Words, at: number, end: number): boolean {
  for (let t = at + 1; t < end && t < at + SERIES; t++) if (is(words, t, SETS.lapse) || is(words, t, SETS.priorNoun)) return true;
  return false;
}

const DEATH = concept('death').hash;
/** So many tokens after a rank stands what befell whom it numbers: "a fourth lorry driver has died". */
const PHRASE = 5;
/** The same where those are named whom they belong to. */
const LONG_PHRASE = 9;
/** So many after that, what they are counted in. */
const SERIES = 8;

/** The token that says that they were aboard: "carrying 186 people", "168 people on board". */
function aboardAt({ concepts, tokens, taken }: Words, from: number, to: number, head: Head, own: Stretch): number {
  if (concepts[from - 1] === ABOARD) return from - 1;
  for (let i = head.head >= to ? head.head + 1 : to; i < own.to && i < to + AFTER && tokens.kind[i] !== MARK && taken[i] !== FIGURE; i++) if (concepts[i] === ABOARD) return i;
  return -1;
}

function fateAt(words: Words, from: number, to: number, head: Head, own: Stretch, end: number): number {
  const before = skipHedges(words, from, own.from);
  // "the arrest of 13 people"
  const told = is(words, before, SETS.of) ? before - 1 : before;
  const isBefore = told >= own.from && isFate(words, told);
  if (head.head < from) return isBefore ? told : Math.max(tollBefore(words, own.from, from, before), fateAfter(words, to, own.to));
  if (isFate(words, head.head)) return head.from === head.head || is(words, head.from, SETS.confirmed) ? head.head : -1;
  // "Flood kills 13 in Osso"
  if (!is(words, head.head, SETS.anybody)) return isBefore && (is(words, to, SETS.function) || words.tokens.kind[to] === MARK) ? told : -1;
  // "the 13 people who died"
  const after = head.head + 1;
  return isBefore ? told : fateAfter(words, after, is(words, after, SETS.relative) ? end : own.to);
}

/** "the number of the dead has risen to", "the toll of dead stands at", up to the token `last` before a figure. */
function tollBefore(words: Words, first: number, from: number, last: number): number {
  let fate = -1;
  let isNumber = false;
  // "The number of people known to have died when a boat sank off the coast has risen to 31"
  const reach = is(words, last, SETS.toOrAt) ? FAR_BEFORE : BEFORE;
  for (let i = last; i >= first && i > from - reach && !isEnd(words, i); i--) {
    // "the toll of injured"
    if (isFate(words, i) && (fate < 0 || !is(words, i, SETS.toll))) fate = i;
    isNumber ||= is(words, i, SETS.empty);
  }
  return isNumber ? fate : -1;
}

/** Whether it counts together those whom two things befell: "killed or wounded at least 30", "30 people had been killed or wounded". */
export function areOfTwoTolls(words: Words, from: number, to: number, head: Head, own: Stretch): boolean {
  const before = skipHedges(words, from, own.from);
  if (before >= own.from && isSecond(words, before)) return true;
  for (let i = head.head >= to ? head.head + 1 : to; i < own.to && i < to + AFTER && !isEnd(words, i); i++) if (FATES.has(words.concepts[i]!)) return isFirst(words, i);
  return false;
}

/** The first token from `from` on that tells what befell them, unless a mark, a number or another clause comes before it. */
function fateAfter(words: Words, from: number, end: number): number {
  for (let i = from; i < end && i < from + AFTER && !isEnd(words, i) && !is(words, i, SETS.coordinating); i++) if (isFate(words, i)) return i;
  return -1;
}

/** Whether a token tells of one thing that befalls people: of the "killed or wounded" nobody knows how many were killed. */
export function isFate(words: Words, i: number): boolean {
  return FATES.has(words.concepts[i]!) && !isFirst(words, i) && !isSecond(words, i);
}

/** Whether another follows of which no others are told, as in "killed three and wounded eleven". */
function isFirst(words: Words, i: number): boolean {
  const second = i + 2;
  return is(words, i + 1, SETS.coordinating) && FATES.has(words.concepts[second]!) && !countsOthers(words, second + 1);
}

/** "dead and injured dozens", "dead and injuring at least 12" */
function countsOthers(words: Words, i: number): boolean {
  let t = i;
  while (t < i + HEDGES && is(words, t, SETS.hedgeOrArticle)) t++;
  return words.taken[t] === FIGURE;
}

/** So many tokens hedge a number. */
const HEDGES = 4;

function isSecond(words: Words, i: number): boolean {
  return FATES.has(words.concepts[i]!) && is(words, i - 1, SETS.coordinating) && FATES.has(words.concepts[i - 2]!);
}

function isEnd({ tokens, taken }: Words, i: number): boolean {
  return tokens.kind[i] === MARK || taken[i] === FIGURE;
}

/** Whether whom the one befell are others than those whom the other did. Who is in hospital is hurt: "four were taken to hospital, 20 others were slightly hurt". */
export function areApart(fate: number, other: number): boolean {
  return fate !== other && !(HARM.has(fate) && HARM.has(other));
}

const HARM: ReadonlySet<number> = new Set([concept('injured').hash, concept('hospital').hash]);
