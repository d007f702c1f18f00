import { int32s } from '../../text/room.ts';
import { lastAtOrBefore } from '../../text/span.ts';
import { NAME_WEIGHT } from '../words/classes.ts';
import type { Stretch } from './frame-clause.ts';
import type { Head } from './frame-head.ts';
import type { Place } from './frame-place.ts';
import { Role, WEIGHT_SHIFT } from './frame-roles.ts';
import { FIGURE, LOCATED, type Words } from './frame-tokens.ts';
import type { Frame } from './frame.ts';

/** The concepts of a frame with their roles. */
export type Terms = Pick<Frame, 'terms' | 'roles'>;

/**
 * The concepts of a stretch and of the one before it, for each figure of the stretch to give its own roles to. The arrays may
 * be longer than `count`, and hold these only until the next stretch is read.
 */
export interface StretchTerms {
  readonly stretch: Stretch;
  readonly count: number;
  /** Ascending, without repeats. */
  readonly hashes: Int32Array;
  /** For each token of the stretch where its concept stands in `hashes`; -1 where it has none. */
  readonly places: Int32Array;
  /** For each concept the role and weight that it has in the stretch before, or 0. */
  readonly before: Int32Array;
  /** Room for the roles of one figure. */
  readonly roles: Int32Array;
}

/** What reads the concepts of a stretch, and of the one before it without its figures, each time into the same memory. */
export function openTerms({ concepts, weights, taken }: Words): (stretch: Stretch, previous: Stretch) => StretchTerms {
  let room = roomFor(ROOM);
  return (stretch, previous) => {
    const { from, to } = stretch;
    const most = Math.max(0, to - from) + previous.to - previous.from;
    if (most > room.hashes.length) room = roomFor(most * 2);
    const { hashes, places, before, roles } = room;
    let count = 0;
    for (let i = from; i < to; i++) if (weights[i]! > 0) count = insert(hashes, count, concepts[i]!);
    for (let i = previous.from; i < previous.to; i++) if (weights[i]! > 0) count = insert(hashes, count, concepts[i]!);
    for (let i = from; i < to; i++) places[i - from] = weights[i]! > 0 ? lastAtOrBefore(hashes, concepts[i]!, count) : -1;
    before.fill(0, 0, count);
    for (let i = previous.from; i < previous.to; i++) {
      const weight = weights[i]!;
      if (weight === 0 || taken[i] === FIGURE) continue;
      const place = lastAtOrBefore(hashes, concepts[i]!, count);
      if (before[place] === 0) before[place] = (weight === NAME_WEIGHT ? Role.previous | Role.name : Role.previous) | (weight << WEIGHT_SHIFT);
    }
    return { stretch, count, hashes, places, before, roles };
  };
}

/** Concepts for which there is room at first: what all but the longest sentences have. */
const ROOM = 160;

const roomFor = (most: number): Pick<StretchTerms, 'hashes' | 'places' | 'before' | 'roles'> => ({
  hashes: int32s(most), places: int32s(most), before: int32s(most), roles: int32s(most),
});

/** Puts a hash in its place among the first `count`, unless it is there; gives how many there are then. */
function insert(hashes: Int32Array, count: number, hash: number): number {
  const last = lastAtOrBefore(hashes, hash, count);
  if (last >= 0 && hashes[last] === hash) return count;
  for (let k = count; k > last + 1; k--) hashes[k] = hashes[k - 1]!;
  hashes[last + 1] = hash;
  return count + 1;
}

/** How many tokens before and after a figure are near it. */
const NEAR = 8;
const ROLES = (1 << WEIGHT_SHIFT) - 1;

/** The concepts of a stretch with their roles for one figure, ascending by hash; `earlier` is the frame that it gives again. */
export function termsOf({ weights, taken }: Words, near: StretchTerms, { from, to }: Place, clause: Stretch, head: Head, predicate: number, earlier: Frame | undefined): Terms {
  const { stretch, count, places, before, roles } = near;
  roles.fill(0, 0, count);
  for (let i = stretch.from; i < stretch.to; i++) {
    const place = places[i - stretch.from]!;
    const isHead = i >= head.from && i < head.to;
    if (place < 0 || (taken[i] === FIGURE && !isHead)) continue;
    const weight = weights[i]!;
    let role: number = i >= clause.from && i < clause.to ? Role.clause : Role.sentence;
    if (i === predicate) role |= Role.predicate;
    if (i === head.head) role |= Role.head;
    else if (isHead) role |= Role.modifier;
    if (i < from) role |= Role.before;
    if (i >= from - NEAR && i < to + NEAR) role |= Role.near;
    if (weight === NAME_WEIGHT) role |= taken[i] === LOCATED ? Role.name | Role.place : Role.name;
    roles[place] = joined(roles[place]!, role | (weight << WEIGHT_SHIFT));
  }
  for (let k = 0; k < count; k++) if (roles[k] === 0) roles[k] = before[k]!;
  return earlier ? merged(near, earlier) : present(near);
}

/** Two roles of one concept in one: all bits, the greater weight. */
const joined = (a: number, b: number): number => ((a | b) & ROLES) | (Math.max(a >> WEIGHT_SHIFT, b >> WEIGHT_SHIFT) << WEIGHT_SHIFT);

/** The concepts that have a role. */
function present({ hashes, roles, count }: StretchTerms): Terms {
  let kept = 0;
  for (let k = 0; k < count; k++) if (roles[k] !== 0) kept++;
  const found: Terms = { terms: int32s(kept), roles: int32s(kept) };
  for (let k = 0, n = 0; k < count; k++) {
    if (roles[k] === 0) continue;
    found.terms[n] = hashes[k]!;
    found.roles[n++] = roles[k]!;
  }
  return found;
}

/** The same with those of an earlier frame. */
function merged({ hashes, roles, count }: StretchTerms, earlier: Frame): Terms {
  const all = new Map<number, number>();
  for (let k = 0; k < count; k++) if (roles[k] !== 0) all.set(hashes[k]!, roles[k]!);
  earlier.terms.forEach((hash, k) => all.set(hash, joined(all.get(hash) ?? 0, earlier.roles[k]!)));
  const terms = Int32Array.from(all.keys()).sort();
  return { terms, roles: terms.map((hash) => all.get(hash)!) };
}
