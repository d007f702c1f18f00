import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Hover, Location, LocationLink } from 'vscode-languageserver-protocol/node';
import { startClient, type Client } from './client.ts';

/** The five annotated articles; they stand outside the project and are not everywhere. */
const GOLD = join(import.meta.dirname, '../../../shared/gold/seeds');
const files = existsSync(GOLD)
  ? Object.fromEntries(readdirSync(GOLD).filter((name) => name.endsWith('.txt')).map((name) => [name, readFileSync(join(GOLD, name), 'utf8')]))
  : {};
if (!existsSync(GOLD)) console.log(`skipped: no articles in ${GOLD}`);

const name = (number: string): string => Object.keys(files).find((file) => file.startsWith(number))!;

function cursor(number: string, needle: string): { path: string; position: { line: number; character: number } } {
  const path = name(number);
  const before = files[path]!.slice(0, files[path]!.indexOf(needle) + 1).split('\n');
  return { path, position: { line: before.length - 1, character: before.at(-1)!.length } };
}

const ask = (client: Client, method: string, number: string, needle: string): Promise<unknown> => {
  const { path, position } = cursor(number, needle);
  return client.request(method, { textDocument: { uri: client.uri(path) }, position, context: { includeDeclaration: true } });
};

const hover = async (client: Client, number: string, needle: string): Promise<string> => ((await ask(client, 'textDocument/hover', number, needle)) as Hover & { contents: { value: string } }).contents.value;

/** Number and text of what a definition leads to. */
async function definition(client: Client, number: string, needle: string): Promise<string[]> {
  const links = (await ask(client, 'textDocument/definition', number, needle)) as LocationLink[];
  return links.map(({ targetUri, targetRange: { start, end } }) => {
    const path = targetUri.slice(targetUri.lastIndexOf('/') + 1);
    return `${path.slice(0, 3)}: ${files[path]!.split('\n')[start.line]!.slice(start.character, end.character)}`;
  });
}

describe.skipIf(!existsSync(GOLD))('the five annotated articles in a folder named seeds', () => {
  const start = async (): Promise<Client> => {
    const client = await startClient({ folder: 'seeds', files });
    await client.idle();
    return client;
  };
  it('differ in one figure, in 001, 002 and 003', async () => {
    const client = await start();
    const { figures } = await client.ask('crossread/compare', { uris: null, anchor: null });
    const differing = figures.filter(({ verdict }) => verdict === 'differ');
    expect(differing.map(({ readings }) => readings.map(({ text }) => text))).toEqual([['$22 billion', '$19.7 billion']]);
    const found = await client.ask('crossread/findings', { uri: null });
    expect(found.filter(({ code }) => code === 'figure-differs').map(({ uri }) => uri.slice(client.uri('').length + 1).slice(0, 3))).toEqual(['001', '002', '003']);
  });
  it('agree in the coalition, the losses, the fifth, the years and the day', async () => {
    const client = await start();
    const { figures, articles } = await client.ask('crossread/compare', { uris: null, anchor: null });
    const group = (number: string, needle: string): string | undefined => {
      const { path, position } = cursor(number, needle);
      const row = figures.find(({ mentions }) =>
        mentions.some(({ article, range }) => articles[article]!.uri === client.uri(path) && range.start.line === position.line && range.start.character <= position.character && position.character <= range.end.character));
      return row && `${row.verdict} in ${new Set(row.mentions.map(({ article }) => article)).size}`;
    };
    expect({ coalition: group('004', '30 nations'), russia: group('001', '1,000 soldiers'), ukraine: group('001', '500 soldiers'), fifth: group('001', 'one-fifth'), years: group('002', 'two years'), crimea: group('001', '2014'), day: group('003', 'Sunday') }).toEqual({
      coalition: 'agree in 2', russia: 'agree in 2', ukraine: 'agree in 2', fifth: 'agree in 3', years: expect.stringMatching(/^agree in [23]$/) as string, crimea: 'agree in 2', day: expect.stringMatching(/^agree in [45]$/) as string,
    });
  });
  it('name Zelenskyy in the hover on Zelenskiy, with references in all five', async () => {
    const client = await start();
    expect(await hover(client, '004', 'Zelenskiy')).toMatch(/^\*\*Volodymyr Zelenskyy\*\* · person/);
    const references = (await ask(client, 'textDocument/references', '004', 'Zelenskiy')) as Location[];
    expect(new Set(references.map(({ uri }) => uri)).size).toBe(5);
  });
  it('lead from the corrected quote to the one that was said, and mark the added word', async () => {
    const client = await start();
    expect(await definition(client, '002', 'it needs to be reinforced')).toEqual([expect.stringMatching(/^001: So that needs to be buttressed, it needs to reinforced/)]);
    expect(await hover(client, '002', 'it needs to be reinforced')).toContain('it needs to **be** reinforced');
  });
  it('lead from the quote that was turned round to the one that was said', async () => {
    const client = await start();
    expect(await definition(client, '003', 'unrealistic')).toEqual([expect.stringMatching(/^001: .*realistic/)]);
  });
});
