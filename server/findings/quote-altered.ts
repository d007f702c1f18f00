import type { Corpus } from '../corpus/corpus.ts';
import type { Change } from './comparison.ts';
import type { Finding } from './finding.ts';
import { quoteFindings, shown, wordsBy } from './quotation-findings.ts';
import { isGrave } from './quotation-weight.ts';
import { articleName, listed } from './wording.ts';

/** Quotes in which a word was changed, added or dropped: a warning where that is a negation, a number or a name. */
export function quoteAltered(corpus: Corpus, uri: string): Finding[] {
  return quoteFindings(corpus, uri, 'altered', 'quote-altered', (quotation, mention, source) => {
    const here = { quote: mention, entry: corpus.entry(uri)! };
    const there = { quote: source, entry: corpus.entry(source.uri)! };
    const grave = mention.changes.some((change) => isGrave(change, there, here));
    return {
      severity: grave ? 'warning' : 'information',
      message: `${wordsBy(quotation)} are not those in ${articleName(source.uri)}: ${listed(mention.changes.slice(0, MOST).map(told))}${mention.changes.length > MOST ? ', among other changes' : ''}.`,
    };
  });
}

/** So many changes are told; more do not fit a sentence. */
const MOST = 4;

function told(change: Change): string {
  if (change.kind === 'added') return `${shown(change.here!)} was added`;
  if (change.kind === 'removed') return `${shown(change.source!)} was left out`;
  return `${shown(change.source!)} became ${shown(change.here!)}`;
}
