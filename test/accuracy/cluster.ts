import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gold } from './gold-format.ts';

/** An annotated cluster as it stands on disk. */
export interface Cluster {
  readonly name: string;
  readonly gold: Gold;
  /** Article texts by file name. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Clusters of a folder, one a subfolder with a `gold.json`; none where the folder does not exist. */
export function readClusters(folder: string): Cluster[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'gold.json')))
    .map((name) => {
      const at = join(folder, name);
      const articles = existsSync(join(at, 'articles')) ? join(at, 'articles') : at;
      const files = readdirSync(articles).filter((file) => file.endsWith('.txt')).sort();
      return {
        name,
        gold: JSON.parse(readFileSync(join(at, 'gold.json'), 'utf8')) as Gold,
        texts: new Map(files.map((file) => [file, readFileSync(join(articles, file), 'utf8')])),
      };
    });
}
