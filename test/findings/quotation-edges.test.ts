import { expect, it } from 'vitest';
import { createEdges } from '../../server/findings/quotation-edges.ts';
import { createSaids } from '../../server/findings/quotation-said.ts';
import { createSharedShingles } from '../../server/findings/quotation-shingles.ts';
import { corpusOf } from '../corpus.ts';

/** The other article that is read for the sake of the first quote of a.txt, if any. */
function readFor(here: string, there: string): string[] {
  const corpus = corpusOf(`=== a.txt\nThe flood took Larkhaven on Sunday. ${here}\n=== b.txt\nThe strike at the mill of Brisca is over. ${there}`);
  const asked = new Set<string>();
  const view = { ...corpus, entry: (uri: string) => (asked.add(uri), corpus.entry(uri)) };
  const saids = createSaids(view);
  const shared = createSharedShingles(view);
  const [said] = saids.of('a.txt');
  expect(shared.all(said!).get('b.txt')?.size).toBe(2);
  createEdges(view, saids, shared).now(said!);
  return [...asked].filter((uri) => uri !== 'a.txt');
}

it('reads no article of another event for the sake of three words that one of its quotes shares', () => {
  const here = '"We lost the old wall of the gorge, and then we built a better one in spring," Ana Dell said.';
  expect(readFor(here, '"They shouted across the old wall at noon," Ida Roth said. "Nobody ever built a better engine than ours," said Ole Quill.')).toEqual([]);
  expect(readFor(here, '"They lost the old wall of the mill at noon," Ida Roth said. "Nobody ever built a better engine than ours," said Ole Quill.')).toEqual(['b.txt']);
});
