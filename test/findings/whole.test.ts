import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../server/corpus/corpus.ts';
import { createCorpus } from '../../server/corpus/create.ts';
import { familyOf, MOST_RELATIVES } from '../../server/findings/family.ts';
import { partsOf } from '../../server/findings/parts.ts';
import { tell, toldCorpus } from '../../server/findings/told.ts';
import { checkWhole, hereFor, type PartCheck } from '../../server/findings/whole.ts';
import { checkAll } from '../check-all.ts';

const PLACES = 'Brandal Kestor Lumvik Orsted Palmir Quenby Rotheld Sundvar Tolmez Vargo Welmond Yarrick'.split(' ');
const at = (i: number): string => `${PLACES[i % PLACES.length]!}${'aeiouyàâô'[Math.floor(i / PLACES.length)]!}`;
/** What happened in one place; `people` is what the articles differ on. */
const report = (i: number, people: number): string =>
  `Mayor Ines ${at(i)}berg closed the ${at(i)}mund bridge over the ${at(i)}va river near ${at(i)}stad on Tuesday. Engineers of the ${at(i)}tec Institute and divers from ${at(i)}holm searched the ${at(i)}dal channel until midnight. Divers rescued ${people} people. "Nobody will cross before we know more," ${at(i)}berg told reporters.`;
const dated = (i: number, text: string): string => `date ${new Date(Date.UTC(2031, 0, 1 + 30 * i)).toISOString().slice(0, 10)}\n\n${text}`;

/** A family too large to be looked through, some small ones, an article that gives no date, and some about nothing else. */
function corpusOf(): Corpus {
  const corpus = createCorpus();
  const long = MOST_RELATIVES + 7;
  for (let i = 0; i < long; i++) corpus.set(`chain/${String(i).padStart(3, '0')}.txt`, dated(i, `${report(i, 41)} ${report(i + 1, i % 3 === 0 ? 43 : 41)}`));
  for (let i = 0; i < 4; i++) for (const copy of ['a', 'b', 'c']) corpus.set(`pair/${String(i)}${copy}.txt`, `date ${2045 + 5 * i}-02-17\n\n${report(72 + 5 * i, copy === 'a' ? 17 : 14)}`);
  const ferry = (sailors: number, seen: string): string => `The ferry Okonta ran aground off Lismar on Sunday. Captain Berit Haugland and ${sailors} sailors waited on Cape Threlka until a tug from Ostrava Marine took them home, harbourmaster Petra Collins said. "We ${seen} saw the rocks before the keel touched them," Haugland told the coastguard.`;
  corpus.set('ferry/a.txt', `date 2080-03-04\n\n${ferry(19, 'never')}`);
  corpus.set('ferry/b.txt', ferry(91, 'always'));
  corpus.set('alone.txt', 'The 12 boats sank, of which 5 were new and 8 were old.');
  return corpus;
}

describe('all articles at once', () => {
  const corpus = corpusOf();
  const expected = checkAll(corpusOf());
  const told = (): PartCheck => hereFor(toldCorpus(structuredClone(tell(corpus))));

  it('finds what each article by itself does, wherever its parts are checked', async () => {
    expect(expected.filter(({ code }) => code === 'figure-differs').length).toBeGreaterThan(10);
    expect(expected.map(({ code }) => code)).toContain('quote-altered');
    expect(await checkWhole(corpus, [], () => undefined)).toEqual(expected);
    const check = told();
    let parts = 0;
    const elsewhere: PartCheck = async (part) => {
      parts++;
      return Promise.resolve(check(part));
    };
    expect(await checkWhole(corpus, [elsewhere, elsewhere], () => undefined)).toEqual(expected);
    expect(parts).toBeGreaterThan(0);
  });
  it('does here what a thread fails over, and takes a step for each article', async () => {
    let steps = 0;
    expect(await checkWhole(corpus, [() => Promise.reject(new Error('out of memory'))], () => steps++)).toEqual(expected);
    expect(steps).toBe(corpus.uris().length);
  });
  it('is divided so that each article is in one part, with its family where that is small', () => {
    const parts = partsOf(corpus, corpus.uris());
    expect(parts.flat().sort()).toEqual(corpus.uris());
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(MOST_RELATIVES);
    const small = corpus.uris().filter((uri) => familyOf(corpus, uri).isWhole && familyOf(corpus, uri).uris.size > 1);
    expect(small.length).toBeGreaterThan(5);
    for (const uri of small) expect(parts.find((part) => part.includes(uri))).toEqual(expect.arrayContaining([...familyOf(corpus, uri).uris]));
  });
});
