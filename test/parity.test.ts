import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { startClient, type Client } from './lsp/client.ts';

/** A finding as both sides can give it. */
interface Found {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly related: readonly string[];
}

interface CheckReport {
  readonly findings: readonly (Omit<Found, 'related'> & { readonly related: readonly { readonly path: string; readonly message: string }[] })[];
}

const ROOT = path.join(import.meta.dirname, '..');
const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

/** Article corpora by name: the samples, the project's clusters and, where it is there, the shared gold set. */
const corpora: Readonly<Record<string, Readonly<Record<string, Buffer>>>> = {
  'sample articles': filesOf(path.join(ROOT, 'seeds')),
  ...clustersIn(path.join(ROOT, 'test/accuracy/clusters')),
  ...clustersIn(path.join(ROOT, '../shared/gold')),
  'odd files': {
    'crlf.txt': Buffer.from('The city spent $3 million on the bridge, the mayor said.\r\n\r\n"It \u00e9 will open," said Mayor Ada Quill.\r\n'),
    'cr.txt': Buffer.from('The city spent $4 million on the bridge, the mayor said.\r\r"It \u00e9 will not open," said Mayor Ada Quill.\r'),
    'utf16.txt': Buffer.from('\ufeffThe city spent $5 million on the bridge, the mayor said.\n', 'utf16le'),
    'latin.txt': Buffer.from('The caf\u00e9 cost the city \u00a36 million. "It \u00e9 will open," said Mayor Ada Quill.\n', 'latin1'),
    'empty.txt': Buffer.alloc(0),
    'binary.txt': Buffer.from([0, 1, 2, 3, 0, 255, 254, 0]),
  },
};

describe('command line and server find the same', () => {
  it.each(Object.keys(corpora))('%s', async (name) => {
    const client = await startClient({ folder: 'seeds', files: corpora[name]!, settings: { severity: { 'figure-imprecise': 'information' } } });
    const expected = fromCommandLine(client.root);
    await vi.waitFor(() => expect(fromServer(client)).toEqual(expected), { timeout: 15_000, interval: 200 });
  });
});

function fromServer(client: Client): Found[] {
  return [...client.diagnostics].flatMap(([uri, diagnostics]) => {
    const file = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
    return diagnostics.filter(({ code }) => code !== 'left-out').map((diagnostic) => foundIn(file, diagnostic));
  }).sort(order);
}

function foundIn(file: string, { range, code, severity, message, relatedInformation = [] }: Diagnostic): Found {
  return {
    path: file,
    line: range.start.line + 1,
    column: range.start.character + 1,
    code: String(code),
    severity: SEVERITIES[severity ?? 0]!,
    message: typeof message === 'string' ? message : message.value,
    related: relatedInformation.map((related) => `${decodeURIComponent(path.posix.basename(related.location.uri))}: ${related.message}`),
  };
}

function fromCommandLine(folder: string): Found[] {
  const report = JSON.parse(checkReport(folder)) as CheckReport;
  return report.findings
    .map(({ path: file, line, column, code, severity, message, related }) => ({
      path: file,
      line,
      column,
      code,
      severity,
      message,
      related: related.map((place) => `${place.path}: ${place.message}`),
    }))
    .sort(order);
}

/** What `check` prints; its exit status says that it found something. */
function checkReport(folder: string): string {
  try {
    return execFileSync(process.execPath, [path.join(ROOT, 'dist/cli.js'), 'check', '.', '--format', 'json'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

function order(a: Found, b: Found): number {
  return a.path.localeCompare(b.path) || a.line - b.line || a.column - b.column || a.code.localeCompare(b.code) || a.message.localeCompare(b.message);
}

function clustersIn(folder: string): Record<string, Record<string, Buffer>> {
  if (!existsSync(folder)) return {};
  const clusters = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Object.fromEntries(clusters.map(({ name }) => [`${path.basename(folder)}/${name}`, filesOf(path.join(folder, name))]));
}

function filesOf(folder: string): Record<string, Buffer> {
  const names = readdirSync(folder).filter((name) => /\.(txt|md)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}
