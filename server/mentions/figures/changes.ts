import type { Traits } from './traits.ts';
import { isHyphen, mark, word, type Scan } from './scan.ts';

const UP = 'rose rise rises risen rising up increased increase increases increasing grew grow grows grown growing gained gain gains jumped jump jumps climbed climb climbs climbing surged surge surges soared soar soars advanced advance advances added adds higher raised raise raises raising lifted boosted boost expanded expand swelled upward strengthened accelerated improved improve rallied outgrew increment gaining jumping surging soaring advancing adding lifting lifts boosting expanding expands swelling swells swollen accelerating accelerates improves improving rallying leapt leaped leap leaps leaping rocketed rocketing spiked spiking'.split(' ');
const DOWN = 'fell fall falls fallen falling down decreased decrease decreases decreasing dropped drop drops dropping declined decline declines declining lost lose loses shed sheds slid slide slides slipped slip slips tumbled tumble plunged plunge plummeted plummet plummeting sank sink shrank shrink cut cuts cutting reduced reduce reduces lower lowered eased dipped dip narrowed slumped slump weakened slowed slashed trimmed retreated contracted decelerated downward losing shedding sliding slipping tumbling tumbles plunging plunges plummets sinking sinks sunk shrinking shrinks shrunk reducing lowering lowers eases easing dips dipping narrowing narrows slumping slumps weakening weakens slowing slows slashing slashes trimming trims retreating retreats contracting contracts decelerating'.split(' ');
/** Which way each verb or noun of change goes; null for those that may go either way. */
const MOVES: ReadonlyMap<string, 'up' | 'down' | null> = new Map([...UP.map((w) => [w, 'up'] as const), ...DOWN.map((w) => [w, 'down'] as const), ...'changed moved went gone going revised go goes adjusted swung moves trending'.split(' ').map((w) => [w, null] as const)]);
/** Nouns for a change, of which a figure may tell the size: "a 3 percent drop", "a drop of 3 points". */
export const CHANGES: ReadonlySet<string> = new Set('rise increase gain jump climb surge drop decline fall decrease cut slump slide loss reduction hike growth improvement boost dip plunge raise discount premium rebound'.split(' '));
/** How far before a figure its verb of change may stand, in tokens. */
const REACH = 12;

type Change = Pick<Traits, 'change' | 'direction'>;
const NONE: Change = { change: null, direction: null };

/**
 * Whether the figure `from`..`to` is the size of a change, or the level before or after one. `from` is where its hedge begins;
 * `counted`: the figure counts things.
 */
export function changeOf(s: Scan, from: number, to: number, counted: boolean): Change {
  const before = changeBefore(s, from, counted);
  // "one slide says": after something counted only what is joined to it, "a 10-seat gain".
  return before.change === null && (!counted || isHyphen(s, to)) ? changeAfter(s, to) : before;
}

/** What stands before says so: "rose by", "up", "fell from", "cut to". */
export function changeBefore(s: Scan, from: number, counted = false): Change {
  const w = word(s, from - 1);
  // "sign up 5 million people"
  if (counted && (w === 'up' || w === 'down') && mark(s, from - 2) === 0 && !/^(?:is|are|was|were|be)$/.test(word(s, from - 2))) return NONE;
  if (w === 'by' || w === 'to' || w === 'from') {
    const direction = moveBefore(s, from - 1);
    return direction === undefined ? NONE : { change: w, direction };
  }
  const direction = MOVES.get(w);
  // "fell below 5%", "rose above 40": the level that was passed.
  if (direction && /^(?:below|under|above)$/.test(word(s, from))) return { change: 'to', direction };
  // "went 3 km", "moves 12 places": the object is not the size of a change.
  return direction ? { change: 'by', direction } : NONE;
}

/** What follows says so: "a 3 percent drop", "0.7 percent lower". */
function changeAfter(s: Scan, to: number): Change {
  const at = isHyphen(s, to) ? to + 1 : to;
  for (let k = at; k < at + 3; k++) {
    const w = word(s, k);
    if (CHANGES.has(w) || ((w === 'higher' || w === 'lower') && k === at)) return { change: 'by', direction: MOVES.get(w) ?? null };
    if (mark(s, k) !== 0 || ENDS.has(w)) break;
  }
  return NONE;
}
const ENDS = new Set(['', ...'of in to from and the for on at by this last next was were is are has have had'.split(' ')]);

function moveBefore(s: Scan, i: number): 'up' | 'down' | null | undefined {
  for (let at = i - 1; at >= Math.max(s.from, i - REACH); at--) {
    const move = MOVES.get(word(s, at));
    if (move !== undefined) return move;
    if (mark(s, at) === 59) break;
  }
  return undefined;
}
