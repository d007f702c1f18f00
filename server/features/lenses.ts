import * as l10n from '@vscode/l10n';
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
    related === 0 ? l10n.t('No related article') : related === 1 ? l10n.t('1 related article') : l10n.t('{0} related articles', related),
    ...(differing === 0 ? [] : [differing === 1 ? l10n.t('1 figure differs') : l10n.t('{0} figures differ', differing)]),
    ...(quotes === 0 ? [] : [quotes === 1 ? l10n.t('1 quote differs') : l10n.t('{0} quotes differ', quotes)]),
  ];
  const disputed = findings.filter(({ code }) => code !== 'name-spelling').map((finding): Lens => ({ start: finding.start, end: finding.end, title: titleOf(corpus, finding), about: finding }));
  return [{ start: 0, end: 0, title: parts.join(' \u00b7 '), about: null }, ...disputed];
}

function titleOf(corpus: Corpus, { uri, start, code, related }: Finding): string {
  const others = [...new Set(related.map((place) => place.uri))];
  const named = others.slice(0, 2).map(articleName).join(', ');
  const where = others.length === 0 ? l10n.t('another article') : others.length > 2 ? l10n.t('{0} and {1} more', named, others.length - 2) : named;
  switch (code) {
    case 'figure-differs': return l10n.t('{0} differs from {1}', figureAt(corpus, uri, start), where);
    case 'figure-imprecise': return l10n.t('{0} is less exact than in {1}', figureAt(corpus, uri, start), where);
    case 'quote-altered': return l10n.t('Quote altered from {0}', where);
    case 'quote-spliced': return l10n.t('Quote spliced from {0}', where);
    case 'quote-misattributed': return l10n.t('Quote credited otherwise in {0}', where);
    case 'name-spelling': return l10n.t('Name spelt otherwise in {0}', where);
  }
}

/** The figure itself: a sentence may have several. */
function figureAt(corpus: Corpus, uri: string, start: number): string {
  return corpus.entry(uri)?.mentions.figures.find((figure) => figure.start === start)?.text ?? l10n.t('A figure');
}
