// `npm run test:editor`: the packaged extension in a real VS Code. Further arguments pick the checks whose names hold them; `--backwards`
// begins with the last one, which shows whether a check hangs on one before it.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openVscode } from '../host/open.ts';
import { projectFolder } from '../host/process.ts';
import { buildPackage, wellPackaged } from '../package/build.ts';
import { editorOf, type Check, type Editor } from './check.ts';
import { suite } from './suite.ts';

const out = path.join(projectFolder(), 'test', 'out');
const say = (line: string): void => console.log(line);
const backwards = process.argv.includes('--backwards');
const wanted = process.argv.slice(2).filter((part) => !part.startsWith('--'));
const checks = (backwards ? suite.toReversed() : suite).filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));

mkdirSync(out, { recursive: true });
const vsix = await buildPackage(out);
const scratch = mkdtempSync(path.join(tmpdir(), 'crossread-editor-'));
const seeds = path.join(scratch, 'seeds');
cpSync(path.join(projectFolder(), 'seeds'), seeds, { recursive: true });
let failed = 0;
const packaged: Check = { name: 'the package holds what the extension needs when it runs, is under 2 MB and gives no warning', run: () => wellPackaged(vsix) };
const opened = await openVscode({ folder: seeds, vsix: vsix.file, height: 1100, say });
const everything = [packaged, ...checks];
try {
  const editor = editorOf(opened, seeds, out);
  for (const check of everything) failed += (await passes(check, editor)) ? 0 : 1;
} finally {
  await opened.close();
  rmSync(scratch, { recursive: true, force: true });
}
writeFileSync(path.join(out, 'editor.json'), JSON.stringify({ passed: everything.length - failed, failed, skipped: 0 }));
say(`editor: ${everything.length - failed} passed, ${failed} failed; pictures in ${path.relative(process.cwd(), out)}`);
process.exitCode = failed === 0 ? 0 : 1;

async function passes(check: Check, editor: Editor): Promise<boolean> {
  const started = Date.now();
  const took = (): string => `(${((Date.now() - started) / 1000).toFixed(1)} s)`;
  try {
    await editor.fresh();
    await check.run(editor);
    say(`  ok    ${check.name} ${took()}`);
    return true;
  } catch (error) {
    say(`  FAIL  ${check.name} ${took()}\n${(error instanceof Error ? error.message : String(error)).replace(/^/gm, '        ')}`);
    await editor.shot(`failed-${check.name.replace(/\W+/g, '-').slice(0, 60)}`).catch(() => undefined);
    return false;
  }
}
