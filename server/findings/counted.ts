import { Scope } from '../mentions/figures/frame-roles.ts';
import { Dimension } from '../mentions/figures/range.ts';
import type { Figure } from '../mentions/mention.ts';
import { isPlural } from '../mentions/words/plurals.ts';

/**
 * The words after a count that say what it counts, as they stand: "military instructors", "-page" for what it is one word with;
 * null where what stands there is no noun that a number can have: "28 die", "180 in Sweden".
 */
export function countedBy({ kind, about, traits, value, frame, text }: Figure): string | null {
  // "a fifteenth driver has died"
  if (kind === 'rank' && frame.dimension === Dimension.count && about !== null) return ` ${about}`;
  // What follows a score or a reading ("6.8 shook") is seldom what it counts.
  if (kind !== 'count' || traits.score !== null || (value !== null && !Number.isInteger(value)) || (frame.scope & Scope.headless) !== 0 || about === null || text.includes(about)) return null;
  if (frame.scope & Scope.compound && !about.includes(' ')) return `-${about}`;
  const counted = withoutTail(about).replace(STATE, '$1');
  return value === 1 || value === null || counted.split(LINK, 1)[0]!.toLowerCase().split(' ').some(isPlural) ? ` ${counted}` : null;
}

/** Without the words at the end that belong to what follows: "members of the team stranded in". */
function withoutTail(about: string): string {
  const words = about.split(' ');
  while (words.length > 1 && TAIL.has(words.at(-1)!.toLowerCase())) words.pop();
  return words.join(' ');
}

const TAIL: ReadonlySet<string> = new Set('in on at to of by for from with into as and or the a an was were is are had has have caused'.split(' '));
/** "26 dead amid fighting" */
const STATE = /^(dead|injured|wounded|hurt|missing|homeless) .*$/i;
/** Where the first complement begins. */
const LINK = / (?:of|in|on|at|for|from|to|with|by|amid|among|as|who|that) /i;
