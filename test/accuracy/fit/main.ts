import { EVIDENCE, ENOUGH_EVIDENCE } from '../../../server/findings/quantity-evidence.ts';
import { SAMENESS } from '../../../server/findings/quantity-same.ts';
import { readClusters } from '../cluster.ts';
import { SETS } from '../gold.ts';
import { chance, fit, type Case } from './logistic.ts';
import { lessonsOf, NAMES, type Lessons } from './pairs.ts';

/** Holds a weight back from growing without end where no case speaks against its sign. */
const RIDGE = 0.1;

/**
 * `npm run accuracy:fit`: fits the two logistic models of links between figures on the annotated clusters and prints the
 * weights beside those that the engine has, and what the model gives of each set when it is fitted on the others. It changes
 * nothing: who takes weights over runs `npm run accuracy -- --floors` with them. The engine's weights for figures that differ
 * lean on links in real news, which are no part of the project, so those fitted here are others.
 */
function main(): void {
  const sets = new Map(SETS.map(({ label, folder }): [string, Lessons[]] => [label, readClusters(folder).map(lessonsOf)]).filter(([, lessons]) => lessons.length > 0));
  tell('Figures that differ: evidence of one quantity (quantity-evidence.ts)', of(sets, 'evidence'), NAMES.evidence, EVIDENCE, ENOUGH_EVIDENCE);
  tell('Figures that agree: likely of one quantity (quantity-same.ts)', of(sets, 'sameness'), NAMES.sameness, SAMENESS, 0.5);
}

function of(sets: ReadonlyMap<string, readonly Lessons[]>, model: keyof Lessons): Map<string, Case[]> {
  return new Map([...sets].map(([label, lessons]) => [label, lessons.flatMap((lesson) => lesson[model])]));
}

function tell(title: string, sets: ReadonlyMap<string, readonly Case[]>, names: readonly string[], known: Readonly<Record<string, number>>, enough: number): void {
  const shipped = [known['bias']!, ...names.map((name) => known[name]!)];
  const all = [...sets.values()].flat();
  console.log(`\n${title}\n${all.length} pairs, ${all.filter(({ isSo }) => isSo).length} of one quantity; enough from ${enough} on\n`);
  console.log(line('held out', 'pairs', 'so', 'fitted on the others', 'as the engine has it'));
  const held: (readonly [Case, number])[] = [];
  for (const [label, cases] of sets) {
    const others = fit([...sets].flatMap(([other, its]) => (other === label ? [] : its)), RIDGE);
    const judged = cases.map((one) => [one, chance(others, one.signs)] as const);
    held.push(...judged);
    console.log(line(label, cases.length, cases.filter(({ isSo }) => isSo).length, scored(judged, enough), scored(judgedBy(shipped, cases), enough)));
  }
  console.log(line('all', all.length, all.filter(({ isSo }) => isSo).length, scored(held, enough), scored(judgedBy(shipped, all), enough)));
  const weights = fit(all, RIDGE);
  console.log(`\n${line('weight', '', '', 'fitted on all', 'as the engine has it')}`);
  for (const [i, name] of ['bias', ...names].entries()) console.log(line(name, '', '', weights[i]!.toFixed(2), shipped[i]!.toFixed(2)));
}

function judgedBy(weights: readonly number[], cases: readonly Case[]): (readonly [Case, number])[] {
  return cases.map((one) => [one, chance(weights, one.signs)] as const);
}

/** How much of what is held for so is, how much of what is so is held for it, and the surprise at what is, a case: 0.69 is a toss of a coin. */
function scored(judged: readonly (readonly [Case, number])[], enough: number): string {
  let [right, taken, so, surprise] = [0, 0, 0, 0];
  for (const [{ isSo }, p] of judged) {
    if (isSo) so++;
    if (p >= enough) taken++;
    if (isSo && p >= enough) right++;
    surprise -= Math.log(Math.max(1e-12, isSo ? p : 1 - p));
  }
  return `${share(right, taken)} right, ${share(right, so)} found, ${(surprise / Math.max(1, judged.length)).toFixed(3)}`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '    -' : (part / whole).toFixed(3);
}

function line(name: string, ...cells: readonly (string | number)[]): string {
  const [pairs, so, fitted, known] = cells.map(String);
  return `${name.padEnd(13)}${pairs!.padStart(6)}${so!.padStart(6)}  ${fitted!.padEnd(34)}${known!}`;
}

main();
