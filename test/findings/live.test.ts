import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../server/corpus/corpus.ts';
import { createCorpus } from '../../server/corpus/create.ts';
import { INDEX_NAMES } from '../../server/corpus/indexed.ts';
import { checkArticle } from '../../server/findings/check.ts';
import type { Finding } from '../../server/findings/finding.ts';
import { createLive } from '../../server/findings/live.ts';
import { steps } from '../corpus/events.ts';

type Check = (corpus: Corpus, uri: string) => readonly Finding[];

/** A check whose one finding shows what `read` gives: something that was read of the corpus. */
function showing(read: (corpus: Corpus, uri: string) => unknown): Check {
  return (corpus, uri) => [{ uri, start: 0, end: 0, code: 'figure-differs', severity: 'hint', message: JSON.stringify(read(corpus, uri)), related: [] }];
}

const relations = showing((corpus, uri) => corpus.related(uri).map((other) => [other, corpus.related(other)]));
const dates = showing((corpus, uri) => [corpus.entry(uri)?.reference, ...corpus.related(uri).map((other) => corpus.entry(other)?.reference)]);
const mentions = showing((corpus, uri) => corpus.related(uri).map((other) => [corpus.entry(other)?.mentions, corpus.lines(other)]));
const places = showing((corpus, uri) =>
  [uri, ...corpus.related(uri)].map((near) =>
    corpus.indexed(near)!.keys.map(({ hashes }, i) => [...hashes].filter((_, k) => k % 8 === 0).map((hash) => corpus.find(INDEX_NAMES[i]!, hash).map((ref) => ref.uri))),
  ),
);

function followsEveryChange(check: Check, runs: number): void {
  fc.assert(
    fc.property(steps, (list) => {
      const corpus = createCorpus();
      const live = check === checkArticle ? createLive(corpus) : createLive(corpus, [{ check, ahead: function* () { yield; }, shiftBetween: () => null }]);
      const shown = new Map<string, string>();
      for (const { uri, text } of list) {
        if (text === null) corpus.delete(uri);
        else corpus.set(uri, text);
        const affected = live.changed(uri);
        for (const other of affected) shown.delete(other);
        for (const other of corpus.uris()) {
          const found = JSON.stringify(check(corpus, other));
          expect(shown.get(other) ?? found, 'an article that was not said to be affected').toBe(found);
          expect(JSON.stringify(live.of(other))).toBe(found);
          shown.set(other, found);
        }
      }
    }),
    { numRuns: runs },
  );
}

describe('findings after a change', () => {
  it('are those that a check of everything gives', () => followsEveryChange(checkArticle, 40));
  it('are those when they are worked out a part at a time, whatever changes in between', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.nat({ max: 60 })), (list, parts) => {
        const corpus = createCorpus();
        const live = createLive(corpus);
        let under: Generator<void> | null = null;
        for (const [i, { uri, text }] of list.entries()) {
          if (text === null) corpus.delete(uri);
          else corpus.set(uri, text);
          live.changed(uri);
          under ??= live.ahead(corpus.uris()[i % Math.max(1, corpus.uris().length)] ?? uri);
          for (let n = parts[i] ?? 0; n > 0 && under; n--) if (under.next().done === true) under = null;
        }
        for (const uri of corpus.uris()) {
          for (const part of live.ahead(uri)) expect(part).toBeUndefined();
          expect(live.of(uri)).toEqual(checkArticle(corpus, uri));
        }
      }),
      { numRuns: 40 },
    );
  });
  it('are begun again after each change, as often as one is patient', () => {
    const begun = (patience?: number): number => {
      const corpus = createCorpus();
      for (const name of ['a', 'b']) corpus.set(`${name}.txt`, 'The ferry line Nordkant will pay $3 million to the families of the Tarnica, Ilse Brandtner said in Olmeck.');
      const parts = createLive(corpus).ahead('a.txt', patience);
      let count = 0;
      while (count < 20 && parts.next().done !== true) corpus.set('c.txt', `Another text, number ${String(count++)}.`);
      return count;
    };
    expect([begun(), begun(5), begun(Infinity)]).toEqual([3, 5, 20]);
  });
  it('are none of an article that is gone, however patient one is', () => {
    expect([...createLive(createCorpus()).ahead('a.txt', Infinity)]).toEqual([]);
  });
  it('are so for any check', () => {
    for (const check of [relations, dates, mentions, places]) followsEveryChange(check, 40);
  });
});
