import type { Corpus } from '../corpus/corpus.ts';
import type { In, Quantity } from './comparison.ts';
import type { Figure } from '../mentions/mention.ts';
import { isTransposed } from './quantity-values.ts';

/** The file name of an article, as a reader knows it from the tab. */
export function articleName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A figure as the article writes it, in quotation marks, with the noun that it counts. */
export function countOf(figure: Figure): string {
  const text = figure.text.replace(/\s+/g, ' ');
  const counts = figure.kind === 'count' && figure.unit !== null && !text.toLowerCase().includes(figure.unit.toLowerCase().slice(0, 4));
  return `“${text}”${counts && figure.about !== null && figure.about.length < 40 ? ` (${figure.about})` : ''}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`;
}

/** Whether an article was published after another; null where the days are the same or one is unknown. */
export function isNewer(corpus: Corpus, uri: string, than: string): boolean | null {
  const [a, b] = [corpus.entry(uri)?.header.published ?? null, corpus.entry(than)?.header.published ?? null];
  return a === null || b === null || a === b ? null : a > b;
}

/** What the quantity is, to begin a message with, or null where nothing short says it. */
export function whatOf(quantity: Quantity, mention: Figure): string | null {
  const about = mention.about ?? quantity.about;
  return about === null ? null : about.charAt(0).toUpperCase() + about.slice(1);
}

/** What may have happened between two values, or null where nothing typical did. */
export function slipBetween(a: In<Figure>, b: In<Figure>): string | null {
  const [x, y] = [a.frame, b.frame];
  if (a.value !== null && a.value === b.value && a.unit !== b.unit && x.dimension === y.dimension) return 'the same number with another unit';
  const ratio = x.low > y.low ? x.low / y.low : y.low / x.low;
  if (Math.abs(ratio / 1000 - 1) < 0.03) return 'a factor of a thousand, as between million and billion';
  if (Math.abs(ratio / 10 - 1) < 0.03) return 'a factor of ten';
  return isTransposed(Math.abs(x.low), Math.abs(y.low)) ? 'two digits are exchanged' : null;
}
