import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Corpus } from '../../server/corpus/corpus.ts';
import { createCorpus } from '../../server/corpus/create.ts';
import { formId, type Form } from '../../server/corpus/forms.ts';
import { createPlaces, type Place, type Places } from '../../server/corpus/places.ts';
import { createWriting } from '../../server/corpus/writing.ts';
import { formsOf, steps } from './events.ts';

/** Places of a corpus that keep forms of `many` articles and so many places, and how many articles they have read. */
function placesIn(corpus: Corpus, many: number, held: number): { readonly places: Places; readonly read: () => number } {
  const writings = createWriting();
  let count = 0;
  const source = {
    holders: (form: Form) => corpus.articlesWith(form),
    count: (form: Form) => corpus.standing(form),
    indexed: (uri: string) => (count++, corpus.indexed(uri)),
    numberIn: (uri: string, { id }: Form) => corpus.indexed(uri)?.forms.ids.indexOf(id) ?? -1,
    writings,
  };
  return { places: createPlaces(source, many, held), read: () => count };
}

/** The same read from all mentions. */
function byReading(corpus: Corpus, { id }: Form): object[] {
  return corpus.uris().flatMap((uri) => corpus.entry(uri)!.mentions.names.flatMap((name) => (formId(name) === id ? [{ uri, start: name.start, end: name.end, as: { text: name.text, full: name.full, title: name.title, kind: name.kind } }] : [])));
}

it('are those that stand in the articles after any changes, however much of them is kept', () => {
  fc.assert(
    fc.property(steps, fc.constantFrom(1, 2, 100), fc.constantFrom(0, 3, 1000), (list, many, held) => {
      const corpus = createCorpus();
      const { places } = placesIn(corpus, many, held);
      for (const { uri, text } of list) {
        const before = corpus.indexed(uri);
        if (text === null) corpus.delete(uri);
        else corpus.set(uri, text);
        places.changed(uri, before, corpus.indexed(uri));
        for (const form of formsOf(corpus)) {
          expect(places.of(form)).toEqual(byReading(corpus, form));
          expect(corpus.places(form)).toEqual(byReading(corpus, form));
        }
      }
    }),
    { numRuns: 30 },
  );
});

it('cost the article that changed and no other, and none when nothing did', () => {
  const corpus = createCorpus();
  const { places, read } = placesIn(corpus, 10, 1000);
  for (let i = 0; i < 40; i++) corpus.set(`${String(i)}.txt`, `Ilse Brandtner opened bridge ${String(i)}.`);
  const [form] = formsOf(corpus);
  const readBy = (ask: () => readonly Place[]): number[] => {
    const before = read();
    return [ask().length, read() - before];
  };
  for (const parts = places.gather(form!); parts.next().done !== true; );
  expect(readBy(() => places.of(form!))).toEqual([40, 0]);
  const was = corpus.indexed('7.txt');
  corpus.set('7.txt', 'Ilse Brandtner and Ilse Brandtner.');
  places.changed('7.txt', was, corpus.indexed('7.txt'));
  expect(readBy(() => places.of(form!))).toEqual([41, 1]);
  expect(readBy(() => places.of(form!))).toEqual([41, 0]);
});
