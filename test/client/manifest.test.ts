import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CODES } from '../../server/findings/finding.ts';
import { TOOLS } from '../../server/tools/tools.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly enablement?: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string }[]>>;
    readonly languageModelTools: readonly Readonly<Record<string, unknown>>[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

interface Setting {
  readonly default?: unknown;
  readonly scope?: string;
  readonly order?: number;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const { commands, menus, configuration, languageModelTools } = manifest.contributes;

test('every text of the manifest stands in package.nls.json, and nothing else does', () => {
  const used = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]);
  const texts = Object.keys(JSON.parse(read('package.nls.json')) as object);
  expect([...new Set(used)].sort()).toEqual(texts.sort());
});

test('the commands of the manifest are those that the client registers', () => {
  const source = read('client/commands/commands.ts');
  const table = /const COMMANDS[^{]*\{([^}]*)\}/.exec(source)?.[1] ?? '';
  const inTable = [...table.matchAll(/^\s+(\w+)/gm)].map((match) => `crossread.${match[1]}`);
  const views = readdirSync(path.join(root, 'client/views')).map((file) => read(path.join('client/views', file)));
  const inViews = views.flatMap((view) => [...view.matchAll(/registerCommand\('([^']+)'/g)].map((match) => match[1]!));
  expect([...inTable, ...inViews].sort()).toEqual(commands.map((command) => command.command).sort());
});

test('every menu names commands that there are, and the palette hides what is not enabled', () => {
  const known = new Set(commands.map((command) => command.command));
  const named = Object.values(menus).flatMap((items) => items.flatMap((item) => item.command ?? []));
  expect(named.filter((command) => !known.has(command))).toEqual([]);
  const inPalette = new Set((menus['commandPalette'] ?? []).map((item) => item.command));
  expect(commands.filter((command) => command.enablement !== undefined && !inPalette.has(command.command))).toEqual([]);
});

test('every finding has a setting for its severity, and a title in the client', () => {
  const codes = CODES.map(({ code }) => code);
  const prefix = 'crossread.severity.';
  expect(Object.keys(configuration.properties).filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)).sort()).toEqual([...codes].sort());
  const titles = /function codeTitle[^}]*/.exec(read('client/views/titles.ts'))?.[0] ?? '';
  expect(codes.filter((code) => !titles.includes(`'${code}': l10n.t(`))).toEqual([]);
});

test('the tools for language models are those of the server, in the same words, and those that the client registers', () => {
  const told = languageModelTools.map(({ name, modelDescription: description, inputSchema }) => ({ name, description, inputSchema }));
  expect(told).toEqual(TOOLS.map(({ name, description, inputSchema }) => ({ name, description, inputSchema })));
  const registered = [...read('client/tools.ts').matchAll(/^ {2}(crossread_\w+):/gm)].map((match) => match[1]);
  expect(registered).toEqual(TOOLS.map(({ name }) => name));
  for (const tool of languageModelTools) {
    expect(tool['name']).toMatch(/^crossread_[a-z]+_[a-z]+$/);
    for (const field of ['displayName', 'userDescription', 'toolReferenceName', 'icon', 'when']) expect(tool[field], field).toBeTruthy();
  }
});

test.each(Object.entries(configuration.properties))('%s has a default, a scope, an order, a description and a text for each value', (_name, setting) => {
  expect(setting.default).not.toBeUndefined();
  expect(setting.scope).toBeTruthy();
  expect(setting.order).toBeTypeOf('number');
  expect(setting.markdownDescription).toBeTruthy();
  expect((setting.enumDescriptions ?? setting.markdownEnumDescriptions ?? []).length).toBe(setting.enum?.length ?? 0);
});

test('the client imports nothing of the server but what both share', () => {
  const files = readdirSync(path.join(root, 'client'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const imports = files.flatMap((file) => [...read(path.join('client', file)).matchAll(/from '([^']*\/server\/[^']*)'/g)].map((match) => match[1]!));
  expect(imports.length).toBeGreaterThan(5);
  expect(imports.filter((name) => !/\/server\/(?:protocol|shown|escape|group-by|other-documents)\.ts$/.test(name))).toEqual([]);
});
