import type { Row } from './row.ts';

/** Counts hits among tries, by measure. */
export interface Tally {
  /** One item of `measure`; `hit` says whether it was right. */
  add(measure: string, hit: boolean, error?: () => string): void;
  share(measure: string): number;
  size(measure: string): number;
  rows(dataset: string, goals: Readonly<Record<string, number>>): Row[];
  readonly errors: readonly string[];
}

export function createTally(): Tally {
  const counts = new Map<string, { hits: number; n: number }>();
  const errors: string[] = [];
  const of = (measure: string): { hits: number; n: number } => counts.get(measure) ?? { hits: 0, n: 0 };
  return {
    errors,
    add(measure, hit, error) {
      const { hits, n } = of(measure);
      counts.set(measure, { hits: hits + Number(hit), n: n + 1 });
      if (!hit && error) errors.push(`${measure}: ${error()}`);
    },
    share: (measure) => (of(measure).n === 0 ? 1 : of(measure).hits / of(measure).n),
    size: (measure) => of(measure).n,
    rows: (dataset, goals) =>
      [...counts].map(([measure, { hits, n }]) => ({ dataset, measure, value: hits / n, n, ...(goals[measure] === undefined ? {} : { goal: goals[measure] }) })),
  };
}
