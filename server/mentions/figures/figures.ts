import type { Article } from '../../text/article.ts';
import { MARK, NUMBER } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import type { Figure, Name } from '../mention.ts';
import { readAge } from './ages.ts';
import { readArticleSpan } from './compounds.ts';
import { SIGNS, LETTER_SIGNS, CODES, SMALL_CODES } from './currencies.ts';
import { DATE_WORDS, readDate } from './dates.ts';
import { groupingOf } from './digits.ts';
import type { Draft } from './draft.ts';
import { framesOf, type BareFigure } from './frame.ts';
import { MULTIPLE_WORDS, readMultiple } from './ratios.ts';
import { readQuantity } from './quantities.ts';
import { readRank } from './ranks.ts';
import { readScore } from './scores.ts';
import type { Scan } from './scan.ts';
import { DENOMINATORS, ONES, ORDINALS, PLURALS, SCALES, TENS, VULGAR } from './spelled.ts';
import { readTime } from './times.ts';
import { isInCode } from './urls.ts';
import { resolveDate } from './when.ts';

/** What reads a figure that begins at a token, in the order in which they are asked. A kind of figure is one line here. */
const READERS: readonly ((s: Scan, i: number) => Draft | null)[] = [readDate, readTime, readScore, readRank, readAge, readMultiple, readArticleSpan, readQuantity];

/** Every word that a figure may begin with. */
const STARTERS = wordSet([
  ...DATE_WORDS, ...MULTIPLE_WORDS, ...ONES.keys(), ...TENS.keys(), ...ORDINALS.keys(), ...PLURALS.keys(), ...SCALES.keys(), ...DENOMINATORS.keys(), ...CODES, ...[...CODES].map((code) => `M${code}`), ...SMALL_CODES, ...LETTER_SIGNS.keys(),
  'a', 'an', 'hundred', 'tens', 'several', 'few', 'many', 'minus', 'negative', 'noon', 'midnight', 'no', 'nos', 'number', 'dollar', 'sen', 'aged', 'age', 'Y',
]);

/** The figures of an article in order, each with its frame. */
export function findFigures(article: Article, names: readonly Name[]): Figure[] {
  const figures = findBareFigures(article);
  const framed = framesOf(article, figures, names);
  return figures.map((figure, i) => ({ ...figure, ...framed[i]! }));
}

/** The figures of an article in order, without what surrounds them. */
export function findBareFigures(article: Article): BareFigure[] {
  const { text, tokens } = article;
  const grouping = groupingOf(text, tokens);
  const figures: BareFigure[] = [];
  const inCode = isInCode(text, tokens);
  for (const { from, to } of article.sentences) {
    const s: Scan = { text, tokens, from, to, grouping };
    let past = from;
    for (let i = from; i < to; i++) {
      if (!mayStart(s, i) || inCode(i)) continue;
      const found = readFigure(s, i);
      if (!found || found.from < past) continue;
      figures.push(finish(article, found));
      past = found.to;
      i = found.to - 1;
    }
  }
  return figures;
}

function mayStart(s: Scan, i: number): boolean {
  const kind = s.tokens.kind[i];
  if (kind === NUMBER) return true;
  if (kind !== MARK) return STARTERS.at(s.text, s.tokens, i) === true;
  const c = s.tokens.hash[i]!;
  return c === 36 || c === 45 || c === 46 || c === 0x2212 || c === 43 || c === 39 || c === 0x2018 || c === 0x2019 || SIGNS.has(c) || VULGAR.has(c);
}

function readFigure(s: Scan, i: number): Draft | null {
  for (const read of READERS) {
    const found = read(s, i);
    if (found) return found;
  }
  return null;
}

function finish(article: Article, { from, to, ...figure }: Draft): BareFigure {
  const start = article.tokens.start[from]!;
  const end = article.tokens.end[to - 1]!;
  const iso = figure.when ? resolveDate(figure.when, article.header.published) : figure.iso;
  return { start, end, text: article.text.slice(start, end), ...figure, iso };
}
