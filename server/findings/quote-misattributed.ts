import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import type { Finding } from './finding.ts';
import { quoteFindings } from './quotation-findings.ts';
import { articleName, listed } from './wording.ts';

/** Quotes that are credited to somebody else than in the other articles. */
export function quoteMisattributed(corpus: Corpus, uri: string): Finding[] {
  return quoteFindings(corpus, uri, 'misattributed', 'quote-misattributed', (quotation, mention) => {
    const others = quotation.mentions.filter((m) => m.uri !== uri && m.speaker === quotation.speaker);
    const names = listed([...new Set(others.map((m) => articleName(m.uri)))]);
    return { severity: 'warning', message: l10n.t('These words are credited to {0} here, but to {1} in {2}.', mention.speaker ?? l10n.t('nobody'), quotation.speaker ?? l10n.t('nobody'), names) };
  });
}
