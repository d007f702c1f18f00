// Runs a TypeScript program of this folder on plain Node: `node test/ts.mjs FILE ARGUMENT…`.
import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';
import { rmSync } from 'node:fs';
import * as esbuild from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: node test/ts.mjs FILE ARGUMENT…');
  process.exit(2);
}

const entry = path.resolve(file);
const outfile = path.join(root, '.vscode-test', 'build', `${path.relative(root, entry).replace(/[^\w]+/g, '-')}-${process.pid}.mjs`);
await esbuild.build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Packages stay outside the bundle, except for their data: plain Node wants an attribute on an import of JSON.
  plugins: [{ name: 'packages', setup: (build) => build.onResolve({ filter: /^[^./]/ }, ({ path: id, kind }) => (kind === 'entry-point' || id.endsWith('.json') ? undefined : { path: id, external: true })) }],
  sourcemap: 'inline',
  logLevel: 'error',
});
process.argv = [process.argv[0], entry, ...rest];
// What the program starts is ended in its 'exit' listeners, which a signal alone would skip.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (process.listenerCount(signal) === 1) process.exit(130);
  });
}
process.on('exit', () => rmSync(outfile, { force: true }));
await import(pathToFileURL(outfile).href);
