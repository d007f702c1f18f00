// Bundles the client, the compare view, the server and the command line into dist/. `--watch` rebuilds on change.
import * as esbuild from 'esbuild';

const watch = process.argv.includes('--watch');

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'info',
  legalComments: 'none',
};

/** @type {esbuild.BuildOptions} */
const node = { ...common, platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };

/** @type {esbuild.BuildOptions} */
const browser = { ...common, platform: 'browser', target: 'es2023', format: 'iife' };

/** The models of names and of languages are most of a bundle's bytes: every server requires one copy of them. */
const sharedModels = {
  name: 'shared models',
  setup(build) {
    build.onResolve({ filter: /^franc-min$/ }, () => ({ path: './data/franc-min.js', external: true }));
    build.onResolve({ filter: /^\.\/data\/\w+\.ts$/ }, ({ path }) => ({ path: path.replace(/ts$/, 'js'), external: true }));
  },
};

/** One entry a bundle. The command line is one file. */
const bundles = [
  { ...node, entryPoints: { cli: 'server/cli/main.ts' }, outdir: 'dist', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: { client: 'client/extension.ts' }, outdir: 'dist', external: ['vscode'] },
  { ...browser, entryPoints: { webview: 'client/webview/main.ts' }, outdir: 'dist' },
  { ...browser, format: 'cjs', entryPoints: { 'client-web': 'client/browser.ts' }, outdir: 'dist', external: ['vscode'] },
  { ...browser, format: 'cjs', entryPoints: { 'server-web': 'server/lsp/browser.ts' }, outdir: 'dist', plugins: [sharedModels] },
  { ...node, entryPoints: { server: 'server/lsp/node.ts', worker: 'server/lsp/worker.ts' }, outdir: 'dist', plugins: [sharedModels] },
  { ...node, entryPoints: ['server/mentions/names/data/*.ts'], outdir: 'dist/data' },
  { ...node, entryPoints: { 'franc-min': 'franc-min' }, outdir: 'dist/data' },
];

for (const options of bundles) {
  if (watch) await (await esbuild.context(options)).watch();
  else await esbuild.build(options);
}
