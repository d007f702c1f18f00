import { URI } from 'vscode-uri';
import { VERSION } from '../version.ts';
import { openCache, type Cache } from './cache.ts';
import { cacheStore, disk } from './disk.ts';

/** Opens the cache in a folder of its own. It belongs to the version that wrote it, and while that is being developed to the very bundle. */
export async function openCacheIn(folder: string): Promise<Cache> {
  const bundle = await disk.signature?.(URI.file(__filename).toString());
  return openCache(cacheStore(folder), `${VERSION} ${bundle ?? Math.random()}`);
}
