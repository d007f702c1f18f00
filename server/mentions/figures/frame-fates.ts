import { MARK, NUMBER } from '../../text/tokens.ts';
import { concept } from '../words/classes.ts';
import { FIGURE, hasAny, is, type Words } from './frame-tokens.ts';
import { SETS, unionOf, type WordSet } from './frame-words.ts';

/** So many tokens from the word that tells what befell people stands the one that shows that it does. */
const NEAR = 5;
/** The same for the dead, whose finders are named further off: "the bodies of 13 people have now been recovered". */
const AROUND = 8;
/** So many after a toll its number. */
const FAR = 14;
/** So many tokens after "told" stands what people were told to do. */
const TOLD = 4;

const DEATH = concept('death');
const FLIGHT = concept('evacuate');
const ARREST = concept('arrest');
const ILLNESS = concept('infect');
const RESCUE = concept('rescue');
const HOSPITAL = concept('hospital');
const ABOARD = concept('aboard');
const LOSS = concept('missing');
const RUIN = concept('destroy');
const SAVING = concept('save');

/** What a word tells with others near it, up to token `to`. */
type Fate = (words: Words, i: number, to: number) => void;

/** By words that may tell so what they tell: each gives words near it the concept of one word for that. */
const FATES: readonly (readonly [WordSet, Fate])[] = [
  // "lost their lives"
  [SETS.lives, (words, i, to) => giveAll(words, i - NEAR, Math.min(to, i + NEAR), SETS.taking, DEATH)],
  [SETS.bodies, (words, i, to) => {
    if (hasAny(words, i - AROUND, Math.min(to, i + AROUND), SETS.recovering)) give(words, i, DEATH);
  }],
  // "pulled 13 people from the river", but not "pulled 13 bodies from the river"
  [SETS.fetching, (words, i, to) => {
    if (hasAny(words, i, Math.min(to, i + AROUND), SETS.peril) && isNumberNear(words, i - NEAR, 2 * NEAR) && !hasAny(words, i - NEAR, Math.min(to, i + AROUND), SETS.bodies)) give(words, i, RESCUE);
  }],
  [SETS.unharmed, (words, i) => giveAll(words, i - AROUND, i, SETS.bringing, RESCUE)],
  // "37 were treated in hospital", "hospitals admitted 37"
  [SETS.hospital, (words, i, to) => giveAll(words, i - NEAR, Math.min(to, i + NEAR), SETS.admitting, HOSPITAL)],
  [SETS.emergency, (words, i) => {
    if (is(words, i + 1, SETS.ward)) giveAll(words, i - NEAR, i, SETS.admitting, HOSPITAL);
  }],
  [SETS.board, (words, i) => {
    if (is(words, i - 1, SETS.onto)) give(words, i, ABOARD);
  }],
  [SETS.carrying, (words, i) => {
    if (hasFigure(words, i + 1, i + NEAR)) give(words, i, ABOARD);
  }],
  // "the toll from the fire has climbed to 11"
  [SETS.toll, (words, i, to) => {
    if (!is(words, i - 1, SETS.tolled) && !hasAny(words, i - 3, i, SETS.paying) && hasFigure(words, i + 1, Math.min(to, i + FAR))) give(words, i, DEATH);
  }],
  [SETS.mourning, (words, i) => {
    if (isNumberNear(words, i)) give(words, i, DEATH);
  }],
  // "left their homes"
  [SETS.homes, (words, i) => {
    if (is(words, i - 1, SETS.definite)) giveAll(words, i - NEAR, i, SETS.leaving, FLIGHT);
  }],
  // "209 homes have been lost", but not "209 people lost their homes"
  [SETS.buildings, (words, i, to) => {
    if (is(words, i - 1, SETS.definite)) return;
    giveAll(words, i - NEAR, i, SETS.razed, RUIN);
    for (let k = i + 1; k < Math.min(to, i + NEAR); k++) if (is(words, k, SETS.razed) && (k + 1 >= words.tokens.count || words.tokens.kind[k + 1] === MARK || is(words, k + 1, SETS.preposition))) give(words, k, RUIN);
  }],
  // "2,300 people were told to leave", "told to get out"
  [SETS.ordering, (words, i, to) => {
    if (!hasFigure(words, i - AROUND, i + NEAR)) return;
    for (let k = i + 1; k < Math.min(to, i + TOLD + 1); k++) if (is(words, k, SETS.to) && (is(words, k + 1, SETS.departing) || is(words, k + 2, SETS.outward))) give(words, i, FLIGHT);
  }],
  // "the 15,600 people who had been moved out", "drove 6,500 people away"
  [SETS.carried, (words, i, to) => {
    const isOut = is(words, i + 1, SETS.outward) ? hasFigure(words, i - AROUND, i + NEAR) : hasFigure(words, i + 1, i + TOLD) && hasAny(words, i + 2, Math.min(to, i + NEAR), SETS.outward);
    if (isOut) give(words, i, FLIGHT);
  }],
  // "58 men are back in custody", but not "the child is in the custody of"
  [SETS.custody, (words, i) => {
    if (is(words, i - 1, SETS.into) || (is(words, i - 1, SETS.within) && hasFigure(words, i - AROUND, i))) give(words, i, ARREST);
  }],
  [SETS.positive, (words, i) => {
    if (hasAny(words, i - 2, i, SETS.testing)) give(words, i, ILLNESS);
  }],
  // "22 people are still being looked for", "divers are hunting for 14 others"
  [SETS.searching, (words, i) => {
    if (!is(words, i + 1, SETS.forWord)) return;
    if (hasFigure(words, i + 2, i + NEAR)) give(words, i + 1, LOSS);
    else if (hasFigure(words, i - AROUND, i)) give(words, i, LOSS);
  }],
  [SETS.found, (words, i) => {
    if (hasAny(words, i - NEAR, i, SETS.negation) && hasFigure(words, i - AROUND, i)) give(words, i, LOSS);
  }],
  [SETS.serving, (words, i) => {
    if (isNumberNear(words, i - NEAR)) giveAll(words, i - NEAR, i, SETS.losing, DEATH);
  }],
  // "would lower costs by 1.8 billion a year"
  [SETS.costs, (words, i) => giveAll(words, i - NEAR, i, SETS.sparing, SAVING)],
];

const FATEFUL = unionOf(...FATES.map(([set]) => set));

/** Gives words between two tokens, and those just before them of which only now all is known that follows, that tell only together what befell people or things the concept of one word for it: "lost their lives", "pulled 13 bodies", "left their homes", "into custody". */
export function readFates(words: Words, from: number, to: number): void {
  for (let i = Math.max(0, from - AROUND); i < to; i++) {
    if (!is(words, i, FATEFUL)) continue;
    for (const [set, tell] of FATES) if (is(words, i, set)) tell(words, i, to);
  }
}

function isNumberNear({ tokens, taken }: Words, from: number, length = NEAR): boolean {
  for (let k = Math.max(0, from); k < from + length && k < tokens.count; k++) if (tokens.kind[k] === NUMBER || taken[k] === FIGURE) return true;
  return false;
}

function hasFigure({ taken }: Words, from: number, to: number): boolean {
  for (let k = Math.max(0, from); k < to && k < taken.length; k++) if (taken[k] === FIGURE) return true;
  return false;
}

function giveAll(words: Words, from: number, to: number, set: WordSet, what: typeof DEATH): void {
  for (let k = Math.max(0, from); k < to; k++) if (is(words, k, set)) give(words, k, what);
}

function give(words: Words, i: number, { hash, weight }: typeof DEATH): void {
  words.concepts[i] = hash;
  words.weights[i] = weight;
}
