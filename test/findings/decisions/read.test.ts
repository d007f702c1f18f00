import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDecisionFile } from '../../../server/findings/decisions/read.ts';

/** What is said about a file, each mistake with the text that it stands at. */
function mistakes(text: string): string[] {
  return readDecisionFile(text).mistakes.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`);
}

describe('reading .crossread.json', () => {
  it('takes settings and decisions, comments and commas at the end aside', () => {
    const file = readDecisionFile(`{
      // Everything below is agreed.
      "$schema": "x", "sources": ["press/**"], "exclude": [], "maxFileSize": 1000, "severity": { "figure-imprecise": "hint", "quote-altered": "auto" },
      "ignore": [{ "code": "figure-differs", "article": "./press/a.txt", "text": "40", "in": "some 40 boats", "against": ["12"] }, { "code": "name-spelling", "text": "Pool" },],
      "same": [[{ "article": "a.txt", "figure": "40", "in": "x 40" }, { "article": "b.txt", "figure": "forty" }]],
      "different": [[{ "name": "Ann" }, { "article": "a.txt", "name": "Anna" }], [{ "quote": "A b" }, { "quote": "A c" }]]
    }`);
    expect(file.mistakes).toEqual([]);
    expect(file.settings).toEqual({ sources: ['press/**'], exclude: [], maxFileSize: 1000, severity: { 'figure-imprecise': 'hint', 'quote-altered': 'auto' } });
    expect(file.entries.map(({ section, index }) => `${section} ${index}`)).toEqual(['ignore 0', 'ignore 1', 'same 0', 'different 0', 'different 1']);
    expect(file.entries[0]).toMatchObject({ value: { article: 'press/a.txt' } });
  });

  it('says what is wrong where it stands, and the rest counts', () => {
    const cases: [text: string, said: string][] = [
      ['{ "ignored": [] }', '"ignored": There is no “ignored” here; there are sources, exclude, maxFileSize, severity, ignore, same, different.'],
      ['{ "ignore": {} }', '{}: This is a list in square brackets.'],
      ['{ "ignore": [1] }', '1: This is an object with article, code, text, in, against.'],
      ['{ "ignore": [{ "code": "figure-differ", "article": "a.txt" }] }', '"figure-differ": There is no code "figure-differ"; there are figure-differs, '],
      ['{ "ignore": [{ "code": "figure-differs" }] }', '{ "code": "figure-differs" }: What is ignored needs an “article”, a “text” or both'],
      ['{ "ignore": [{ "article": "a.txt" }] }', '{ "article": "a.txt" }: What is ignored needs a “code”'],
      ['{ "ignore": [{ "code": "figure-differs", "article": "../a.txt" }] }', '"../a.txt": A path begins at the folder of this file and does not lead out of it.'],
      ['{ "ignore": [{ "code": "figure-differs", "article": "/etc/a.txt" }] }', '"/etc/a.txt": A path begins'],
      ['{ "ignore": [{ "code": "figure-differs", "article": "c:/a.txt" }] }', '"c:/a.txt": A path begins'],
      ['{ "ignore": [{ "code": "figure-differs", "article": "x\\\\a.txt" }] }', '"x\\\\a.txt": A path is written with “/”, on Windows too.'],
      ['{ "sources": ["../**"] }', '"../**": A pattern cannot lead out of the folder of this file.'],
      ['{ "maxFileSize": 0 }', '0: The size is a whole number of bytes, 1 or more.'],
      ['{ "severity": { "figure-differs": "auto" } }', '"auto": A severity of figure-differs is one of error, '],
      ['{ "severity": { "nothing": "off" } }', '"nothing": There is no code “nothing”'],
      ['{ "same": [[{ "name": "A" }]] }', '[{ "name": "A" }]: This is a list of two'],
      ['{ "same": [[{ "name": "A" }, { "quote": "B" }]] }', '[{ "name": "A" }, { "quote": "B" }]: A name and a quote cannot be compared'],
      ['{ "same": [[{ "quote": "A" }, { "quote": "B" }]] }', '[{ "quote": "A" }, { "quote": "B" }]: Two quotes are the same when their words are'],
      ['{ "different": [[{ "figure": "4" }, { "figure": "5", "article": "a.txt" }]] }', '{ "figure": "4" }: A figure needs the “article” that it stands in.'],
      ['{ "sources": [], "sources": [] }', '"sources": “sources” stands here twice; the first one counts.'],
      ['[]', '[]: This is an object in braces.'],
    ];
    for (const [text, said] of cases) {
      const [first, ...others] = mistakes(text);
      expect(first?.slice(0, said.length)).toBe(said);
      expect(others).toEqual([]);
    }
    const rest = readDecisionFile('{ "nonsense": 1, "ignore": [{ "code": "x" }, { "code": "name-spelling", "text": "Pool" }] }');
    expect(rest.mistakes).toHaveLength(2);
    expect(rest.entries).toMatchObject([{ index: 1, value: { text: 'Pool' } }]);
  });

  it('reads what it can of a file that is being written, and knows that it cannot be edited', () => {
    const file = readDecisionFile('{ "ignore": [{ "code": "name-spelling", "text": "Pool" }], "same": [');
    expect(file.entries).toHaveLength(1);
    expect(file.wellFormed).toBe(false);
    expect(file.mistakes.map(({ message }) => message)).toEqual(['This is not JSON: a closing square bracket is missing here.', 'This is not JSON: a closing brace is missing here.']);
    expect(readDecisionFile('')).toEqual({ settings: {}, entries: [], mistakes: [], wellFormed: true });
  });

  it('never throws, whatever the text', () => {
    const near = fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"ignore"', '"same"', '"code"', '"figure-differs"', '"__proto__"', '1', 'null', '// x\n', '"\\u00"', ' '), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.oneof(near, fc.string({ unit: 'binary' }), fc.json()), (text) => void readDecisionFile(text)));
    for (const mark of ['[', '{"a":', '{"ignore":[']) expect(readDecisionFile(mark.repeat(50_000)).entries).toEqual([]);
  });
});
