import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import type { Finding } from './finding.ts';
import { quoteFindings, shown, wordsBy } from './quotation-findings.ts';
import { isGrave } from './quotation-weight.ts';
import { articleName, listed } from './wording.ts';

/**
 * Quotes from which a passage was cut and what stands around it run together: a warning where that holds a negation, a number or
 * a name. Whether two statements that another article quotes one by one were said in one breath nobody can tell from the articles.
 */
export function quoteSpliced(corpus: Corpus, uri: string): Finding[] {
  return quoteFindings(corpus, uri, 'spliced', 'quote-spliced', (quotation, mention, source) => {
    const here = { quote: mention, entry: corpus.entry(uri)! };
    const there = { quote: source, entry: corpus.entry(source.uri)! };
    const cut = mention.changes.filter((change) => change.kind === 'removed');
    // Nothing is run together where an initial was left out: "Ada E. Lint".
    if (cut.every((change) => /^\p{Lu}\.?$/u.test(change.source!.trim()))) return null;
    return {
      severity: cut.some((change) => isGrave(change, there, here)) ? 'warning' : 'information',
      message: l10n.t('{0} in {1} are run together here: {2} was left out without a sign.', wordsBy(quotation), articleName(source.uri), listed(cut.map((change) => shown(change.source!)))),
    };
  });
}
