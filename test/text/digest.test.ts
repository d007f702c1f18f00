import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digestOf } from '../../server/text/digest.ts';

it('is the same for the same text and, but for a chance in 2^53, another for another', () => {
  const seen = new Map<number, string>();
  for (const text of ['', 'a', 'b', 'ab', 'ba', '\0', '\0\0', ...Array.from({ length: 20_000 }, (_, i) => `The toll rose to ${String(i)}.`)]) {
    const digest = digestOf(text);
    expect(seen.get(digest)).toBeUndefined();
    expect(Number.isSafeInteger(digest)).toBe(true);
    seen.set(digest, text);
  }
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(65_535), (text, at, unit) => {
    const i = at % (text.length + 1);
    const other = text.slice(0, i) + String.fromCharCode(unit) + text.slice(i + 1);
    expect(digestOf(other) === digestOf(text)).toBe(other === text);
  }));
});
