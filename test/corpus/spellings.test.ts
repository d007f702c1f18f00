import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../server/corpus/corpus.ts';
import { createCorpus } from '../../server/corpus/create.ts';
import { formNamed } from '../../server/corpus/forms.ts';
import { CROWD } from '../../server/corpus/spellings.ts';
import { randomFrom } from '../bench/random.ts';
import { apply, formsOf, steps, type Step } from './events.ts';

const NAMES = ['Otto Lindqvist', 'Otto Lindquist', 'Otho Lindqvist', 'Lindquist', 'Nadia Lindqvist', 'Nadja Lindqwist', 'Velle Cooperative', 'Velle Co-operative', 'Vella Cooperative', 'Tarnica', 'Tarnika', 'Karl Hansen', 'Karl Jansen', 'Hansen'];

const named: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    uri: fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt'),
    text: fc.option(fc.subarray(NAMES).map((names) => names.map((name) => `On Tuesday ${name} said so.`).join(' ')), { nil: null, freq: 5 }),
  }),
  { minLength: 1, maxLength: 14 },
);

const told = (corpus: Corpus): string[] => formsOf(corpus).map((form) => `${form.id}: ${corpus.alike(form).map((alike) => `${alike.form.id} ${alike.by}`).join(', ')}`).sort();

describe('forms that are spelt alike', () => {
  it('are those of a corpus that is built afresh, after any changes', () => {
    fc.assert(
      fc.property(fc.oneof(named, steps), (list) => {
        const corpus = createCorpus();
        const texts = new Map<string, string>();
        for (const step of list) {
          const before = new Map(told(corpus).map((line) => [line.slice(0, line.indexOf(': ')), line]));
          const { version } = corpus;
          apply(corpus, step);
          if (step.text === null) texts.delete(step.uri);
          else texts.set(step.uri, step.text);
          const fresh = createCorpus();
          for (const [uri, text] of texts) fresh.set(uri, text);
          expect(told(corpus)).toEqual(told(fresh));
          const around = new Set(corpus.renamings(version)!.flatMap(({ forms }) => corpus.alikeAround(forms).map(({ id }) => id)));
          for (const line of told(corpus)) {
            const id = line.slice(0, line.indexOf(': '));
            if (!around.has(id)) expect(before.get(id), 'a form that was not said to be affected').toBe(line);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
  it('are so both ways', () => {
    fc.assert(
      fc.property(fc.oneof(named, steps), (list) => {
        const corpus = createCorpus();
        for (const step of list) apply(corpus, step);
        for (const form of formsOf(corpus)) {
          for (const alike of corpus.alike(form)) expect(corpus.alike(alike.form)).toContainEqual({ form, by: alike.by });
        }
      }),
      { numRuns: 40 },
    );
  });
  it('tell nothing in a crowd', () => {
    const corpus = createCorpus();
    corpus.set('first.txt', 'On Tuesday Otto Lindqvist met Otto Lindquist.');
    const form = formNamed('person\totto lindqvist');
    const others = (): string[] => corpus.alike(form).map((alike) => alike.form.text);
    expect(others()).toEqual(['otto lindquist']);
    // Surnames with the same consonants.
    const random = randomFrom(3);
    const vowel = (): string => 'aeiou'[random.below(5)]!;
    const surnames = new Set<string>();
    while (surnames.size <= CROWD) surnames.add(`L${vowel()}nd${vowel()}k${vowel()}st${vowel()}`);
    corpus.set('crowd.txt', [...surnames].map((name) => `On Tuesday Otto ${name} said so.`).join(' '));
    expect(others()).toEqual([]);
    corpus.delete('crowd.txt');
    expect(others()).toEqual(['otto lindquist']);
  });
});
