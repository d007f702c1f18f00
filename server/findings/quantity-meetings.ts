import type { Corpus } from '../corpus/corpus.ts';
import { groupBy } from '../group-by.ts';
import { linkBetween, MOST_FIGURES, type Link } from './quantity-links.ts';
import type { Node } from './quantity-member.ts';

/** What the figures of a corpus in one state have to do with each other, worked out once for all that ask. */
export interface Meetings {
  /** The figure as a node, the same one every time; null where there is none. */
  nodeAt(corpus: Corpus, uri: string, index: number): Node | null;
  /** The links of a figure into an article, its own or a related one. */
  linksInto(corpus: Corpus, node: Node, uri: string): readonly Link[];
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
  readonly nodes: readonly Node[];
  readonly byDimension: ReadonlyMap<number, readonly Node[]>;
  readonly meetings: Map<string, Meeting>;
}

/** The figures of two articles held against each other, so far as anybody asked. */
interface Meeting {
  readonly links: Map<Node, Link[]>;
  /** The figures of either article that were held against all of the other's: no pair is looked at from both sides. */
  readonly closed: Set<Node>;
}

const NONE: readonly Link[] = [];

function createMeetings(): Omit<Known, 'version'> {
  const articles = new Map<string, Article>();
  let held = 0;

  // What is known is read of the corpus again: whoever notes what was read has to note it.
  const articleOf = (corpus: Corpus, uri: string): Article => {
    const figures = corpus.entry(uri)?.mentions.figures ?? [];
    let article = articles.get(uri);
    if (!article) {
      const nodes = figures.map(({ frame }, index): Node => ({ uri, index, frame }));
      articles.set(uri, (article = { nodes, byDimension: groupBy(nodes.slice(0, MOST_FIGURES), ({ frame }) => frame.dimension), meetings: new Map<string, Meeting>() }));
    }
    return article;
  };
  const close = (corpus: Corpus, { links, closed }: Meeting, node: Node, others: readonly Node[]): void => {
    for (const other of others) {
      const link = other === node || closed.has(other) ? null : linkBetween(corpus, node, other);
      if (!link) continue;
      for (const end of [node, other]) {
        const own = links.get(end);
        if (own) own.push(link);
        else links.set(end, [link]);
      }
      held++;
    }
    closed.add(node);
  };
  const meetings: Meetings = {
    nodeAt: (corpus, uri, index) => articleOf(corpus, uri).nodes[index] ?? null,
    linksInto(corpus, node, uri) {
      const article = articleOf(corpus, uri);
      corpus.related(uri);
      const [{ meetings: own }, later] = node.uri < uri ? [articleOf(corpus, node.uri), uri] : [article, node.uri];
      let meeting = own.get(later);
      if (!meeting) own.set(later, (meeting = { links: new Map<Node, Link[]>(), closed: new Set<Node>() }));
      if (!meeting.closed.has(node)) close(corpus, meeting, node, article.byDimension.get(node.frame.dimension) ?? []);
      return meeting.links.get(node) ?? NONE;
    },
  };
  return { meetings, isFull: () => held > HELD.links || articles.size > HELD.articles };
}
