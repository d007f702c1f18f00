import { expect, it } from 'vitest';
import type { Corpus } from '../../server/corpus/corpus.ts';
import { MOST_RELATIVES } from '../../server/findings/family.ts';
import { partsOf } from '../../server/findings/parts.ts';

const name = (n: number): string => `${String(n).padStart(4, '0')}.txt`;

/** Articles by number, each with those that it is related to. */
function related(relatives: ReadonlyMap<number, readonly number[]>): { readonly corpus: Corpus; readonly uris: readonly string[] } {
  const lists = new Map(Array.from(relatives, ([n, others]) => [name(n), others.map(name)]));
  return { corpus: { related: (uri: string) => lists.get(uri) ?? [] } as unknown as Corpus, uris: [...lists.keys()].sort() };
}

it('puts every article in one part, small families together and whole', () => {
  const { corpus, uris } = related(new Map([[0, [2]], [2, [0]], [1, []], [3, [4, 5]], [4, [3]], [5, [3]]]));
  expect(partsOf(corpus, uris)).toEqual([['0000.txt', '0002.txt', '0001.txt', '0003.txt', '0004.txt', '0005.txt']]);
});

it('keeps together what hangs together most of a family that is too large', () => {
  // Events of six articles, all related with each other; two of each are by chance related to one of another event.
  const EVENTS = 61;
  const relatives = new Map(Array.from({ length: 6 * EVENTS }, (_, n): [number, number[]] => [n, Array.from({ length: 6 }, (_other, i) => n - (n % 6) + i).filter((other) => other !== n)]));
  for (let event = 0; event < EVENTS; event++) {
    for (const [a, b] of [[6 * event, 6 * ((7 * event + 3) % EVENTS) + 1], [6 * event + 2, 6 * ((11 * event + 5) % EVENTS) + 3]] as const) {
      relatives.get(a)!.push(b);
      relatives.get(b)!.push(a);
    }
  }
  const { corpus, uris } = related(relatives);
  const parts = partsOf(corpus, uris);
  expect(parts.flat().sort()).toEqual(uris);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(MOST_RELATIVES);
  const partOf = new Map(parts.flatMap((part, i) => part.map((uri) => [uri, i] as const)));
  const divided = Array.from({ length: EVENTS }, (_, event) => new Set(Array.from({ length: 6 }, (_member, i) => partOf.get(name(6 * event + i)))).size).filter((count) => count > 1);
  expect(divided.length).toBeLessThanOrEqual(parts.length);
});
