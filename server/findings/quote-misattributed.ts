import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import type { Quotation } from './comparison.ts';
import type { Finding } from './finding.ts';
import { isCreditedByName, isNamedIn } from './quotation-credit.ts';
import { quoteFindings, type QuoteMention } from './quotation-findings.ts';
import { Speaker } from './quotation-speakers.ts';
import { articleName, listed } from './wording.ts';

/** Quotes that are credited to somebody else than in the other articles, or by name to somebody else than in the same one. */
export function quoteMisattributed(corpus: Corpus, uri: string): Finding[] {
  return quoteFindings(corpus, uri, 'misattributed', 'quote-misattributed', (quotation, mention) => {
    const others = quotation.mentions.filter((m) => m.uri !== uri && m.speaker === quotation.speaker && isNamedIn(corpus, m.uri, new Speaker(m.speaker, true)));
    const [here, there] = [mention.speaker ?? l10n.t('nobody'), quotation.speaker ?? l10n.t('nobody')];
    // Who "he" is may be wrongly guessed, and an article seldom contradicts itself.
    const isOpen = isOpenlyCredited(corpus, quotation, mention);
    if (others.length === 0) return isOpen ? { severity: 'warning', message: l10n.t('These words are credited to {0} here, but to {1} elsewhere in this article.', here, there) } : null;
    return { severity: isOpen ? 'warning' : 'information', message: l10n.t('These words are credited to {0} here, but to {1} in {2}.', here, there, listed([...new Set(others.map((m) => articleName(m.uri)))])) };
  });
}

/** Whether the speaker of a mention is named right beside it, and the other one beside another mention of the same words. */
function isOpenlyCredited(corpus: Corpus, { speaker, mentions }: Quotation, mention: QuoteMention): boolean {
  return mention.speaker === null || speaker === null || (isCreditedByName(corpus, mention) && mentions.some((m) => m !== mention && m.speaker === speaker && isCreditedByName(corpus, m)));
}
