import { lastAtOrBefore } from '../../text/span.ts';
import { NAME_WEIGHT } from '../words/classes.ts';
import type { Stretch } from './frame-clause.ts';
import type { Head } from './frame-head.ts';
import type { Place } from './frame-read.ts';
import { Role, WEIGHT_SHIFT } from './frame-roles.ts';
import { FIGURE, type Words } from './frame-tokens.ts';
import type { Frame } from './frame.ts';

/** The concepts of a frame with their roles. */
export type Terms = Pick<Frame, 'terms' | 'roles'>;

/** The concepts of a stretch and of the one before it, for each figure of the stretch to give its own roles to. */
export interface StretchTerms {
  readonly stretch: Stretch;
  /** Ascending, without repeats. */
  readonly hashes: Int32Array;
  /** For each token of the stretch where its concept stands in `hashes`; -1 where it has none. */
  readonly places: Int16Array;
  /** What only the stretch before has to say: where it stands in `hashes`, and its role and weight. */
  readonly before: readonly { readonly place: number; readonly role: number }[];
}

/** Reads the concepts of a stretch, and of the one before it without its figures. */
export function termsIn({ concepts, weights, taken }: Words, stretch: Stretch, before: Stretch): StretchTerms {
  const { from, to } = stretch;
  const found = new Int32Array(Math.max(0, to - from) + before.to - before.from);
  let count = 0;
  for (let i = from; i < to; i++) if (weights[i]! > 0) found[count++] = concepts[i]!;
  for (let i = before.from; i < before.to; i++) if (weights[i]! > 0) found[count++] = concepts[i]!;
  const hashes = distinct(found.subarray(0, count).sort());
  const places = new Int16Array(Math.max(0, to - from)).fill(-1);
  for (let i = from; i < to; i++) if (weights[i]! > 0) places[i - from] = lastAtOrBefore(hashes, concepts[i]!);
  const previous: { place: number; role: number }[] = [];
  for (let i = before.from; i < before.to; i++) {
    const weight = weights[i]!;
    if (weight === 0 || taken[i] === FIGURE) continue;
    const place = lastAtOrBefore(hashes, concepts[i]!);
    if (!previous.some((known) => known.place === place)) previous.push({ place, role: (weight === NAME_WEIGHT ? Role.previous | Role.name : Role.previous) | (weight << WEIGHT_SHIFT) });
  }
  return { stretch, hashes, places, before: previous };
}

/** How many tokens before and after a figure are near it. */
const NEAR = 8;
const ROLES = (1 << WEIGHT_SHIFT) - 1;

/** The concepts of a stretch with their roles for one figure, ascending by hash; `earlier` is the frame that it gives again. */
export function termsOf({ weights, taken }: Words, near: StretchTerms, { from, to }: Place, clause: Stretch, head: Head, predicate: number, earlier: Frame | undefined, take: Take): Terms {
  const { stretch, hashes, places } = near;
  const roles = new Int32Array(hashes.length);
  for (let i = stretch.from; i < stretch.to; i++) {
    const place = places[i - stretch.from]!;
    const isHead = i >= head.from && i < head.to;
    if (place < 0 || (taken[i] === FIGURE && !isHead)) continue;
    const weight = weights[i]!;
    let role: number = i >= clause.from && i < clause.to ? Role.clause : Role.sentence;
    if (i === head.head) role |= Role.head;
    else if (i === predicate) role |= Role.predicate;
    else if (isHead) role |= Role.modifier;
    if (i < from) role |= Role.before;
    if (i >= from - NEAR && i < to + NEAR) role |= Role.near;
    if (weight === NAME_WEIGHT) role |= Role.name;
    roles[place] = joined(roles[place]!, role | (weight << WEIGHT_SHIFT));
  }
  for (const { place, role } of near.before) if (roles[place] === 0) roles[place] = role;
  return earlier ? merged(hashes, roles, earlier) : present(hashes, roles, take);
}

/** Two roles of one concept in one: all bits, the greater weight. */
const joined = (a: number, b: number): number => ((a | b) & ROLES) | (Math.max(a >> WEIGHT_SHIFT, b >> WEIGHT_SHIFT) << WEIGHT_SHIFT);

/** Gives arrays of a length. */
export type Take = (length: number) => Int32Array;

/** Cuts arrays from large ones, since an array with memory of its own costs more than what a frame holds. */
export function pieces(): Take {
  let block = new Int32Array(0);
  let used = 0;
  return (length) => {
    if (used + length > block.length) {
      block = new Int32Array(Math.max(BLOCK, length));
      used = 0;
    }
    used += length;
    return new Int32Array(block.buffer, (used - length) * Int32Array.BYTES_PER_ELEMENT, length);
  };
}

const BLOCK = 512;

/** The concepts that have a role. */
function present(hashes: Int32Array, roles: Int32Array, take: Take): Terms {
  let count = 0;
  for (let k = 0; k < roles.length; k++) if (roles[k] !== 0) count++;
  const found: Terms = { terms: take(count), roles: take(count) };
  for (let k = 0, n = 0; k < roles.length; k++) {
    if (roles[k] === 0) continue;
    found.terms[n] = hashes[k]!;
    found.roles[n++] = roles[k]!;
  }
  return found;
}

/** The same with those of an earlier frame. */
function merged(hashes: Int32Array, roles: Int32Array, earlier: Frame): Terms {
  const all = new Map<number, number>();
  hashes.forEach((hash, k) => {
    if (roles[k] !== 0) all.set(hash, roles[k]!);
  });
  earlier.terms.forEach((hash, k) => all.set(hash, joined(all.get(hash) ?? 0, earlier.roles[k]!)));
  const terms = Int32Array.from(all.keys()).sort();
  return { terms, roles: terms.map((hash) => all.get(hash)!) };
}

/** Without repeats, of an array in order, in its own memory. */
function distinct(sorted: Int32Array): Int32Array {
  let count = 0;
  for (let i = 0; i < sorted.length; i++) if (count === 0 || sorted[i] !== sorted[count - 1]) sorted[count++] = sorted[i]!;
  return sorted.subarray(0, count);
}
