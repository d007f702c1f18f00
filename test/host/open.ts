import { openDesktop } from './electron.ts';
import { openServed } from './served.ts';
import type { Opened, Opening } from './opening.ts';

/** Opens VS Code as `CROSSREAD_TEST_HOST` says: `web` (a served one in a browser without a window, the default) or `electron` (a desktop one). */
export function openVscode(opening: Opening): Promise<Opened> {
  const host = process.env.CROSSREAD_TEST_HOST ?? 'web';
  if (host === 'web') return openServed(opening);
  if (host === 'electron') return openDesktop(opening);
  throw new Error(`CROSSREAD_TEST_HOST is "${host}"; it may be "web" or "electron".`);
}
