import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { crossread, folderWith } from './run.ts';

const FLOOD = {
  'seeds/morning.txt': 'Flood in Varn\n\nVARN, June 3, 2024 (Delta Wire) - The flood in Varn destroyed 140 houses on Monday, Mayor Ilse Bramton said.\n\n"The river gave us no warning," Bramton said.\n',
  'seeds/evening.txt': 'Varn counts its losses\n\nVARN, June 4, 2024 (Delta Wire) - The flood in Varn destroyed 410 houses on Monday, Mayor Ilse Bramton said.\n\n"The river gave us a warning," Bramton said.\n',
};
const FLOODED = folderWith(FLOOD, afterAll);

interface Document {
  readonly path: string;
  readonly figures: readonly Mention[];
  readonly quotes: readonly Mention[];
  readonly names: readonly Mention[];
}

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

describe('extract', () => {
  it('prints mentions whose text is the slice, in the order of the contract', () => {
    const { status, stdout } = crossread(FLOODED, ['extract', 'seeds', '--format', 'json']);
    expect(status).toBe(0);
    const { version, documents } = JSON.parse(stdout) as { version: number; documents: Document[] };
    expect(version).toBe(1);
    expect(documents.map((document) => document.path)).toEqual(['seeds/evening.txt', 'seeds/morning.txt']);
    expect(Object.keys(documents[0]!)).toEqual(['path', 'title', 'published', 'publisher', 'figures', 'quotes', 'names']);
    for (const { path, figures, quotes, names } of documents) {
      const text = readFileSync(join(FLOODED, path), 'utf8');
      expect(figures.length).toBeGreaterThan(0);
      for (const { start, end, text: slice } of [...figures, ...quotes, ...names]) expect(text.slice(start, end)).toBe(slice);
    }
    expect(Object.keys(documents[0]!.figures[0]!)).toEqual(['start', 'end', 'text', 'kind', 'value', 'low', 'high', 'iso', 'unit', 'per', 'hedge', 'about']);
    expect(Object.keys(documents[0]!.quotes[0]!)).toEqual(['start', 'end', 'text', 'speaker', 'cue']);
    expect(Object.keys(documents[0]!.names[0]!)).toEqual(['start', 'end', 'text', 'kind', 'entity']);
  });

  it('prints a table', () => {
    const { status, stdout } = crossread(FLOODED, ['extract', 'seeds/morning.txt']);
    expect(status).toBe(0);
    expect(stdout).toContain('Ilse Bramton');
    expect(stdout).toContain('140');
  });

  it('draws no table for an article that holds nothing', () => {
    expect(crossread(folderWith({ 'a.txt': '' }), ['extract', 'a.txt'])).toEqual({ status: 0, stdout: 'a.txt\nNo figures, quotes or names.\n', stderr: '' });
  });
});

describe('compare', () => {
  it('sets the differing figure side by side in every format', () => {
    for (const format of ['table', 'json', 'markdown', 'csv', 'html']) {
      const { status, stdout, stderr } = crossread(FLOODED, ['compare', 'seeds', '--format', format]);
      expect([format, status, stderr]).toEqual([format, 0, '']);
      expect(stdout, format).toContain('140');
      expect(stdout, format).toContain('410');
    }
  });

  it('leaves out what agrees', () => {
    const { stdout } = crossread(FLOODED, ['compare', 'seeds', '--format', 'json', '--only-differences']);
    const { figures, names } = JSON.parse(stdout) as { figures: { verdict: string }[]; names: unknown[] };
    expect(figures.map((figure) => figure.verdict)).toEqual(['differ']);
    expect(names).toEqual([]);
  });

  it('gives the numbers of figures in CSV columns of their own', () => {
    const [head, ...rows] = crossread(folderWith({ 'seeds/a.txt': 'It was about -5.5 degrees Celsius. Some 20 to 25 boats sank.\n' }), ['compare', 'seeds', '--format', 'csv']).stdout.trim().split('\r\n').map((row) => row.split(','));
    const shown = rows.map((row) => Object.fromEntries(row.map((cell, i) => [head![i]!, cell])) as Readonly<Record<string, string>>);
    expect(shown.find((row) => row['sort'] === 'temperature')).toMatchObject({ number: '-5.5', low: '', hedge: 'about' });
    expect(shown.find((row) => row['sort'] === 'count')).toMatchObject({ low: '20', high: '25', unit: 'boat' });
  });

  it('counts no quotes that it leaves out', () => {
    expect(crossread(FLOODED, ['compare', 'seeds', '--only-differences']).stdout).toMatch(/^Quotes: 1 stands more than once$/m);
  });

  it('prints the same bytes twice, whatever the order of the arguments', () => {
    const once = crossread(FLOODED, ['compare', 'seeds/morning.txt', 'seeds/evening.txt', '--format', 'json']).stdout;
    expect(crossread(FLOODED, ['compare', 'seeds/evening.txt', 'seeds/morning.txt', '--format', 'json']).stdout).toBe(once);
    expect(crossread(FLOODED, ['compare', 'seeds/*.txt', '--format', 'json']).stdout).toBe(once);
    expect(crossread(FLOODED, ['compare', 'seeds', '--format', 'json']).stdout).toBe(once);
  });

  it('honours NO_COLOR and has no escape codes away from a terminal', () => {
    const { stdout } = crossread(FLOODED, ['compare', 'seeds']);
    expect(stdout).not.toContain('\u001b');
    // Nothing hangs on colour.
    expect(stdout).toContain('≠ differ');
  });
});

describe('check', () => {
  it('exits with 1 at a finding and with 0 below --fail-on', () => {
    expect(crossread(FLOODED, ['check', 'seeds']).status).toBe(1);
    expect(crossread(FLOODED, ['check', 'seeds', '--fail-on', 'error']).status).toBe(0);
    expect(crossread(FLOODED, ['check', 'seeds/morning.txt']).status).toBe(0);
  });

  it('gives lines and columns that count from 1', () => {
    const { findings } = JSON.parse(crossread(FLOODED, ['check', 'seeds', '--format', 'json']).stdout) as { findings: { path: string; start: number; line: number; column: number; code: string }[] };
    const finding = findings.find((f) => f.code === 'figure-differs')!;
    const before = readFileSync(join(FLOODED, finding.path), 'utf8').slice(0, finding.start).split('\n');
    expect([finding.line, finding.column]).toEqual([before.length, before.at(-1)!.length + 1]);
  });
});

describe('what a user can get wrong', () => {
  const one = (args: string[]): [number | null, string] => {
    const { status, stderr } = crossread(FLOODED, args);
    return [status, stderr.trim()];
  };

  it('is said in a line, with exit status 2', () => {
    expect(one(['compare', 'nowhere'])).toEqual([2, 'crossread: nowhere: no such file or folder']);
    expect(one(['check', 'seeds', 'nowhere'])[0]).toBe(2);
    expect(one(['check', 'seeds/*.rtf'])).toEqual([2, 'crossread: seeds/*.rtf: no .txt or .md file is named like that']);
    expect(one(['check', ''])).toEqual([2, 'crossread: "": no such file or folder']);
    expect(one(['lsp'])).toEqual([2, 'crossread: lsp: add --stdio, the one way to speak to the server from here']);
    expect(one(['compare'])[0]).toBe(2);
    expect(one(['compare', 'seeds', '--format', 'pdf'])[0]).toBe(2);
    expect(one(['frobnicate'])).toEqual([2, "crossread: unknown command 'frobnicate'\n(run `crossread --help` for the commands)"]);
    expect(one([])[0]).toBe(2);
  });

  it('is told how to go on', () => {
    expect(one(['check', '--formt', 'json', 'seeds'])[1]).toMatch(/Did you mean --format.*\n\(run `crossread check --help`/);
    expect(one(['chek', 'seeds'])[1]).toMatch(/Did you mean check.*\n\(run `crossread --help`/);
  });

  it('is told where a folder has no article', () => {
    const { status, stdout, stderr } = crossread(folderWith({ 'notes/a.csv': 'x' }), ['check', 'notes']);
    expect([status, stdout]).toEqual([0, 'No articles.\n']);
    expect(crossread(folderWith({ 'notes/a.csv': 'x' }), ['compare', 'notes']).stdout).toBe('No articles.\n');
    expect(stderr).toMatch(/^crossread: notes: no article there: .*\.txt and \.md files.*\n$/);
  });

  it('is told of documents that a folder has and that are not read, in one line', () => {
    const documents = Object.fromEntries(['a.pdf', 'b.docx', 'c.html', 'd.HTM', 'e.csv'].map((name) => [`notes/${name}`, 'x']));
    const said = 'crossread: notes/a.pdf, notes/b.docx, notes/c.html and 1 more: not read: of a folder only .txt and .md files are; save an article of another kind as text first\n';
    expect(crossread(folderWith(documents), ['check', 'notes'])).toEqual({ status: 0, stdout: 'No articles.\n', stderr: said });
    expect(crossread(folderWith({ ...documents, ...FLOOD }), ['check', 'notes', 'seeds', 'notes/c.html'])).toMatchObject({ status: 1, stderr: said.replace('notes/c.html and 1 more', 'notes/d.HTM') });
    const kept = { '.crossread.json': '{ "sources": ["notes/*.txt"] }', 'docs/a.html': 'x', 'notes/a.pdf': 'x' };
    expect(crossread(folderWith(kept), ['check', '.'])).toMatchObject({ status: 0, stderr: said.replace(', notes/b.docx, notes/c.html and 1 more', '') });
  });

  it('is told of articles that are not in English', () => {
    const french = 'Le pr\u00e9sident a d\u00e9clar\u00e9 mardi que la reconstruction des maisons d\u00e9truites co\u00fbterait douze millions et que le gouvernement en paierait la moiti\u00e9.\n';
    expect(crossread(folderWith({ ...FLOOD, 'seeds/fr.txt': french }), ['check', 'seeds'])).toMatchObject({ status: 1, stderr: 'crossread: seeds/fr.txt: not in English; only quotes and digits are known\n' });
  });

  it('is told that one article stands alone, and that a PDF is no text', () => {
    expect(crossread(FLOODED, ['check', 'seeds/morning.txt']).stdout).toBe('No findings in 1 article; there is no other to compare it with.\n');
    expect(crossread(folderWith({ 'a.pdf': '%PDF-1.7\n1 0 obj\n' }), ['check', 'a.pdf'])).toEqual({ status: 2, stdout: 'No articles.\n', stderr: 'crossread: a.pdf: skipped: not a text file\n' });
  });

  it('leaves the readable files their result', () => {
    const { stdout, status } = crossread(FLOODED, ['extract', 'nowhere', 'seeds', '--format', 'json']);
    expect(status).toBe(2);
    expect((JSON.parse(stdout) as { documents: unknown[] }).documents).toHaveLength(2);
  });

  it('gives --help and --version with 0', () => {
    expect(crossread(FLOODED, ['--version']).stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
    for (const args of [['--help'], ['extract', '--help'], ['compare', '--help'], ['check', '--help'], ['lsp', '--help']]) expect(crossread(FLOODED, args).status).toBe(0);
    expect(crossread(FLOODED, ['--help']).stdout).toMatch(/Examples:\n {2}crossread check [^]*Exit status: 0 done; 1 /);
  });
});

describe('odd files', () => {
  it('do not trouble the others', () => {
    const folder = folderWith({
      ...FLOOD,
      'seeds/empty.txt': '',
      'seeds/binary.txt': new Uint8Array([0, 1, 2, 3, 0, 255]),
      'seeds/utf16.txt': new Uint8Array([0xff, 0xfe, 0x31, 0, 0x32, 0, 0x20, 0, 0x6d, 0, 0x65, 0, 0x6e, 0]),
      'seeds/latin.txt': new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x20, 0x33, 0x20, 0x6d, 0x65, 0x6e]),
      'seeds/lone.txt': 'A lone \ud800 surrogate and 5 boats.',
      'seeds/marks.txt': '"'.repeat(100_000),
    });
    const { status, stdout, stderr } = crossread(folder, ['extract', 'seeds', '--format', 'json']);
    expect(stderr).toBe('crossread: seeds/binary.txt: skipped: not a text file\n');
    expect(status).toBe(2);
    const { documents } = JSON.parse(stdout) as { documents: Document[] };
    expect(documents).toHaveLength(7);
    expect(documents.find((document) => document.path === 'seeds/utf16.txt')!.figures[0]).toMatchObject({ start: 0, end: 2, text: '12' });
    expect(documents.find((document) => document.path === 'seeds/latin.txt')!.figures[0]).toMatchObject({ start: 5, text: '3' });
  });
});
