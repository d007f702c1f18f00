import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Files } from '../../server/lsp/files.ts';
import { localIndexer } from '../../server/lsp/indexer.ts';
import { createReader } from '../../server/lsp/reader.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

/** How often files are read while all else waits, and how often else, from a disk that takes so many milliseconds for one. */
async function readsFrom(milliseconds: number): Promise<{ readonly atOnce: number; readonly later: number }> {
  const reads = { atOnce: 0, later: 0 };
  const bytes = new TextEncoder().encode('Ana Dell said so.');
  const files: Files = {
    list: () => Promise.resolve([]),
    read() {
      reads.later++;
      return Promise.resolve(bytes);
    },
    readNow() {
      vi.advanceTimersByTime(milliseconds);
      reads.atOnce++;
      return bytes;
    },
  };
  const reader = createReader(files, localIndexer(), null);
  for (let i = 0; i < 25; i++) {
    expect((await reader.read(`file:///${String(i)}.txt`, 1000)).lines).toHaveLength(1);
    expect(await reader.bytes(`file:///${String(i)}.txt`, 1000)).toBe(bytes);
  }
  return reads;
}

it('reads files at once from a disk that gives them at once, and waits for no other', async () => {
  expect(await readsFrom(0)).toEqual({ atOnce: 50, later: 0 });
  expect(await readsFrom(15)).toEqual({ atOnce: 2, later: 48 });
});
