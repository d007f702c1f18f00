import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import type { Finding } from './finding.ts';
import { isNamedIn } from './quotation-credit.ts';
import { quoteFindings } from './quotation-findings.ts';
import { articleName, listed } from './wording.ts';

/** Quotes that are credited to somebody else than in the other articles. */
export function quoteMisattributed(corpus: Corpus, uri: string): Finding[] {
  return quoteFindings(corpus, uri, 'misattributed', 'quote-misattributed', (quotation, mention) => {
    const others = quotation.mentions.filter((m) => m.uri !== uri && m.speaker === quotation.speaker && isNamedIn(corpus, m.uri, { name: m.speaker, person: true }));
    const [here, there] = [mention.speaker ?? l10n.t('nobody'), quotation.speaker ?? l10n.t('nobody')];
    if (others.length === 0) return { severity: 'warning', message: l10n.t('These words are credited to {0} here, but to {1} elsewhere in this article.', here, there) };
    return { severity: 'warning', message: l10n.t('These words are credited to {0} here, but to {1} in {2}.', here, there, listed([...new Set(others.map((m) => articleName(m.uri)))])) };
  });
}
