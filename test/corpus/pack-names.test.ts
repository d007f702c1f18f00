import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexArticle } from '../../server/corpus/index-article.ts';
import type { Indexed } from '../../server/corpus/indexed.ts';
import { namesIn, openNames, packNames, writingOf } from '../../server/corpus/pack-names.ts';
import { createWriting } from '../../server/corpus/writing.ts';
import type { Name } from '../../server/mentions/mention.ts';

const text = fc.oneof(fc.constantFrom('Olmeck', 'Ilse Brandtner', 'Zoë Østby', 'Łódź', '\ud800', '', 'x'.repeat(9000)), fc.string({ unit: 'binary', maxLength: 12 }));
const names: fc.Arbitrary<Name[]> = fc
  .array(fc.record({ gap: fc.nat(70_000), length: fc.nat(300), text, kind: fc.constantFrom('person', 'organization', 'place', 'event', 'other'), title: fc.option(text), full: text, same: fc.boolean() }), { maxLength: 30 })
  .map((list) => {
    let start = 0;
    return list.map(({ gap, length, text, kind, title, full, same }): Name => ({ start: (start += gap), end: start + length, text, kind, title, full: same ? text : full }));
  });

it('packs names so that all of them, or any one, are read as they were', () => {
  fc.assert(
    fc.property(names, fc.nat(), (list, any) => {
      const packed = packNames(list);
      expect(namesIn(packed)).toEqual(list);
      if (list.length === 0) return;
      const { spans, of, bytesOf } = openNames(packed);
      const i = any % list.length;
      expect({ start: spans[2 * i], end: spans[2 * i + 1], ...writingOf(bytesOf(of[i]!)) }).toEqual(list[i]);
    }),
  );
});

it('gives an error or other names for bytes that are none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        namesIn(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
  );
});

it('reads the names of one form without the others, and one writing is one object wherever it stands', () => {
  const [a, b] = ['Ilse Brandtner met Olmeck officials. "No," Brandtner said. Ilse Brandtner left.', 'Ilse Brandtner was in Velle.'].map((article, i) => indexArticle(`${String(i)}.txt`, article));
  const writings = createWriting();
  const formOf = (indexed: typeof a & {}): number => indexed.forms.ids.findIndex((id) => id.includes('brandtner'));
  const own = writings.of(a!, formOf(a!));
  expect(own.map(({ as }) => as.text)).toEqual(namesIn(a!.mentions.names).flatMap(({ text, full }) => (full === 'Ilse Brandtner' ? [text] : [])));
  expect(own.length).toBeGreaterThan(2);
  expect(writings.of(b!, formOf(b!))[0]!.as).toBe(own[0]!.as);
  expect(writings.all(a!).as[0]).toBe(own[0]!.as);
});

it('finds how a person is first written by the full name', () => {
  fc.assert(
    fc.property(names, (list) => {
      const indexed = { mentions: { names: packNames(list) } } as Indexed;
      const writings = createWriting();
      for (const { full } of [...list, { full: 'nobody' }]) {
        const expected = list.find((name) => name.kind === 'person' && name.full === full);
        expect(writings.person(indexed, full)).toEqual(expected && { text: expected.text, kind: expected.kind, title: expected.title, full });
      }
    }),
  );
});

it('tells whether the name that begins at a place has a title', () => {
  fc.assert(
    fc.property(names, (list) => {
      const indexed = { mentions: { names: packNames(list) } } as Indexed;
      const writings = createWriting();
      for (const start of [...list.map((name) => name.start), -1]) expect(writings.isTitled(indexed, start)).toBe((list.find((name) => name.start === start)?.title ?? null) !== null);
    }),
  );
});
