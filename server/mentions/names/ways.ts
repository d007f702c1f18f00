import { int32s } from '../../text/room.ts';
import type { Name } from '../mention.ts';

/** The ways in which an article writes names: much of what is kept of a name is the same wherever it is written so. */
export interface Ways {
  /** For each name the number of its way. */
  readonly of: Int32Array;
  /** For each way the first name that is written so. */
  readonly firsts: readonly number[];
}

/** Tells the ways apart: by text, kind, title and full form. */
export function waysOf(names: readonly Name[]): Ways {
  const of = int32s(names.length);
  const firsts: number[] = [];
  /** For each text its latest way, and for each way the one before it that has the same text. */
  const byText = new Map<string, number>();
  const before: number[] = [];
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    const latest = byText.get(name.text) ?? -1;
    let way = latest;
    while (way >= 0 && !isSame(names[firsts[way]!]!, name)) way = before[way]!;
    if (way < 0) {
      way = firsts.length;
      firsts.push(i);
      before.push(latest);
      byText.set(name.text, way);
    }
    of[i] = way;
  }
  return { of, firsts };
}

const isSame = (a: Name, b: Name): boolean => a.kind === b.kind && a.full === b.full && a.title === b.title;
