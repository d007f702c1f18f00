import Ajv from 'ajv';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { csvField, escapeFormula, escapeHtml, escapeMarkdown } from '../../server/escape.ts';
import { compare } from '../../server/findings/compare.ts';
import type { ReportContext } from '../../server/report/context.ts';
import { FINDING_FORMATS, COMPARISON_FORMATS } from '../../server/report/formats.ts';
import { print } from '../../server/report/json.ts';
import { plain } from '../../server/report/terminal.ts';
import { corpusOf } from '../corpus.ts';
import { checkAll } from '../check-all.ts';

const TEXT = `
=== a<b>.txt
The storm in Orsk, May 2, 2024

ORSK, May 2, 2024 - The storm destroyed 140 barns in Orsk, farmer Ada Plume said. "=HYPERLINK([x](command:y)) <b>we</b> lost it all here," Plume said.
=== b.txt
The storm in Orsk, May 3, 2024

ORSK, May 3, 2024 - The storm destroyed 410 barns in Orsk, farmer Ada Plume said. "=HYPERLINK([x](command:y)) <b>we</b> kept it all here," Plume said.
`;
const corpus = corpusOf(TEXT);
const context: ReportContext = { ignored: 0, uris: corpus.uris(), lines: (uri) => corpus.lines(uri)!, terminal: { width: 80, color: false } };

describe('text of an article stays text', () => {
  it('in HTML', () => {
    const html = COMPARISON_FORMATS['html']!(compare(corpus), context);
    expect(html).not.toContain('<b>');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|https?:/);
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(escapeHtml(text))));
  });

  it('in Markdown', () => {
    expect(COMPARISON_FORMATS['markdown']!(compare(corpus), context)).not.toMatch(/<b>|(?<!\\)\]\(/);
    expect(escapeMarkdown('[a](command:b) *c* <i>|')).toBe('\\[a\\]\\(command\\:b\\) \\*c\\* &lt;i&gt;\\|');
  });

  it('in CSV, formulas included', () => {
    expect(csvField('=1+1')).toBe("'=1+1");
    expect(csvField('a "b", c')).toBe('"a ""b"", c"');
    fc.assert(fc.property(fc.string(), (text) => !/^"?[=+\-@\t\r]/.test(csvField(text))));
  });

  it('in JSON, where nothing is left out', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => (JSON.parse(print({ text })) as { text: string }).text === text));
    expect(print('a\u009b31m\u202eb')).toBe('"a\\u009b31m\\u202eb"\n');
  });

  it('in a spreadsheet that takes it from the clipboard', () => {
    expect([escapeFormula('=1+1'), escapeFormula('\u0007=1+1'), escapeFormula('\uff1d1'), escapeFormula('1=1')]).toEqual(["'=1+1", "'=1+1", "'\uff1d1", '1=1']);
  });

  it('in a terminal', () => {
    expect(plain('a\u001b[31m\n b\u0007')).toBe('a[31m b');
  });
});

describe('SARIF', () => {
  it('validates against the published schema', () => {
    const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    const published = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    // The schema is of draft 4, whose only difference here is what it calls itself.
    const schema = Object.fromEntries(Object.entries(published).filter(([key]) => key !== '$schema' && key !== 'id'));
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    const findings = checkAll(corpus);
    expect(findings.length).toBeGreaterThan(0);
    expect(validate(JSON.parse(FINDING_FORMATS['sarif']!(findings, context))), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
  });
});
