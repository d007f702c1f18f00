import { expect, it } from 'vitest';
import type { Corpus } from '../../server/corpus/corpus.ts';
import { definition } from '../../server/features/definition.ts';
import { hover } from '../../server/features/hover.ts';
import { highlights, references } from '../../server/features/references.ts';
import { counting, growingArticles, growingCorpus } from '../growing.ts';

const URI = 'event/1.txt';
const TEXT = [...growingArticles(0)].find(([uri]) => uri === URI)![1];
/** A figure, a name and a quote. */
const PLACES = ['14', 'Ilse', 'crack'].map((word) => TEXT.indexOf(word) + 1);

const ASKED: readonly (readonly [what: string, ask: (corpus: Corpus, offset: number) => unknown])[] = [
  ['a hover', (corpus, offset) => hover(corpus, URI, offset, () => Promise.resolve(TEXT))],
  ['a jump', (corpus, offset) => definition(corpus, URI, offset, () => Promise.resolve(TEXT))],
  ['finding references', (corpus, offset) => references(corpus, URI, offset)],
  ['highlighting', (corpus, offset) => highlights(corpus, URI, offset)],
];

it.each(ASKED)('what %s reads stays the same as the corpus grows tenfold', async (_, ask) => {
  const read = async (count: number): Promise<number> => {
    const { counted, reads } = counting(growingCorpus(count));
    for (const offset of PLACES) {
      const answer = await ask(counted, offset);
      expect(answer).not.toBeNull();
      expect(answer).not.toEqual([]);
    }
    return reads();
  };
  expect(await read(1000)).toBeLessThan(2 * (await read(100)));
}, 120_000);
