import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../server/corpus/create.ts';
import { indexArticle } from '../../server/corpus/index-article.ts';
import type { Indexed } from '../../server/corpus/indexed.ts';
import { pack } from '../../server/corpus/pack.ts';
import { openCache, type Store } from '../../server/lsp/cache.ts';

/** A store in memory; `room` is how many bytes it still takes. */
function memory(files = new Map<string, Uint8Array>(), room = Infinity): Store & { readonly files: Map<string, Uint8Array> } {
  let left = room;
  return {
    files,
    names: () => Promise.resolve([...files.keys()]),
    read: (name) => Promise.resolve(files.get(name) ?? null),
    write(name, ...parts) {
      const bytes = Buffer.concat(parts);
      left -= bytes.length;
      if (left < 0) return Promise.reject(new Error('no space left on device'));
      files.set(name, bytes);
      return Promise.resolve();
    },
    remove(name) {
      files.delete(name);
      return Promise.resolve();
    },
  };
}

/** More than one segment holds. */
const COUNT = 140;
const TEXTS = Array.from({ length: COUNT }, (_, i) => [`file:///a/${i}.txt`, `The Olmeck bridge lost ${i + 2} bolts on 3 March 2031, harbour master Ilse Brandtner said.`] as const);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const INDEXED: ReadonlyMap<string, Indexed> = new Map(TEXTS.map(([uri, text]) => [uri, indexArticle(uri, text)]));
const get = (uri: string): Indexed | undefined => INDEXED.get(uri);

async function filled(store: Store): Promise<void> {
  const cache = await openCache(store, 'v1');
  for (const [uri, text] of TEXTS) cache.note(uri, bytesOf(text), `signature of ${uri}`, get(uri)!);
  await cache.save();
}

/** How many of the articles the cache still has; each has to be right. */
async function kept(store: Store, stamp = 'v1'): Promise<number> {
  const cache = await openCache(store, stamp);
  let count = 0;
  for (const [uri] of TEXTS) {
    const indexed = await cache.unchanged(uri, `signature of ${uri}`);
    if (indexed) expect(Buffer.compare(pack(indexed), pack(get(uri)))).toBe(0);
    if (indexed) count++;
  }
  return count;
}

describe('the cache', () => {
  it('keeps what was written when a program ends before all is', async () => {
    const store = memory();
    const cache = await openCache(store, 'v1');
    const many = Array.from({ length: 1_000 }, (_, i) => `file:///many/${String(i)}.txt`);
    for (const uri of many) cache.note(uri, bytesOf(uri), 'same', get(TEXTS[0]![0])!);
    let turns = 0;
    void cache.save(() => (++turns > 900 ? new Promise(() => undefined) : Promise.resolve()));
    await expect.poll(() => turns, { timeout: 20_000 }).toBe(901);
    const next = await openCache(store, 'v1');
    const left = await Promise.all(many.map((uri) => next.unchanged(uri, 'same')));
    expect(left.filter((indexed) => indexed !== null).length).toBeGreaterThan(500);
  });

  it('writes everything once when it is to be saved again while it is', async () => {
    const store = memory();
    const written: string[] = [];
    const cache = await openCache({ ...store, write: (name, bytes) => (written.push(name), store.write(name, bytes)) }, 'v1');
    for (const [uri, text] of TEXTS.slice(1)) cache.note(uri, bytesOf(text), `signature of ${uri}`, get(uri)!);
    const saving = cache.save();
    const [uri, text] = TEXTS[0]!;
    cache.note(uri, bytesOf(text), `signature of ${uri}`, get(uri)!);
    await Promise.all([saving, cache.save(), cache.save()]);
    const segments = written.filter((name) => name !== 'index.bin');
    const whole = memory();
    await filled(whole);
    // Those of all articles are one less the index, and the late one may be alone in another.
    expect(segments.length).toBeLessThanOrEqual(whole.files.size);
    expect(written.length - segments.length).toBeLessThanOrEqual(2);
    expect(await kept(store)).toBe(COUNT);
  });

  it('gives back what was kept, by signature and by text', async () => {
    const store = memory();
    await filled(store);
    expect(await kept(store)).toBe(COUNT);
    const cache = await openCache(store, 'v1');
    const [uri, text] = TEXTS[7]!;
    expect(await cache.unchanged(uri, 'another signature')).toBeNull();
    expect(await cache.unchanged(uri, null)).toBeNull();
    expect(await cache.sameText(uri, bytesOf(text), 'another signature')).toEqual(get(uri));
    expect(await cache.sameText('file:///moved/7.txt', bytesOf(text), 'moved')).toEqual(get(uri));
    expect(await cache.sameText('file:///a/renamed.txt', bytesOf(text), 'renamed')).toBeNull();
    expect(await cache.sameText(uri, bytesOf(`${text} `), 'changed')).toBeNull();
    // What was recognised by its text is recognised by its signature the next time.
    await cache.save();
    expect(await (await openCache(store, 'v1')).unchanged(uri, 'another signature')).toEqual(get(uri));
  });

  it('writes only what is new, and clears up', async () => {
    const store = memory();
    await filled(store);
    const before = new Set(store.files.keys());
    const cache = await openCache(store, 'v1');
    cache.note(TEXTS[0]![0], bytesOf('new'), 'new', indexArticle('0.txt', 'new'));
    await cache.save();
    const added = [...store.files.keys()].filter((name) => !before.has(name));
    expect(added).toHaveLength(1);
    for (const [uri] of TEXTS) cache.forget(uri);
    expect(await cache.save()).toBe(0);
    expect([...store.files.keys()]).toEqual(['index.bin']);
  });

  it('is not there for another version', async () => {
    const store = memory();
    await filled(store);
    expect(await kept(store, 'v2')).toBe(0);
  });

  it('is not there where it is damaged, and then written again', async () => {
    const whole = memory();
    await filled(whole);
    for (const [name, bytes] of whole.files) {
      const spots = [0, 19, 20, bytes.length >> 1, bytes.length - 1];
      for (const spot of spots) {
        const flipped = Uint8Array.from(bytes);
        flipped[spot]! ^= 4;
        for (const damaged of [bytes.subarray(0, spot), flipped, new Uint8Array(0)]) {
          const store = memory(new Map(whole.files).set(name, damaged));
          expect(await kept(store)).toBeLessThan(COUNT);
          await filled(store);
          expect(await kept(store)).toBe(COUNT);
        }
      }
      const store = memory(new Map(whole.files));
      store.files.delete(name);
      expect(await kept(store)).toBeLessThan(COUNT);
    }
  });

  it('is not there where it is cut off, at any byte', async () => {
    const whole = memory();
    const cache = await openCache(whole, 'v1');
    const few = TEXTS.slice(0, 2);
    for (const [uri, text] of few) cache.note(uri, bytesOf(text), `signature of ${uri}`, get(uri)!);
    await cache.save();
    for (const [name, bytes] of whole.files) {
      for (let length = 0; length < bytes.length; length++) expect(await kept(memory(new Map(whole.files).set(name, bytes.subarray(0, length))))).toBe(0);
    }
    expect(await kept(whole)).toBe(few.length);
  });

  it('keeps a basis, unless it is damaged at any byte or of another version', async () => {
    const corpus = createCorpus();
    for (const [uri] of TEXTS.slice(0, 2)) corpus.put(uri, get(uri)!);
    const parts = corpus.settle();
    let part = parts.next();
    while (part.done !== true) part = parts.next();
    const basis = part.value!;
    const store = memory();
    const cache = await openCache(store, 'v1');
    expect(await cache.basis()).toBeNull();
    await cache.keepBasis(basis);
    await cache.save();
    const { files } = store;
    expect(await (await openCache(store, 'v1')).basis()).toEqual(basis);
    expect(await (await openCache(store, 'v2')).basis()).toBeNull();
    const [name, bytes] = [...files].find(([file]) => file !== 'index.bin')!;
    for (let at = 0; at < bytes.length; at += 1 + (at >> 6)) {
      const flipped = Uint8Array.from(bytes);
      flipped[at]! ^= 16;
      for (const damaged of [flipped, bytes.subarray(0, at)]) expect(await (await openCache(memory(new Map(files).set(name, damaged)), 'v1')).basis()).toBeNull();
    }
  });

  it('survives a full disk at any point', async () => {
    for (let room = 0; room < 150_000; room += 15_000) {
      const store = memory(new Map(), room);
      await filled(store).catch((error: unknown) => expect(String(error)).toContain('no space'));
      expect([0, COUNT]).toContain(await kept(store));
    }
  });
});
