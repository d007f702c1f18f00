import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../server/corpus/create.ts';
import { hover } from '../../server/features/hover.ts';
import { compare } from '../../server/findings/compare.ts';
import type { ReportContext } from '../../server/report/context.ts';
import { COMPARISON_FORMATS, FINDING_FORMATS } from '../../server/report/formats.ts';
import { checkAll } from '../check-all.ts';

/** What somebody might write into an article to be run, drawn or opened wherever its words are shown. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>', '</style><b>', '[x](command:workbench.action.terminal.new)', '![x](https://evil.example/x.png)', '[x]: https://evil.example', '<https://evil.example>', '=HYPERLINK("https://evil.example")',
  '+1+cmd|x', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\u001b[31mred\u001b]8;;https://evil.example\u0007link', '\u009b31m', '\u202egnitirw\u202c', '\u2066a\u2069', '\u0000', '${process.env.HOME}', '{{constructor}}', '%s %d', '$(trash)', '`code`', '| cell |', '# heading', '\u2028',
];
const corpus = createCorpus();
const texts = new Map<string, string>();
HOSTILE.forEach((text, i) => {
  for (const [name, count] of [['a', 140], ['b', 410]] as const) {
    const uri = `file:///w/${name}${i}<i>.txt`;
    const article = `The storm in Orsk, May 2, 2024\n\nORSK, May 2, 2024 - The storm destroyed ${count} barns of ${text} in Orsk, farmer Ada Plume said. "${text} we ${count === 140 ? 'lost' : 'kept'} it all here in Orsk," ${text} Plume said.`;
    texts.set(uri, article);
    corpus.set(uri, article);
  }
});
const context: ReportContext = { ignored: 0, uris: corpus.uris(), lines: (uri) => corpus.lines(uri)!, terminal: { width: 200, color: false } };
const comparisons = (format: string): string => COMPARISON_FORMATS[format]!(compare(corpus), context);
const findings = (format: string): string => FINDING_FORMATS[format]!(checkAll(corpus), context);
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('hostile words of an article', () => {
  it('are only words in HTML, which opens without a network', () => {
    const html = comparisons('html');
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map((match) => match[1]!.toLowerCase()));
    expect([...tags].sort()).toEqual(['body', 'br', 'h1', 'h2', 'head', 'html', 'meta', 'small', 'style', 'table', 'tbody', 'td', 'th', 'thead', 'title', 'tr']);
    expect(html).not.toMatch(/<[^>]*(?:\son\w+=|\ssrc=|\shref=|url\()/i);
  });
  it('are only words in Markdown', () => {
    const markdown = comparisons('markdown');
    expect(markdown.replaceAll('<br>', '')).not.toMatch(/<|(?<!\\)\]\(|(?<!\\)!\[/);
    expect(markdown).not.toMatch(/\bhttps?:\/\//);
  });
  it('are no formula in CSV', () => {
    // What is nothing but a number is one.
    for (const cell of comparisons('csv').split(/\r\n|,/)) expect(cell).not.toMatch(/^"?(?!-\d+(?:\.\d+)?$)[=+\-@\t\r]/);
  });
  it('move nothing in a terminal, whatever is printed there', () => {
    for (const format of Object.keys(COMPARISON_FORMATS)) expect(comparisons(format).replaceAll('\r\n', '\n'), format).not.toMatch(CONTROLS);
    for (const format of Object.keys(FINDING_FORMATS)) expect(findings(format), format).not.toMatch(CONTROLS);
  });
  it('are data in JSON and SARIF', () => {
    for (const printed of [comparisons('json'), findings('json'), findings('sarif')]) expect(() => JSON.parse(printed) as unknown).not.toThrow();
  });
  it('are only words in a hover: its links lead to articles', async () => {
    let shown = 0;
    for (const [uri, text] of texts) {
      const { figures, quotes, names } = corpus.entry(uri)!.mentions;
      for (const { start } of [...figures, ...quotes, ...names]) {
        const found = await hover(corpus, uri, start, (other) => Promise.resolve(texts.get(other) ?? text));
        if (!found) continue;
        shown++;
        for (const [, target] of found.markdown.matchAll(/(?<!\\)\]\(([^\s)]*)/g)) expect(target).toMatch(/^file:\/\/\/w\//);
        expect(found.markdown).not.toMatch(/(?<!\\)<|(?<!\\)!\[|(?<!\\)\$\((?!\w+\) )/);
        expect(found.markdown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
      }
    }
    expect(shown).toBeGreaterThan(50);
  });
});

it('a hover may run these commands and no others', () => {
  const connection = readFileSync(join(import.meta.dirname, '../../client/connection.ts'), 'utf8');
  const allowed = [...(/enabledCommands: \[([^\]]*)\]/.exec(connection)?.[1] ?? '').matchAll(/'([^']+)'/g)].map((match) => match[1]);
  expect(allowed).toEqual(['crossread.compareThis', 'crossread.compareSources', 'crossread.goToQuoteSource', 'crossread.openBeside']);
});
