import { GAP, INSERTED } from '../mentions/quotes/words.ts';
import { byPlace, type Said, type Saids } from './quotation-said.ts';
import { isSameSpeaker, type Speaker } from './quotation-speakers.ts';

/**
 * The source among statements that are one: the form that most articles' mentions are a whole or a part of; of equals one
 * without an ellipsis, then one that goes further than the others, then that of an article that is dated itself or has a dateline rather than one dated by its neighbours, then the earliest, then one with
 * a dateline, then the first by path. A mention that credits another person than most do is not taken.
 */
export function sourceOf(saids: Saids, statements: readonly Said[]): Said {
  if (statements.length === 1) return statements[0]!;
  const support = supportersAmong(saids, statements);
  const fullest = (nodes: readonly Said[]): Said => nodes.reduce((a, b) => ((support(b) - support(a) || (a.signs & GAP) - (b.signs & GAP) || Number(goesFurther(saids, b, a)) - Number(goesFurther(saids, a, b)) || byOrigin(a, b)) > 0 ? b : a));
  return fullest(majority(saids, statements, fullest(statements)));
}

/** Tells how many articles hold words that all stand in a statement, in its order. Quotes of the same words are looked at once. */
function supportersAmong(saids: Saids, statements: readonly Said[]): (node: Said) => number {
  // What readers have told apart, they have told of single quotes.
  const alike = (node: Said): object => (saids.areToldApart ? node : node.words);
  const classes = new Map<object, { readonly one: Said; readonly uris: Set<string> }>();
  for (const node of statements) {
    const known = classes.get(alike(node));
    if (known) known.uris.add(node.uri);
    else classes.set(alike(node), { one: node, uris: new Set([node.uri]) });
  }
  const counts = new Map<object, number>();
  return (node) => {
    let count = counts.get(alike(node));
    if (count === undefined) {
      const uris = new Set<string>();
      for (const { one, uris: its } of classes.values()) if (holdsAll(saids, node, one)) for (const uri of its) uris.add(uri);
      counts.set(alike(node), (count = uris.size));
    }
    return count;
  };
}

/** Whether a statement holds all words of another one, in its order. */
function holdsAll(saids: Saids, node: Said, other: Said): boolean {
  if (!mayHoldAll(node, other)) return false;
  const like = saids.like(node, other);
  return like !== null && !like.beyond && (like.changes.length === 0 || like.match === 'spliced');
}

/** So many words that a statement has beyond another one are a sentence or a clause. */
const FURTHER = 4;
/** With fewer words in common and more than a word changed it may be another statement. */
const SURE = 6;

const isWord = (passage: string | null): boolean => passage?.includes(' ') !== true;

/** Whether a statement goes on where another one ends, or begins before it, and that one has nothing beyond it. */
function goesFurther(saids: Saids, node: Said, other: Said): boolean {
  if (node.words.folded.length < other.words.folded.length + FURTHER) return false;
  const like = saids.like(node, other);
  if (like === null || like.beyond || like.apart) return false;
  return like.shared >= SURE || like.changes.every(({ source, here }) => isWord(source) && isWord(here));
}

/** A quick look: what was put in with a sign apart, every word of the other one stands in the statement. */
function mayHoldAll(node: Said, other: Said): boolean {
  if ((node.signs & GAP) !== 0 || (other.signs & INSERTED) !== 0) return true;
  if ((other.letters & ~node.letters) !== 0) return false;
  for (const word of other.bag) if (!node.bag.has(word)) return false;
  return true;
}

/** The statements of the speaker whom most articles credit; of equals the one whom the fullest form credits, then the one of the first statement. */
function majority(saids: Saids, statements: readonly Said[], fullest: Said): readonly Said[] {
  const credited = new Map<Speaker, { first: Said; readonly uris: Set<string> }>();
  for (const node of statements) {
    const known = credited.get(node.speaker);
    if (!known) credited.set(node.speaker, { first: node, uris: new Set([node.uri]) });
    else {
      known.uris.add(node.uri);
      if (byOrigin(node, known.first) < 0) known.first = node;
    }
  }
  let best: Said | null = null;
  let most = -1;
  const isFullest = ({ first }: { first: Said }): number => Number(first.speaker === fullest.speaker);
  for (const { first } of [...credited.values()].sort((a, b) => isFullest(b) - isFullest(a) || byOrigin(a.first, b.first))) {
    const articles = new Set<string>();
    for (const { first: other, uris } of credited.values()) if (isSameSpeaker(first.speaker, other.speaker)) for (const uri of uris) articles.add(uri);
    if (articles.size > most) [best, most] = [first, articles.size];
  }
  return statements.filter((other) => saids.speakers(best!, other) !== 'different');
}

/** Which of two articles is nearer to where the words were said. A report that says where it was written may leave out when. */
function byOrigin(a: Said, b: Said): number {
  return (
    (isDated(a) === isDated(b) ? 0 : Number(b.header.dateline) - Number(a.header.dateline) || Number(isDated(b)) - Number(isDated(a))) ||
    compare(a.reference ?? '9999', b.reference ?? '9999') ||
    Number(b.header.dateline) - Number(a.header.dateline) ||
    // A headline has a part of what the article goes on to quote.
    (a.uri === b.uri ? b.words.folded.length - a.words.folded.length : 0) ||
    byPlace(a, b)
  );
}

function isDated({ header }: Said): boolean {
  return header.published !== null || header.yearless !== null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
