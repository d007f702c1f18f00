import * as l10n from '@vscode/l10n';
import type { Frame } from '../mentions/figures/frame.ts';
import { Dimension } from '../mentions/figures/range.ts';
import type { Figure } from '../mentions/mention.ts';
import { hashFolded } from '../text/tokens.ts';

const NAMES = new Set('second minute hour day week fortnight month quarter year'.split(' '));
const PERIODS = new Set(Array.from(NAMES, (name) => hashFolded(name)));

/** Whether two figures are per times of two lengths: "180,000 a week" and "180,000 a month". */
export function areOfTwoPeriods(a: Frame, b: Frame): boolean {
  return a.per !== b.per && isPerTime(a) && isPerTime(b);
}

/** Whether a figure is per a length of time. */
export function isPerTime({ per, dimension }: Frame): boolean {
  return per !== 0 && dimension !== Dimension.age && PERIODS.has(per);
}

/** What each of some figures of one quantity is called beside the others: with the time that it is per where they are per several. */
export function toldApart(figures: readonly Figure[]): string[] {
  const periods = new Set(figures.map(({ per }) => per).filter((per) => per !== null && NAMES.has(per)));
  return figures.map((figure) => (periods.size > 1 ? withPeriod(figure, figure.text) : figure.text));
}

/** An amount with the time that a figure is per, where it is per one: "180,000 euros per week". */
export function withPeriod({ per }: Figure, amount: string): string {
  return per !== null && NAMES.has(per) ? l10n.t('{0} per {1}', amount, per) : amount;
}
