import { expect, test } from 'vitest';
import { hover } from '../../server/features/hover.ts';
import { compare } from '../../server/findings/compare.ts';
import { createLive } from '../../server/findings/live.ts';
import { verdictTold } from '../../server/findings/quantity-opposed.ts';
import { compareModel } from '../../server/lsp/compare.ts';
import type { Context } from '../../server/lsp/context.ts';
import { DEFAULTS } from '../../server/lsp/settings.ts';
import type { ReportContext } from '../../server/report/context.ts';
import { COMPARISON_FORMATS } from '../../server/report/formats.ts';
import { articlesOf, corpusOf } from '../corpus.ts';
import { answered, deskOf } from '../tools/desk.ts';

const LEAD = 'The Verrano dam above Tolmezza burst on Tuesday and flooded the Lirano valley, the Brisca county office said.';
const MUCH_ELSE = [
  'The county has 310 bridges. It runs 47 schools and 12 clinics. The road south has 64 bends. A choir of 29 sang. Some 150 farms grow maize, 85 keep goats, and 33 make cheese. The bishop came with 16 priests.',
  'The council has 21 seats. The museum shows 1,300 coins. A ferry makes 38 trips. The club had 270 members and 54 boats. Some 90 shops opened again, 72 did not, and 19 were sold. The mayor has 8 grandchildren.',
  'The library lends 9,400 books. A bus runs 17 times. The market had 66 stalls and 240 visitors. Some 510 pupils stayed away. The tower has 88 steps.',
];
const BAGS = ['The water carried off 62,000 sandbags that had been filled over the winter.', 'Some 62,000 sandbags were washed down to the sea.', 'Tolmezza will miss its 26,000 little bags of clay.'];

const articles = (bodies: readonly string[]): string => bodies.map((body, i) => `=== ${'abc'[i]!}.txt\nPublished ${String(3 + i)} May 2031\n\n${LEAD}\n\n${body} The reservoir held 5.5 million litres.`).join('\n\n');
/** In both the third article says otherwise; only where there is little else it is surely of the same thing. */
const SURE = articles(BAGS);
const DOUBTFUL = articles(BAGS.map((body, i) => `${body} ${MUCH_ELSE[i]!}`));

/** What each way of telling a comparison says of the sandbags. */
async function told(text: string): Promise<Record<string, string | undefined>> {
  const corpus = corpusOf(text);
  const texts = new Map(articlesOf(text));
  const comparison = compare(corpus);
  const bags = comparison.figures.find(({ mentions }) => mentions.some((mention) => mention.text === '26,000'))!;
  const context: ReportContext = { ignored: 0, uris: corpus.uris(), lines: (uri) => corpus.lines(uri)!, terminal: { width: 200, color: false } };
  const printed = (format: string): string => COMPARISON_FORMATS[format]!({ ...comparison, figures: [bags] }, context);
  const shown = await hover(corpus, 'c.txt', bags.mentions[2]!.start + 1, (uri) => Promise.resolve(texts.get(uri) ?? null));
  const { things } = await answered(deskOf(text), 'crossread_compare_articles', { kinds: ['figures'] });
  const { things: found } = await answered(deskOf(text), 'crossread_look_up', { text: '26,000', article: 'c.txt' });
  const view = { corpus, turn: () => Promise.resolve(), findings: createLive(corpus), folders: { settings: () => DEFAULTS }, articles: { skipped: new Map() } } as unknown as Context;
  const row = (await compareModel(view, { uris: null, anchor: null })).figures.find(({ mentions }) => mentions.some((mention) => mention.text === '26,000'))!;
  const word = (from: string): string | undefined => /may differ|differ/.exec(from)?.[0];
  return {
    hover: word(JSON.stringify(shown)),
    view: row.isSure ? 'differ' : `may ${row.verdict}`,
    table: word(printed('table').replace(/^.*of \d+ differ.*$/m, '')),
    markdown: word(printed('markdown')),
    csv: word(printed('csv')),
    html: word(printed('html').replace(/<style>.*<\/style>/s, '')),
    compare: things!.find(({ mentions }) => mentions.some((mention) => mention.text === '26,000'))?.verdict,
    'look up': found![0]?.verdict,
  };
}

const everywhere = (word: string): Record<string, string> => Object.fromEntries(['hover', 'view', 'table', 'markdown', 'csv', 'html', 'compare', 'look up'].map((way) => [way, word]));

test('a figure differs in every way of telling it, or may differ in every one', async () => {
  expect(await told(SURE)).toEqual(everywhere('differ'));
  expect(await told(DOUBTFUL)).toEqual(everywhere('may differ'));
});

test('only the articles that are looked at count', () => {
  const bags = compare(corpusOf(SURE)).figures.find(({ mentions }) => mentions.length === 3)!;
  expect([['a.txt', 'c.txt'], ['a.txt', 'b.txt'], ['a.txt']].map((uris) => verdictTold(bags, (uri) => uris.includes(uri)))).toEqual(['differ', 'agree', 'single']);
});

test('what surely differs stands before what may', () => {
  const dam = 'The Verrano dam above Tolmezza burst on Tuesday and flooded the Lirano valley. ';
  const corpus = corpusOf(['a', 'b', 'c'].map((name, i) => `=== ${name}.txt\nPublished ${String(3 + i)} May 2031\n\n${dam}${BAGS[i]!} ${MUCH_ELSE[i]!} The flood killed ${i === 0 ? 140 : 410} people in Tolmezza.`).join('\n\n'));
  const verdicts = compare(corpus).figures.map((quantity) => verdictTold(quantity));
  expect(verdicts.slice(0, 2)).toEqual(['differ', 'may differ']);
});
