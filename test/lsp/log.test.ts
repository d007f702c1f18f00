import { expect, it } from 'vitest';
import { startClient } from './client.ts';

const MARK = 'Zyxwvut';

it('says what a support request needs, and never a word of an article', async () => {
  const quotes = Array.from({ length: 301 }, (_, i) => `"${MARK} went ${i} miles," said Ada ${MARK}.`).join('\n\n');
  const figures = Array.from({ length: 1001 }, (_, i) => `${i + 2} boats`).join(', ');
  const client = await startClient({
    files: { 'seeds/a.txt': `${MARK} Herald\n\n${quotes}`, 'seeds/b.txt': `${MARK}: ${figures}.`, 'seeds/c.txt': `${MARK}\0`, 'seeds/d.txt': MARK.repeat(9000), 'seeds/e.txt': `"${MARK} went 5 miles," said Bo ${MARK}.` },
    settings: { maxFileSize: 50_000 },
  });
  await client.idle();
  await client.open('seeds/e.txt', `"${MARK} went 6 miles," said Ada ${MARK}.`);
  await client.request('textDocument/hover', { textDocument: { uri: client.uri('seeds/e.txt') }, position: { line: 0, character: 3 } });
  await client.connection.sendNotification('textDocument/didOpen', { textDocument: { text: MARK } });
  await client.request('crossread/at', { uri: client.uri('seeds/e.txt'), position: MARK, kind: null }).catch(() => undefined);
  await client.until('all lines', () => client.log.length >= 7);
  const log = client.log.join('\n');
  expect(log).not.toContain(MARK);
  expect(log).toMatch(/^Crossread \d+\.\d+\.\d+ on Node\.js \d+/);
  expect(log).toMatch(/3 articles in 1 folder, 2 files left out, \d+ ms/);
  expect(log).toMatch(/c\.txt: left out: not a text file/);
  expect(log).toMatch(/d\.txt: left out: larger than 0\.05 MB/);
  expect(log).toMatch(/a\.txt: compared with other articles: .*the first 300 of 301 quotes\./);
  expect(log).toMatch(/b\.txt: compared with other articles: the first 1000 of 1001 figures\./);
}, 120_000);

it('counts the articles once where a client tells of its settings right after the start', async () => {
  const client = await startClient({ files: { 'seeds/a.txt': `${MARK} walked 5 miles.` } });
  await client.configure({});
  // Answered when nothing is left to be read, of either beginning.
  await client.ask('crossread/tool', { name: 'crossread_list_articles', input: {} });
  expect(client.log.filter((line) => line.startsWith('1 article in 1 folder, ')).length).toBe(1);
});
