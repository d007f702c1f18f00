import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nPseudoLocalized } from '@vscode/l10n-dev';
import { expect, it } from 'vitest';
import { startClient } from './client.ts';

const bundle = JSON.parse(readFileSync(join(import.meta.dirname, '../../l10n/bundle.l10n.json'), 'utf8')) as Record<string, string>;
const translations = getL10nPseudoLocalized(bundle) as Record<string, string>;

const DAM = 'VELLE, May 6, 2031 (Eastern Press) - The dam at Velle will cost $40 million, said Mayor Ada Quill. "We will build the dam before the winter comes," Quill said in the town hall of Velle on Tuesday.\n';
const COPY = 'VELLE, May 7, 2031 (Western Press) - The dam at Velle will cost $45 million, Mayor Ada Quill said. "We will not build the dam before the winter comes," Quill said in the town hall of Velle.\n';

/** Every text that an answer shows. */
function shownIn(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap(shownIn);
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) => (typeof value !== 'string' ? shownIn(value) : ['value', 'title', 'name', 'detail', 'containerName', 'label', 'message'].includes(key) ? [value] : []));
}

/** The English words of a text that are not those of the articles. */
function untranslated(text: string): string[] {
  const words = text.replace(/[ab]\.txt|figure-differs|quote-altered|\]\([^)]*\)|\$\([\w-]+\)/g, ' ').match(/(?<![\p{L}\p{M}])[A-Za-z]{3,}(?![\p{L}\p{M}])/gu) ?? [];
  return words.filter((word) => !`${DAM} ${COPY}`.toLowerCase().includes(word.toLowerCase()));
}

it('says everything in the language of the client', async () => {
  const client = await startClient({ files: { 'seeds/a.txt': DAM, 'seeds/b.txt': COPY }, initializationOptions: { translations, commands: true } });
  await client.open('seeds/a.txt', DAM);
  await client.until('what differs', () => (client.diagnostics.get(client.uri('seeds/a.txt')) ?? []).length > 0);
  const at = (word: string): object => {
    const position = { line: 0, character: DAM.indexOf(word) + 1 };
    return { textDocument: { uri: client.uri('seeds/a.txt') }, position, range: { start: position, end: position }, context: { diagnostics: [] } };
  };
  const places = ['$40 million', 'We will build', 'Ada Quill', 'Tuesday'].map(at);
  const answers = await Promise.all([
    ...places.map((place) => client.request('textDocument/hover', place)),
    ...places.map((place) => client.request('textDocument/codeAction', place)),
    client.request('textDocument/codeLens', places[0]),
    client.request('textDocument/documentSymbol', places[0]),
    client.request('workspace/symbol', { query: 'Quill' }),
  ]);
  const shown = [...answers, ...client.diagnostics.values()].flatMap(shownIn);
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.map(untranslated).filter((words) => words.length > 0)).toEqual([]);
});

it('says what is wrong in a .crossread.json in that language', async () => {
  const wrong = ['{ "nothing": 1, "sources": ["../a"], "maxFileSize": 0, "severity": { "x": "off", "figure-differs": "auto" }, "severity": {}, "ignore": {}, "same": [[], [{ "figure": "1" }, 2]] }', '{ "ignore": [{ "article": "/a.txt" }, { "code": 1 }, { "code": "figure-differs" }], "different": [[{ "name": "A" }, { "quote": "B" }], [{ "name": "" }, { "name": "A", "quote": "B" }]] }', '{ "sources": [', '['.repeat(200)];
  const said: string[] = [];
  for (const file of wrong) {
    const client = await startClient({ files: { 'seeds/a.txt': DAM, '.crossread.json': file }, initializationOptions: { translations, commands: true } });
    await client.until('its mistakes', () => client.diagnostics.has(client.uri('.crossread.json')));
    said.push(...[...client.diagnostics.values()].flatMap(shownIn));
  }
  const named = new Set([...JSON.stringify(wrong).matchAll(/\w+/g)].map(([word]) => word).concat('error', 'warning', 'information', 'hint', 'text', 'against', 'article', 'code', 'exclude', 'imprecise', 'spliced', 'misattributed', 'spelling', 'figure', 'name', 'quote', 'differs', 'altered'));
  expect(said.length).toBeGreaterThan(15);
  expect(said.flatMap(untranslated).filter((word) => !named.has(word))).toEqual([]);
});
