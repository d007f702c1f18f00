import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../server/corpus/corpus.ts';
import { createCorpus } from '../../server/corpus/create.ts';
import { formId, formNamed } from '../../server/corpus/forms.ts';
import { INDEX_NAMES } from '../../server/corpus/indexed.ts';
import { steps } from './events.ts';

const NAME = INDEX_NAMES.indexOf('name');

/** The forms under every key of names and the articles of each, read from the mentions one by one. */
function byReading(corpus: Corpus): string[] {
  const found = new Set<string>();
  for (const uri of corpus.uris()) {
    const { names } = corpus.entry(uri)!.mentions;
    const { hashes, indexes } = corpus.indexed(uri)!.keys[NAME]!;
    hashes.forEach((hash, k) => found.add(`${String(hash)} ${formId(names[indexes[k]!]!)}`));
  }
  return [...found].sort();
}

function byVocabulary(corpus: Corpus): string[] {
  const hashes = new Set(corpus.uris().flatMap((uri) => [...corpus.indexed(uri)!.keys[NAME]!.hashes]));
  return [...hashes].flatMap((hash) => corpus.forms(hash).map(({ id }) => `${String(hash)} ${id}`)).sort();
}

describe('the vocabulary of a corpus', () => {
  it('follows every change', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const corpus = createCorpus();
        for (const { uri, text } of list) {
          if (text === null) corpus.delete(uri);
          else corpus.set(uri, text);
          expect(byVocabulary(corpus)).toEqual(byReading(corpus));
        }
      }),
      { numRuns: 40 },
    );
  });
  it('tells the articles of a form and of a key', () => {
    const corpus = createCorpus();
    corpus.set('a.txt', 'Ilse Brandtner closed the Olmeck bridge on Tuesday, and Brandtner left.');
    corpus.set('b.txt', 'Late on Tuesday Brandtner told reporters that the Olmeck bridge would stay closed.');
    const [uri, index] = ['b.txt', corpus.entry('b.txt')!.mentions.names.findIndex((name) => name.text === 'Brandtner')];
    const bare = formNamed(formId(corpus.entry(uri)!.mentions.names[index]!));
    expect(bare).toMatchObject({ text: 'brandtner', person: true, bare: true });
    const { hashes, indexes } = corpus.indexed(uri)!.keys[NAME]!;
    const hash = hashes[indexes.indexOf(index)]!;
    expect(corpus.articlesWith(bare)).toEqual(['b.txt']);
    expect(corpus.holders('name', hash)).toContain('b.txt');
    for (const other of corpus.uris()) expect(corpus.has(other, 'name', hash)).toBe(corpus.holders('name', hash).includes(other));
  });
});
