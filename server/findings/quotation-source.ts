import { byPlace, type Said, type Saids } from './quotation-said.ts';

/**
 * The source among statements that are one: the form that most articles' mentions are a whole or a part of; of equals that
 * of an article that is dated itself rather than by its neighbours, then the earliest, then one with a dateline, then the
 * first by path. A mention that credits another person than most do is not taken.
 */
export function sourceOf(saids: Saids, statements: readonly Said[]): Said {
  const credited = majority(saids, statements);
  const support = new Map(credited.map((node) => [node, supporters(saids, node, statements)]));
  return [...credited].sort((a, b) => support.get(b)! - support.get(a)! || byOrigin(a, b))[0]!;
}

/** How many articles hold words that all stand in this statement, in its order. */
function supporters(saids: Saids, node: Said, statements: readonly Said[]): number {
  const uris = new Set<string>();
  for (const other of statements) {
    if (uris.has(other.uri)) continue;
    const like = saids.like(node, other);
    if (like && !like.beyond && (like.changes.length === 0 || like.match === 'spliced')) uris.add(other.uri);
  }
  return uris.size;
}

/** The statements of the speaker whom most articles credit; of equals the one of the earliest article. */
function majority(saids: Saids, statements: readonly Said[]): readonly Said[] {
  let best: readonly Said[] = [];
  let most = -1;
  for (const node of [...statements].sort(byOrigin)) {
    const agreeing = statements.filter((other) => saids.speakers(node, other) !== 'different');
    const articles = new Set(agreeing.filter((other) => saids.speakers(node, other) === 'same').map((other) => other.uri)).size;
    if (articles > most) [best, most] = [agreeing, articles];
  }
  return best;
}

/** Which of two articles is nearer to where the words were said. */
function byOrigin(a: Said, b: Said): number {
  const [x, y] = [a.entry, b.entry];
  return (
    Number(isDated(b)) - Number(isDated(a)) ||
    compare(x.reference ?? '9999', y.reference ?? '9999') ||
    Number(y.header.dateline) - Number(x.header.dateline) ||
    byPlace(a, b)
  );
}

function isDated({ entry: { header } }: Said): boolean {
  return header.published !== null || header.yearless !== null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
