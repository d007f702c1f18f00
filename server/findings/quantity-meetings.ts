import type { Corpus } from '../corpus/corpus.ts';
import { groupBy } from '../group-by.ts';
import { columnOf, type Column, withinOwn, withinReach } from './quantity-columns.ts';
import { linkBetween, MOST_FIGURES, type Link } from './quantity-links.ts';
import type { Node } from './quantity-member.ts';

/** What the figures of a corpus in one state have to do with each other, worked out once for all that ask. */
export interface Meetings {
  /** The figure as a node, the same one every time; null where there is none. */
  nodeAt(corpus: Corpus, uri: string, index: number): Node | null;
  /** An article met by another one, related to it, or by itself. */
  between(corpus: Corpus, uri: string, other: string): Meeting;
  /** The links of a figure into an article, its own or a related one. */
  linksInto(corpus: Corpus, node: Node, uri: string): readonly Link[];
}

/** The figures of two articles held against each other, so far as anybody asked. */
export interface Meeting {
  /** The links of a figure of either into the other. */
  linksOf(corpus: Corpus, node: Node): readonly Link[];
}

/** So many links, and the figures of so many articles, are kept, a few times those of a family; then all are worked out anew. */
const HELD = { links: 200_000, articles: 800 };

interface Known {
  readonly version: number;
  readonly meetings: Meetings;
  readonly isFull: () => boolean;
}

const KNOWN = new WeakMap<Corpus, Known>();

/** The meetings of the corpus as it is now, to be asked for again for each set of figures. */
export function meetingsOf(corpus: Corpus): Meetings {
  const owner = corpus.base ?? corpus;
  const { version } = corpus;
  let known = KNOWN.get(owner);
  if (known?.version !== version || known.isFull()) KNOWN.set(owner, (known = { version, ...createMeetings() }));
  return known.meetings;
}

/** An article's figures, these by their dimension (others are never held against each other), and its meetings with itself and those after it. */
interface Article {
  readonly uri: string;
  readonly nodes: readonly Node[];
  readonly byDimension: ReadonlyMap<number, Column>;
  readonly meetings: Map<string, Meeting>;
}

/** An article in a meeting: by the index of each figure its links, and whether it was held against all figures of the other article, so that no pair is looked at from both sides. */
interface Side {
  readonly article: Article;
  readonly links: (Link[] | null)[];
  readonly closed: Uint8Array;
}

const NONE: readonly Link[] = [];
const NOBODY: readonly Node[] = [];

function sideOf(article: Article): Side {
  const { length } = article.nodes;
  return { article, links: Array.from({ length }, () => null), closed: new Uint8Array(length) };
}

function createMeetings(): Omit<Known, 'version'> {
  const articles = new Map<string, Article>();
  let held = 0;

  // What is known is read of the corpus again: whoever notes what was read has to note it.
  const articleOf = (corpus: Corpus, uri: string): Article => {
    const figures = corpus.entry(uri)?.mentions.figures ?? [];
    let article = articles.get(uri);
    if (!article) {
      const nodes = figures.map(({ frame }, index): Node => ({ uri, index, frame }));
      const alike = groupBy(nodes.slice(0, MOST_FIGURES), ({ frame }) => frame.dimension);
      articles.set(uri, (article = { uri, nodes, byDimension: new Map(Array.from(alike, ([dimension, some]) => [dimension, columnOf(some)])), meetings: new Map<string, Meeting>() }));
    }
    return article;
  };
  const meet = (first: Article, second: Article): Meeting => {
    const one = sideOf(first);
    const other = first === second ? one : sideOf(second);
    const close = (corpus: Corpus, node: Node, own: Side, opposite: Side): void => {
      const column = opposite.article.byDimension.get(node.frame.dimension);
      for (const met of column ? (own === opposite ? withinOwn(node, column) : withinReach(node, column)) : NOBODY) {
        const link = met === node || opposite.closed[met.index] === 1 ? null : linkBetween(corpus, node, met);
        if (!link) continue;
        (own.links[node.index] ??= []).push(link);
        (opposite.links[met.index] ??= []).push(link);
        held++;
      }
      own.closed[node.index] = 1;
    };
    return {
      linksOf(corpus, node) {
        const own = node.uri === first.uri ? one : other;
        if (own.closed[node.index] === 0) close(corpus, node, own, own === one ? other : one);
        return own.links[node.index] ?? NONE;
      },
    };
  };
  const between: Meetings['between'] = (corpus, uri, other) => {
    const a = articleOf(corpus, uri);
    const b = articleOf(corpus, other);
    corpus.related(other);
    const first = uri < other ? a : b;
    const second = uri < other ? b : a;
    let meeting = first.meetings.get(second.uri);
    if (!meeting) first.meetings.set(second.uri, (meeting = meet(first, second)));
    return meeting;
  };
  const meetings: Meetings = {
    nodeAt: (corpus, uri, index) => articleOf(corpus, uri).nodes[index] ?? null,
    between,
    linksInto: (corpus, node, uri) => between(corpus, node.uri, uri).linksOf(corpus, node),
  };
  return { meetings, isFull: () => held > HELD.links || articles.size > HELD.articles };
}
