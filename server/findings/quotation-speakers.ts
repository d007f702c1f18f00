import { distance, foldName, likeness, soundOf } from '../mentions/names/spelling.ts';

/** A speaker as an article names them; `person` when that is the name of a person and not a role or a body. */
export interface Speaker {
  readonly name: string | null;
  readonly person: boolean;
}

/**
 * Whether two articles credit one speaker: `different` only for two named persons who cannot be one, `unknown` where a role,
 * a body or nobody is credited.
 */
export function compareSpeakers(a: Speaker, b: Speaker): 'same' | 'different' | 'unknown' {
  if (a.name === null || b.name === null) return 'unknown';
  const x = foldName(a.name).split(' ');
  const y = foldName(b.name).split(' ');
  const surnames = alike(x[x.length - 1]!, y[y.length - 1]!);
  if (!surnames) return a.person && b.person && !within(x, y) ? 'different' : 'unknown';
  if (!a.person || !b.person || x.length === 1 || y.length === 1) return 'same';
  // A title may stand among the given names.
  return x.slice(0, -1).some((given) => y.slice(0, -1).some((other) => sameGiven(given, other))) ? 'same' : 'different';
}

/** Whether one name is a part of the other: "Ban Ki-moon" and "Ban". */
function within(x: readonly string[], y: readonly string[]): boolean {
  const [few, many] = x.length < y.length ? [x, y] : [y, x];
  return few.every((word) => many.includes(word));
}

function alike(a: string, b: string): boolean {
  return likeness(a, b) !== 'different';
}

function sameGiven(a: string, b: string): boolean {
  if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
  return soundOf(a) === soundOf(b) || (Math.min(a.length, b.length) >= 4 && distance(a, b, 2) <= 2);
}
