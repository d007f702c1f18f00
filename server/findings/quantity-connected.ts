import type { Corpus } from '../corpus/corpus.ts';
import { companionsOf } from './companions.ts';
import type { DecidedFigures } from './decisions/figures.ts';
import { familyOf } from './family.ts';
import { keepLatest } from './latest.ts';
import { isOneEvent } from './quantity-later.ts';
import type { Link } from './quantity-links.ts';
import { meetingsOf, type Meeting, type Meetings } from './quantity-meetings.ts';
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
  const meetingsAround = aroundIn(corpus, start.uri)(meetings);
  let met = 0;
  // A set is gone through together with what is added on the way.
  for (const node of found) {
    for (const { uri, index } of decided?.partners(node) ?? []) visit(uri, index);
    for (const meeting of meetingsAround(node.uri)) {
      for (const link of meeting.linksOf(corpus, node)) {
        found.add(link.a === node ? link.b : link.a);
        // It is met again from its other end.
        if (link.a === node) links.push(link);
      }
      if (++met % MEETINGS === 0) yield;
    }
  }
  if (found.size < 2) return { nodes: [...found], links };
  const nodes = [...found].sort((x, y) => (x.uri < y.uri ? -1 : x.uri > y.uri ? 1 : x.index - y.index));
  return { nodes, links };
}

/** Whether a figure is linked with none, as most are: told without gathering anything. */
export function standsAlone(corpus: Corpus, { uri, index }: Member): boolean {
  const meetings = meetingsOf(corpus);
  const node = meetings.nodeAt(corpus, uri, index);
  if (node) for (const meeting of aroundIn(corpus, uri)(meetings)(uri)) if (meeting.linksOf(corpus, node).length > 0) return false;
  return true;
}

/** So many articles are looked into at a time. */
const MEETINGS = 16;

/** For an article of the family of `start` its meetings with those against whose figures its own are held, with itself first; known for all figures of `start`. */
const aroundIn = keepLatest((corpus, start) => {
  let known: { readonly meetings: Meetings; readonly around: Map<string, readonly Meeting[]> } | undefined;
  return (meetings: Meetings) => {
    if (known?.meetings !== meetings) known = { meetings, around: new Map() };
    const { around } = known;
    return (uri: string): readonly Meeting[] => {
      let found = around.get(uri);
      if (!found) {
        const family = familyOf(corpus, start).uris;
        const uris = [uri, ...companionsOf(corpus, uri)].filter((other) => family.has(other) && isOneEvent(corpus, uri, other));
        around.set(uri, (found = uris.map((other) => meetings.between(corpus, uri, other))));
      }
      return found;
    };
  };
});
