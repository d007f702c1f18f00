import type { Corpus } from '../corpus/corpus.ts';
import type { Finding } from './finding.ts';
import { quoteFindings } from './quotation-findings.ts';
import { articleName, listed } from './wording.ts';

/** Quotes that are credited to somebody else than in the other articles. */
export function quoteMisattributed(corpus: Corpus, uri: string): Finding[] {
  return quoteFindings(corpus, uri, 'misattributed', 'quote-misattributed', (quotation, mention) => {
    const others = quotation.mentions.filter((m) => m.uri !== uri && m.speaker === quotation.speaker);
    const names = listed([...new Set(others.map((m) => articleName(m.uri)))]);
    return { severity: 'warning', message: `These words are credited to ${mention.speaker ?? 'nobody'} here, but to ${quotation.speaker ?? 'nobody'} in ${names}.` };
  });
}
