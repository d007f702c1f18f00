/** What speaks for and against something, each under the name of its weight. */
export type Signs<W> = { readonly [name in Exclude<keyof W, 'bias'>]: number };

/** What each sign counts, in log-odds, and what holds without any (`bias`). */
export type Weights = Readonly<Record<string, number>> & { readonly bias: number };

/** A logistic model's log-odds: over 0 more is for it than against. */
export function logOdds<W extends Weights>(weights: W, signs: Signs<W>): number {
  let sum = weights.bias;
  const given: Readonly<Record<string, number>> = signs;
  for (const name in given) sum += weights[name]! * given[name]!;
  return sum;
}
