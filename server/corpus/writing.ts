import type { Name } from '../mentions/mention.ts';
import type { Indexed } from './indexed.ts';
import { unpack } from './pack.ts';
import { createStringMap } from './string-map.ts';

/** How a name is written where it stands. Names of all articles that are written alike share one. */
export type Writing = Readonly<Pick<Name, 'text' | 'full' | 'title' | 'kind'>>;

/** The names of an article in columns, so that those of one entity can be gathered from thousands of articles. */
export interface Written {
  /** Start and end of each name, in turn. */
  readonly spans: Int32Array;
  readonly as: readonly Writing[];
}

/** So many different writings are shared; where articles come and go for long, sharing begins anew. */
const SHARED = 200_000;

/** Gives the columns of an article, each made once and kept as long as the article is. */
export function createWriting(): (indexed: Indexed) => Written {
  const made = new WeakMap<Indexed, Written>();
  const shared = createStringMap<Writing>();
  const sharedFor = ({ text, full, title, kind }: Name): Writing => {
    const key = `${kind}\n${text}\n${full}\n${title ?? '\n'}`;
    let writing = shared.get(key);
    if (!writing) {
      if (shared.size >= SHARED) shared.clear();
      shared.set(key, (writing = { text, full, title, kind }));
    }
    return writing;
  };
  return (indexed) => {
    let written = made.get(indexed);
    if (!written) {
      const names = unpack(indexed.mentions.names) as readonly Name[];
      const spans = new Int32Array(2 * names.length);
      names.forEach(({ start, end }, i) => spans.set([start, end], 2 * i));
      made.set(indexed, (written = { spans, as: names.map(sharedFor) }));
    }
    return written;
  };
}
