import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

/** What activation may take, in milliseconds of the processor. */
const MOST = 50;

/**
 * Loads the built client beside a `vscode` of which everything can be called, and activates it in a workspace without folders. Prints what that
 * took, and which of the modules of Node it had asked for.
 */
const PROGRAM = `
  const Module = require('node:module');
  const anything = () => new Proxy(function () {}, {
    get: (_target, name) => name === 'then' ? undefined : name === Symbol.iterator ? function* () {} : name === 'prototype' ? {} : anything(),
    set: () => true, apply: () => anything(), construct: () => anything(), ownKeys: () => ['prototype'],
  });
  const load = Module._load;
  const asked = [];
  Module._load = (id, ...rest) => { asked.push(id); return id === 'vscode' ? anything() : load(id, ...rest); };
  const state = { get: (_name, missing) => missing, update: () => Promise.resolve() };
  const before = process.cpuUsage();
  require(process.argv[1]).activate({ subscriptions: [], workspaceState: state, globalState: state, extensionUri: anything(), globalStorageUri: anything() });
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ milliseconds: (user + system) / 1000, asked }));
  process.exit();
`;

test('the client is loaded and active within its budget, without starting anything', () => {
  const client = path.resolve(import.meta.dirname, '../../dist/client.js');
  const runs = Array.from({ length: 5 }, () => JSON.parse(execFileSync(process.execPath, ['-e', PROGRAM, client], { encoding: 'utf8' })) as { milliseconds: number; asked: string[] });
  expect(Math.min(...runs.map(({ milliseconds }) => milliseconds))).toBeLessThan(MOST);
  expect(runs[0]!.asked).not.toContain('child_process');
});
