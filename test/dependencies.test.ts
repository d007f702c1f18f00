import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The layers of design.md, in the order in which an article goes through them. Each imports only from itself and those before it. */
const LAYERS = ['text', 'mentions', 'corpus', 'findings', 'features', 'tools', 'report', 'lsp', 'cli'];
/** What the server and the client share. */
const SHARED = ['server/protocol.ts', 'server/shown.ts', 'server/escape.ts', 'server/group-by.ts', 'server/other-documents.ts'];
const ROOT = join(import.meta.dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

function imports(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1]!);
}

describe('dependencies run one way', () => {
  const layerOf = (file: string): number => LAYERS.indexOf(file.split('/')[1]!);
  for (const file of sources('server')) {
    it(file, () => {
      for (const target of imports(file)) {
        if (!target.startsWith('.')) {
          if (layerOf(file) <= LAYERS.indexOf('findings')) expect(target, 'LSP below features').not.toMatch(/^vscode-(languageserver|languageclient)/);
          continue;
        }
        const to = relative(ROOT, join(ROOT, dirname(file), target));
        if (SHARED.includes(to) && file !== to) continue;
        // The version is package.json's.
        if (file === 'server/version.ts' && to === 'package.json') continue;
        expect(to.startsWith('server/'), `${file} imports ${to}`).toBe(true);
        expect(layerOf(to), `${file} imports ${to}`).toBeLessThanOrEqual(layerOf(file));
      }
    });
  }
  it('and in no circle, not even for types', () => {
    const near = (file: string): string[] => imports(file).filter((target) => target.startsWith('.')).map((target) => relative(ROOT, join(ROOT, dirname(file), target)));
    const targets = new Map([...sources('server'), ...sources('client')].map((file) => [file, near(file)]));
    const done = new Set<string>();
    const follow = (file: string, way: readonly string[]): void => {
      expect(way, [...way, file].join(' imports ')).not.toContain(file);
      if (done.has(file)) return;
      for (const target of targets.get(file) ?? []) follow(target, [...way, file]);
      done.add(file);
    };
    for (const file of targets.keys()) follow(file, []);
    expect([...targets.values()].flat().length).toBeGreaterThan(1000);
  });
  it('what both sides share imports nothing, but for what goes with a request', () => {
    for (const file of SHARED) expect(imports(file)).toEqual(file === 'server/protocol.ts' ? ['./shown.ts'] : []);
  });
  it('the client knows only what both sides share', () => {
    for (const file of sources('client')) {
      for (const target of imports(file).filter((t) => t.startsWith('.'))) {
        const to = relative(ROOT, join(ROOT, dirname(file), target));
        expect(SHARED.includes(to) || to.startsWith('client/'), `${file} imports ${to}`).toBe(true);
      }
    }
  });
});
