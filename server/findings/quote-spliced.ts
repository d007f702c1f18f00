import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import type { Finding } from './finding.ts';
import { quoteFindings, shown, wordsBy } from './quotation-findings.ts';
import { isGrave } from './quotation-weight.ts';
import { articleName, listed } from './wording.ts';

/** Quotes that run separate sentences together: a warning where a sentence with a negation, a number or a name was cut out between them. */
export function quoteSpliced(corpus: Corpus, uri: string): Finding[] {
  return quoteFindings(corpus, uri, 'spliced', 'quote-spliced', (quotation, mention, source) => {
    const here = { quote: mention, entry: corpus.entry(uri)! };
    const there = { quote: source, entry: corpus.entry(source.uri)! };
    const cut = mention.changes.filter((change) => change.kind === 'removed');
    return {
      severity: cut.some((change) => isGrave(change, there, here)) ? 'warning' : 'information',
      message:
        cut.length > 0
          ? l10n.t('{0} in {1} are run together here: {2} was left out without a sign.', wordsBy(quotation), articleName(source.uri), listed(cut.map((change) => shown(change.source!))))
          : l10n.t('{0} that {1} quotes one by one are run together here as if said in one breath.', wordsBy(quotation), articleName(source.uri)),
    };
  });
}
