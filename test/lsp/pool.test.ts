import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack } from '../../server/corpus/pack.ts';
import { indexArticle } from '../../server/corpus/index-article.ts';
import { localIndexer, type Indexer } from '../../server/lsp/indexer.ts';
import { threadIndexer } from '../../server/lsp/pool.ts';
import { article } from '../corpus/events.ts';
import { scratchFolder } from '../scratch.ts';

const folder = scratchFolder(afterAll);
const worker = join(folder, 'worker.js');
const texts = fc.sample(article, { numRuns: 80, seed: 4 }).map((text, i) => [`${i}.txt`, text.repeat((i % 5) + 1)] as const);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

beforeAll(() => build({ entryPoints: [join(import.meta.dirname, '../../server/lsp/worker.ts')], bundle: true, platform: 'node', outfile: worker, logLevel: 'error' }));

const TASKS = '/proc/self/task';

/** How far behind others a thread of this process stands. */
function priorityOf(id: string): number {
  const stat = readFileSync(join(TASKS, id, 'stat'), 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]);
}

async function readsAll(indexer: Indexer): Promise<void> {
  const results = await Promise.all(texts.map(([uri, text]) => indexer.index(uri, bytesOf(text))));
  texts.forEach(([uri, text], i) => expect(Buffer.compare(pack(results[i]), pack(indexArticle(uri, new TextDecoder().decode(bytesOf(text))))), uri).toBe(0));
}

describe('indexing', () => {
  it('in threads gives what indexing here gives', async () => {
    const indexer = threadIndexer(worker, { threads: 2 });
    await readsAll(indexer);
    indexer.rest();
    // Threads that were let go of are taken up again.
    await readsAll(indexer);
    indexer.rest();
  });
  it('goes on without threads', () => readsAll(threadIndexer(null)));
  it.runIf(process.platform === 'linux')('leaves the processor to this thread where it is told to', async () => {
    const told = async (behind: boolean): Promise<readonly number[]> => {
      const before = new Set(readdirSync(TASKS));
      const indexer = threadIndexer(worker, { threads: 1, behind });
      await readsAll(indexer);
      const found = readdirSync(TASKS).filter((id) => !before.has(id)).map(priorityOf);
      indexer.rest();
      return found;
    };
    const own = priorityOf(String(process.pid));
    expect([...new Set(await told(false))]).toEqual([own]);
    expect(await told(true)).toContain(own + 5);
    expect(priorityOf(String(process.pid))).toBe(own);
  });
  it('leaves the event loop free', async () => {
    for (const indexer of [threadIndexer(worker, { threads: 2 }), localIndexer()]) {
      let turns = 0;
      const timer = setInterval(() => turns++, 1);
      await readsAll(indexer);
      clearInterval(timer);
      indexer.rest();
      expect(turns).toBeGreaterThan(1);
    }
  });
  it('survives an article that breaks a thread down, and says which it was', async () => {
    const broken = join(folder, 'broken.js');
    for (const failure of ['process.exit(3)', 'throw new Error("no")']) {
      writeFileSync(broken, `const { parentPort } = require('node:worker_threads'); parentPort.on('message', ({ articles }) => { if (articles.some(({ uri }) => uri === '7.txt')) ${failure}; parentPort.postMessage(articles.map(({ uri }) => uri)); });`);
      const indexer = threadIndexer(broken, { threads: 2 });
      const results = await Promise.allSettled(texts.slice(0, 60).map(([uri, text]) => indexer.index(uri, bytesOf(text))));
      results.forEach((result, i) => {
        if (i === 7) expect(result).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('broke down') as unknown } });
        else expect(result).toEqual({ status: 'fulfilled', value: `${i}.txt` });
      });
      indexer.rest();
    }
  });
  it('does not blame the article before, whose result is still on its way when the thread breaks down', async () => {
    const broken = join(folder, 'late.js');
    writeFileSync(broken, `const { parentPort } = require('node:worker_threads'); parentPort.on('message', ({ articles }) => { if (articles[0].uri === '7.txt') throw new Error('no'); parentPort.postMessage(articles.map(({ uri }) => uri)); });`);
    // An error may overtake a result or not; among so many threads at once it does.
    await Promise.all(
      Array.from({ length: 40 }, async () => {
        const indexer = threadIndexer(broken, { threads: 1 });
        // Of this size each is a batch of its own, and both are given at once.
        const both = await Promise.allSettled(['6.txt', '7.txt'].map((uri) => indexer.index(uri, new Uint8Array(400_000))));
        expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
        indexer.rest();
      }),
    );
  });
});
