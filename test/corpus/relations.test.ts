import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCorpus } from '../../server/corpus/create.ts';
import type { Indexed } from '../../server/corpus/indexed.ts';
import { createRelations } from '../../server/corpus/relations.ts';
import { similarity, traitsOf } from '../../server/corpus/similarity.ts';

/** An article's terms, the first ones in nearly every article, and its date. */
type Story = Pick<Indexed, 'terms' | 'header'>;

const VOCABULARY = 150;
const DATES = [null, '2031', '2031-01-01', '2031-02-11', '2031-02-12', '2031-03-25', '2031-03-27', '2033-01-01'];
const FEW = [3, 10, 40];

const story: fc.Arbitrary<Story> = fc
  .record({ size: fc.oneof(fc.nat(20), fc.integer({ min: 20, max: 96 })), seed: fc.nat(1000), named: fc.constantFrom(...FEW), published: fc.constantFrom(...DATES) })
  .map(({ size, seed, named, published }) => {
    const hashes = new Set<number>();
    for (let i = 0; i < size; i++) hashes.add(Math.floor(VOCABULARY * ((((i + seed) * 2654435761) >>> 0) / 2 ** 32) ** 2));
    const sorted = Int32Array.from(hashes).sort();
    const terms = { hashes: sorted.map((hash) => Math.imul(hash, 0x01000193)).sort(), weights: Uint8Array.from(sorted, (hash) => ((hash + seed) % named === 0 ? 3 : 1)) };
    return { terms, header: { published } as Indexed['header'] };
  });

it('gives what a comparison of all pairs gives, also after articles were taken out and put back', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(story, { minLength: 2, maxLength: 40 }), fc.nat(), (stories, n) => {
      const all = stories.map(({ terms, header }) => ({ terms, traits: traitsOf(terms, header.published) }));
      const relations = createRelations((doc) => stories[doc] as Indexed | undefined);
      stories.forEach((_, doc) => relations.add(doc));
      for (const doc of [n % stories.length, (n * 7) % stories.length]) {
        relations.of(doc);
        relations.remove(doc);
        relations.add(doc);
      }
      all.forEach((a, doc) => {
        const expected = all.flatMap((b, other): [number, number][] => {
          const common = other === doc ? 0 : similarity(a.terms, b.terms, a.traits, b.traits);
          return common > 0 ? [[other, common]] : [];
        });
        found += expected.length;
        // Of some pairs all that one of the two is related to has been looked for, of others not.
        all.forEach((_, other) => expect(relations.areRelated(doc, other)).toBe(expected.some(([known]) => known === other)));
        expect([...relations.of(doc)].sort(([x], [y]) => x - y)).toEqual(expected);
      });
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(1000);
});

it('are the same whenever they are asked for', () => {
  // Of each step: an article that is taken out or put in, whose story it then has, and whether all, one or none is asked for.
  const step = fc.record({ doc: fc.nat(11), story, asked: fc.constantFrom('all', 'one', 'none', 'none') });
  let changed = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 120 }), (steps) => {
      const stories: (Story | undefined)[] = [];
      const relations = createRelations((doc) => stories[doc] as Indexed | undefined);
      const expected = (doc: number): number[] => {
        const own = stories[doc]!;
        return stories.flatMap((other, n) => (other && n !== doc && similarity(own.terms, other.terms, traitsOf(own.terms, own.header.published), traitsOf(other.terms, other.header.published)) > 0 ? [n] : []));
      };
      for (const { doc, story, asked } of steps) {
        if (stories[doc]) relations.remove(doc);
        stories[doc] = stories[doc] ? undefined : story;
        if (stories[doc]) relations.add(doc);
        const known = stories.flatMap((other, n) => (other ? [n] : []));
        for (const one of asked === 'all' ? known : asked === 'one' ? known.slice(0, 1) : []) {
          const found = [...relations.of(one).keys()].sort((x, y) => x - y);
          changed += found.length;
          expect(found).toEqual(expected(one));
          for (const other of known) expect(relations.areRelated(one, other)).toBe(found.includes(other));
        }
      }
    }),
    { numRuns: 100 },
  );
  expect(changed).toBeGreaterThan(1000);
});

it('are the same where all are looked for at once, wherever articles came in no order or went', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(story, { minLength: 2, maxLength: 40 }), fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]), fc.boolean(), (all, gone, isAscending) => {
      const stories: (Story | undefined)[] = [...all];
      const relations = createRelations((doc) => stories[doc] as Indexed | undefined);
      const docs = [...stories.keys()];
      for (const doc of isAscending ? docs : docs.reverse()) relations.add(doc);
      relations.some();
      for (const doc of gone) {
        if (!stories[doc]) continue;
        relations.remove(doc);
        stories[doc] = undefined;
      }
      const one = createRelations((doc) => stories[doc] as Indexed | undefined);
      const left = docs.filter((doc) => stories[doc]).sort((a, b) => a - b);
      for (const doc of left) one.add(doc);
      for (const doc of left) for (const other of left) expect(relations.areRelated(doc, other)).toBe(one.areRelated(doc, other));
      relations.all();
      for (const doc of left) {
        found += relations.of(doc).size;
        expect([...relations.of(doc)].sort(([a], [b]) => a - b)).toEqual([...one.of(doc)].sort(([a], [b]) => a - b));
      }
    }),
    { numRuns: 200 },
  );
  expect(found).toBeGreaterThan(1000);
});

it('are the same where all or some are looked for while articles still come, whatever is asked meanwhile and whichever goes at last', () => {
  let found = 0;
  const come = fc.record({ story, does: fc.constantFrom('ask', 'look for all', 'look for some', 'nothing') });
  fc.assert(
    fc.property(fc.array(come, { minLength: 20, maxLength: 40 }), fc.nat(19), fc.constantFrom('goes', 'changes', 'stays'), (all, last, becomes) => {
      const stories: (Story | undefined)[] = [];
      const relations = createRelations((doc) => stories[doc] as Indexed | undefined);
      const check = (doc: number): void => {
        const one = createRelations((other) => stories[other] as Indexed | undefined);
        stories.forEach((each, other) => each && one.add(other));
        found += one.of(doc).size;
        expect([...relations.of(doc)].sort(([a], [b]) => a - b)).toEqual([...one.of(doc)].sort(([a], [b]) => a - b));
        stories.forEach((each, other) => each && expect(relations.areRelated(doc, other)).toBe(one.areRelated(doc, other)));
      };
      for (const [doc, { story, does }] of all.entries()) {
        stories[doc] = story;
        relations.add(doc);
        if (does === 'look for all') relations.all();
        if (does === 'look for some') relations.some();
        if (does === 'ask') check(doc >> 1);
      }
      if (last % 2 === 0) while (!relations.some());
      if (becomes !== 'stays') {
        relations.remove(last);
        stories[last] = becomes === 'goes' ? undefined : all[0]!.story;
        if (stories[last]) relations.add(last);
      }
      stories.forEach((each, doc) => each && check(doc));
    }),
    { numRuns: 100 },
  );
  expect(found).toBeGreaterThan(1000);
});

it('are at hand once all were looked for', () => {
  const same: Story = { terms: { hashes: Int32Array.from({ length: 30 }, (_, i) => i), weights: new Uint8Array(30).fill(3) }, header: { published: null } as Indexed['header'] };
  let read = 0;
  const relations = createRelations(() => (read++, same as Indexed));
  for (let doc = 0; doc < 40; doc++) {
    relations.add(doc);
    relations.all();
  }
  const before = read;
  expect(relations.of(3).size).toBe(39);
  expect(read).toBe(before);
});

it('are searched once for an article that is asked about while most others have not been looked at', () => {
  const same: Story = { terms: { hashes: Int32Array.from({ length: 30 }, (_, i) => i), weights: new Uint8Array(30).fill(3) }, header: { published: null } as Indexed['header'] };
  let read = 0;
  const relations = createRelations(() => (read++, same as Indexed));
  for (let doc = 0; doc < 100; doc++) relations.add(doc);
  const before = read;
  const related = relations.of(3);
  // Itself, and it with each of the others.
  expect(read - before).toBe(1 + 2 * 99);
  expect(relations.of(3)).toBe(related);
  expect(read - before).toBe(1 + 2 * 99);
});

it('compares each pair once where all are looked for at once', () => {
  const same: Story = { terms: { hashes: Int32Array.from({ length: 30 }, (_, i) => i), weights: new Uint8Array(30).fill(3) }, header: { published: null } as Indexed['header'] };
  const count = (ask: (relations: ReturnType<typeof createRelations>) => void): number => {
    let read = 0;
    const relations = createRelations(() => (read++, same as Indexed));
    for (let doc = 0; doc < 40; doc++) relations.add(doc);
    ask(relations);
    return read;
  };
  const atOnce = count((relations) => relations.all());
  const oneByOne = count((relations) => {
    for (let doc = 0; doc < 40; doc++) relations.of(doc);
  });
  expect(atOnce / oneByOne).toBeLessThan(0.6);
});

it('are looked for once while one article is typed in', () => {
  const stories = Array.from({ length: 40 }, (_, doc): Story => ({ terms: { hashes: Int32Array.from({ length: 30 }, (_, i) => i * 1000 + (doc >> 1)), weights: new Uint8Array(30).fill(3) }, header: { published: null } as Indexed['header'] }));
  let read = 0;
  const relations = createRelations((doc) => (read++, stories[doc] as Indexed | undefined));
  stories.forEach((_, doc) => relations.add(doc));
  relations.all();
  const readBy = (): number => {
    const before = read;
    expect([...relations.of(6).keys()]).toEqual([7]);
    return read - before;
  };
  expect(readBy()).toBe(0);
  for (let typed = 0; typed < 500; typed++) {
    relations.remove(20);
    relations.add(20);
  }
  // The one that changed, and the two that are compared.
  expect(readBy()).toBe(3);
  for (const doc of [7, 20]) relations.remove(doc);
  stories[7] = stories[20]!;
  relations.add(7);
  relations.add(20);
  expect([...relations.of(6).keys()]).toEqual([]);
});

it('are those of articles that came long after they were asked for first', () => {
  const own = (doc: number): Story => ({ terms: { hashes: Int32Array.from({ length: 30 }, (_, i) => i * 1000 + (doc % 150)), weights: new Uint8Array(30).fill(3) }, header: { published: null } as Indexed['header'] });
  const stories = Array.from({ length: 300 }, (_, doc) => own(doc));
  const relations = createRelations((doc) => stories[doc] as Indexed | undefined);
  stories.forEach((_, doc) => {
    relations.add(doc);
    // Asked now and then: after few changes, and after many.
    if (doc % 99 < 2) for (let asked = 0; asked <= doc; asked++) expect([...relations.of(asked).keys()]).toEqual(asked >= 150 ? [asked - 150] : doc >= asked + 150 ? [asked + 150] : []);
  });
});

it('name an article that came in place of another of the same text', () => {
  const text = 'The Verrano dam above Tolmezza burst on Tuesday and flooded the Lirano valley, the Brisca county office said. Divers searched the Lirano for drivers of the quarry, and the mayor of Tolmezza, Ada Quill, closed the school.';
  const corpus = createCorpus();
  for (const uri of ['a', 'b']) corpus.set(uri, text);
  expect(corpus.related('a')).toEqual(['b']);
  corpus.delete('b');
  corpus.set('c', text);
  expect(corpus.related('a')).toEqual(['c']);
});
