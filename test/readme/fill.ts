import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../accuracy/root.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, Setting>> } };
}

interface Setting {
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly order: number;
  readonly markdownDescription: string;
}

/** Why each run-time dependency is there. */
const REASONS: Readonly<Record<string, string>> = {
  '@vscode-elements/elements': 'tabs, text fields and buttons of the compare view, made for VS Code',
  'franc-min': 'the language of an article that is not in English',
  '@vscode/l10n': 'translations of what the server says',
  '@modelcontextprotocol/sdk': 'the server of `crossread mcp`; no part of the extension',
  'cli-table3': 'tables in the terminal',
  commander: 'the command line',
  diff: 'word-level differences between quotes',
  ignore: 'what version control ignores',
  'jsonc-parser': 'settings files with comments',
  picomatch: 'globs',
  uplot: 'the plot of readings',
  'vscode-languageclient': 'the client of the language server',
  'vscode-languageserver': 'the language server',
  'vscode-languageserver-textdocument': 'documents that are edited step by step',
  'vscode-uri': 'URIs',
  '@tanstack/virtual-core': 'rows of the compare view that are drawn only when they are seen',
  lit: 'rendering of the compare view',
};

const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');

/** The README with its generated parts filled in from package.json. The accuracy table is left as it stands. */
export function fillReadme(readme: string): string {
  const manifest = JSON.parse(read('package.json')) as Manifest;
  const texts = JSON.parse(read('package.nls.json')) as Record<string, string>;
  return fill(fill(readme, 'settings', settings(manifest, texts)), 'dependencies', dependencies(manifest));
}

/** Puts `content` between the marks `<!-- name -->` and `<!-- /name -->`. */
export function fill(readme: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = readme.indexOf(open);
  const to = readme.indexOf(close);
  if (from < 0 || to < from) throw new Error(`README.md lacks the marks ${open} … ${close}.`);
  return `${readme.slice(0, from + open.length)}${content}${readme.slice(to)}`;
}

function settings(manifest: Manifest, texts: Readonly<Record<string, string>>): string {
  const rows = Object.entries(manifest.contributes.configuration.properties)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([name, setting]) => {
      const text = texts[setting.markdownDescription.replace(/^%|%$/g, '')] ?? setting.markdownDescription;
      const values = setting.enum ? ` (${setting.enum.map((value) => `\`${value}\``).join(', ')})` : '';
      return `| \`${name}\` | \`${JSON.stringify(setting.default)}\` | ${text.replace(/`#([^#]+)#`/g, '`$1`').replace(/\n/g, ' ')}${values} |`;
    });
  return `\n\n| setting | default | |\n| --- | --- | --- |\n${rows.join('\n')}\n\n`;
}

function dependencies(manifest: Manifest): string {
  const rows = Object.keys(manifest.dependencies).sort().map((name) => {
    const reason = REASONS[name];
    if (reason === undefined) throw new Error(`${name} is a run-time dependency without a reason in test/readme/fill.ts.`);
    return `| ${name} | ${reason} |`;
  });
  return `\n\n| package | for |\n| --- | --- |\n${rows.join('\n')}\n\n`;
}
