import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keySorter, NO_KEYS, type Keys } from '../../server/corpus/key-order.ts';
import { KeyList } from '../../server/mentions/key-list.ts';

interface Key {
  readonly hash: number;
  readonly index: number;
}

/** Sorts the lists in the same room. */
function inOrder(...lists: readonly (readonly Key[])[]): Keys[] {
  const sort = keySorter();
  const list = new KeyList();
  return lists.map((keys) => {
    list.clear();
    for (const { hash, index } of keys) list.add(hash, index);
    return sort(list);
  });
}

it('puts keys in order of their hashes, those of one hash as they came', () => {
  const keys = fc.array(fc.record({ hash: fc.oneof(fc.integer(), fc.integer({ min: -2, max: 2 })), index: fc.oneof(fc.nat(), fc.nat(255)) }), { maxLength: 60 });
  fc.assert(
    fc.property(keys, keys, (...lists) => {
      for (const [n, { hashes, indexes }] of inOrder(...lists).entries()) {
        expect(Array.from(hashes, (hash, i) => ({ hash, index: indexes[i]! }))).toEqual(lists[n]!.toSorted((a, b) => a.hash - b.hash));
      }
    }),
  );
});

it('has nothing to put in order where there are no keys', () => {
  expect(inOrder([])).toEqual([NO_KEYS]);
});

it('has room for more keys than lists have at first', () => {
  const many = Array.from({ length: 5000 }, (_, i) => ({ hash: (i * 7919) % 5000, index: i }));
  const [keys] = inOrder(many);
  expect(Array.from(keys!.hashes)).toEqual(many.map((_, i) => i));
  expect((keys!.indexes[1]! * 7919) % 5000).toBe(1);
});
