// `npm run release:check`: what stands in the way of publishing what is checked out.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFolder, run } from '../host/process.ts';
import { buildPackage, wellPackaged } from '../package/build.ts';
import { fillReadme } from '../readme/fill.ts';
import { faultsOf } from './check.ts';
import { pngSize } from './png.ts';

const root = projectFolder();
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const readme = read('README.md');
const manifest = JSON.parse(read('package.json')) as Record<string, unknown>;
const faults = faultsOf({
  manifest,
  readme,
  filled: fillReadme(readme),
  changelog: read('CHANGELOG.md'),
  license: read('LICENSE'),
  icon: pngSize(readFileSync(path.join(root, String(manifest['icon'])))),
  changed: (await run('git', ['status', '--porcelain'], { cwd: root })).split('\n').filter((line) => line !== '').map((line) => line.slice(3)),
  exists: (file) => existsSync(path.join(root, file)),
});

const scratch = mkdtempSync(path.join(tmpdir(), 'crossread-release-'));
try {
  const vsix = await buildPackage(scratch);
  console.log(`The package has ${vsix.size} bytes and ${vsix.content.length} files.`);
  await wellPackaged(vsix).catch((error: unknown) => faults.push(error instanceof Error ? error.message : String(error)));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
for (const fault of faults) console.log(`- ${fault}`);
console.log(faults.length === 0 ? `Version ${String(manifest['version'])} can be published: vsce publish, ovsx publish.` : `${faults.length} things stand in the way.`);
process.exitCode = faults.length === 0 ? 0 : 1;
