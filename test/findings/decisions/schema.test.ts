import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { readDecisionFile } from '../../../server/findings/decisions/read.ts';
import { PROPERTIES } from '../../../server/findings/decisions/values.ts';
import { CODES } from '../../../server/findings/finding.ts';
import { ROOT } from '../../accuracy/root.ts';

const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/crossread.schema.json'), 'utf8')) as { properties: object; definitions: { code: { enum: string[] } } };
const validate = new Ajv({ strict: false }).compile(schema);

/** Files of which the schema and the reader have to think the same. */
const GOOD = [
  '{}',
  '{ "$schema": "x", "sources": ["press/**"], "exclude": [], "maxFileSize": 1, "severity": { "figure-imprecise": "off", "quote-altered": "auto" } }',
  '{ "ignore": [{ "code": "name-spelling", "text": "Smyth" }, { "article": "a/b..c.txt", "code": "figure-differs" }] }',
  '{ "same": [[{ "article": "a.txt", "figure": "40", "in": "x 40" }, { "article": "./b.txt", "figure": "4" }]], "different": [[{ "quote": "A" }, { "article": "a.txt", "quote": "B" }]] }',
];
const BAD = [
  '[]',
  '{ "ignored": [] }',
  '{ "sources": ["../**"] }',
  '{ "maxFileSize": 0.5 }',
  '{ "severity": { "figure-differs": "auto" } }',
  '{ "severity": { "nothing": "off" } }',
  '{ "ignore": {} }',
  '{ "ignore": [{ "code": "figure-differs" }] }',
  '{ "ignore": [{ "article": "a.txt" }] }',
  '{ "ignore": [{ "code": "figure", "article": "a.txt" }] }',
  ...['/a.txt', '../a.txt', 'b/../a.txt', '..', 'C:/a.txt', 'file:///a.txt', 'a\\\\b.txt', ' '].map((path) => `{ "ignore": [{ "code": "figure-differs", "article": "${path}" }] }`),
  '{ "same": [[{ "name": "A" }]] }',
  '{ "same": [[{ "name": "A", "figure": "4", "article": "a.txt" }, { "name": "B" }]] }',
  '{ "different": [[{ "figure": "4" }, { "article": "a.txt", "figure": "5" }]] }',
];

describe('the schema of .crossread.json', () => {
  it('knows every property and every code', () => {
    expect(Object.keys(schema.properties)).toEqual([...PROPERTIES]);
    expect(schema.definitions.code.enum).toEqual(CODES.map(({ code }) => code));
  });
  it.each(GOOD)('takes what is read: %s', (text) => {
    expect(readDecisionFile(text).mistakes).toEqual([]);
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });
  it.each(BAD)('refuses what is a mistake: %s', (text) => {
    expect(readDecisionFile(text).mistakes).not.toEqual([]);
    expect(validate(parse(text))).toBe(false);
  });
  it('takes the example of the README', () => {
    const example = /```jsonc\n([^]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))![1]!;
    expect(readDecisionFile(example).mistakes).toEqual([]);
    expect(validate(parse(example))).toBe(true);
  });
});
