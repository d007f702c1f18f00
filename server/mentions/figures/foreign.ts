import type { Article } from '../../text/article.ts';
import { NUMBER, SPACE_BEFORE } from '../../text/tokens.ts';
import type { Figure } from '../mention.ts';
import { parseDigits } from './digits.ts';
import { draft } from './draft.ts';
import { finish } from './figures.ts';
import { emptyFrame } from './frame-read.ts';
import type { Grouping } from './scan.ts';
import { isInCode } from './urls.ts';

/**
 * The numbers in an article whose language is not English: what its digits say in that language's conventions ("1.234,5",
 * "12 500"), as counts of nothing that are never compared. Words, units and dates are left alone.
 */
export function findForeignFigures(article: Article): Figure[] {
  const { text, tokens, header } = article;
  const { grouping, spaced } = conventionsOf(header.language);
  const inCode = isInCode(text, tokens);
  const figures: Figure[] = [];
  for (const { from, to } of article.sentences) {
    for (let i = from; i < to; i++) {
      if (tokens.kind[i] !== NUMBER || inCode(i)) continue;
      let last = i;
      while (spaced && last + 1 < to && isGroup(article, last + 1)) last++;
      const value = parseDigits(text.slice(tokens.start[i], tokens.end[last]).replace(/\s/g, ''), grouping);
      if (value !== null) figures.push({ ...finish(article, draft(i, last + 1, 'count', { value })), about: null, frame: emptyFrame() });
      i = last;
    }
  }
  return figures;
}

/** How a language writes large numbers and decimals, from the platform's own tables; a mark that it does not know counts as a full stop. */
function conventionsOf(language: string): { readonly grouping: Grouping; readonly spaced: boolean } {
  const parts = new Intl.NumberFormat(Intl.NumberFormat.supportedLocalesOf(language)[0] ?? 'en').formatToParts(1234567.8);
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return { grouping: part('decimal') === ',' ? 'comma' : 'point', spaced: part('group').trim() === '' };
}

/** Three digits, with the first decimals perhaps, after a single space: the next group of a number written with spaces. */
function isGroup({ text, tokens }: Article, i: number): boolean {
  if (tokens.kind[i] !== NUMBER || (tokens.flags[i]! & SPACE_BEFORE) === 0 || tokens.start[i]! - tokens.end[i - 1]! !== 1) return false;
  return tokens.end[i - 1]! - tokens.start[i - 1]! <= 3 && /^\d{3}(?:,\d+)?$/.test(text.slice(tokens.start[i], tokens.end[i]));
}
