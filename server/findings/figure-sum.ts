import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import { precision } from '../mentions/figures/range.ts';
import type { Figure } from '../mentions/mention.ts';
import type { Finding } from './finding.ts';
import { amountOf, articleName, listed } from './wording.ts';

/** Totals that are not the sum of the parts that stand in the same sentence. */
export function figureSum(corpus: Corpus, uri: string): Finding[] {
  const figures = corpus.entry(uri)?.mentions.figures ?? [];
  return figures.flatMap(({ frame }, i) => {
    if (frame.restates !== 'parts' && frame.restates !== 'sum') return [];
    const all = figures.slice(i - frame.back, i + 1);
    const total = frame.restates === 'sum' ? all.at(-1)! : all[0]!;
    const parts = all.filter((figure) => figure !== total);
    const rest = parts.reduce((left, part) => left - part.value!, total.value!);
    if (Math.abs(rest) <= all.reduce((slack, figure) => slack + slackOf(figure), 1e-9 * Math.abs(total.value!))) return [];
    return [
      {
        uri,
        start: total.start,
        end: total.end,
        code: 'figure-differs' as const,
        severity: 'warning' as const,
        message: l10n.t('{0} do not add up to {1}, the total that this article gives.', listed(parts.map(({ text }) => text)), amountOf(total)),
        related: parts.map((part) => ({ uri, start: part.start, end: part.end, message: `${articleName(uri)}: ${amountOf(part)}` })),
      },
    ];
  });
}

/** How much may be lost to rounding: a number of up to three digits written in full is exact. */
function slackOf({ text, value }: Figure): number {
  return /^\d{1,3}$/.test(text) || (Number.isInteger(value) && value! < 100) ? 0 : precision(value!).unit / 2;
}
