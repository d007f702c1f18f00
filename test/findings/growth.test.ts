import { expect, it } from 'vitest';
import type { Corpus } from '../../server/corpus/corpus.ts';
import { checkArticle } from '../../server/findings/check.ts';
import { createLive } from '../../server/findings/live.ts';
import { counting, growingArticles, growingCorpus } from '../growing.ts';

/** How much is read of the corpus while an article is checked. */
function readByCheck(corpus: Corpus): number {
  const { counted, reads } = counting(corpus);
  expect(checkArticle(counted, 'event/1.txt').map(({ code }) => code)).toContain('figure-differs');
  return reads();
}

/** So many articles have findings that follow the corpus. */
const KNOWN = 40;

/** How much is read while an article is edited, those that this concerns are found, and it is checked again. */
function readByEdit(corpus: Corpus): number {
  const { counted, reads } = counting(corpus);
  const live = createLive(counted);
  for (const uri of corpus.uris()) live.changed(uri);
  for (const uri of corpus.uris().slice(0, KNOWN)) live.of(uri);
  const before = reads();
  const [, text] = [...growingArticles(0)][1]!;
  corpus.set('event/1.txt', `${text} Brandtner has led the search for two days.`);
  expect(live.changed('event/1.txt')).toHaveLength(3);
  expect(live.of('event/1.txt').map(({ code }) => code)).toContain('figure-differs');
  return reads() - before;
}

it('what a check reads stays the same as the corpus grows tenfold', () => {
  expect(readByCheck(growingCorpus(1000))).toBeLessThan(2 * readByCheck(growingCorpus(100)));
}, 120_000);

it('and what an edit does', () => {
  expect(readByEdit(growingCorpus(1000))).toBeLessThan(2 * readByEdit(growingCorpus(100)));
}, 120_000);
