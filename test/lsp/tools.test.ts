import { expect, it } from 'vitest';
import { startClient, type Client } from './client.ts';

const MORNING = 'VARN, June 3, 2024 - The flood in Varn destroyed 140 houses on Monday, Mayor Ilse Bramton said.\n';
const EVENING = 'VARN, June 4, 2024 - The flood in Varn destroyed 410 houses on Monday, Mayor Ilse Bramton said.\n';

async function asked(client: Client, name: string, input: object = {}): Promise<unknown> {
  const { text, refused } = await client.ask('crossread/tool', { name: `crossread_${name}`, input });
  return refused ? text : JSON.parse(text);
}

it('a tool waits until everything has been read, and calls articles by their paths in the workspace', async () => {
  const client = await startClient({ files: { 'seeds/morning.txt': MORNING, 'seeds/evening é.txt': EVENING } });
  expect(await asked(client, 'list_articles')).toMatchObject({ total: 2, articles: [{ article: 'seeds/evening é.txt' }, { article: 'seeds/morning.txt' }] });
  expect(await asked(client, 'look_up', { text: 'houses', article: 'evening é.txt' })).toMatchObject({ things: [{ kind: 'figure', verdict: 'differ', mentionsInAll: 2 }] });
});

it('in a workspace of several folders the name of an article begins with that of its folder', async () => {
  const client = await startClient({ files: { 'seeds/morning.txt': MORNING }, more: { other: { 'seeds/evening.txt': EVENING } } });
  expect(await asked(client, 'list_articles')).toMatchObject({ articles: [{ article: 'other/seeds/evening.txt' }, { article: 'work/seeds/morning.txt' }] });
});

it('a tool knows unsaved text and heeds the settings, and says what it left out', async () => {
  const client = await startClient({ files: { 'seeds/morning.txt': MORNING, 'seeds/evening.txt': EVENING, 'seeds/binary.txt': new Uint8Array([0, 1, 2]) }, settings: { severity: { 'quote-altered': 'off' } } });
  const codes = async (): Promise<string[]> => ((await asked(client, 'check_articles')) as { findings: { code: string; article: string }[] }).findings.map(({ code, article }) => `${article} ${code}`);
  expect(await codes()).toEqual(['seeds/evening.txt figure-differs', 'seeds/morning.txt figure-differs']);
  await client.open('seeds/evening.txt', EVENING.replace('410', '140'));
  expect(await codes()).toEqual([]);
  await client.edit('seeds/evening.txt', EVENING.replace('410', '620'));
  await client.until('the article as it was edited', async () => (await codes()).length === 2);
  await client.configure({ severity: { 'figure-differs': 'off' } });
  expect(await codes()).toEqual([]);
  expect(await asked(client, 'list_articles')).toMatchObject({ leftOut: ['seeds/binary.txt: not a text file'] });
});

it('a model is told in a sentence what was wrong', async () => {
  const client = await startClient({ files: { 'notes/a.txt': MORNING } });
  expect(await asked(client, 'check_articles')).toMatch(/^There is no article to read\. Ask the user .*crossread\.sources/);
  expect(await asked(client, 'check_articles', { codes: 'all' })).toMatch(/^"codes" is a list of some of /);
  await expect(client.request('crossread/tool', { name: 'crossread_list_articles', input: 5 })).rejects.toThrow('the input of a tool is an object');
});
