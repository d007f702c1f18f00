import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDecisionFile } from '../../../server/findings/decisions/read.ts';
import { additions, idOf, removal, type NewEntry, type Replacement } from '../../../server/findings/decisions/write.ts';

const ignored = (article: string, text: string): NewEntry => ({ section: 'ignore', value: { code: 'figure-differs', article, text, in: `some ${text} boats`, against: ['12'] } });
const differ = (a: string, b: string): NewEntry => ({ section: 'different', value: [{ name: a }, { name: b }] });

const add = (text: string, ...entries: NewEntry[]): string => apply(text, additions(text, entries));
const remove = (text: string, section: 'ignore' | 'same' | 'different', index: number): string => apply(text, removal(text, section, index));

function apply(text: string, edits: readonly Replacement[]): string {
  return edits.reduceRight((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
}

describe('writing decisions', () => {
  it('begins a file, a property a line', () => {
    expect(add('', { section: 'ignore', value: { code: 'name-spelling', article: 'seeds/a.txt' } })).toBe('{\n  "ignore": [\n    {\n      "article": "seeds/a.txt",\n      "code": "name-spelling"\n    }\n  ]\n}\n');
  });

  it('gives the same file in whatever order things are decided', () => {
    const entries = [ignored('b.txt', '3'), ignored('a.txt', '40'), ignored('a.txt', '3'), differ('Ann Poole', 'Anna Poole'), { section: 'same', value: [{ name: 'B' }, { name: 'A' }] } as const];
    const written = add('', ...entries);
    expect(readDecisionFile(written).entries).toHaveLength(entries.length);
    fc.assert(fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (list) => list.reduce((text, entry) => add(text, entry), '') === written));
  });

  it('writes nothing twice, whichever way round a pair is', () => {
    const text = add('', differ('Ann Poole', 'Anna Poole'), ignored('a.txt', '3'));
    expect(additions(text, [differ('Anna Poole', 'Ann Poole'), ignored('a.txt', '3')])).toEqual([]);
  });

  it('keeps comments, tabs, line ends and whatever else stands in the file', () => {
    const before = '{\r\n\t// Agreed on Monday.\r\n\t"severity": { "name-spelling": "off" }, // for now\r\n\t"ignore": [\r\n\t\t// The ferry.\r\n\t\t{ "article": "b.txt", "code": "figure-differs" },\r\n\t],\r\n}\r\n';
    const after = add(before, ignored('a.txt', '3'));
    for (const kept of ['// Agreed on Monday.', '// for now', '// The ferry.', '"severity": { "name-spelling": "off" }', '{ "article": "b.txt", "code": "figure-differs" }']) expect(after).toContain(kept);
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(readDecisionFile(after)).toMatchObject({ mistakes: [], entries: [{ value: { article: 'a.txt' } }, { value: { article: 'b.txt' } }] });
    expect(readDecisionFile(remove(after, 'ignore', 0)).entries).toMatchObject([{ value: { article: 'b.txt' } }]);
  });

  it('takes out again what it wrote, to the last character', () => {
    const text = add('', ignored('a.txt', '3'), differ('Ann Poole', 'Anna Poole'));
    const index = readDecisionFile(add(text, ignored('a.txt', '40'))).entries.findIndex(({ value }) => idOf(value).includes('"40"'));
    expect(remove(add(text, ignored('a.txt', '40')), 'ignore', index)).toBe(text);
    expect(readDecisionFile(remove(remove(text, 'ignore', 0), 'different', 0))).toEqual({ settings: {}, entries: [], mistakes: [], wellFormed: true });
  });
});
