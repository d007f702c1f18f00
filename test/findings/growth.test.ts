import { expect, it } from 'vitest';
import { createCorpus, type Corpus } from '../../server/corpus/corpus.ts';
import { checkArticle } from '../../server/findings/check.ts';
import { randomFrom } from '../bench/random.ts';

const GIVEN = 'Ada Boris Carla Dana Emil Fatima Greta Hugo Ines Jana'.split(' ');
const SURNAMES = Array.from({ length: 300 }, (_, i) => `${'BDFGKLMNPRST'[i % 12]!}${'aeiou'[i % 5]!}${['rn', 'lt', 'nd', 'sk', 'mp', 'ss', 'rv'][i % 7]!}${['er', 'a', 'ov', 'ick', 'ung'][(i >> 3) % 5]!}${'bdklmt'[i % 6]!}`);
const THINGS = 'parsnip turbine archive orchard glacier violin granary causeway lantern reservoir quarry tannery observatory brewery aqueduct windmill'.split(' ');

/** `count` articles about nothing in common but names, some far more frequent than others, and three about one event. */
function corpusOf(count: number): Corpus {
  const random = randomFrom(7);
  const corpus = createCorpus();
  for (let i = 0; i < count; i++) {
    const person = (): string => `${GIVEN[random.below(GIVEN.length)]!} ${SURNAMES[random.zipf(SURNAMES.length, 10)]!}`;
    const thing = (): string => `${THINGS[random.below(THINGS.length)]!}${String.fromCharCode(97 + random.below(26))}`;
    corpus.set(`other/${String(i)}.txt`, ` date 2031-0${String(1 + (i % 9))}-11 ${person()} sold ${String(20 + i)} ${thing()} crates to ${person()}. "We never saw a ${thing()} like the ${thing()} of ${String(i)}," said ${person()}, who owns a ${thing()}.`);
  }
  const report = (missing: number): string => ` date 2031-04-01 At least ${String(missing)} passengers of the ferry Tarnica are missing, harbour master Ilse Brandtner said. "We heard a crack, and then the Tarnica was gone from the radar," Brandtner told reporters in Olmeck. Divers from Velle searched the Olmeck channel.`;
  for (const [i, missing] of [12, 14, 12].entries()) corpus.set(`event/${String(i)}.txt`, report(missing));
  return corpus;
}

/** How much is read of the corpus while an article is checked: articles, lists of them, and what stands in these. */
function reads(corpus: Corpus, uri: string): number {
  let count = 0;
  const counted: Corpus = {
    ...corpus,
    get version() {
      return corpus.version;
    },
    get decisions() {
      return corpus.decisions;
    },
    entry: (other) => (count++, corpus.entry(other)),
    related: (other) => tally(corpus.related(other)),
    find: (index, hash) => tally(corpus.find(index, hash)),
    holders: (index, hash) => tally(corpus.holders(index, hash)),
    forms: (hash) => tally(corpus.forms(hash)),
    articlesWith: (form) => tally(corpus.articlesWith(form)),
    alike: (form) => tally(corpus.alike(form)),
  };
  function tally<T>(list: readonly T[]): readonly T[] {
    count += 1 + list.length;
    return list;
  }
  expect(checkArticle(counted, uri).map(({ code }) => code)).toContain('figure-differs');
  return count;
}

it('what a check reads stays the same as the corpus grows tenfold', () => {
  expect(reads(corpusOf(1000), 'event/1.txt')).toBeLessThan(2 * reads(corpusOf(100), 'event/1.txt'));
}, 120_000);
