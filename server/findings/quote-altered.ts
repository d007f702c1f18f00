import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import type { Change } from './comparison.ts';
import type { Finding } from './finding.ts';
import { quoteFindings, shown, wordsBy } from './quotation-findings.ts';
import { isManner } from './quotation-manner.ts';
import { isGrave } from './quotation-weight.ts';
import { articleName, listed } from './wording.ts';

/** Quotes in which a word was changed, added or dropped: a warning where that is a negation, a number or a name, nothing where it is how somebody talks. */
export function quoteAltered(corpus: Corpus, uri: string): Finding[] {
  return quoteFindings(corpus, uri, 'altered', 'quote-altered', (quotation, mention, source) => {
    if (mention.changes.every(isManner)) return null;
    const here = { quote: mention, entry: corpus.entry(uri)! };
    const there = { quote: source, entry: corpus.entry(source.uri)! };
    const grave = mention.changes.some((change) => isGrave(change, there, here));
    return {
      severity: grave ? 'warning' : 'information',
      message: message(wordsBy(quotation), articleName(source.uri), mention.changes),
    };
  });
}

/** So many changes are told; more do not fit a sentence. */
const MOST = 4;

function message(words: string, article: string, changes: readonly Change[]): string {
  const most = listed(changes.slice(0, MOST).map(told));
  return changes.length > MOST ? l10n.t('{0} are not those in {1}: {2}, among other changes.', words, article, most) : l10n.t('{0} are not those in {1}: {2}.', words, article, most);
}

function told(change: Change): string {
  if (change.kind === 'added') return l10n.t('{0} was added', shown(change.here!));
  if (change.kind === 'removed') return l10n.t('{0} was left out', shown(change.source!));
  return l10n.t('{0} became {1}', shown(change.source!), shown(change.here!));
}
