import { NUMBER } from '../../text/tokens.ts';
import { concept } from '../words/classes.ts';
import { FIGURE, hasAny, is, type Words } from './frame-tokens.ts';
import { SETS, type WordSet } from './frame-words.ts';

/** So many tokens from the word that tells what befell people stands the one that shows that it does. */
const NEAR = 5;
/** The same for the dead, whose finders are named further off: "the bodies of 13 people have now been recovered". */
const AROUND = 8;

const DEATH = concept('death');
const FLIGHT = concept('evacuate');
const ARREST = concept('arrest');
const ILLNESS = concept('infect');

/** Gives words between two tokens that tell only together what befell people the concept of one word for it: "lost their lives", "pulled 13 bodies", "left their homes", "into custody". */
export function readFates(words: Words, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    if (!is(words, i, SETS.fateful)) continue;
    if (is(words, i, SETS.lives)) giveAll(words, i - NEAR, Math.min(to, i + NEAR), SETS.taking, DEATH);
    else if (is(words, i, SETS.bodies)) {
      if (hasAny(words, i - AROUND, Math.min(to, i + AROUND), SETS.recovering)) give(words, i, DEATH);
    } else if (is(words, i, SETS.mourning)) {
      if (isNumberNear(words, i)) give(words, i, DEATH);
    } else if (is(words, i, SETS.homes)) {
      if (is(words, i - 1, SETS.definite)) giveAll(words, i - NEAR, i, SETS.leaving, FLIGHT);
    } else if (is(words, i, SETS.custody)) {
      // "58 men are back in custody", but not "the child is in the custody of"
      if (is(words, i - 1, SETS.into) || (is(words, i - 1, SETS.within) && isFigureBefore(words, i))) give(words, i, ARREST);
    } else if (is(words, i, SETS.positive)) {
      if (hasAny(words, i - 2, i, SETS.testing)) give(words, i, ILLNESS);
    } else if (is(words, i, SETS.serving) && isNumberNear(words, i - NEAR)) giveAll(words, i - NEAR, i, SETS.losing, DEATH);
  }
}

function isNumberNear({ tokens }: Words, from: number): boolean {
  for (let k = Math.max(0, from); k < from + NEAR && k < tokens.count; k++) if (tokens.kind[k] === NUMBER) return true;
  return false;
}

function isFigureBefore({ taken }: Words, i: number): boolean {
  for (let k = Math.max(0, i - AROUND); k < i; k++) if (taken[k] === FIGURE) return true;
  return false;
}

function giveAll(words: Words, from: number, to: number, set: WordSet, what: typeof DEATH): void {
  for (let k = Math.max(0, from); k < to; k++) if (is(words, k, set)) give(words, k, what);
}

function give(words: Words, i: number, { hash, weight }: typeof DEATH): void {
  words.concepts[i] = hash;
  words.weights[i] = weight;
}
