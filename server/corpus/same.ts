import type { Figure } from '../mentions/mention.ts';
import type { Indexed } from './indexed.ts';
import { pack } from './pack.ts';
import type { Column } from './sheet.ts';
import { unpack } from './unpack.ts';

/** Whether two readings of an article gave the same, so that nothing follows from the second. */
export function areSame(a: Indexed, b: Indexed): boolean {
  return haveSameHeader(a, b) && areEqual(arraysOf(a), arraysOf(b), (x, y) => areEqual(x, y));
}

/** Whether two readings of an article gave the same of what it says of itself. */
export function haveSameHeader(a: Indexed, b: Indexed): boolean {
  return JSON.stringify(a.header) === JSON.stringify(b.header);
}

/** Whether two readings of an article gave the same header and the same figures one after the other, wherever these stand, so long as none goes nearer to another or further from it: most edits leave both as they are. */
export function haveSameFigures(a: Indexed, b: Indexed): boolean {
  if (a === b) return true;
  const known = COMPARED.get(a);
  if (known?.to === b) return known.same;
  const same = haveSameHeader(a, b) && areEqual(placeless(a), placeless(b));
  COMPARED.set(a, { to: b, same });
  return same;
}

/** With what a reading was compared last: it is asked for each of its figures. */
const COMPARED = new WeakMap<Indexed, { readonly to: Indexed; readonly same: boolean }>();

const PLACELESS = new WeakMap<Indexed, Uint8Array>();

/** Figures that so many letters or more stand between have nothing to do with each other for being close together: more than any distance that findings ask about. */
const APART = 128;

/** The figures of a reading without their places but for how close together they stand, packed. */
function placeless(indexed: Indexed): Uint8Array {
  let packed = PLACELESS.get(indexed);
  if (!packed) {
    const figures = unpack(indexed.mentions.figures) as readonly Figure[];
    PLACELESS.set(indexed, (packed = pack(figures.map((figure, i) => ({ ...figure, start: 0, end: Math.min(figure.start - (figures[i - 1]?.end ?? -APART), APART) })))));
  }
  return packed;
}

/** All that `indexArticle` gives but for the header; the rest follows from these. */
function arraysOf({ lines, terms, mentions, keys }: Indexed): readonly Column[] {
  return [lines, terms.hashes, terms.weights, mentions.figures, mentions.quotes, mentions.names, ...keys.flatMap(({ hashes, indexes }) => [hashes, indexes])];
}

/** Whether two lists are the same, item by item. */
export function areEqual<T>(a: ArrayLike<T>, b: ArrayLike<T>, isSame: (x: T, y: T) => boolean = (x, y) => x === y): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!isSame(a[i]!, b[i]!)) return false;
  return true;
}
