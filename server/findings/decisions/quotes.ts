import type { Decisions, Pointer } from '../../corpus/decisions.ts';
import { foldText } from './named.ts';

/** A quote and the article that it stands in. */
interface Place {
  readonly uri: string;
  readonly quote: { readonly text: string };
}

/** Tells whether a reader says that two quotes are different statements; null where nothing has been decided about quotes. */
export function apartQuotes({ different }: Decisions): ((a: Place, b: Place) => boolean) | null {
  const pairs = different.filter(([a]) => a.kind === 'quote').map(([a, b]) => [{ ...a, text: foldText(a.text) }, { ...b, text: foldText(b.text) }] as const);
  if (pairs.length === 0) return null;
  return (a, b) => {
    const [x, y] = [foldText(a.quote.text), foldText(b.quote.text)];
    const means = (pointer: Pointer, { uri }: Place, text: string): boolean => pointer.text === text && (pointer.uri === null || pointer.uri === uri);
    return pairs.some(([p, q]) => (means(p, a, x) && means(q, b, y)) || (means(p, b, y) && means(q, a, x)));
  };
}
