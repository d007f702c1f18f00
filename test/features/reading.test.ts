import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../server/corpus/create.ts';
import { quoteCompletions } from '../../server/features/completion-quote.ts';
import { completions } from '../../server/features/completion.ts';
import { folds } from '../../server/features/folding.ts';
import { footnote } from '../../server/features/footnote.ts';
import { inlays } from '../../server/features/inlay.ts';
import { lenses } from '../../server/features/lenses.ts';
import { links } from '../../server/features/links.ts';
import { outline, type OutlineItem } from '../../server/features/outline.ts';
import { selectionSteps } from '../../server/features/selection.ts';
import { createSymbols } from '../../server/features/symbols.ts';
import { semanticTokens } from '../../server/features/tokens.ts';
import { checkArticle } from '../../server/findings/check.ts';
import { parseArticle } from '../../server/text/article.ts';
import { corpusOf } from '../corpus.ts';
import { scene } from './cursor.ts';

const TEXT = 'The mill in Varnholm lost 300 jobs on Sunday, said Chief Executive Perpetua Okonji. "The river has taken 12 machines," Okonji added.';

describe('outline', () => {
  const tree = (items: readonly OutlineItem[], indent = ''): string[] => items.flatMap((item) => [`${indent}${item.name}`, ...tree(item.children, `${indent}  `)]);
  it('lists quotes by speaker, figures, people, places and organizations', () => {
    const corpus = corpusOf(`=== a.txt\n date 2025-05-06 ${TEXT}`);
    const lines = tree(outline(corpus.entry('a.txt')!));
    expect(lines.slice(0, 3)).toEqual(['Quotes', '  Perpetua Okonji', '    “The river has taken 12 machines,”']);
    expect(lines).toEqual(expect.arrayContaining(['Figures', '  300', '  12', 'People', '  Perpetua Okonji', 'Places and organizations', '  Varnholm']));
  });
  it('is empty for an empty article', () => expect(outline(corpusOf('=== a.txt\n').entry('a.txt')!)).toEqual([]));
  it('keeps the selection of an item within its span, and the children in it', () => {
    const check = (item: OutlineItem): void => {
      expect(item.span.start <= item.selection.start && item.selection.end <= item.span.end).toBe(true);
      for (const child of item.children) {
        expect(item.span.start <= child.span.start && child.span.end <= item.span.end).toBe(true);
        check(child);
      }
    };
    outline(corpusOf(`=== a.txt\n${TEXT}`).entry('a.txt')!).forEach(check);
  });
});

describe('semantic tokens', () => {
  const corpus = corpusOf(`=== a.txt\n${TEXT}`);
  const text = TEXT;
  const tokens = semanticTokens(corpus.entry('a.txt')!);
  it('colours names, figures, dates and cues, and the rest of a quote between what stands in it', () => {
    expect(tokens.map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`)).toEqual(
      expect.arrayContaining(['place: Varnholm', 'figure: 300', 'date: Sunday', 'person: Perpetua Okonji', 'quote: The river has taken ', 'figure: 12', 'quote:  machines,', expect.stringMatching(/^cue: (said|added)$/)]),
    );
  });
  it('has none that overlap or cross a line end', () => {
    const long = semanticTokens(corpusOf('=== a.txt\nAnn Tarrow said: "One line\nand the next\r\nand a third."').entry('a.txt')!);
    for (const list of [tokens, long]) list.forEach((token, i) => expect(i === 0 || list[i - 1]!.end <= token.start).toBe(true));
    expect(long.filter(({ type }) => type === 'quote').length).toBeGreaterThan(1);
  });
});

describe('lenses', () => {
  const corpus = corpusOf(`
=== a.txt
The storm destroyed 140 houses in Larkhaven, Mayor Odile Brannigan said on Tuesday.
=== b.txt
The storm destroyed 410 houses in Larkhaven, Mayor Odile Brannigan said on Tuesday.`);
  it('says over the article what it shares, and over a place only what is disputed', () => {
    expect(lenses(corpus, 'a.txt', checkArticle(corpus, 'a.txt')).map(({ title }) => title)).toEqual(['1 related article · 1 figure differs', '140 differs from b']);
  });
});

describe('folding', () => {
  it('folds what is not prose, and sections', () => {
    const text = 'Skip to content\nHome\nNews\n\n# Title\n\nProse stands here and goes on.\n\n## First\n\nMore prose is here.\n\n## Second\n\nThe end of it.';
    const article = parseArticle('a.md', text);
    expect(folds(article).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end).replace(/\n+/g, '/')}`)).toEqual([
      'chrome: Skip to content/Home/News', 'section: ## First/More prose is here.', 'section: ## Second/The end of it.',
    ]);
  });
});

describe('growing a selection', () => {
  it('goes from word to mention, quote, sentence, paragraph and article', () => {
    const { corpus, offset } = scene('=== a.txt\nThe end.\n\nShe waited. "The river has taken Port |Varnholm from us," Ann Tarrow said. Then she left.');
    const text = 'The end.\n\nShe waited. "The river has taken Port Varnholm from us," Ann Tarrow said. Then she left.';
    const steps = selectionSteps(parseArticle('a.txt', text), corpus.entry('a.txt')!.mentions, offset).map(({ start, end }) => text.slice(start, end));
    expect(steps[0]).toBe('Varnholm');
    expect(steps).toEqual(expect.arrayContaining(['Port Varnholm', 'The river has taken Port Varnholm from us,', '"The river has taken Port Varnholm from us,"', 'She waited. "The river has taken Port Varnholm from us," Ann Tarrow said. Then she left.', text]));
    for (let i = 1; i < steps.length; i++) expect(steps[i]).toContain(steps[i - 1]);
  });
});

describe('links', () => {
  const found = (text: string): string[] => links(text, (path) => (path.endsWith('known.txt') ? `file:///w/${path}` : null)).map(({ start, end, target }) => `${text.slice(start, end)} -> ${target}`);
  it('finds web addresses without the sentence around them', () => {
    expect(found('See (https://a.example/b_(c)?d=1), https://b.example. And "http://c.example".')).toEqual([
      'https://a.example/b_(c)?d=1 -> https://a.example/b_(c)?d=1',
      'https://b.example -> https://b.example',
      'http://c.example -> http://c.example',
    ]);
  });
  it('finds other articles by their file names', () => expect(found('As [here](sub/known.txt) and in known.txt, not unknown.md.')).toEqual(['sub/known.txt -> file:///w/sub/known.txt', 'known.txt -> file:///w/known.txt']));
  it('is linear', () => expect(found('a.'.repeat(200_000))).toEqual([]));
});

describe('inlay hints', () => {
  it('give the day of a weekday and the speaker who is known from elsewhere', () => {
    const text = 'On Sunday the mill closed for good. "The river has taken the last machine of this old mill."';
    const corpus = corpusOf(`=== a.txt\n date 2025-05-06 ${text}\n=== b.txt\n date 2025-05-06 "The river has taken the last machine of this old mill," said Perpetua Okonji on Sunday when the mill closed for good.`);
    const whole = inlays(corpus, 'a.txt', { start: 0, end: 1000 });
    expect(whole.map((hint) => hint.text)).toEqual(['4 May 2025', 'Perpetua Okonji']);
    expect(inlays(corpus, 'a.txt', { start: 0, end: 5 })).toEqual([]);
  });
  it('leave out what stands before them, and nothing else', () => {
    const corpus = corpusOf('=== a.txt\n date 2025-08-24 The mill closed on Sunday morning, was sold in June, burned on Aug. 15 and reopened this week.');
    expect(inlays(corpus, 'a.txt', { start: 0, end: 1000 }).map((hint) => hint.text)).toEqual(['24 August 2025', '2025', 'Friday, 15 August 2025', 'week of Monday, 18 August 2025']);
  });
  it('give measures and temperatures in the other system, unless the article does', () => {
    const text = 'The fire burned 3,000 acres, was 12 miles (19 km) away, and 40 degrees Celsius hot. Some 2.5 tonnes of water fell 6 feet. They paid 12 dollars.';
    const corpus = corpusOf(`=== a.txt\n${text}`);
    expect(inlays(corpus, 'a.txt', { start: 0, end: 1000 }).map((hint) => hint.text)).toEqual(['1,200 ha', '104 \u00b0F', '1.8 m']);
  });
});

describe('footnotes', () => {
  it('name the source of a quote behind it and at the end', () => {
    const text = 'Okonji said "the river has taken the last machine" yesterday.[^3]\n\n[^3]: Other.\n';
    const corpus = createCorpus();
    corpus.set('file:///w/a.md', text);
    corpus.set('file:///w/b.txt', ' date 2025-05-06 "We held on for years, and now the river has taken the last machine," Perpetua Okonji said.');
    const index = corpus.entry('file:///w/a.md')!.mentions.quotes.findIndex((quote) => quote.text.startsWith('the river'));
    const insertions = footnote(corpus, 'file:///w/a.md', text, index)!;
    expect(insertions.map(({ text: inserted }) => inserted)).toEqual(['[^4]', '\n[^4]: 2025-05-06, <b.txt>.\n']);
    expect(text.slice(0, insertions[0]!.at)).toMatch(/machine"$/);
  });
});

describe('symbols and completion', () => {
  const corpus = corpusOf(`=== a.txt\n${TEXT}\n=== b.txt\nPerpetua Okonji spoke. Zoltan Mir\u00e9 listened.`);
  const symbols = createSymbols(corpus);
  for (const uri of corpus.uris()) symbols.changed(uri);
  const search = (query: string): string[] => symbols.search(query, 10).map(({ name, count, articles }) => `${name} ${count}/${articles}`);

  it('are read in slices', () => {
    while (!symbols.catchUp(0));
    expect(search('oko')).toEqual(['Perpetua Okonji 3/2']);
  });
  it('are found by the beginnings of their words, without case and diacritics', () => {
    expect(search('PERP oko')).toEqual(['Perpetua Okonji 3/2']);
    expect(search('mire')).toEqual(['Zoltan Mir\u00e9 1/1']);
    expect(search('konji')).toEqual([]);
    expect(search('300')[0]).toMatch(/^300 \u2013 jobs/);
  });
  it('without a query give what is mentioned most', () => expect(search('')[0]).toBe('Perpetua Okonji 3/2'));
  it('complete what is being written', () => {
    expect(completions(symbols, 'As Perpetua Ok').map(({ text, typed }) => `${text} ${typed}`)).toEqual(['Perpetua Okonji 11']);
    expect(completions(symbols, 'lost 30').map(({ text }) => text)).toEqual(['300']);
    expect(completions(symbols, 'as per')).toEqual([]);
  });
  it('complete a quote that is being written, with who says it', () => {
    const mill = corpusOf('=== a.txt\n"The river has taken twelve machines. We start again," Okonji said.\n=== b.txt\nPerpetua Okonji said: "The river has taken twelve machines. We start again."\n');
    const complete = (line: string): string[] => quoteCompletions(mill, line).map(({ text, typed }) => `${line.slice(0, line.length - typed)}${text}`);
    expect(complete('She wrote: "The river has ta')).toEqual(['She wrote: "The river has taken twelve machines. We start again," Perpetua Okonji said']);
    expect(complete('\u201chas taken twelve mach')).toEqual(['\u201chas taken twelve machines. We start again,\u201d Perpetua Okonji said']);
    expect(complete('"The river')).toEqual([]);
    expect(complete('"Yes," she said. The river has taken tw')).toEqual([]);
    expect(complete('"The river has given tw')).toEqual([]);
    expect(complete('The river has taken tw')).toEqual([]);
  });
  it('follow an article that changes or goes', () => {
    corpus.set('b.txt', 'Nobody spoke.');
    symbols.changed('b.txt');
    while (!symbols.catchUp(5));
    expect(search('oko')).toEqual(['Perpetua Okonji 2/1']);
    expect(search('mire')).toEqual([]);
    corpus.delete('a.txt');
    symbols.changed('a.txt');
    while (!symbols.catchUp(5));
    expect(search('oko')).toEqual([]);
  });
});
