import type { Corpus } from '../corpus/corpus.ts';
import { companionsOf } from './companions.ts';
import type { DecidedFigures } from './decisions/figures.ts';
import { familyOf } from './family.ts';
import { isOneEvent } from './quantity-later.ts';
import type { Link } from './quantity-links.ts';
import { meetingsOf } from './quantity-meetings.ts';
import type { Member, Node } from './quantity-member.ts';

/** All figures of the family of its article (see `familyOf`) that can be reached from `start`, sorted by article and index, and the connections between them; looked for a part at a time. */
export function* connected(corpus: Corpus, start: Member, decided: DecidedFigures | null): Generator<void, { nodes: Node[]; links: Link[] }> {
  const meetings = meetingsOf(corpus);
  const found = new Set<Node>();
  const links: Link[] = [];
  const visit = (uri: string, index: number): void => {
    const node = meetings.nodeAt(corpus, uri, index);
    if (node) found.add(node);
  };
  visit(start.uri, start.index);
  const family = familyOf(corpus, start.uri).uris;
  const around = new Map<string, readonly string[]>();
  /** The articles against whose figures those of one are held, itself first. */
  const articlesAround = (uri: string): readonly string[] => {
    let uris = around.get(uri);
    if (!uris) around.set(uri, (uris = [uri, ...companionsOf(corpus, uri)].filter((other) => family.has(other) && isOneEvent(corpus, uri, other))));
    return uris;
  };
  // A set is gone through together with what is added on the way.
  for (const node of found) {
    for (const { uri, index } of decided?.partners(node) ?? []) visit(uri, index);
    for (const uri of articlesAround(node.uri)) {
      for (const link of meetings.linksInto(corpus, node, uri)) {
        found.add(link.a === node ? link.b : link.a);
        // It is met again from its other end.
        if (link.a === node) links.push(link);
      }
      yield;
    }
  }
  const nodes = [...found].sort((x, y) => (x.uri < y.uri ? -1 : x.uri > y.uri ? 1 : x.index - y.index));
  return { nodes, links };
}
