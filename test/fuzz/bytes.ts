import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createCorpus } from '../../server/corpus/create.ts';
import { indexArticle } from '../../server/corpus/index-article.ts';
import { align } from '../../server/features/alignment.ts';
import { folds } from '../../server/features/folding.ts';
import { hover } from '../../server/features/hover.ts';
import { links } from '../../server/features/links.ts';
import { outline } from '../../server/features/outline.ts';
import { selectionSteps } from '../../server/features/selection.ts';
import { semanticTokens } from '../../server/features/tokens.ts';
import { compare } from '../../server/findings/compare.ts';
import { extract } from '../../server/mentions/extract.ts';
import type { Mentions } from '../../server/mentions/mention.ts';
import { parseArticle } from '../../server/text/article.ts';
import { decode } from '../../server/text/decode.ts';
import type { Fuzz } from './fuzz.ts';
import { checkAll } from '../check-all.ts';

/** Pieces that scanners look for, so that chance meets them. */
const PIECES = [
  '"', '\u201c', '\u201d', '\u2018', '\u2019', "'", '\u00ab', '\u00bb', '\u201e', '1', '22', '1,000', '3.5', '-', '\u2013', '\u2014', ',', '.', ';', ':', '...', '\u2026', '(', ')', '[', ']', '$', '\u20ac', '%', '/', '#', '>', '*', '|', '```', '<b>', '&amp;',
  ' ', '  ', '\n', '\n\n', '\r\n', '\r', '\t', '\u00a0', '\u2028', '\ufeff', '\u0000', '\u202e', '\ud83d\ude00', '\ud83d', '\udc00', '\u0301', '\u0130',
  'one hundred and', 'million', 'twenty', 'half', 'a', 'an', 'the', 'of', 'per cent', 'percent', 'km', 'tonnes', 'degrees', 'Celsius', 'between', 'from', 'to', 'about', 'more than', 'per day', 'ago', 'last', 'Friday', 'March 3', '2031', '2031-03-04', '5 p.m.', 'first', 'twice', 'half of',
  'Ada Plume', 'Plume', 'President', 'Mr.', 'Dr', 'U.S.', 'Bank of Orsk', 'ORSK', 'Orsk', "Plume's", 'O\u2019Dell', 'al-Varn', 'IHA', '(IHA)', 'said', 'told reporters', 'according to', 'she', 'he', 'they', 'not', 'who', 'date 2031-03-04', 'By', 'Photo:', 'https://orsk.example/a?b=1', '[a](b.md)', '---', 'title:',
];

const ARTICLES = articlesOf(join(import.meta.dirname, '../../test/accuracy/clusters'), join(import.meta.dirname, '../../seeds'));

/** What a mutation does to a text at a place. */
const mutation = fc.record({ at: fc.nat(1_000_000), length: fc.nat(40), with: fc.oneof(fc.constantFrom(...PIECES, ''), fc.string({ unit: 'binary', maxLength: 6 })), again: fc.boolean() });

const soup = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 3 })), { maxLength: 150 }).chain((pieces) => fc.constantFrom(pieces.join(' '), pieces.join('')));

const mutated = fc.tuple(fc.constantFrom(...ARTICLES), fc.array(mutation, { minLength: 1, maxLength: 30 })).map(([article, mutations]) =>
  mutations.reduce((text, { at, length, with: replacement, again }) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + replacement + (again ? text.slice(from, from + length) : '') + text.slice(from + (again ? 0 : length));
  }, article),
);

const bytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 600 }) },
  { weight: 4, arbitrary: soup.map((text) => new TextEncoder().encode(text)) },
  { weight: 4, arbitrary: mutated.map((text) => new TextEncoder().encode(text)) },
  { weight: 1, arbitrary: soup.map((text) => Buffer.from(`\ufeff${text}`, 'utf16le')) },
  { weight: 1, arbitrary: fc.tuple(mutated, fc.uint8Array({ maxLength: 20 })).map(([text, tail]) => Buffer.concat([Buffer.from(text, 'latin1'), tail])) },
);

/** Any bytes as an article: reading and every feature over it end, with mentions that are what stands in the text. */
export const fuzzBytes: Fuzz = {
  name: 'bytes',
  run: (seed, cases) =>
    fc.assert(
      fc.asyncProperty(bytes, fc.oneof(soup, mutated), fc.nat(), (given, other, at) => read(decode(given), other, at)),
      { seed, numRuns: cases },
    ),
};

/** Reads a text and, beside it, another one; fails where what comes of it is not as promised. */
async function read(text: string, other: string, at: number): Promise<void> {
  const article = parseArticle('a.md', text);
  const mentions = extract(article);
  check(text, mentions);
  const offset = at % (text.length + 1);
  folds(article);
  selectionSteps(article, mentions, offset);
  links(text, (path) => path);
  align(article, parseArticle('b.md', other));
  const corpus = createCorpus();
  corpus.put('a.md', indexArticle('a.md', text));
  corpus.set('b.md', other);
  const entry = corpus.entry('a.md')!;
  outline(entry);
  semanticTokens(entry);
  await hover(corpus, 'a.md', offset, (uri) => Promise.resolve(uri === 'a.md' ? text : other));
  for (const finding of checkAll(corpus)) if (finding.end > (finding.uri === 'a.md' ? text : other).length) throw new Error(`a finding outside the text: ${JSON.stringify(finding)}`);
  JSON.stringify(compare(corpus));
}

function check(text: string, { figures, quotes, names }: Mentions): void {
  for (const [kind, list] of Object.entries({ figures, quotes, names })) {
    let before = 0;
    for (const { start, end, text: said } of list) {
      if (!(start >= before && end > start && end <= text.length)) throw new Error(`${kind} out of order or out of the text: ${JSON.stringify({ start, end, said, before })}`);
      if (text.slice(start, end) !== said) throw new Error(`${kind}: not what stands there: ${JSON.stringify({ start, end, said })}`);
      before = start;
    }
  }
  for (const { value, low, high } of figures) for (const x of [value, low, high]) if (x !== null && !Number.isFinite(x)) throw new Error('a figure that is not finite');
}

function articlesOf(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
}
