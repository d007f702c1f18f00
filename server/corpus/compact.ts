import type { Indexed } from './indexed.ts';

/** The same article with all its arrays in one buffer: a buffer of its own costs an array more than most of these hold. */
export function compact(indexed: Indexed): Indexed {
  const { lines, terms, mentions, forms, keys } = indexed;
  const integers = [lines, terms.hashes, forms.of, ...keys];
  const bytes = [terms.weights, mentions.figures, mentions.quotes, mentions.names];
  const buffer = new ArrayBuffer([...integers, ...bytes].reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  /** What stands in the buffer for an array. Those of four bytes come first, so that none of them begins between. */
  const moved = <A extends Int32Array | Uint8Array>(array: A, make: (buffer: ArrayBuffer, from: number, length: number) => A): A => {
    const copy = make(buffer, at, array.length);
    copy.set(array);
    at += array.byteLength;
    return copy;
  };
  const numbers = (array: Int32Array): Int32Array => moved(array, (...place) => new Int32Array(...place));
  const octets = (array: Uint8Array): Uint8Array => moved(array, (...place) => new Uint8Array(...place));
  const [ownLines, hashes, of] = [numbers(lines), numbers(terms.hashes), numbers(forms.of)];
  const ownKeys = keys.map(numbers);
  return {
    ...indexed,
    lines: ownLines,
    keys: ownKeys,
    forms: { ids: forms.ids, of },
    terms: { hashes, weights: octets(terms.weights) },
    mentions: { figures: octets(mentions.figures), quotes: octets(mentions.quotes), names: octets(mentions.names) },
  };
}
