import type { Corpus } from '../corpus/corpus.ts';
import type { Finding } from '../findings/finding.ts';
import type { Span } from '../text/span.ts';
import { articleName } from './markdown.ts';

/** A line of text over a place of an article, and what a click on it compares. */
export interface Lens extends Span {
  readonly title: string;
  /** A place to compare; null compares all articles. */
  readonly about: Span | null;
}

/** Over the article what it shares with others; over a sentence only where something in it is disputed. */
export function lenses(corpus: Corpus, uri: string, findings: readonly Finding[]): Lens[] {
  const related = corpus.related(uri).length;
  const differing = findings.filter(({ code }) => code === 'figure-differs').length;
  const quotes = findings.filter(({ code }) => code.startsWith('quote-')).length;
  const parts = [
    related === 0 ? 'No related article' : count(related, 'related article'),
    ...(differing > 0 ? [`${count(differing, 'figure')} ${differing === 1 ? 'differs' : 'differ'}`] : []),
    ...(quotes > 0 ? [`${count(quotes, 'quote')} changed`] : []),
  ];
  const disputed = findings.filter(({ code }) => code !== 'name-spelling').map((finding): Lens => ({ start: finding.start, end: finding.end, title: titleOf(finding), about: finding }));
  return [{ start: 0, end: 0, title: parts.join(' \u00b7 '), about: null }, ...disputed];
}

const TITLES: Record<Finding['code'], string> = {
  'figure-differs': 'Figure differs from',
  'figure-imprecise': 'Figure less exact than in',
  'quote-altered': 'Quote altered from',
  'quote-spliced': 'Quote spliced from',
  'quote-misattributed': 'Quote credited otherwise in',
  'name-spelling': 'Name spelt otherwise in',
};

function titleOf({ code, related }: Finding): string {
  const others = [...new Set(related.map((place) => place.uri))];
  const shown = others.slice(0, 2).map(articleName).join(', ');
  return `${TITLES[code]} ${others.length === 0 ? 'another article' : shown}${others.length > 2 ? ` and ${others.length - 2} more` : ''}`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
