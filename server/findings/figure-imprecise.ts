import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import type { Finding } from './finding.ts';
import { hedgedElsewhere } from './hedged.ts';
import { comparedIn } from './quantities.ts';
import { amountOf, articleName, listed } from './wording.ts';

/** Figures given without the hedge that others give the same number with: one finding for each quantity. */
export function figureImprecise(corpus: Corpus, uri: string): Finding[] {
  return comparedIn(corpus, uri).flatMap((quantity) => {
    const found = hedgedElsewhere(quantity.mentions, uri);
    if (!found) return [];
    const { bare, hedged } = found;
    const names = listed([...new Set(hedged.map((m) => articleName(m.uri)))]);
    return [
      {
        uri,
        start: bare.start,
        end: bare.end,
        code: 'figure-imprecise' as const,
        severity: 'information' as const,
        message: l10n.t('This article gives {0} as exact, but in {1} it is {2}.', amountOf(bare), names, amountOf(hedged[0]!)),
        related: hedged.map((m) => ({ uri: m.uri, start: m.start, end: m.end, message: amountOf(m) })),
      },
    ];
  });
}
