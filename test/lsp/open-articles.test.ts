import { expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createCorpus } from '../../server/corpus/create.ts';
import type { Indexed } from '../../server/corpus/indexed.ts';
import { createOpenArticles, type OpenArticles } from '../../server/lsp/open-articles.ts';
import { createTurns } from '../../server/lsp/turns.ts';
import { digestOf } from '../../server/text/digest.ts';

const URI = 'file:///w/a.txt';
const [OLD, NEW] = ['The Olmeck bridge lost 12 bolts.', 'The Olmeck bridge lost 14 bolts, Ilse Brandtner said.'];

/** One open document, and what was taken of it: its digest, null where it was there already, or that it is too long. */
function setUp(limit = 1_000): { open: Map<string, TextDocument>; taken: (number | string | null)[]; documents: OpenArticles } {
  const corpus = createCorpus();
  const taken: (number | string | null)[] = [];
  const take = (uri: string, indexed: Indexed | null): void => {
    taken.push(indexed && indexed.digest);
    if (indexed) corpus.put(uri, indexed);
  };
  const open = new Map([[URI, TextDocument.create(URI, 'article', 1, OLD)]]);
  return { open, taken, documents: createOpenArticles(corpus, open, { turn: createTurns(), limit: () => limit, tooLong: () => void taken.push('too long'), take }) };
}

/** Until a reading that has begun is amid its parts. */
async function amid(): Promise<void> {
  for (let i = 0; i < 4; i++) await Promise.resolve();
}

it('a document is read as it stands, and again only when it changed', async () => {
  const { open, taken, documents } = setUp();
  const readings = [documents.read(URI), documents.read(URI)];
  expect([documents.isReading(URI), documents.isReading(), documents.isReading('file:///w/b.txt')]).toEqual([true, true, false]);
  await Promise.all(readings);
  expect(documents.isReading()).toBe(false);
  TextDocument.update(open.get(URI)!, [{ text: NEW }], 2);
  await documents.read(URI);
  expect(taken).toEqual([digestOf(OLD), null, digestOf(NEW)]);
});

it('what changes while it is read is taken as it is then', async () => {
  const { open, taken, documents } = setUp();
  const reading = documents.read(URI);
  await amid();
  TextDocument.update(open.get(URI)!, [{ text: NEW }], 2);
  await reading;
  expect(taken).toEqual([digestOf(NEW)]);
});

it('what is closed while it is read is not taken, and what is opened again is', async () => {
  const { open, taken, documents } = setUp();
  const reading = documents.read(URI);
  await amid();
  open.delete(URI);
  await reading;
  expect(taken).toEqual([]);
  open.set(URI, TextDocument.create(URI, 'article', 1, NEW));
  await documents.read(URI);
  expect(taken).toEqual([digestOf(NEW)]);
});

it('what is too long is not read', async () => {
  const { taken, documents } = setUp(20);
  await documents.read(URI);
  expect(taken).toEqual(['too long']);
});
