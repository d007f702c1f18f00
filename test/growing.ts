import type { Corpus } from '../server/corpus/corpus.ts';
import { createCorpus } from '../server/corpus/create.ts';
import { randomFrom } from './bench/random.ts';

const GIVEN = 'Ada Boris Carla Dana Emil Fatima Greta Hugo Ines Jana'.split(' ');
const SURNAMES = Array.from({ length: 300 }, (_, i) => `${'BDFGKLMNPRST'[i % 12]!}${'aeiou'[i % 5]!}${['rn', 'lt', 'nd', 'sk', 'mp', 'ss', 'rv'][i % 7]!}${['er', 'a', 'ov', 'ick', 'ung'][(i >> 3) % 5]!}${'bdklmt'[i % 6]!}`);
const THINGS = 'parsnip turbine archive orchard glacier violin granary causeway lantern reservoir quarry tannery observatory brewery aqueduct windmill'.split(' ');

/** `count` articles about nothing in common but names, some far more frequent than others, and three about one event. */
export function growingCorpus(count: number): Corpus {
  const corpus = createCorpus();
  for (const [uri, text] of growingArticles(count)) corpus.set(uri, text);
  return corpus;
}

/** Their texts by name. */
export function* growingArticles(count: number): Generator<readonly [uri: string, text: string]> {
  const random = randomFrom(7);
  for (let i = 0; i < count; i++) {
    const person = (): string => `${GIVEN[random.below(GIVEN.length)]!} ${SURNAMES[random.zipf(SURNAMES.length, 10)]!}`;
    const thing = (): string => `${THINGS[random.below(THINGS.length)]!}${String.fromCharCode(97 + random.below(26))}`;
    yield [`other/${String(i)}.txt`, ` date 2031-0${String(1 + (i % 9))}-11 ${person()} sold ${String(20 + i)} ${thing()} crates to ${person()}. "We never saw a ${thing()} like the ${thing()} of ${String(i)}," said ${person()}, who owns a ${thing()}.`];
  }
  const report = (missing: number): string => ` date 2031-04-01 At least ${String(missing)} passengers of the ferry Tarnica are missing, harbour master Ilse Brandtner said. "We heard a crack, and then the Tarnica was gone from the radar," Brandtner told reporters in Olmeck. Divers from Velle searched the Olmeck channel.`;
  for (const [i, missing] of [12, 14, 12].entries()) yield [`event/${String(i)}.txt`, report(missing)];
}

/** A view of a corpus that counts how much is read through it: articles, lists of them, and what stands in these. */
export function counting(corpus: Corpus): { readonly counted: Corpus; readonly reads: () => number } {
  let count = 0;
  const tally = <T>(list: readonly T[]): readonly T[] => {
    count += 1 + list.length;
    return list;
  };
  const counted: Corpus = {
    ...corpus,
    get version() {
      return corpus.version;
    },
    get decisions() {
      return corpus.decisions;
    },
    entry: (uri) => (count++, corpus.entry(uri)),
    person: (uri, full) => (count++, corpus.person(uri, full)),
    names: (uri) => (count++, corpus.names(uri)),
    areRelated: (a, b) => (count++, corpus.areRelated(a, b)),
    related: (uri) => tally(corpus.related(uri)),
    find: (index, hash) => tally(corpus.find(index, hash)),
    holders: (index, hash) => tally(corpus.holders(index, hash)),
    forms: (hash) => tally(corpus.forms(hash)),
    articlesWith: (form) => tally(corpus.articlesWith(form)),
    places: (form) => tally(corpus.places(form)),
    placesIn: (uri, form) => tally(corpus.placesIn(uri, form)),
    alike: (form) => tally(corpus.alike(form)),
    alikeAround: (forms) => tally(corpus.alikeAround(forms)),
  };
  return { counted, reads: () => count };
}
