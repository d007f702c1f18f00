import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../server/corpus/create.ts';
import { columnOf, withinOwn, withinReach } from '../../server/findings/quantity-columns.ts';
import { linkBetween } from '../../server/findings/quantity-links.ts';
import type { Node } from '../../server/findings/quantity-member.ts';
import { Dimension } from '../../server/mentions/figures/range.ts';

const folder = new URL('../../seeds/', import.meta.url);
const corpus = createCorpus();
for (const name of readdirSync(folder)) if (name.endsWith('.txt')) corpus.set(name, readFileSync(new URL(name, folder), 'utf8'));
corpus.set('units.txt', 'date 2031-03-04\n\nThe road is 5 km long and 5 metres wide. It took 40 minutes or 40 hours, 3 percent or 3 percentage points, at 20C or 68F, for $300 or 300 euros, in 1918 or on May 4, 1981, on Tuesday, last year, 12 to 14 people, 17 people, 1,200 people and 0 people. Mayor Ada Quill opened the Lumvik bridge on May 4, 1981. The Lumvik bridge has carried 41,300 cars a day.');
corpus.set('units-again.txt', 'date 2031-03-04\n\nThe road is 5 metres long, or 3 miles. It took 40 hours, 30 percentage points, at 68F, for 300 euros or $300,000, in 1981 or on May 14, 1981, in May 1981, on Wednesday, last month, 1,200 to 1,400 people, 170,000 people and 5 people. Mayor Ada Quill opened the Lumvik bridge on May 14, 1981. The Lumvik bridge has carried 41.3 million cars a day.');

/** Values that stand to one another as slips and later counts do. */
const FACTORS = [1, 1.2, 3, 9.99, 10.01, 10.03, 997, 999.5, 1000, 1001.5, 999_500, 1e6, -1];

/** All figures of an article, each with its value and with what slips make of it. */
function nodesOf(uri: string): Node[] {
  return corpus.entry(uri)!.mentions.figures.flatMap(({ frame }, index) => {
    const times = (factor: number): Node => ({ uri, index, frame: { ...frame, low: frame.low * factor, high: frame.high * factor, min: frame.min * factor, max: frame.max * factor, raw: frame.raw * factor } });
    return frame.dimension === Dimension.date ? [{ uri, index, frame }] : FACTORS.map(times);
  });
}

describe('what is told apart by values alone', () => {
  const dimensions = [...Object.values(Dimension), ...corpus.uris().flatMap((uri) => corpus.entry(uri)!.mentions.figures.map(({ frame }) => frame.dimension))];
  const pairs = (uri: string, other: string, visit: (node: Node, others: readonly Node[]) => void): void => {
    for (const dimension of new Set(dimensions)) {
      const others = nodesOf(other).filter(({ frame }) => frame.dimension === dimension);
      for (const node of corpus.entry(uri)!.mentions.figures.map(({ frame }, index): Node => ({ uri, index, frame }))) if (node.frame.dimension === dimension) visit(node, others);
    }
  };

  it('is not linked in two articles', () => {
    let [near, far] = [0, 0];
    for (const uri of corpus.uris()) {
      for (const other of corpus.uris()) {
        if (uri === other) continue;
        pairs(uri, other, (node, others) => {
          const within = new Set(withinReach(node, columnOf(others)));
          near += within.size;
          for (const one of others) {
            if (within.has(one)) continue;
            far++;
            if (linkBetween(corpus, node, one) !== null) expect.fail(`${node.uri} ${String(node.frame.low)} and ${one.uri} ${String(one.frame.low)} of ${String(one.frame.dimension)}`);
          }
        });
      }
    }
    expect(near).toBeGreaterThan(1000);
    expect(far).toBeGreaterThan(1000);
  });
  it('is not linked in one article', () => {
    let far = 0;
    for (const uri of corpus.uris()) {
      pairs(uri, uri, (node, others) => {
        const apart = others.filter((other) => other.index !== node.index);
        const within = new Set(withinOwn(node, columnOf(apart)));
        for (const one of apart) {
          if (within.has(one)) continue;
          far++;
          if (linkBetween(corpus, node, one) !== null) expect.fail(`${uri}: ${String(node.frame.low)} and ${String(one.frame.low)}`);
        }
      });
    }
    expect(far).toBeGreaterThan(500);
  });
});
