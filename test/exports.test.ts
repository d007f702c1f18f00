import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What is exported for others to call or read is imported somewhere, if only by a test; types may merely stand in a signature. */
describe('exports', () => {
  const root = join(import.meta.dirname, '..');
  const files = ['server', 'client', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.m?ts$|\.mjs$/.test(name) && !/(^|\/)(?:node_modules|out)\//.test(name))
      .map((name) => join(folder, name)),
  );
  const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const used = new Set<string>();
  for (const [file, text] of texts) {
    // `import { a, b as c } from`, `export { a } from`; after `import(…)` or `import * as` anything of the module may be used.
    for (const [, names, target] of text.matchAll(/(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from\s*'(\.[^']+)'/g)) {
      for (const name of names!.split(',')) used.add(`${join(dirname(file), target!)}#${name.trim().replace(/^type\s+/, '').split(/\s+/)[0]!}`);
    }
    for (const [, target] of text.matchAll(/(?:import\(\s*|\*\s+as\s+\w+\s+from\s+)'(\.[^']+)'/g)) used.add(`${join(dirname(file), target!)}#*`);
  }

  /** Called by the editor. */
  const ENTRIES = new Set(['client/browser.ts', 'client/extension.ts']);
  const ours = [...texts].filter(([file]) => !ENTRIES.has(file));

  it('finds what is imported', () => {
    expect(used.has('server/text/tokens.ts#tokenize')).toBe(true);
    expect(used.size).toBeGreaterThan(1000);
  });

  it('are imported somewhere', () => {
    const unused = ours.flatMap(([file, text]) => {
      if (used.has(`${file}#*`)) return [];
      return [...text.matchAll(/^export\s+(?:async\s+)?(?:const|let|function\*?|class)\s+(\w+)/gm)].map((match) => match[1]!).filter((name) => !used.has(`${file}#${name}`)).map((name) => `${file}: ${name}`);
    });
    expect(unused).toEqual([]);
  });
});
