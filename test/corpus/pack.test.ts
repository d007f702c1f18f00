import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../server/corpus/indexed.ts';
import { pack, unpack } from '../../server/corpus/pack.ts';
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
  it('gives what is indexed of any article back', () => {
    fc.assert(
      fc.property(fc.oneof(article, fc.string({ unit: 'binary' })), (text) => {
        const indexed = indexArticle('a.txt', text);
        expect(unpack(pack(indexed))).toEqual(indexed);
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
    const whole = pack(indexArticle('a.txt', 'The Olmeck bridge collapsed, "as expected", on 3 March 2031.'));
    for (let length = 0; length < whole.length; length++) expect(() => unpack(whole.subarray(0, length)), String(length)).toThrow(RangeError);
  });
  it('refuses what it could not give back', () => {
    for (const given of [() => 1, Symbol('a'), 1n]) expect(() => pack({ given })).toThrow(TypeError);
  });
});
