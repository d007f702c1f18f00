import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restored, stored, type Stored } from '../../server/corpus/compact.ts';
import { indexArticle } from '../../server/corpus/index-article.ts';
import { pack } from '../../server/corpus/pack.ts';
import { unpack } from '../../server/corpus/unpack.ts';
import { extract } from '../../server/mentions/extract.ts';
import { parseArticle } from '../../server/text/article.ts';
import { article } from './events.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Every value that `pack` knows, at any depth. */
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, undefined, true, false, NaN, Infinity, -Infinity, -0, '', '\ud800', '\udc00\ud800', '😀', '\ufeff'),
    fc.integer(),
    fc.double(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'binary' }),
    fc.uint8Array(),
    fc.int32Array(),
    fc.array(fc.nat(300)).map((list) => Int32Array.from(list)),
    fc.array(tie('any')),
    fc.dictionary(fc.string().map((key) => `k${key}`), tie('any'), { noNullPrototype: true }),
  ),
})).any;

describe('packing', () => {
  it('gives any value back', () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(unpack(pack(given))).toEqual(given);
      }),
      { numRuns: 500 },
    );
  });
  it('gives the mentions of the fixtures back, every field of them', () => {
    const folders = ['seeds', '../shared/gold/summit', '../shared/gold/wildfire'].map((name) => join(ROOT, name)).filter((folder) => existsSync(folder));
    for (const folder of folders) {
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
        const text = readFileSync(join(folder, name), 'utf8');
        expect(unpack(pack(extract(parseArticle(name, text)))), name).toEqual(extract(parseArticle(name, text)));
      }
    }
  });
  it('gives the keys alone that are asked for', () => {
    const value = [{ a: 1, b: [{ c: 'x', a: null }, 2.5, new Int32Array([-1, 70_000]), new Int32Array([1, 2])], c: 'y' }, { b: new Uint8Array([1, 2]), a: -7, d: { a: 'z' } }];
    expect(unpack(pack(value), new Set(['a']))).toEqual([{ a: 1 }, { a: -7 }]);
    expect(unpack(pack(value), new Set(['b', 'a']))).toEqual([{ a: 1, b: [{ a: null }, 2.5, new Int32Array([-1, 70_000]), new Int32Array([1, 2])] }, { a: -7, b: new Uint8Array([1, 2]) }]);
  });
  it('gives tables back, whole or the keys alone that are asked for', () => {
    const cell = fc.oneof(fc.constantFrom(null, 0, -0, NaN, 'x', undefined), value, fc.record({ m: fc.constantFrom(null, 1), n: fc.nat(2) }));
    const column = fc.oneof(fc.array(cell, { minLength: 9, maxLength: 9 }), cell.map((one) => Array.from({ length: 9 }, () => one)), fc.array(fc.record({ m: cell, n: fc.constantFrom(null, 1) }), { minLength: 9, maxLength: 9 }));
    fc.assert(
      fc.property(fc.array(column, { maxLength: 5 }), fc.nat(9), (columns, count) => {
        const rows = (keys: readonly number[]): unknown[] => Array.from({ length: count }, (_, i) => Object.fromEntries(keys.map((key) => [`c${String(key)}`, columns[key]![i]])));
        const all = columns.map((_, key) => key);
        expect(unpack(pack([rows(all), 'end']))).toEqual([rows(all), 'end']);
        const some = all.filter((key) => key % 2 === 1);
        const inside = ['m', 'n', ...some.map((key) => `c${String(key)}`)];
        const without = (v: unknown): unknown => (Array.isArray(v) ? v.map(without) : typeof v === 'object' && v !== null && !ArrayBuffer.isView(v) ? Object.fromEntries(Object.entries(v).flatMap(([key, at]) => (inside.includes(key) ? [[key, without(at)]] : []))) : v);
        expect(unpack(pack([rows(all), 'end']), new Set(inside))).toEqual(without([rows(all), 'end']));
      }),
      { numRuns: 500 },
    );
  });
  it('takes a byte or so for what nearly all objects of a list have', () => {
    const rows = (count: number): unknown[] => Array.from({ length: count }, (_, i) => ({ start: i % 100, kind: 'count', unit: null, low: i === 7 ? 1.5 : null, frame: { of: i % 50, verb: null, is: false } }));
    expect(pack(rows(200)).length - pack(rows(100)).length).toBeLessThanOrEqual(2 * 100 + 4);
  });
  it('gives what is indexed of any article back', () => {
    fc.assert(
      fc.property(fc.oneof(article, fc.string({ unit: 'binary' })), (text) => {
        const indexed = indexArticle('a.txt', text);
        expect(restored(unpack(pack(stored(indexed))) as Stored)).toEqual(indexed);
      }),
      { numRuns: 100 },
    );
  });
  it('ends, with a value or an error, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          unpack(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 500 },
    );
    const whole = pack(stored(indexArticle('a.txt', 'The Olmeck bridge collapsed, "as expected", on 3 March 2031.')));
    for (let length = 0; length < whole.length; length++) expect(() => unpack(whole.subarray(0, length)), String(length)).toThrow(RangeError);
  });
  it('refuses what it could not give back', () => {
    for (const given of [() => 1, Symbol('a'), 1n]) expect(() => pack({ given })).toThrow(TypeError);
  });
});
