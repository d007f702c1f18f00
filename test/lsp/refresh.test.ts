import { expect, it } from 'vitest';
import { startClient } from './client.ts';

it('has lenses and inlay hints asked for again when the articles have been read and when one changes, where the client can', async () => {
  const refreshSupport = true;
  const capabilities = { workspace: { configuration: true, workspaceFolders: true, codeLens: { refreshSupport }, inlayHint: { refreshSupport } } };
  const client = await startClient({ files: { 'seeds/a.txt': 'The town has 300 trees.' }, capabilities });
  const asked: string[] = [];
  for (const method of ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh']) client.connection.onRequest(method, () => void asked.push(method));
  const both = async (what: string): Promise<void> => {
    await client.until(what, () => Promise.resolve(new Set(asked).size === 2));
    asked.length = 0;
  };
  await both('a refresh after reading');
  await client.open('seeds/a.txt', 'The town has 300 trees.');
  await client.edit('seeds/a.txt', 'The town has 400 trees.');
  await both('a refresh after an edit');
  expect(client.statuses.at(-1)?.indexing).toBeNull();
});
