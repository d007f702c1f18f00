import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SHARED } from '../accuracy/root.ts';
import { extractionSpeeds } from './extraction.ts';
import { generate, type Generated } from './generate.ts';
import { readMaterial } from './material.ts';
import { ask, percentile } from './questions.ts';
import { randomFrom } from './random.ts';
import { processorTime, startSession } from './session.ts';

/** One figure of the bench at each size. */
interface Line {
  readonly what: string;
  readonly unit: string;
  readonly values: Record<number, number>;
}

const SIZES = [100, 1000, 10_000];
/** Articles of the folder that extraction alone is timed on once it is warm. */
const FOLDER = 1000;
/** Articles that questions are asked about. */
const ROUNDS = 60;
const root = process.cwd();
/** The news text on which issue "Right" compares speeds; the bench goes on without it. */
const POLNEAR = join(SHARED, 'data', 'polnear-dev', 'articles');

function polnear(): string[] {
  if (existsSync(POLNEAR)) return readdirSync(POLNEAR).map((name) => readFileSync(join(POLNEAR, name), 'utf8'));
  console.error(`${POLNEAR} is not there: the rows about it are left out.`);
  return [];
}

/**
 * `npm run bench [-- --size N]…`: builds articles, runs the built server over stdio and the command line on them, prints a
 * table and writes test/out/bench.json. Growth is from the second largest size to the largest.
 */
async function main(args: readonly string[]): Promise<void> {
  const asked = args.flatMap((arg, i) => (arg === '--size' ? [Number(args[i + 1])] : []));
  const sizes = asked.length > 0 ? asked : SIZES;
  const material = readMaterial(root);
  const lines = new Map<string, Line>();
  const record = (size: number, what: string, unit: string, value: number): void => {
    const line = lines.get(what) ?? { what, unit, values: {} };
    lines.set(what, line);
    line.values[size] = value;
    console.error(`${String(size)} articles: ${what}: ${value.toFixed(2)} ${unit}`);
  };
  for (const size of sizes) {
    const articles = [...generate(material, size)];
    if (size === Math.min(...sizes)) for (const { name, speed } of extractionSpeeds(textsOf(articles.slice(0, 100)), textsOf([...generate(material, FOLDER)]), polnear())) record(size, name, 'MB/s', speed);
    await measure(size, articles, (what, unit, value) => record(size, what, unit, value));
  }
  const growth = ({ values }: Line): string => {
    const [small, large] = sizes.slice(-2).map((size) => values[size]);
    return small === undefined || large === undefined ? '' : (large / small).toFixed(2);
  };
  const rows = [...lines.values()].map((line) => `| ${line.what} (${line.unit}) | ${sizes.map((size) => line.values[size]?.toFixed(2) ?? '').join(' | ')} | ${growth(line)} |`);
  console.log([`| what | ${sizes.join(' | ')} | growth |`, `| --- |${' ---: |'.repeat(sizes.length + 1)}`, ...rows].join('\n'));
  mkdirSync(join(root, 'test/out'), { recursive: true });
  writeFileSync(join(root, 'test/out/bench.json'), `${JSON.stringify({ node: process.version, cores: availableParallelism(), sizes, lines: [...lines.values()] }, null, 2)}\n`);
}

const textsOf = (articles: readonly Generated[]): string[] => articles.map(({ text }) => text);

async function measure(size: number, articles: readonly Generated[], record: (what: string, unit: string, value: number) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
  const cache = join(folder, '.cache');
  try {
    for (const { path, text } of articles) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    record('text', 'MB', articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6);
    // Files that were written a moment ago are not trusted to be what the cache knows.
    await new Promise((resolve) => setTimeout(resolve, 2500));

    const cold = await startSession(root, folder, size, cache);
    const first = articles[articles.length >> 1]!;
    await cold.open(first.path, first.text);
    await cold.connection.sendRequest('textDocument/hover', { textDocument: { uri: cold.uri(first.path) }, position: { line: 0, character: 30 } });
    record('cold start to first hover', 'ms', performance.now() - cold.started);
    record('cold start to everything indexed', 'ms', await cold.indexed);
    record('processor time until then', 'ms', cold.processor());
    record('event loop blocked while indexing', 'ms', await cold.blocked());
    await cold.close(first.path);
    record('memory after indexing', 'MB', cold.memory().now);
    const times = await ask(cold, articles, randomFrom(size), Math.min(ROUNDS, size));
    record('event loop blocked by questions', 'ms', await cold.blocked());
    for (const { name, times: list } of times) {
      for (const share of [0.5, 0.95, 0.99]) record(`${name} p${String(share * 100)}`, 'ms', percentile(list, share));
    }
    record('memory after questions', 'MB', cold.memory().now);
    record('memory at its peak', 'MB', cold.memory().peak);
    await unchanging(cache);
    await cold.end();

    record('cache', 'MB', sizeOf(cache) / 1e6);
    const warm = await startSession(root, folder, size, cache);
    record('warm start to everything indexed', 'ms', await warm.indexed);
    record('processor time of the warm start', 'ms', warm.processor());
    await warm.end();

    const start = performance.now();
    const before = processorTime('/proc/self/stat', 13);
    // Findings make for exit status 1.
    execFileSync('/bin/sh', ['-c', `"${process.execPath}" "${join(root, 'dist/cli.js')}" check --format json --fail-on error seeds > check.json || true`], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, XDG_CACHE_HOME: join(folder, '.cli-cache') } });
    record('crossread check', 'ms', performance.now() - start);
    record('processor time of crossread check', 'ms', processorTime('/proc/self/stat', 13) - before);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 9 });
  }
}

/** Until the questions have let the cache come to its end: nothing is added for two seconds. */
async function unchanging(folder: string): Promise<void> {
  for (let size = -1; size !== sizeOf(folder); ) {
    size = sizeOf(folder);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);
}

await main(process.argv.slice(2));
