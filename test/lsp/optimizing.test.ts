import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const release = Number.parseInt(process.versions.node, 10);

/** Megabytes for what is young: in this thread before and after another one was begun, and in that one from its beginning. */
function rooms(...args: readonly string[]): { readonly before: number; readonly after: number; readonly thread: number } {
  return JSON.parse(execFileSync(process.execPath, ['test/ts.mjs', 'test/lsp/young-room.ts', ...args], { cwd: ROOT, encoding: 'utf8' })) as { before: number; after: number; thread: number };
}

it.skipIf(![20, 22].includes(release))('keeps little room for what is young where questions are answered, and much where articles are read', () => {
  const asIs = rooms('as-is');
  expect(asIs.after).toBeGreaterThan(15);
  const small = rooms();
  expect(small.before).toBeLessThan(5);
  // A new thread lets it grow once at most before that is noticed.
  expect(small.after).toBeLessThan(9);
  expect(small.thread).toBeGreaterThan(15);
});
