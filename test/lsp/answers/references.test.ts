import { expect, it } from 'vitest';
import type { Location } from 'vscode-languageserver';
import { createCorpus } from '../../../server/corpus/create.ts';
import { answerReferences } from '../../../server/lsp/answers/references.ts';
import type { Context } from '../../../server/lsp/context.ts';

const [A, B] = ['file:///w/a.txt', 'file:///w/b.txt'];
const TEXT = 'Harbour master Ilse Brandtner closed the bridge.';

it('references are of the articles that have been read, and the log says once when some have not', async () => {
  const corpus = createCorpus();
  corpus.set(A, TEXT);
  corpus.set(B, TEXT);
  const log: string[] = [];
  let left: number | null = 7;
  let ask: ((params: unknown) => Promise<Location[]>) | undefined;
  const context = {
    connection: { onReferences: (handler: typeof ask) => void (ask = handler), console: { info: (line: string) => void log.push(line) } },
    corpus,
    articles: { fresh: () => Promise.resolve(), text: () => Promise.resolve(TEXT), progress: () => left },
    turn: () => Promise.resolve(),
  };
  answerReferences.register(context as unknown as Context);
  const asked = async (): Promise<string[]> => (await ask!({ textDocument: { uri: A }, position: { line: 0, character: TEXT.indexOf('Brandtner') } })).map(({ uri }) => uri);
  expect([await asked(), await asked()]).toEqual([[A, B], [A, B]]);
  expect(log).toEqual(['References may lack some; still to be read: 7 articles.']);
  left = null;
  await asked();
  expect(log.length).toBe(1);
  left = 2;
  await asked();
  expect(log.length).toBe(2);
});
