/** A case to learn from: its signs in the order of the names, and whether it is so. */
export interface Case {
  readonly signs: readonly number[];
  readonly isSo: boolean;
}

/** Newton's method has arrived when no weight moves by more. */
const STILL = 1e-9;
const MOST_STEPS = 100;

/**
 * The weights of the logistic model that fits the cases best, the bias first, then one a sign: those that make what is so
 * most probable, less `ridge` times half the sum of their squares, the bias aside. Newton's method, so that it ends in a few
 * steps and gives the same for the same cases.
 */
export function fit(cases: readonly Case[], ridge: number): number[] {
  const size = (cases[0]?.signs.length ?? 0) + 1;
  const weights = Array<number>(size).fill(0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : -ridge * weight));
    const curve = weights.map((_, i) => weights.map((_weight, j) => (i === j ? (i === 0 ? 1e-9 : ridge) : 0)));
    for (const { signs, isSo } of cases) {
      const p = chance(weights, signs);
      for (let i = 0; i < size; i++) {
        const x = i === 0 ? 1 : signs[i - 1]!;
        slope[i]! += ((isSo ? 1 : 0) - p) * x;
        for (let j = 0; j < size; j++) curve[i]![j]! += p * (1 - p) * x * (j === 0 ? 1 : signs[j - 1]!);
      }
    }
    const move = solve(curve, slope);
    for (let i = 0; i < size; i++) weights[i]! += move[i]!;
    if (move.every((by) => Math.abs(by) < STILL)) break;
  }
  return weights;
}

/** How likely the model holds a case to be so, from 0 to 1. */
export function chance(weights: readonly number[], signs: readonly number[]): number {
  let sum = weights[0]!;
  for (let i = 0; i < signs.length; i++) sum += weights[i + 1]! * signs[i]!;
  return 1 / (1 + Math.exp(-sum));
}

/** The x with `matrix` · x = `right`, by elimination; the matrix is symmetric and positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows[i]!;
    for (let k = i + 1; k < rows.length; k++) {
      const by = rows[k]![i]! / pivot[i]!;
      for (let j = i; j < pivot.length; j++) rows[k]![j]! -= by * pivot[j]!;
    }
  }
  const x = Array<number>(rows.length).fill(0);
  for (let i = rows.length - 1; i >= 0; i--) {
    let sum = rows[i]!.at(-1)!;
    for (let j = i + 1; j < rows.length; j++) sum -= rows[i]![j]! * x[j]!;
    x[i] = sum / rows[i]![i]!;
  }
  return x;
}
