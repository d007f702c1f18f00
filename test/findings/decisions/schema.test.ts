import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { readDecisionFile } from '../../../server/findings/decisions/read.ts';
import { PROPERTIES } from '../../../server/findings/decisions/values.ts';
import { CODES } from '../../../server/findings/finding.ts';
import { ROOT } from '../../accuracy/root.ts';

const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/crossread.schema.json'), 'utf8')) as { properties: object; definitions: Record<'code' | 'severity' | 'quoteSeverity', { anyOf: [{ enum: string[] }] }> };
const validate = new Ajv({ strict: false }).compile(schema);

/** Files without a mistake. */
const GOOD = [
  '{}',
  '{ "$schema": "x", "sources": ["press/**"], "exclude": [], "maxFileSize": 1, "severity": { "figure-imprecise": "off", "quote-altered": "auto" } }',
  '{ "ignore": [{ "code": "name-spelling", "text": "Smyth" }, { "article": "a/b..c.txt", "code": "figure-differs" }] }',
  '{ "same": [[{ "article": "a.txt", "figure": "40", "in": "x 40" }, { "article": "./b.txt", "figure": "4" }]], "different": [[{ "quote": "A" }, { "article": "a.txt", "quote": "B" }]] }',
];
/** Files with one that is no mistake of JSON. */
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
    expect(schema.definitions.code.anyOf[0].enum).toEqual(CODES.map(({ code }) => code));
  });
  it.each(GOOD)('takes what is read: %s', (text) => {
    expect(readDecisionFile(text).mistakes).toEqual([]);
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });
  it.each(BAD)('leaves it to Crossread to say what is a mistake, or it would be said twice: %s', (text) => {
    expect(readDecisionFile(text).mistakes.map(({ ofJson }) => ofJson)).toContain(false);
    expect(validate(parse(text))).toBe(true);
  });
  it('takes the example of the README', () => {
    const example = /```jsonc\n([^]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))![1]!;
    expect(readDecisionFile(example).mistakes).toEqual([]);
    expect(validate(parse(example))).toBe(true);
  });
});
