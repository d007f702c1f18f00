import type { Quantity } from '../../server/findings/comparison.ts';
import type { Cluster } from './cluster.ts';
import { occurrence, type GoldFigure, type Place } from './gold-format.ts';
import type { Tally } from './tally.ts';

type Relation = 'agree' | 'differ' | 'unrelated';

interface Seat {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

interface Marked extends Seat {
  readonly group: string;
  readonly gold: GoldFigure;
}

type Found = Quantity['mentions'][number] & { readonly group: number };

/** Scores values, alignment, differing pairs and traps. */
export function scoreFigures(cluster: Cluster, quantities: readonly Quantity[], tally: Tally): void {
  const found: Found[] = quantities.flatMap((quantity, group) => quantity.mentions.map((mention) => ({ ...mention, group })));
  const seat = ({ path, core, n }: Place): Seat => {
    const start = occurrence(cluster.texts.get(path) ?? '', core, n);
    if (start < 0) throw new Error(`${cluster.name}/${path} does not hold ${JSON.stringify(core)} ${n} times`);
    return { path, start, end: start + core.length };
  };
  const at = (where: Seat): Found[] => found.filter((mention) => mention.uri === where.path && mention.start < where.end && where.start < mention.end);
  const marked: Marked[] = cluster.gold.figures.flatMap((quantity) => quantity.mentions.map((gold) => ({ ...seat(gold), group: quantity.id, gold })));
  const system = marked.map(at);

  marked.forEach((mark, i) => {
    const right = system[i]!.some((figure) => valueAgrees(figure, mark.gold.value));
    tally.add('figures: value right', right, () => `${mark.path} ${JSON.stringify(mark.gold.text)} is ${JSON.stringify(mark.gold.value)}, found ${JSON.stringify(system[i]!.map((f) => [f.text, f.iso ?? f.value]))}`);
  });

  for (let i = 0; i < marked.length; i++) {
    for (let j = i + 1; j < marked.length; j++) {
      const gold = goldRelation(marked[i]!, marked[j]!);
      if (gold === 'unrelated') continue;
      const ours = systemRelation(system[i]!, system[j]!);
      const pair = (): string => `${marked[i]!.path} ${JSON.stringify(marked[i]!.gold.text)} / ${marked[j]!.path} ${JSON.stringify(marked[j]!.gold.text)}: ${gold}, found ${ours}`;
      tally.add('pairs of one quantity aligned', ours !== 'unrelated');
      if (gold === 'differ') tally.add('differing pairs: recall', ours === 'differ', pair);
    }
  }

  for (const quantity of quantities) {
    quantity.mentions.forEach((a, i) => {
      for (const b of quantity.mentions.slice(i + 1)) {
        if (a.readings.some((reading) => b.readings.includes(reading))) continue;
        const markA = marked.find((_, k) => system[k]!.some((mention) => mention.uri === a.uri && mention.start === a.start));
        const markB = marked.find((_, k) => system[k]!.some((mention) => mention.uri === b.uri && mention.start === b.start));
        const right = markA !== undefined && markB !== undefined && goldRelation(markA, markB) === 'differ';
        tally.add('differing pairs: precision', right, () => `${a.uri} ${JSON.stringify(a.text)} / ${b.uri} ${JSON.stringify(b.text)} called different: ${quantity.about ?? ''}`);
      }
    });
  }

  for (const trap of cluster.gold.traps) {
    const ours = systemRelation(at(seat(trap.a)), at(seat(trap.b)));
    tally.add('traps avoided', ours !== 'differ', () => `${trap.a.path} ${trap.a.core} / ${trap.b.path} ${trap.b.core}: ${trap.why}`);
  }
}

function goldRelation(a: Marked, b: Marked): Relation {
  if (a.group !== b.group) return 'unrelated';
  return a.gold.version.some((letter) => b.gold.version.includes(letter)) ? 'agree' : 'differ';
}

function systemRelation(as: readonly Found[], bs: readonly Found[]): Relation {
  for (const a of as) {
    for (const b of bs) {
      if (a.group !== b.group || (a.uri === b.uri && a.start === b.start)) continue;
      return a.readings.some((reading) => b.readings.includes(reading)) ? 'agree' : 'differ';
    }
  }
  return 'unrelated';
}

/** Whether a figure has the annotated value: half a percent apart at most, or a range that holds it, or a date as far as both are exact. */
function valueAgrees(figure: Found, gold: GoldFigure['value']): boolean {
  const value = figure.iso ?? figure.value;
  if (typeof gold === 'string') return typeof value === 'string' && (value.startsWith(gold) || gold.startsWith(value));
  if (typeof gold === 'object') {
    if (figure.low === gold[0] && figure.high === gold[1]) return true;
    return typeof value === 'number' && value >= gold[0] && value <= gold[1];
  }
  if (figure.low !== null && figure.high !== null && gold >= figure.low && gold <= figure.high) return true;
  return typeof value === 'number' && Math.abs(value - gold) <= 0.005 * Math.abs(gold) + 1e-9;
}
