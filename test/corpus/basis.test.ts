import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restoredBasis, storedBasis, type Basis } from '../../server/corpus/basis.ts';
import type { Corpus, WholeCorpus } from '../../server/corpus/corpus.ts';
import { createCorpus } from '../../server/corpus/create.ts';
import { INDEX_NAMES } from '../../server/corpus/indexed.ts';
import { compare } from '../../server/findings/compare.ts';
import { atOnce } from '../../server/text/parts.ts';
import { article, steps } from './events.ts';

/** The basis of a corpus as it comes back from a disk. */
function basisOf(corpus: WholeCorpus): Basis {
  const parts = corpus.settle();
  for (;;) {
    const part = parts.next();
    if (part.done === true) return restoredBasis(Buffer.concat(atOnce(storedBasis(part.value!))));
  }
}

/** What can be asked about keys, of all articles. */
function found(corpus: Corpus): unknown {
  return corpus.uris().map((uri) => [uri, corpus.related(uri), corpus.indexed(uri)!.keys.map((keys, i) => Array.from(keys.hashes, (hash) => [corpus.find(INDEX_NAMES[i]!, hash), corpus.count(INDEX_NAMES[i]!, hash), corpus.holders(INDEX_NAMES[i]!, hash)]))]);
}

const then = fc.constantFrom('goes on', 'goes on', 'goes on', 'settles', 'starts anew', 'starts with what is left');

describe('a corpus on a basis', () => {
  it('equals one that was built afresh', () => {
    fc.assert(
      fc.property(steps, fc.array(then, { minLength: 14, maxLength: 14 }), (list, whats) => {
        let corpus = createCorpus();
        const texts = new Map<string, string>();
        list.forEach(({ uri, text }, i) => {
          if (text === null) {
            corpus.delete(uri);
            texts.delete(uri);
          } else {
            corpus.set(uri, text);
            texts.set(uri, text);
          }
          if (whats[i] === 'goes on') return;
          const basis = basisOf(corpus);
          if (whats[i] === 'settles') return;
          const next = createCorpus();
          // One article is open and there before anything is read from a disk; some may have gone meanwhile.
          const [first, ...others] = texts;
          if (first) next.set(...first);
          next.found(basis);
          if (whats[i] === 'starts with what is left') for (const [gone] of others.filter((_, n) => n % 2 === 0)) texts.delete(gone);
          for (const [path, known] of others) if (texts.has(path)) next.put(path, corpus.indexed(path) ?? expect.fail(known));
          corpus = next;
        });
        const rebuilt = createCorpus();
        for (const [uri, text] of [...texts].sort(([a], [b]) => (a < b ? 1 : -1))) rebuilt.set(uri, text);
        expect(found(corpus)).toEqual(found(rebuilt));
        expect(JSON.stringify(compare(corpus))).toBe(JSON.stringify(compare(rebuilt)));
      }),
      { numRuns: 60 },
    );
  });

  it('counts what stands otherwise than in it', () => {
    const texts = fc.sample(article, { numRuns: 4, seed: 5 });
    const corpus = createCorpus();
    texts.forEach((text, i) => corpus.set(`${String(i)}.txt`, text));
    expect(corpus.unsettled).toBe(4);
    const basis = basisOf(corpus);
    expect(corpus.unsettled).toBe(0);
    corpus.set('0.txt', 'Another text.');
    // The one that went and the one that came.
    expect(corpus.unsettled).toBe(2);
    corpus.set('0.txt', texts[0]!);
    expect(corpus.unsettled).toBe(0);
    const next = createCorpus();
    next.found(basis);
    for (let i = 0; i < 4; i++) next.set(`${String(i)}.txt`, texts[i]!);
    expect(next.unsettled).toBe(0);
  });

  it('is not made of a corpus that changes meanwhile', () => {
    const corpus = createCorpus();
    corpus.set('a.txt', 'The harbour office in Olmeck said that 12 passengers are missing.');
    const parts = corpus.settle();
    parts.next();
    corpus.set('b.txt', 'The harbour office in Olmeck said that 14 passengers are missing.');
    expect(parts.next()).toEqual({ done: true, value: null });
    expect(corpus.unsettled).toBe(2);
  });
});
