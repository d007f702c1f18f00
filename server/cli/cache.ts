import { createHash } from 'node:crypto';
import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Cache } from '../lsp/cache.ts';
import { openCacheIn } from '../lsp/cache-folder.ts';
import type { CommandOption } from './command.ts';

/** Below so many articles, reading them is over before a cache could help. */
export const WORTH_CACHING = 60;

/** The option of every command that reads articles. */
export const NO_CACHE: CommandOption = { flags: '--no-cache', description: `read every article afresh; of ${WORTH_CACHING} or more, what was read is kept in the user's cache folder` };

/** What earlier runs over these articles, from the same working directory, have read; null where there is no folder for it. What is no article any more is let go of. */
export async function openUserCache(paths: readonly string[], articles: ReadonlySet<string>): Promise<Cache | null> {
  const folder = cacheFolder(process.env, process.platform, homedir());
  if (folder === null) return null;
  const name = createHash('sha1').update([process.cwd(), ...paths].join('\0')).digest('hex');
  await prune(folder, name);
  const cache = await openCacheIn(join(folder, name));
  for (const uri of cache.uris()) if (!articles.has(uri)) cache.forget(uri);
  return cache;
}

/** What the cache of some paths is called. */
const NAME = /^[0-9a-f]{40}$/;

/** What no run has asked for in so many days is thrown away. */
const UNUSED_DAYS = 30;

/** Notes that the cache of that name is in use, and throws away those that have not been for long. Whatever stands in the way: it may do so the next time. */
async function prune(folder: string, used: string): Promise<void> {
  const now = Date.now();
  await utimes(join(folder, used), now / 1000, now / 1000).catch(() => undefined);
  for (const name of await readdir(folder).catch(() => [])) {
    if (!NAME.test(name)) continue;
    const path = join(folder, name);
    const since = await stat(path).then(({ mtimeMs }) => now - mtimeMs, () => 0);
    if (since > UNUSED_DAYS * 86_400_000) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Where a program keeps what it can make again (XDG Base Directory Specification; the systems' own guides elsewhere). */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>, platform: string, home: string): string | null {
  const { XDG_CACHE_HOME: given = '', LOCALAPPDATA: local = '' } = env;
  // The specification has relative paths ignored.
  if (isAbsolute(given)) return join(given, 'crossread');
  if (platform === 'win32') return local === '' ? null : join(local, 'crossread', 'Cache');
  if (home === '') return null;
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'crossread') : join(home, '.cache', 'crossread');
}
