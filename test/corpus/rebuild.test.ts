import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../server/corpus/corpus.ts';
import { createCorpus } from '../../server/corpus/create.ts';
import { INDEX_NAMES } from '../../server/corpus/indexed.ts';
import { checkArticle } from '../../server/findings/check.ts';
import { compare } from '../../server/findings/compare.ts';
import { apply, steps } from './events.ts';

/** Everything that can be asked of a corpus. */
function contents(corpus: Corpus): unknown {
  return corpus.uris().map((uri) => ({
    entry: corpus.entry(uri),
    related: corpus.related(uri),
    found: corpus.indexed(uri)!.keys.map((keys, i) => Array.from(keys.hashes, (hash) => corpus.find(INDEX_NAMES[i]!, hash))),
  }));
}

describe('a corpus that was changed one article at a time', () => {
  it('equals one that was built afresh, whatever the order', () => {
    fc.assert(
      fc.property(steps, fc.boolean(), (list, asked) => {
        const changed = createCorpus();
        const texts = new Map<string, string>();
        for (const step of list) {
          apply(changed, step);
          // What was asked before must not show in what is answered later.
          if (asked) {
            contents(changed);
            compare(changed);
            for (const uri of changed.uris()) checkArticle(changed, uri);
          }
          if (step.text === null) texts.delete(step.uri);
          else texts.set(step.uri, step.text);
        }
        const rebuilt = createCorpus();
        for (const [uri, text] of [...texts].sort(([a], [b]) => (a < b ? 1 : -1))) rebuilt.set(uri, text);
        expect(contents(changed)).toEqual(contents(rebuilt));
        expect(JSON.stringify(compare(changed))).toBe(JSON.stringify(compare(rebuilt)));
        for (const uri of rebuilt.uris()) expect(checkArticle(changed, uri)).toEqual(checkArticle(rebuilt, uri));
      }),
      { numRuns: 40 },
    );
  });

  it('is no other one when an article is written again as it was', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const corpus = createCorpus();
        for (const step of list) {
          apply(corpus, step);
          const { version } = corpus;
          if (step.text !== null) expect(corpus.set(step.uri, step.text)).toBe(false);
          expect(corpus.version).toBe(version);
        }
        expect(corpus.set('new.txt', 'Ilse Brandtner closed 12 bridges.')).toBe(true);
        expect(corpus.set('new.txt', 'Ilse Brandtner closed 14 bridges.')).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('has symmetric relations', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const corpus = createCorpus();
        for (const step of list) apply(corpus, step);
        for (const uri of corpus.uris()) for (const other of corpus.related(uri)) expect(corpus.related(other)).toContain(uri);
      }),
      { numRuns: 40 },
    );
  });
});
