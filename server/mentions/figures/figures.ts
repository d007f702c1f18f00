import type { Article } from '../../text/article.ts';
import { MARK, NUMBER } from '../../text/tokens.ts';
import { wordSet, wordTable } from '../../text/words.ts';
import type { Figure, Name } from '../mention.ts';
import { groupingOf } from './digits.ts';
import type { Draft } from './draft.ts';
import { completed } from './elisions.ts';
import { framesOf, type BareFigure } from './frame.ts';
import { AFTER_ARTICLE, READERS, type Reader } from './readers.ts';
import { noFoldedWords, type Scan } from './scan.ts';
import { isInCode } from './urls.ts';
import { resolveDate } from './when.ts';

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
  const folded = noFoldedWords();
  for (const { from, to } of article.sentences) {
    const s: Scan = { text, tokens, from, to, grouping, folded };
    let previous: Draft | null = null;
    for (let i = from; i < to; i++) {
      const readers = readersAt(s, i);
      if (readers === 0 || inCode(i)) continue;
      if (previous && i < previous.through && tokens.kind[i] === NUMBER) continue;
      const read = readFigure(s, i, readers);
      if (!read || (previous && read.from < previous.to)) continue;
      const found: Draft = completed(read, previous);
      figures.push(finish(article, found));
      previous = found;
      i = found.to - 1;
    }
  }
  return figures;
}

/** For each word, the readers that may begin with it, as bits in the order of the registry. */
const BY_WORD = wordTable(masks((reader) => reader.words.map((word) => word.toLowerCase())));
const BY_MARK = new Map(masks((reader) => Array.from(reader.marks, (c) => c.charCodeAt(0))));
const BY_DIGITS = READERS.reduce((mask, reader, k) => (reader.digits ? mask | (1 << k) : mask), 0);
const ARTICLES = wordSet('a an');
const ALLOWED = wordSet(AFTER_ARTICLE);

function masks<K>(keys: (reader: Reader) => readonly K[]): Map<K, number> {
  const found = new Map<K, number>();
  READERS.forEach((reader, k) => {
    for (const key of keys(reader)) found.set(key, (found.get(key) ?? 0) | (1 << k));
  });
  return found;
}

/** The readers to ask at token `i`, as bits. */
function readersAt({ text, tokens, to }: Scan, i: number): number {
  const kind = tokens.kind[i];
  if (kind === NUMBER) return BY_DIGITS;
  if (kind === MARK) return BY_MARK.get(tokens.hash[i]!) ?? 0;
  const mask = BY_WORD.at(text, tokens, i) ?? 0;
  return mask !== 0 && ARTICLES.at(text, tokens, i) && !(i + 1 < to && ALLOWED.at(text, tokens, i + 1)) ? 0 : mask;
}

function readFigure(s: Scan, i: number, readers: number): Draft | null {
  for (let k = 0, mask = readers; mask !== 0; k++, mask >>= 1) {
    const found = (mask & 1) === 0 ? null : READERS[k]!.read(s, i);
    if (found) return found;
  }
  return null;
}

function finish({ text, tokens, header }: Article, found: Draft): BareFigure {
  const { kind, value, low, high, unit, per, hedge, when, traits } = found;
  const start = tokens.start[found.from]!;
  const end = tokens.end[found.to - 1]!;
  const iso = when ? resolveDate(when, header.published) : found.iso;
  return { start, end, text: text.slice(start, end), kind, value, low, high, iso, unit, per, hedge, when, traits };
}
