import { expect, it } from 'vitest';
import { findBareFigures, findFigures } from '../../../server/mentions/figures/figures.ts';
import type { BareFigure, Figure } from '../../../server/mentions/mention.ts';
import { findNames } from '../../../server/mentions/names/names.ts';
import { parseArticle } from '../../../server/text/article.ts';

/** The figures of a text, one string each: `"22 billion = count 22000000000 tree about"`. The article is of Wednesday, 2025-06-18. */
export function figuresIn(text: string): string[] {
  return findBareFigures(parseArticle('2025-06-18.txt', text)).map(show);
}

/** Text and value, then what is not empty: unit with what it is per, hedge, traits. */
function show({ text, kind, value, low, high, iso, unit, per, hedge, traits }: BareFigure): string {
  const amount = iso ?? (value === null ? `${short(low)}..${short(high)}` : short(value));
  const { score, change, direction, ...flags } = traits;
  const marks = [score?.join('-'), change, direction, ...Object.entries(flags).map(([name, on]) => (on ? name : ''))];
  return [`${text.replace(/\s+/g, ' ')} = ${kind}`, amount, per === null ? unit : `${unit ?? ''}/${per}`, hedge, ...marks].filter(Boolean).join(' ');
}

const short = (x: number | null): string => (x === null ? '' : String(Number(x.toPrecision(7))));

/** One test a line: a text and the figures that it holds, in order. */
export function check(cases: Readonly<Record<string, readonly string[]>>): void {
  it.each(Object.entries(cases))('%s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
}

/** The figures of a text with what surrounds them. It stands below a headline, so that it is no headline itself. */
export function figuresOf(text: string): Figure[] {
  const article = parseArticle('a.txt', `Notes from the valley.\n\n${text}`);
  return findFigures(article, findNames(article));
}
