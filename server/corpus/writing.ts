import type { Name } from '../mentions/mention.ts';
import type { Indexed } from './indexed.ts';
import { unpack } from './unpack.ts';
import { createStringMap } from './string-map.ts';

/** How a name is written where it stands. Names of all articles that are written alike share one. */
export type Writing = Readonly<Pick<Name, 'text' | 'kind' | 'title' | 'full'>>;

/** The names of an article in columns, so that those of one entity can be gathered from thousands of articles. */
export interface Written {
  /** Start and end of each name, in turn. */
  readonly spans: Int32Array;
  readonly as: readonly Writing[];
}

/** The names of an article as they are packed: each way of writing once, and for each name which of them it has. */
interface Columns {
  readonly spans: Int32Array;
  readonly ways: readonly Writing[];
  readonly of: Int32Array;
}

/** Names in columns, to be packed. */
export function columnsOf(names: readonly Name[]): Columns {
  const numbers = new Map<string, number>();
  const ways: Writing[] = [];
  const spans = new Int32Array(2 * names.length);
  const of = new Int32Array(names.length);
  names.forEach(({ start, end, text, kind, title, full }, i) => {
    spans[2 * i] = start;
    spans[2 * i + 1] = end;
    const way = { text, kind, title, full };
    const key = keyOf(way);
    let number = numbers.get(key);
    if (number === undefined) {
      numbers.set(key, (number = ways.length));
      ways.push(way);
    }
    of[i] = number;
  });
  return { spans, ways, of };
}

/** The names that were packed in columns. */
export function namesIn(packed: Uint8Array): Name[] {
  const { spans, ways, of } = unpack(packed) as Columns;
  return Array.from(of, (number, i) => ({ start: spans[2 * i]!, end: spans[2 * i + 1]!, ...ways[number]! }));
}

/** So many different writings are shared; where articles come and go for long, sharing begins anew. */
const SHARED = 200_000;

/** Gives the columns of an article, each made once and kept as long as the article is. */
export function createWriting(): (indexed: Indexed) => Written {
  const made = new WeakMap<Indexed, Written>();
  const shared = createStringMap<Writing>();
  const sharedFor = (way: Writing): Writing => {
    const key = keyOf(way);
    let writing = shared.get(key);
    if (!writing) {
      if (shared.size >= SHARED) shared.clear();
      shared.set(key, (writing = way));
    }
    return writing;
  };
  return (indexed) => {
    let written = made.get(indexed);
    if (!written) {
      const { spans, ways, of } = unpack(indexed.mentions.names) as Columns;
      const own = ways.map(sharedFor);
      made.set(indexed, (written = { spans, as: Array.from(of, (number) => own[number]!) }));
    }
    return written;
  };
}

function keyOf({ text, kind, title, full }: Writing): string {
  return `${kind}\n${text}\n${full}\n${title ?? '\n'}`;
}
