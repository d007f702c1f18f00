import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder that is gone when the test is over; outside of a test, give `afterAll` as `after`. */
export function scratchFolder(after: (remove: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-test-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
