// `npm test`: build, types, lint, unit and protocol tests, editor tests; the last line is the sum of them all.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './host/process.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The parts of vitest's JSON report that are read here. */
interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

const root = projectFolder();
const out = path.join(root, 'test', 'out');
const vitestReport = path.join(out, 'vitest.json');
const editorReport = path.join(out, 'editor.json');
mkdirSync(out, { recursive: true });
for (const file of [vitestReport, editorReport]) rmSync(file, { force: true });

const kinds = new Map<string, Tally>();
const built = await step('build', 'esbuild.config.mjs');
await step('types', 'node_modules/typescript/bin/tsc', '--noEmit');
await step('lint', 'node_modules/eslint/bin/eslint.js', '.');
await vitest();
if (built) await editor();

for (const [kind, { passed, failed, skipped }] of kinds) console.log(`${kind.padEnd(10)} ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
const failures = sum('failed');
process.exitCode = failures === 0 ? 0 : 1;
console.log(`${sum('passed')} passed, ${failures} failed`);

/** Something that passes or fails as a whole. */
async function step(kind: string, ...command: readonly string[]): Promise<boolean> {
  const ok = await node(kind, ...command);
  add(kind, { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });
  return ok;
}

async function vitest(): Promise<void> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`];
  const ok = await node('unit and protocol tests', 'node_modules/vitest/vitest.mjs', 'run', ...reporters);
  const files = existsSync(vitestReport) ? (JSON.parse(readFileSync(vitestReport, 'utf8')) as VitestReport).testResults : [];
  for (const { name, status, assertionResults } of files) {
    const count = (wanted: (status: string) => boolean): number => assertionResults.filter((result) => wanted(result.status)).length;
    const failed = count((result) => result === 'failed');
    // A file that does not even load fails without a failed test.
    const unloaded = status === 'failed' && failed === 0 ? 1 : 0;
    const passed = count((result) => result === 'passed');
    add(kindOf(path.relative(root, name)), { passed, failed: failed + unloaded, skipped: assertionResults.length - passed - failed });
  }
  if (!ok && sum('failed') === 0) add('unit', { passed: 0, failed: 1, skipped: 0 });
}

async function editor(): Promise<void> {
  await node('editor tests', 'test/ts.mjs', 'test/editor/run.ts');
  const report = existsSync(editorReport) ? (JSON.parse(readFileSync(editorReport, 'utf8')) as Tally) : { passed: 0, failed: 1, skipped: 0 };
  add('editor', report);
}

function kindOf(file: string): string {
  const folder = file.split(path.sep)[1] ?? '';
  if (folder === 'lsp') return 'protocol';
  return folder === 'accuracy' ? 'accuracy' : 'unit';
}

function add(kind: string, { passed, failed, skipped }: Tally): void {
  const before = kinds.get(kind) ?? { passed: 0, failed: 0, skipped: 0 };
  kinds.set(kind, { passed: before.passed + passed, failed: before.failed + failed, skipped: before.skipped + skipped });
}

function sum(what: keyof Tally): number {
  return [...kinds.values()].reduce((total, tally) => total + tally[what], 0);
}

/** Runs a Node.js program in the project's folder, its output shown, and tells whether it ended well. */
function node(title: string, ...command: readonly string[]): Promise<boolean> {
  console.log(`\n== ${title}`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('close', (code) => resolve(code === 0));
  });
}
