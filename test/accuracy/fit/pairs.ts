import { createCorpus } from '../../../server/corpus/create.ts';
import { EVIDENCE, evidenceSigns } from '../../../server/findings/quantity-evidence.ts';
import { linkBetween } from '../../../server/findings/quantity-links.ts';
import type { Node } from '../../../server/findings/quantity-member.ts';
import { kinship } from '../../../server/findings/quantity-pair.ts';
import { isRounded, SAMENESS, samenessSigns } from '../../../server/findings/quantity-same.ts';
import { valueRelation } from '../../../server/findings/quantity-values.ts';
import type { Cluster } from '../cluster.ts';
import { occurrence } from '../gold-format.ts';
import type { Case } from './logistic.ts';

/** The names of the signs of each model, in the order in which cases have them. */
export const NAMES = { evidence: namesOf(EVIDENCE), sameness: namesOf(SAMENESS) };

/** What a cluster teaches each model. */
export interface Lessons {
  readonly evidence: readonly Case[];
  readonly sameness: readonly Case[];
}

/**
 * The pairs of figures of different articles of a cluster, with the signs that the engine itself computes: those that differ
 * and that it links, and those that agree of which one at least is annotated. They are of one quantity where both are
 * annotated as of one: a figure that is not annotated is of no quantity that another article gives.
 */
export function lessonsOf(cluster: Cluster): Lessons {
  const corpus = createCorpus();
  for (const [file, text] of cluster.texts) corpus.set(file, text);
  const nodes = corpus.uris().flatMap((uri) => corpus.entry(uri)!.mentions.figures.map(({ frame }, index): Node => ({ uri, index, frame })));
  const groups = groupsOf(cluster, (uri) => corpus.entry(uri)!.mentions.figures);
  const evidence: Case[] = [];
  const sameness: Case[] = [];
  for (const [i, a] of nodes.entries()) {
    for (const b of nodes.slice(i + 1)) {
      if (a.uri === b.uri || a.frame.dimension !== b.frame.dimension) continue;
      const [one, other] = [groups.get(`${a.uri} ${a.index}`), groups.get(`${b.uri} ${b.index}`)];
      const isSo = one !== undefined && one === other;
      const relation = valueRelation(a.frame, b.frame);
      if (relation === 'agree') {
        if ((one === undefined && other === undefined) || isRounded(a.frame, b.frame)) continue;
        const signs: Readonly<Record<string, number>> = samenessSigns(corpus, a, b, kinship(a.frame, b.frame, relation));
        sameness.push({ signs: NAMES.sameness.map((name) => signs[name]!), isSo });
      } else {
        const link = linkBetween(corpus, a, b);
        if (!link) continue;
        const signs: Readonly<Record<string, number>> = evidenceSigns(corpus, link.a, link.b, link.relation, link.score);
        evidence.push({ signs: NAMES.evidence.map((name) => signs[name]!), isSo });
      }
    }
  }
  return { evidence, sameness };
}

/** The annotated quantity of each figure that the engine found, by article and number. */
function groupsOf(cluster: Cluster, figuresOf: (uri: string) => readonly { readonly start: number; readonly end: number }[]): Map<string, string> {
  const groups = new Map<string, string>();
  for (const { id, mentions } of cluster.gold.figures) {
    for (const { path, core, n } of mentions) {
      const start = occurrence(cluster.texts.get(path) ?? '', core, n);
      for (const [index, figure] of figuresOf(path).entries()) if (figure.start < start + core.length && start < figure.end) groups.set(`${path} ${index}`, id);
    }
  }
  return groups;
}

function namesOf(weights: Readonly<Record<string, number>>): string[] {
  return Object.keys(weights).filter((name) => name !== 'bias');
}
