import { POSSESSIVE } from '../../text/tokens.ts';
import { isArranged, TO_COME } from './arranged.ts';
import { isAnswer, isCaption } from './beside.ts';
import { isPast, isPastForm } from './past.ts';
import { isCapital, isNumber, isWord, mark, word, type Scan } from './scan.ts';
import type { Lean } from './when.ts';

/** How far before a weekday its verb is looked for, in tokens. */
const REACH = 8;
const FUTURE = new Set(['will', "'ll", 'shall', 'scheduled', 'due', 'upcoming']);

/** "will … on Friday" with nothing that ends the clause between. */
export function isFuture(s: Scan, i: number): boolean {
  if (isOfMishap(s, i)) return false;
  // "Tuesday's fire" is over, whatever will be done about it.
  const before = word(s, i - 1) === 'of' ? word(s, i - 2) : word(s, i - 1);
  const reach = BEFORE_DAY.has(before) && (s.tokens.flags[i]! & POSSESSIVE) === 0 ? CLAUSE : REACH;
  for (let at = i - 1; at >= Math.max(s.from, i - reach); at--) {
    const c = mark(s, at);
    if (c === 44 || c === 59 || c === 34 || c === 0x201d) return false;
    const w = word(s, at);
    if (at >= i - REACH && FUTURE.has(w)) return true;
    if (OPENLY.has(w) && isToCome(s, at, i)) return true;
  }
  return false;
}

/** "should call about the crash on Thursday": nobody sets a day for a mishap. */
function isOfMishap(s: Scan, i: number): boolean {
  if (word(s, i - 1) !== 'on' || !MISHAPS.has(word(s, i - 2))) return false;
  for (let at = i - 3; at > Math.max(s.from, i - REACH) && isWord(s, at); at--) if (DEFINITE.has(word(s, at))) return true;
  return false;
}
const MISHAPS = new Set('crash collision accident incident fire blaze explosion blast shooting stabbing derailment collapse outage spill leak death murder robbery theft arson'.split(' '));
const DEFINITE = new Set('the this that his her its their'.split(' '));

/** "should be back on Thursday", and not "should have been back", "May", "who may be the one that called": nothing between tells what was. */
function isToCome(s: Scan, from: number, to: number): boolean {
  if (isCapital(s, from)) return false;
  for (let at = from + 1; at < to; at++) {
    const w = word(s, at);
    if (w === 'have' ? !AFTER_VERB.has(word(s, at + 1)) : isPast(s, at, w) && word(s, at - 1) !== 'be') return false;
  }
  return true;
}
const BEFORE_DAY = new Set(['on', 'in', 'from', 'by', 'until', 'start', 'end']);
const OPENLY = new Set(['will', 'should', 'may', 'might']);

/** A weekday still to come: its clause is about the future, its verb sets a programme, or it is a term for something expected. */
export function isAhead(s: Scan, i: number): boolean {
  if (isCaption(s)) return false;
  if ((isAnswer(s, i) && !isToldOf(s, i)) || isFuture(s, i) || isArranged(s, i) || isOpening(s, i) || isInvited(s, i) || isToBegin(s, i) || isSetFor(s, i) || isOfNext(s, i) || (word(s, i - 1) === 'of' && word(s, i - 2) === 'ahead')) return true;
  if (isGoingOn(s, i)) return true;
  if (!/^(?:by|until|before)$/.test(word(s, i - 1))) return false;
  for (let at = i - 1; at >= Math.max(s.from, i - REACH); at--) if (/^(?:expect|expects|expected|forecast|could|would|likely|plans|planned|must|hopes)$/.test(word(s, at)) && !isMissed(s, at)) return true;
  return false;
}

/** "are voting until Tuesday": what is going on now ends on a day to come. */
function isGoingOn(s: Scan, i: number): boolean {
  if (!/^(?:until|till)$/.test(word(s, i - 1))) return false;
  for (let at = i - 2; at >= Math.max(s.from, i - REACH) && mark(s, at) !== 59; at--) {
    const w = word(s, at);
    if (w === 'is' || w === 'are') return /.{2}ing$/.test(word(s, at + 1));
    // "is refunding all who paid until Tuesday", but "is being held until Tuesday"
    if (isPast(s, at, w) && word(s, at - 1) !== 'being') return false;
  }
  return false;
}

/** "It was on Tuesday that it came back.", "On Tuesday the firm said it had no date.", but "On Friday, the firm said.": whether a sentence tells what was on a day. */
function isToldOf(s: Scan, i: number): boolean {
  for (let at = s.from; at < i; at++) if (isPast(s, at, word(s, at))) return true;
  const isApart = mark(s, i + 1) === 44;
  for (let at = i + 1; at < Math.min(s.to, i + OPENED); at++) if (isPast(s, at, word(s, at))) return !(isApart && (at === i + 2 || !isWord(s, at + 1)));
  return false;
}

/**
 * A day by which something is to be done: the nearest verb that says of what kind its clause is asks for it or leaves it open ("must be
 * handed to the county by", "ordered that they be moved by", "demanding a list by"), and none tells what had been done by then.
 */
export function isDeadline(s: Scan, i: number): boolean {
  if (!/^(?:by|until|till)$/.test(word(s, i - 1))) return false;
  for (let at = i - 2; at >= Math.max(s.from, i - CLAUSE); at--) {
    const w = word(s, at);
    const c = mark(s, at);
    if (c === 59 || c === 34 || c === 0x201d || c === 0x201c || (c === 46 && !isWord(s, at + 1)) || DONE.has(w)) return false;
    // "the army left by": what was asked before it is of another clause.
    if (isPastForm(w) && word(s, at - 1) !== 'be') return false;
    if (ASKED.has(w) && !(w === 'may' && isCapital(s, at) && at > s.from)) return !isMissed(s, at);
    // "was to be built by", which it may have been
    if (w === 'be' || w === 'to') {
      if (w === 'be' && word(s, at - 1) !== 'to') return !isMissed(s, at - 2) && !isMissed(s, at - 1);
      if (w === 'to' && TO_COME.has(word(s, at - 1))) return true;
    }
  }
  return false;
}

/** Whether what could not be done by a day was tried: "could not be reached by Friday". */
const isMissed = (s: Scan, i: number): boolean => word(s, i) === "couldn't" || (word(s, i) === 'could' && word(s, i + 1) === 'not');

/** So far before a day stands the verb of its clause. */
const CLAUSE = 16;
const ASKED = new Set(
  `must should shall may might could would cannot unless deadline due ask asks asked asking demand demands demanded demanding request requests requested requesting require requires required
  order orders ordered ordering urge urges urged urging want wants wanted need needs pledge pledges pledged vow vows vowed promise promises promised undertook agree agrees agreed`.split(/\s+/),
);
const DONE = new Set('had has have was were is are been did ago last'.split(' '));

/** "in September at the latest": how late or soon what is still to come may be. */
export const isLimit = (s: Scan, to: number): boolean => word(s, to) === 'at' && word(s, to + 1) === 'the' && /^(?:latest|earliest|soonest)$/.test(word(s, to + 2));

/** "From Tuesday they will be on strike", "On Thursday the mediator, a lawyer, will see both": the first verb after what opens the sentence. */
function isOpening(s: Scan, i: number): boolean {
  if (i !== s.from + 1 || !/^(?:from|on|by)$/.test(word(s, i - 1))) return false;
  for (let at = i + 1; at < Math.min(s.to, i + OPENED); at++) {
    const w = word(s, at);
    if (w === "'ll" || w === 'shall' || (OPENLY.has(w) && !isCapital(s, at) && word(s, at + 1) !== 'have')) return !isOwned(s, at);
    const c = mark(s, at);
    if (c === 59 || c === 34 || c === 0x201c || SUBORDINATE.has(w) || DONE.has(w) || isPast(s, at, w) || (UNCHANGED.has(w) && AFTER_VERB.has(word(s, at + 1)))) return false;
  }
  return false;
}

/** So far behind a day that opens a sentence stands its verb. */
const OPENED = 12;
/** What follows these is of another clause. */
const SUBORDINATE = new Set(['that', 'whether']);
/** Verbs that have one form for what is and what was. */
const UNCHANGED = new Set('put hit cut set let read beat bet shut quit spread split burst cast hurt'.split(' '));
/** What shows that they are no nouns there. */
const AFTER_VERB = new Set('the a an its his her their our it him them out off up down on back'.split(' '));

/** "the dead man's will": whether a determiner before a word makes it a noun. */
const isOwned = (s: Scan, i: number): boolean => /^(?:the|a|an|his|her|its|their|my|our|your|of)$/.test(word(s, i - 1)) || (s.tokens.flags[i - 1]! & POSSESSIVE) !== 0;

/** "has called both sides to talks on Thursday", "has called everybody out on Thursday": what somebody is asked to lies ahead, but for "has called the answer to the raid on Thursday a farce". */
function isInvited(s: Scan, i: number): boolean {
  if (isWord(s, i + 1) ? !AFTER_DAY.has(word(s, i + 1)) : OPENING_MARKS.has(mark(s, i + 1))) return false;
  let isTo = false;
  for (let at = i - 2; at > Math.max(s.from, i - REACH); at--) {
    if (mark(s, at) !== 0) return false;
    if (word(s, at) === 'to' || word(s, at) === 'out') isTo = true;
    if (INVITED.has(word(s, at)) && /^(?:has|have)$/.test(word(s, at - 1))) return isTo;
  }
  return false;
}
const INVITED = new Set('called invited summoned'.split(' '));
const AFTER_DAY = new Set('in at and or with for to but when where about over afternoon morning evening night'.split(' '));
const OPENING_MARKS = new Set([34, 39, 0x2018, 0x201c]);

/** "The next review is in Osso on 18 June." */
function isOfNext(s: Scan, i: number): boolean {
  if (word(s, s.from) !== 'the' || word(s, s.from + 1) !== 'next') return false;
  for (let at = i - 1; at > Math.max(s.from + 2, i - REACH - 1); at--) {
    const w = word(s, at);
    if (w === 'is' || w === 'are') return true;
    // "The next step is unclear, he said on Monday."
    if (mark(s, at) === 59 || w === 'told' || isPast(s, at, w)) return false;
  }
  return false;
}

/** "a strike, to begin on Thursday", "due to open from Monday" */
function isToBegin(s: Scan, i: number): boolean {
  return /^(?:on|from)$/.test(word(s, i - 1)) && BEGIN.has(word(s, i - 2)) && word(s, i - 3) === 'to' && (mark(s, i - 4) === 44 || TO_COME.has(word(s, i - 4)));
}
const BEGIN = new Set('begin start open resume'.split(' '));

/** "called a strike for Thursday": the day for which something is set; not "announced refunds for Monday's breakdown". */
function isSetFor(s: Scan, i: number): boolean {
  if (word(s, i - 1) !== 'for' || (s.tokens.flags[i + 1]! & POSSESSIVE) !== 0) return false;
  let isCounted = false;
  for (let at = i - 2; at >= Math.max(s.from, i - CLAUSE); at--) {
    const c = mark(s, at);
    if (c === 59 || c === 34 || c === 0x201d) return false;
    // "had called a strike for Monday", "had been planned for Sunday": which may be over. "announced 214 cases for Monday"
    if (SET.has(word(s, at))) return word(s, at - 1) !== 'had' && !(word(s, at - 1) === 'been' && word(s, at - 2) === 'had') && !(isCounted && word(s, at).startsWith('announce'));
    if (isNumber(s, at) && isWord(s, at + 1)) isCounted = true;
  }
  return false;
}
const SET = new Set('call calls called set sets announce announces announced plan plans planned schedules schedule fixed arranged convened'.split(' '));

/** A month is the last of its name after a verb of the past, the next after one of the future, else the nearer one. */
export function leanOf(s: Scan, i: number): Lean {
  if (isAhead(s, i) || isAim(s, i + 1) || isLimit(s, i + 1)) return 1;
  if (word(s, i - 1) === 'since' || (word(s, i - 1) === 'in' && word(s, i - 2) === 'back')) return -1;
  for (let at = i - 1; at >= Math.max(s.from, i - REACH); at--) {
    const w = word(s, at);
    if (w === 'to' && isDecided(s, at, i)) return 1;
    if (/^(?:to|due|expected|scheduled|planned|set|until|by|before)$/.test(w)) return 0;
    if (isPastForm(w) || (w.endsWith('ed') && w.length > 4)) return -1;
  }
  return 0;
}
/** "voted on Tuesday to close the school in June", and not "vowed to look into the deaths in June" */
function isDecided(s: Scan, i: number, month: number): boolean {
  for (let at = i + 1; at < month - 1; at++) if (CONCERNING.has(word(s, at))) return false;
  for (let at = i - 1; at >= Math.max(s.from, i - 4); at--) if (DECIDED.has(word(s, at))) return true;
  return false;
}
const CONCERNING = new Set('about over into on after following'.split(' '));
const DECIDED = new Set('vote votes voted decide decides decided agree agrees agreed resolved promised pledged vowed'.split(' '));
/** "gave March as the target": what was named, when it was named, for what was to come. */
function isAim(s: Scan, i: number): boolean {
  return word(s, i) === 'as' && [i + 1, i + 2, i + 3].some((at) => AIMS.has(word(s, at)));
}
const AIMS = new Set('target date deadline goal aim'.split(' '));
