import { expect, it } from 'vitest';
import { createCorpus } from '../../server/corpus/create.ts';
import { createSaids, type Said } from '../../server/findings/quotation-said.ts';

const all = ({ quote, paragraph, header, reference, words, bag, signs, speaker }: Said): unknown => structuredClone({ quote, paragraph, header, reference, words, bag, signs, speaker });

it('reads again what it has let go of', () => {
  const corpus = createCorpus();
  corpus.set('a.txt', 'date 2031-02-03\n\n"The weir was old … and full of cracks," Ana Dell said.\n\n"Nobody [there] listened," she said.');
  corpus.set('b.txt', 'date 2031-02-04\n\n"Nobody listened," said Dell.');
  const uris = corpus.uris();
  let asked = 0;
  const view = { ...corpus, entry: (uri: string) => (asked++, corpus.entry(uri)) };
  const saids = createSaids(view, { unpacked: 2, words: 2 });
  const made = uris.flatMap((uri) => saids.of(uri));
  expect(made.length).toBe(3);
  const before = made.map(all);
  const told = made.map(({ quote, header, reference }) => [quote.start, quote.speaker, header.published, reference]);
  const [first] = made;
  const [{ words, quote, speaker }, size] = [first!, saids.size()];
  // Little enough is kept as it is.
  const few = createSaids(view);
  few.of('a.txt').forEach(all);
  asked = 0;
  few.rest();
  few.of('a.txt').forEach(all);
  expect(asked).toBe(0);
  saids.rest();
  // What is asked of very many is not let go of.
  expect(made.map(({ start, credited, header, reference }) => [start, credited, header.published, reference])).toEqual(told);
  expect(asked).toBe(0);
  expect(made.map(all)).toEqual(before);
  expect(asked).toBe(uris.length);
  expect([first!.quote, first!.words]).toEqual([quote, words]);
  // Who is credited alike is told by being the same.
  expect(first!.speaker).toBe(speaker);
  expect(uris.flatMap((uri) => saids.of(uri)).every((said, i) => said === made[i])).toBe(true);
  expect(saids.size()).toBe(size);
});
