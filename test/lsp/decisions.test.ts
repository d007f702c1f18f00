import { describe, expect, it } from 'vitest';
import type { CodeAction, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FindingItem } from '../../server/shown.ts';
import { startClient, type Client, type ClientOptions } from './client.ts';

const A = 'The storm destroyed 140 houses in Larkhaven, Mayor Odile Brannigan said on Tuesday.\n';
const B = A.replace('140', '410');
const FILE = '.crossread.json';
const CAPABILITIES = {
  workspace: { configuration: true, workspaceFolders: true, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] }, didChangeConfiguration: { dynamicRegistration: true }, didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } },
};

async function start(options: Partial<ClientOptions> = {}): Promise<Client> {
  const client = await startClient({ files: { 'seeds/a.txt': A, 'seeds/b.txt': B }, capabilities: CAPABILITIES, ...options });
  await client.open('seeds/a.txt', A);
  await client.idle();
  return client;
}

const codes = (client: Client, path: string): unknown[] => (client.diagnostics.get(client.uri(path)) ?? []).map(({ code }) => code);
const differs = (client: Client, path: string): boolean => codes(client, path).includes('figure-differs');

async function actions(client: Client, path: string, character: number): Promise<CodeAction[]> {
  const position = { line: 0, character };
  return (await client.request('textDocument/codeAction', { textDocument: { uri: client.uri(path) }, range: { start: position, end: position }, context: { diagnostics: client.diagnostics.get(client.uri(path)) ?? [] } })) as CodeAction[];
}

async function action(client: Client, title: string): Promise<CodeAction> {
  const offered = await actions(client, 'seeds/a.txt', 21);
  const found = offered.find((one) => one.title === title);
  if (!found) throw new Error(`no “${title}” among ${offered.map((one) => one.title).join(', ')}`);
  return found;
}

/** Applies an edit to the decision file as an editor does: in a document that stays unsaved. */
async function apply(client: Client, edit: WorkspaceEdit | undefined, before: string | null): Promise<string> {
  const edits = (edit!.documentChanges ?? []).filter((change): change is TextDocumentEdit => 'edits' in change).flatMap((change) => change.edits);
  const text = TextDocument.applyEdits(TextDocument.create('x', 'jsonc', 1, before ?? ''), edits as never);
  if (before === null) await client.open(FILE, text);
  else await client.edit(FILE, text);
  return text;
}

describe('what a reader decides', () => {
  it('is an edit that creates the file; the finding goes at once and comes back with undo', async () => {
    const client = await start();
    await client.until('both', () => differs(client, 'seeds/a.txt') && differs(client, 'seeds/b.txt'));
    const ignore = await action(client, 'Ignore this finding');
    expect(ignore.edit!.documentChanges![0]).toEqual({ kind: 'create', uri: client.uri(FILE), options: { ignoreIfExists: true } });
    const text = await apply(client, ignore.edit, null);
    expect(JSON.parse(text)).toEqual({ ignore: [{ article: 'seeds/a.txt', code: 'figure-differs', text: '140', in: A.trim(), against: ['410'] }] });
    await client.until('gone here and still there', () => codes(client, 'seeds/a.txt').length === 0 && differs(client, 'seeds/b.txt'));
    await client.until('the status', () => client.statuses.at(-1)?.ignored === 1 && client.statuses.at(-1)?.findings === 1);
    expect(await client.ask('crossread/findings', { uri: null })).toHaveLength(1);
    await client.edit(FILE, '');
    await client.until('back', () => differs(client, 'seeds/a.txt'));
  });

  it('survives edits around it, and another value against it is another finding', async () => {
    const client = await start();
    await client.until('both', () => differs(client, 'seeds/a.txt') && differs(client, 'seeds/b.txt'));
    await apply(client, (await action(client, 'Ignore this finding')).edit, null);
    await client.until('gone', () => codes(client, 'seeds/a.txt').length === 0);
    await client.edit('seeds/a.txt', `Storm over Larkhaven\n\nMore than a thousand people left.\n\n${A.replace(' houses in ', ' houses\nin the north of ')}`);
    expect((await client.ask('crossread/findings', { uri: null })).map(({ uri }) => uri)).toEqual([client.uri('seeds/b.txt')]);
    expect(codes(client, 'seeds/a.txt')).toEqual([]);
    client.write('seeds/b.txt', B.replace('410', '1,400'));
    await client.watched(2, 'seeds/b.txt');
    await client.until('back', () => differs(client, 'seeds/a.txt'));
  });

  it('can be about a figure everywhere, a kind in an article, and two different things', async () => {
    for (const [title, left] of [['Ignore this figure everywhere', 0], ['Ignore figure-differs in this article', 1], ['Treat as different things', 0]] as const) {
      const client = await start();
      await client.until('both', () => differs(client, 'seeds/a.txt') && differs(client, 'seeds/b.txt'));
      await apply(client, (await action(client, title)).edit, null);
      await client.until(title, () => codes(client, 'seeds/a.txt').length === 0 && codes(client, 'seeds/b.txt').length === left);
    }
  });

  it('without document changes and files to create is a plain edit', async () => {
    const client = await start({ capabilities: {} });
    const { edit, command } = await action(client, 'Ignore this finding');
    expect(Object.keys(edit!.changes!)).toEqual([client.uri(FILE)]);
    expect(command).toBeUndefined();
  });

  it('is not written into a file that is no JSON', async () => {
    const client = await start({ files: { 'seeds/a.txt': A, 'seeds/b.txt': B, [FILE]: '{ "ignore": [' } });
    expect(await action(client, 'Ignore this finding')).toMatchObject({ disabled: { reason: '.crossread.json is not JSON; correct it first.' } });
  });
});

describe('decisions for the client', () => {
  /** Lets the server edit the file, as an editor does that keeps it open; gives its text. */
  function editing(client: Client): () => string {
    let text: string | null = null;
    client.connection.onRequest('workspace/applyEdit', async ({ edit }: { edit: WorkspaceEdit }) => {
      text = await apply(client, edit, text);
      return { applied: true };
    });
    return () => text ?? '';
  }

  it('are listed with what they hide, and taken back', async () => {
    const client = await start();
    const text = editing(client);
    expect(await client.ask('crossread/decisions', null)).toEqual([]);
    const places = await Promise.all(['seeds/a.txt', 'seeds/b.txt'].map(async (path) => (await client.ask('crossread/at', { uri: client.uri(path), position: { line: 0, character: 21 }, kind: 'figure' }))!));
    expect(await client.ask('crossread/decide', { section: 'different', places })).toBeNull();
    await client.until('no finding', () => codes(client, 'seeds/a.txt').length === 0 && codes(client, 'seeds/b.txt').length === 0);
    const [different] = await client.ask('crossread/decisions', null);
    expect(different).toMatchObject({ uri: client.uri(FILE), section: 'different', code: null, texts: ['140', '410'], article: null, findings: [] });
    expect(await client.ask('crossread/revoke', { file: different!.uri, section: 'different', id: 'another' })).toBe(false);
    expect(await client.ask('crossread/revoke', { file: different!.uri, section: 'different', id: different!.id })).toBe(true);
    await client.until('the findings', () => differs(client, 'seeds/a.txt') && differs(client, 'seeds/b.txt'));
    expect(JSON.parse(text())).toEqual({});
    await client.edit(FILE, decided([{ code: 'figure-differs', article: 'seeds/a.txt' }]));
    await client.until('an ignored finding', async () => (await client.ask('crossread/decisions', null))[0]?.findings.length === 1);
    expect((await client.ask('crossread/decisions', null))[0]).toMatchObject({ section: 'ignore', code: 'figure-differs', texts: [], article: client.uri('seeds/a.txt'), findings: [{ code: 'figure-differs' }] });
  });

  it('are made of a finding from the list of all, as its quick fix makes them', async () => {
    const client = await start();
    const text = editing(client);
    await client.until('both', () => differs(client, 'seeds/a.txt') && differs(client, 'seeds/b.txt'));
    const [{ uri, range }] = (await client.ask('crossread/findings', { uri: client.uri('seeds/a.txt') })) as [FindingItem];
    expect(await client.ask('crossread/ignore', { uri, position: range.start, code: 'quote-altered' })).toBe('The article has changed; try again.');
    expect(await client.ask('crossread/ignore', { uri, position: range.start, code: 'figure-differs' })).toBeNull();
    await client.until('gone here and still there', () => codes(client, 'seeds/a.txt').length === 0 && differs(client, 'seeds/b.txt'));
    expect(JSON.parse(text())).toEqual({ ignore: [{ article: 'seeds/a.txt', code: 'figure-differs', text: '140', in: A.trim(), against: ['410'] }] });
    await client.edit(FILE, '{ "ignore": ');
    expect(await client.ask('crossread/ignore', { uri: client.uri('seeds/b.txt'), position: range.start, code: 'figure-differs' })).toBe('.crossread.json is not JSON; correct it first.');
  });

  it('offer what a figure or a name could be the same as or different from', async () => {
    const client = await start({ files: { 'seeds/a.txt': A, 'seeds/b.txt': `${B}\nSome 30 boats sank, harbour master Ilse Tarrant said.\n` } });
    const candidates = async (section: 'same' | 'different', character: number): Promise<string[]> => (await client.ask('crossread/candidates', { uri: client.uri('seeds/a.txt'), position: { line: 0, character }, section })).map(({ text }) => text);
    expect(await candidates('different', 21)).toEqual(['410 houses']);
    expect(await candidates('same', 21)).toEqual(['about 30 boats']);
    expect(await candidates('same', A.indexOf('Odile') + 1)).toContain('Ilse Tarrant');
    expect(await candidates('same', 1)).toEqual([]);
    const place = { uri: client.uri('seeds/a.txt'), range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } };
    expect(await client.ask('crossread/decide', { section: 'same', places: [place, place] })).toBe('The article has changed; try again.');
    expect(await client.ask('crossread/decide', { section: 'same', places: [place] })).toBe('Only figures and names of one workspace folder can be decided about together.');
  });
});

const decided = (ignore: object[]): string => JSON.stringify({ ignore });

describe('.crossread.json', () => {
  it('counts from the start, and when it is written, changed or deleted on the disk', async () => {
    const client = await start({ files: { 'seeds/a.txt': A, 'seeds/b.txt': B, [FILE]: decided([{ code: 'figure-differs', article: 'seeds/a.txt' }]) } });
    await client.until('one', () => differs(client, 'seeds/b.txt'));
    expect(codes(client, 'seeds/a.txt')).toEqual([]);
    client.write(FILE, decided([{ code: 'figure-differs', article: 'seeds/b.txt' }]));
    await client.watched(2, FILE);
    await client.until('the other', () => differs(client, 'seeds/a.txt') && codes(client, 'seeds/b.txt').length === 0);
  });

  it('offers to take back the decision under the cursor', async () => {
    const text = decided([{ code: 'figure-differs', article: 'seeds/a.txt' }]);
    const client = await start({ files: { 'seeds/a.txt': A, 'seeds/b.txt': B, [FILE]: text } });
    await client.open(FILE, text);
    expect(await actions(client, FILE, 1)).toEqual([]);
    const [undo] = await actions(client, FILE, 20);
    expect(undo).toMatchObject({ title: 'Undo this decision', kind: 'quickfix' });
    expect(await apply(client, undo!.edit, text)).not.toContain('ignore');
    await client.until('the finding', () => differs(client, 'seeds/a.txt'));
  });

  it('wins over the settings of the editor', async () => {
    const client = await start({ settings: { severity: { 'figure-differs': 'hint' } }, files: { 'seeds/a.txt': A, 'seeds/b.txt': B, [FILE]: '{ "severity": { "figure-differs": "error" } }' } });
    const severity = (): number | undefined => client.diagnostics.get(client.uri('seeds/a.txt'))?.[0]?.severity;
    await client.until('an error', () => severity() === 1);
    await client.open(FILE, '{ "exclude": ["seeds/b.txt"] }');
    await client.until('one article', async () => (await client.ask('crossread/articles', null)).length === 1);
    await client.edit(FILE, '{}');
    await client.until('a hint', () => severity() === 4);
  });

  it('has its mistakes as diagnostics, and says what matches nothing any more', async () => {
    const text = `{
      "ignored": [],
      "ignore": [
        { "code": "figure-differs", "article": "seeds/gone.txt" },
        { "code": "name-spelling", "article": "seeds/a.txt" },
        { "code": "figure-differs", "article": "../a.txt" },
        { "code": "figure-differs", "article": "seeds/a.txt" }
      ],
      "different": [[{ "name": "Odile Brannigan" }, { "name": "Nobody Known" }]]
    }`;
    const client = await start();
    await client.open(FILE, text);
    const said = (): string[] => (client.diagnostics.get(client.uri(FILE)) ?? []).map(({ range, severity, message }) => `${range.start.line + 1} ${severity ?? 0} ${typeof message === 'string' ? message : ''}`);
    await client.until('what matches nothing', () => said().length === 5);
    await client.until('no finding', () => codes(client, 'seeds/a.txt').length === 0);
    expect(said()).toEqual([
      '2 1 There is no “ignored” here; there are sources, exclude, maxFileSize, severity, ignore, same, different.',
      '6 1 A path begins at the folder of this file and does not lead out of it.',
      '4 2 There is no article “seeds/gone.txt”.',
      '5 3 This hides nothing any more: no finding is like that now.',
      '9 3 This does nothing any more: “Nobody Known” stands nowhere as described.',
    ]);
    await client.edit(FILE, '{');
    await client.until('the mistake', () => said().join() === '1 1 This is not JSON: a closing brace is missing here.');
    await client.until('the finding', () => differs(client, 'seeds/a.txt'));
    await client.edit(FILE, '{}');
    await client.until('nothing to say', () => said().length === 0);
  });

  it('has what is no JSON left to a client that says so itself', async () => {
    const client = await start({ initializationOptions: { checksJson: true } });
    await client.open(FILE, '{ "same": [], "same": [], "ignored": [] ');
    const said = (): unknown[] => (client.diagnostics.get(client.uri(FILE)) ?? []).map(({ message }) => message);
    await client.until('the mistake', () => said().length > 0);
    expect(said()).toEqual(['There is no “ignored” here; there are sources, exclude, maxFileSize, severity, ignore, same, different.']);
  });
});
