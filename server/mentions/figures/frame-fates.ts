import { NUMBER } from '../../text/tokens.ts';
import { concept } from '../words/classes.ts';
import { FIGURE, hasAny, is, type Words } from './frame-tokens.ts';
import { SETS, unionOf, type WordSet } from './frame-words.ts';

/** So many tokens from the word that tells what befell people stands the one that shows that it does. */
const NEAR = 5;
/** The same for the dead, whose finders are named further off: "the bodies of 13 people have now been recovered". */
const AROUND = 8;

const DEATH = concept('death');
const FLIGHT = concept('evacuate');
const ARREST = concept('arrest');
const ILLNESS = concept('infect');
const RESCUE = concept('rescue');
const HOSPITAL = concept('hospital');
const ABOARD = concept('aboard');
const LOSS = concept('missing');

/** Words that tell with others near them what befell people. */
const FATEFUL = unionOf(SETS.lives, SETS.bodies, SETS.fetching, SETS.unharmed, SETS.hospital, SETS.board, SETS.carrying, SETS.mourning, SETS.homes, SETS.custody, SETS.positive, SETS.serving, SETS.searching, SETS.found);

/** Gives words between two tokens, and those just before them of which only now all is known that follows, that tell only together what befell people the concept of one word for it: "lost their lives", "pulled 13 bodies", "left their homes", "into custody". */
export function readFates(words: Words, from: number, to: number): void {
  for (let i = Math.max(0, from - AROUND); i < to; i++) {
    if (!is(words, i, FATEFUL)) continue;
    if (is(words, i, SETS.lives)) giveAll(words, i - NEAR, Math.min(to, i + NEAR), SETS.taking, DEATH);
    else if (is(words, i, SETS.bodies)) {
      if (hasAny(words, i - AROUND, Math.min(to, i + AROUND), SETS.recovering)) give(words, i, DEATH);
    } else if (is(words, i, SETS.fetching)) {
      // "pulled 13 people from the river", but not "pulled 13 bodies from the river"
      if (hasAny(words, i, Math.min(to, i + AROUND), SETS.peril) && isNumberNear(words, i - NEAR, 2 * NEAR) && !hasAny(words, i - NEAR, Math.min(to, i + AROUND), SETS.bodies)) give(words, i, RESCUE);
    } else if (is(words, i, SETS.unharmed)) {
      giveAll(words, i - AROUND, i, SETS.bringing, RESCUE);
    } else if (is(words, i, SETS.hospital)) {
      giveAll(words, i - NEAR, i, SETS.admitting, HOSPITAL);
    } else if (is(words, i, SETS.board)) {
      if (is(words, i - 1, SETS.onto)) give(words, i, ABOARD);
    } else if (is(words, i, SETS.carrying)) {
      if (hasFigure(words, i + 1, i + NEAR)) give(words, i, ABOARD);
    } else if (is(words, i, SETS.mourning)) {
      if (isNumberNear(words, i)) give(words, i, DEATH);
    } else if (is(words, i, SETS.homes)) {
      if (is(words, i - 1, SETS.definite)) giveAll(words, i - NEAR, i, SETS.leaving, FLIGHT);
    } else if (is(words, i, SETS.custody)) {
      // "58 men are back in custody", but not "the child is in the custody of"
      if (is(words, i - 1, SETS.into) || (is(words, i - 1, SETS.within) && hasFigure(words, i - AROUND, i))) give(words, i, ARREST);
    } else if (is(words, i, SETS.positive)) {
      if (hasAny(words, i - 2, i, SETS.testing)) give(words, i, ILLNESS);
    } else if (is(words, i, SETS.searching)) {
      // "22 people are still being looked for", "divers are hunting for 14 others"
      if (!is(words, i + 1, SETS.forWord)) continue;
      if (hasFigure(words, i + 2, i + NEAR)) give(words, i + 1, LOSS);
      else if (hasFigure(words, i - AROUND, i)) give(words, i, LOSS);
    } else if (is(words, i, SETS.found)) {
      if (hasAny(words, i - NEAR, i, SETS.negation) && hasFigure(words, i - AROUND, i)) give(words, i, LOSS);
    } else if (is(words, i, SETS.serving) && isNumberNear(words, i - NEAR)) giveAll(words, i - NEAR, i, SETS.losing, DEATH);
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
