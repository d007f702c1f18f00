import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNDECIDED } from '../../../server/corpus/decisions.ts';
import type { Corpus } from '../../../server/corpus/corpus.ts';
import { createCorpus } from '../../../server/corpus/create.ts';
import { checkArticle } from '../../../server/findings/check.ts';
import { compare } from '../../../server/findings/compare.ts';
import { ignoredBy } from '../../../server/findings/decisions/ignored.ts';
import { readDecisionFile } from '../../../server/findings/decisions/read.ts';
import { gather, resolveEntries } from '../../../server/findings/decisions/resolve.ts';
import { articlesBetween } from '../../../server/findings/decisions/standing.ts';
import { ignoreEverywhere, ignoreHere, pointerTo } from '../../../server/findings/decisions/value-of.ts';
import { additions, type NewEntry } from '../../../server/findings/decisions/write.ts';
import { createLive } from '../../../server/findings/live.ts';
import { quantityOf } from '../../../server/findings/quantities.ts';
import type { Finding } from '../../../server/findings/finding.ts';
import { checkAll } from '../../check-all.ts';

const STORM = (houses: string): string => `The storm destroyed ${houses} houses in Larkhaven, Mayor Odile Brannigan said on Tuesday.`;
const PIER = (boats: string): string => `The waves sank ${boats} boats in the harbour, its master Ilse Tarrant said.`;
const ARTICLES = { 'a.txt': `${STORM('140')}\n\n${PIER('30')}`, 'b.txt': `${STORM('410')}\n\n${PIER('30')}`, 'c.txt': `${STORM('410')}\n\n${PIER('50')}` };

function corpusFrom(articles: Readonly<Record<string, string>>, ...entries: NewEntry[]): Corpus {
  const corpus = createCorpus();
  for (const [uri, text] of Object.entries(articles)) corpus.set(uri, text);
  decide(corpus, ...entries);
  return corpus;
}

/** Decides by way of the file's text, as readers do. */
function decide(corpus: Corpus, ...entries: NewEntry[]): void {
  const [written] = additions('', entries);
  const file = readDecisionFile(written?.text ?? '');
  expect(file.mistakes).toEqual([]);
  corpus.decide(gather(resolveEntries(file.entries, { uriOf: (path) => path, covers: () => true })));
}

const left = (corpus: Corpus): Finding[] => checkAll(corpus).filter((finding) => ignoredBy(corpus, finding) === null);
const told = (uri: keyof typeof ARTICLES) => ({ uri, path: uri, text: ARTICLES[uri] });

function findingAt(corpus: Corpus, uri: keyof typeof ARTICLES, text: string): Finding {
  return checkArticle(corpus, uri).find(({ start }) => ARTICLES[uri].startsWith(text, start))!;
}

function figure(uri: keyof typeof ARTICLES, text: string) {
  const corpus = corpusFrom(ARTICLES);
  const index = corpus.entry(uri)!.mentions.figures.findIndex((mention) => mention.text.startsWith(text));
  return { index, value: pointerTo(told(uri), corpus.entry(uri)!.mentions.figures[index]!, false) };
}

/** Breaks lines at spaces. */
function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: +|$)`, 'gm'), '$1\n');
}

describe('ignoring a finding', () => {
  const plain = corpusFrom(ARTICLES);
  const here: NewEntry = { section: 'ignore', value: ignoreHere(plain, told('a.txt'), findingAt(plain, 'a.txt', '140'))! };

  it('hides it and no other', () => {
    const all = checkAll(plain);
    expect(left(corpusFrom(ARTICLES, here))).toEqual(all.filter((finding) => finding.uri !== 'a.txt' || !finding.message.includes('140')));
    expect(all.length).toBeGreaterThan(4);
  });

  it('holds wherever it moves, however the lines are wrapped and whatever typography is used', () => {
    const around = fc.constantFrom('', 'A thousand people left the coast.\n\n', 'Earlier on Monday the wind rose to 90 km an hour.\r\n\r\n', '140 roads were closed.\n\n', '\u201cWe are safe,\u201d said a woman.\n\n');
    const wrapped = fc.constantFrom(200, 70, 50);
    let met = 0;
    fc.assert(
      fc.property(around, around, wrapped, fc.constantFrom('\n', '\r\n'), fc.constantFrom(' ', '\u00a0'), (before, after, width, lineEnd, space) => {
        const text = wrap(`${before}${ARTICLES['a.txt'].replaceAll('140 ', `140${space}`)}\n\n${after}`, width).replace(/\r?\n/g, lineEnd);
        const corpus = corpusFrom({ ...ARTICLES, 'a.txt': text }, here);
        const isMeant = ({ uri, start }: Finding): boolean => uri === 'a.txt' && /^140\s+houses/.test(text.slice(start));
        met += checkArticle(corpus, 'a.txt').filter(isMeant).length;
        expect(left(corpus).filter(isMeant)).toEqual([]);
      }),
    );
    expect(met).toBeGreaterThan(50);
  });

  it('does not hide another value against it, another figure with its text, or what it says in another article', () => {
    const shows = (articles: Readonly<Record<string, string>>, uri: string, text: string): boolean => left(corpusFrom(articles, here)).some((finding) => finding.uri === uri && finding.message.includes(text));
    expect(shows({ ...ARTICLES, 'c.txt': STORM('1,400') }, 'a.txt', '1,400')).toBe(true);
    expect(shows({ ...ARTICLES, 'a.txt': PIER('140'), 'b.txt': PIER('410'), 'c.txt': PIER('410') }, 'a.txt', '140')).toBe(true);
    expect(shows({ 'a.txt': ARTICLES['b.txt'], 'b.txt': ARTICLES['a.txt'] }, 'b.txt', '140')).toBe(true);
  });

  it('everywhere hides it where it is only set against others too', () => {
    const everywhere: NewEntry = { section: 'ignore', value: ignoreEverywhere(plain, told('a.txt'), findingAt(plain, 'a.txt', '140'))! };
    expect(left(corpusFrom(ARTICLES, everywhere)).filter(({ message }) => message.includes('houses'))).toEqual([]);
    expect(left(corpusFrom(ARTICLES, everywhere))).not.toEqual([]);
  });
});

describe('two figures', () => {
  it('that are different things are never one quantity, and those that agree with them go along', () => {
    const pair: NewEntry = { section: 'different', value: [figure('a.txt', '140').value, figure('b.txt', '410').value] };
    const corpus = corpusFrom(ARTICLES, pair);
    expect(quantityOf(corpus, 'a.txt', figure('a.txt', '140').index).mentions.map(({ uri }) => uri)).toEqual(['a.txt']);
    expect(quantityOf(corpus, 'b.txt', figure('b.txt', '410').index).mentions.map(({ uri }) => uri)).toEqual(['b.txt', 'c.txt']);
  });

  it('that are the same are one quantity, and those that agree with them come along', () => {
    const pair: NewEntry = { section: 'same', value: [figure('a.txt', '140').value, figure('c.txt', '50').value] };
    const corpus = corpusFrom(ARTICLES, pair);
    const { verdict, mentions } = quantityOf(corpus, 'a.txt', figure('a.txt', '140').index);
    expect(verdict).toBe('differ');
    expect(mentions.map(({ uri, text }) => `${uri} ${text}`)).toEqual(expect.arrayContaining(['a.txt 140', 'c.txt 50', 'b.txt 410', 'a.txt 30']));
  });
});

describe('two names', () => {
  const people = (name: string, other: string): Record<string, string> => ({ 'a.txt': `Larkhaven\n\nMayor ${name} spoke of the storm in Larkhaven. ${name} was tired.`, 'b.txt': `Larkhaven\n\nMayor ${other} spoke of the storm in Larkhaven. ${other} was tired.` });
  const entitiesOf = (corpus: Corpus): string[] => compare(corpus).names.filter(({ kind }) => kind === 'person').map(({ variants }) => variants.map(({ text }) => text).sort().join(' = ')).sort();
  const named = (a: string, b: string): NewEntry['value'] & readonly [object, object] => [{ name: a }, { name: b }];

  it('that are different are two entities, which have no spelling in common', () => {
    const articles = people('Odile Brannigan', 'Odile Branigan');
    expect(entitiesOf(corpusFrom(articles))).toEqual(['Odile Branigan = Odile Brannigan']);
    const corpus = corpusFrom(articles, { section: 'different', value: named('Odile Brannigan', 'Odile Branigan') });
    expect(entitiesOf(corpus)).toEqual(['Odile Branigan', 'Odile Brannigan']);
    expect(checkAll(corpus)).toEqual([]);
  });

  it('that are the same are one entity', () => {
    const articles = people('Odile Brannigan', 'Ottilie Carver');
    expect(entitiesOf(corpusFrom(articles))).toEqual(['Odile Brannigan', 'Ottilie Carver']);
    expect(entitiesOf(corpusFrom(articles, { section: 'same', value: named('Odile Brannigan', 'Ottilie Carver') }))).toEqual(['Odile Brannigan = Ottilie Carver']);
  });
});

describe('two quotes', () => {
  it('that are different statements are not compared', () => {
    const said = (words: string): string => `The ferry line will stop in June. "We will ${words} sail to Velle again this year," director Ida Morn said.`;
    const articles = { 'a.txt': said(''), 'b.txt': said('not') };
    expect(checkAll(corpusFrom(articles)).map(({ code }) => code)).toContain('quote-altered');
    const quotes = Object.values(articles).map((text) => text.slice(text.indexOf('"') + 1, text.lastIndexOf('"')));
    const corpus = corpusFrom(articles, { section: 'different', value: [{ quote: quotes[0]! }, { article: 'b.txt', quote: quotes[1]! }] });
    expect(checkAll(corpus)).toEqual([]);
    expect(compare(corpus).quotes).toHaveLength(2);
  });
});

describe('what is decided and undone', () => {
  const entries: NewEntry[] = [
    { section: 'different', value: [figure('a.txt', '140').value, figure('b.txt', '410').value] },
    { section: 'same', value: [figure('a.txt', '30').value, figure('c.txt', '50').value] },
    { section: 'same', value: [figure('a.txt', '140').value, figure('b.txt', '30').value] },
    { section: 'different', value: [{ name: 'Odile Brannigan' }, { name: 'Ilse Tarrant' }] },
    { section: 'same', value: [{ name: 'Odile Brannigan' }, { name: 'Ilse Tarrant' }] },
  ];
  const step = fc.oneof(
    fc.record({ decided: fc.subarray(entries) }),
    fc.record({ uri: fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt'), text: fc.constantFrom(null, ...Object.values(ARTICLES), STORM('1,400'), PIER('5')) }),
  );

  it('gives after every step the findings of a corpus that is built afresh, asked of each article or of all', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        const corpus = corpusFrom(ARTICLES);
        const live = createLive(corpus);
        const texts: Record<string, string> = { ...ARTICLES };
        let decided: NewEntry[] = [];
        for (const uri of corpus.uris()) live.of(uri);
        for (const one of steps) {
          if ('decided' in one) {
            const before = corpus.decisions;
            decide(corpus, ...(decided = one.decided));
            for (const uri of articlesBetween(corpus, before, corpus.decisions)) live.changed(uri);
          } else {
            if (one.text === null) corpus.delete(one.uri);
            else corpus.set(one.uri, one.text);
            if (one.text === null) Reflect.deleteProperty(texts, one.uri);
            else texts[one.uri] = one.text;
            live.changed(one.uri);
          }
          const afresh = corpusFrom(texts, ...decided);
          expect(corpus.uris().map((uri) => live.of(uri))).toEqual(corpus.uris().map((uri) => checkArticle(afresh, uri)));
          expect(compare(corpus)).toEqual(compare(afresh));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('leaves no trace', () => {
    const corpus = corpusFrom(ARTICLES, ...entries);
    corpus.decide(UNDECIDED);
    expect(checkAll(corpus)).toEqual(checkAll(corpusFrom(ARTICLES)));
  });
});
