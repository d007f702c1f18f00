import { describe, expect, it } from 'vitest';
import type { CallHierarchyIncomingCall, CallHierarchyItem, CallHierarchyOutgoingCall, CodeAction, CodeLens, CompletionList, DocumentLink, DocumentSymbol, FoldingRange, Hover, InlayHint, Location, LocationLink, SelectionRange, SemanticTokens, SymbolInformation } from 'vscode-languageserver-protocol/node';
import { startClient, type Client, type ClientOptions } from './client.ts';

const A = ' date 2025-05-06 The storm destroyed 140 houses in Larkhaven, Mayor Odile Brannigan said on Tuesday.\n\n"We will not leave anybody behind, and we will rebuild every house," Brannigan said. See https://larkhaven.example/storm and b.txt.\n';
const B = ' date 2025-05-07 The storm destroyed 410 houses in Larkhaven, Mayor Odile Brannigan said on Tuesday.\n\n"We will leave anybody behind, and we will rebuild every house," Brannigan said.\n';
const FILES = { 'seeds/a.txt': A, 'seeds/b.txt': B, 'draft.md': '' };

async function start(options: Partial<ClientOptions> = {}): Promise<Client> {
  const client = await startClient({ files: FILES, ...options });
  await client.open('seeds/a.txt', A);
  await client.idle();
  return client;
}

const positionOf = (text: string, needle: string, plus = 1): { line: number; character: number } => {
  const before = text.slice(0, text.indexOf(needle) + plus).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
};

/** Sends a request about the place of `needle` in a.txt. */
const about = (client: Client, method: string, needle: string, more: object = {}): Promise<unknown> =>
  client.request(method, { textDocument: { uri: client.uri('seeds/a.txt') }, position: positionOf(A, needle), ...more });

const document = (client: Client): object => ({ textDocument: { uri: client.uri('seeds/a.txt') } });

describe('what stands under the cursor', () => {
  it('is shown in a hover with its range', async () => {
    const client = await start();
    const hover = (await about(client, 'textDocument/hover', '140')) as Hover;
    expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('differs') as string });
    expect(hover.range).toEqual({ start: positionOf(A, '140', 0), end: positionOf(A, '140', 3) });
    expect(await about(client, 'textDocument/hover', 'destroyed')).toBeNull();
  });
  it('says first that articles are still being read, and then not that no other gives a figure', async () => {
    const alone = ' date 2025-05-06 The storm destroyed 140 houses in Larkhaven, Mayor Odile Brannigan said on Tuesday.\n';
    const client = await startClient({ files: { 'seeds/alone.txt': alone }, initializationOptions: { readsFiles: true } });
    // Another folder, whose one article is given to be read when it is time.
    const folder = 'vscode-vfs://github/paper/archive';
    let give: ((content: number[]) => void) | undefined;
    const given = new Promise<number[]>((resolve) => (give = resolve));
    let isAsked = false;
    client.connection.onRequest('crossread/listFiles', () => [`${folder}/seeds/other.txt`]);
    client.connection.onRequest('crossread/readFile', ({ uri }: { uri: string }) => {
      if (!uri.endsWith('other.txt')) throw new Error('no such file');
      isAsked = true;
      return given;
    });
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: folder, name: 'archive' }], removed: [] } });
    await client.open('seeds/alone.txt', alone);
    const hover = async (): Promise<string> => ((await client.request('textDocument/hover', { textDocument: { uri: client.uri('seeds/alone.txt') }, position: positionOf(alone, '140') })) as { contents: { value: string } } | null)?.contents.value ?? '';
    await client.until('the other article to be asked for', () => isAsked);
    let early = '';
    await client.until('the open article', async () => (early = await hover()) !== '');
    expect(early).toMatch(/^_Articles are still being read\._\n\n\*\*140/);
    expect(early).not.toContain('No other article');
    give?.([...Buffer.from('The quay was mended again.')]);
    let late = '';
    await client.until('the end of reading', async () => !(late = await hover()).includes('still being read'));
    expect(late).toMatch(/^\*\*140/);
    expect(late).toContain('No other article gives this figure.');
  });
  it('offers to compare where the client has the command', async () => {
    const client = await start({ initializationOptions: { commands: true } });
    const hover = (await about(client, 'textDocument/hover', '140')) as Hover;
    expect((hover.contents as { value: string }).value).toContain('(command:crossread.compareThis?');
  });
  it('leads to the source, as links or as locations', async () => {
    const client = await start();
    const [link] = (await about(client, 'textDocument/definition', 'We will not')) as LocationLink[];
    expect(link).toMatchObject({ targetUri: client.uri('seeds/b.txt'), originSelectionRange: { start: { line: 2, character: 1 } }, targetSelectionRange: { start: { line: 2, character: 1 } } });
    const plain = await start({ capabilities: { textDocument: {} } });
    const [location] = (await about(plain, 'textDocument/definition', 'We will not')) as Location[];
    expect(location).toMatchObject({ uri: plain.uri('seeds/b.txt'), range: { start: { line: 2, character: 1 } } });
  });
  it('leads to its fullest form', async () => {
    const client = await start();
    const [full] = (await about(client, 'textDocument/implementation', 'Brannigan said.')) as Location[];
    expect(full).toEqual({ uri: client.uri('seeds/a.txt'), range: { start: positionOf(A, 'Odile', 0), end: positionOf(A, ' said on', 0) } });
    expect(await about(client, 'textDocument/implementation', 'destroyed')).toBeNull();
  });
  it('is quoted by articles, which quote speakers', async () => {
    const client = await start();
    for (const needle of ['Brannigan said.', 'We will not']) {
      const [speaker] = (await about(client, 'textDocument/prepareCallHierarchy', needle)) as CallHierarchyItem[];
      expect(speaker).toMatchObject({ name: 'Odile Brannigan', detail: 'Mayor', selectionRange: { start: positionOf(A, 'Odile', 0) } });
      const incoming = (await client.request('callHierarchy/incomingCalls', { item: speaker })) as CallHierarchyIncomingCall[];
      expect(incoming.map(({ from, fromRanges }) => [from.uri.slice(-5), fromRanges.map(({ start }) => start)])).toEqual(['a.txt', 'b.txt'].map((name) => [name, [{ line: 2, character: 1 }]]));
      expect(await client.request('callHierarchy/outgoingCalls', { item: speaker })).toEqual([]);
      const outgoing = (await client.request('callHierarchy/outgoingCalls', { item: incoming[0]!.from })) as CallHierarchyOutgoingCall[];
      expect(outgoing).toEqual([{ to: speaker, fromRanges: incoming[0]!.fromRanges }]);
    }
    const [article] = (await about(client, 'textDocument/prepareCallHierarchy', 'destroyed')) as CallHierarchyItem[];
    expect(article).toMatchObject({ uri: client.uri('seeds/a.txt'), kind: 1 });
    expect(await client.request('callHierarchy/incomingCalls', { item: article })).toEqual([]);
  });
  it('has references across articles and highlights in its own', async () => {
    const client = await start();
    const references = (await about(client, 'textDocument/references', 'Brannigan said.', { context: { includeDeclaration: true } })) as Location[];
    expect(references.map(({ uri }) => uri.slice(-5))).toEqual(['a.txt', 'a.txt', 'b.txt', 'b.txt']);
    expect(await about(client, 'textDocument/documentHighlight', 'Brannigan said.')).toHaveLength(2);
  });
  it('is told to the client with the row of the compare view', async () => {
    const client = await start();
    const at = { uri: client.uri('seeds/a.txt'), position: positionOf(A, 'house,') };
    const quote = await client.ask('crossread/at', { ...at, kind: null });
    expect(quote).toMatchObject({ kind: 'quote', text: 'We will not leave anybody behind, and we will rebuild every house,' });
    expect(await client.ask('crossread/at', { ...at, kind: 'figure' })).toBeNull();
    const model = await client.ask('crossread/compare', { uris: null, anchor: null });
    expect(model.quotes.map(({ id }) => id)).toContain(quote!.row);
  });
});

describe('the article as a whole', () => {
  it('has an outline', async () => {
    const client = await start();
    const symbols = (await client.request('textDocument/documentSymbol', document(client))) as DocumentSymbol[];
    expect(symbols.map(({ name }) => name).slice(0, 3)).toEqual(['Quotes', 'Figures', 'People']);
  });
  it('has semantic tokens in the types of the legend', async () => {
    const client = await start();
    const { data } = (await client.request('textDocument/semanticTokens/full', document(client))) as SemanticTokens;
    const { legend } = client.initialized.capabilities.semanticTokensProvider!;
    expect(data.length % 5).toBe(0);
    const types = new Set(data.filter((_, i) => i % 5 === 3).map((type) => legend.tokenTypes[type]));
    expect([...types]).toEqual(expect.arrayContaining(['figure', 'date', 'person', 'quote', 'cue']));
  });
  it('has lenses that can be switched off', async () => {
    const client = await start({ initializationOptions: { commands: true } });
    const lenses = async (): Promise<CodeLens[] | null> => (await client.request('textDocument/codeLens', document(client))) as CodeLens[] | null;
    expect((await lenses())!.map(({ command }) => command?.command)).toEqual(['crossread.compareSources', 'crossread.compareThis']);
    await client.configure({ codeLens: { enabled: false } });
    await client.until('no lenses', async () => (await lenses()) === null);
  });
  it('has inlay hints when they are switched on', async () => {
    const client = await start();
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const hints = async (): Promise<InlayHint[] | null> => (await client.request('textDocument/inlayHint', { ...document(client), range })) as InlayHint[] | null;
    expect(await hints()).toBeNull();
    await client.configure({ inlayHints: { enabled: true } });
    await client.until('hints', async () => (await hints()) !== null);
    expect((await hints())!.map(({ label }) => label)).toEqual(['6 May 2025']);
  });
  it('has links to web addresses and other articles', async () => {
    const client = await start();
    const links = (await client.request('textDocument/documentLink', document(client))) as DocumentLink[];
    expect(links.map(({ target }) => target)).toEqual(['https://larkhaven.example/storm', client.uri('seeds/b.txt')]);
  });
  it('folds and grows selections', async () => {
    const client = await start({ files: { ...FILES, 'seeds/c.md': '# Title\n\n## One\n\nProse is here.\n\n## Two\n\nMore prose.\n' } });
    const folds = (await client.request('textDocument/foldingRange', { textDocument: { uri: client.uri('seeds/c.md') } })) as FoldingRange[];
    expect(folds).toContainEqual({ startLine: 2, endLine: 4, kind: 'region' });
    const [selection] = (await client.request('textDocument/selectionRange', { ...document(client), positions: [positionOf(A, 'Brannigan said.')] })) as SelectionRange[];
    expect(selection!.range).toEqual({ start: positionOf(A, 'Brannigan said.', 0), end: positionOf(A, 'Brannigan said.', 9) });
    expect(selection!.parent).toBeDefined();
  });
});

describe('across the workspace', () => {
  it('finds people, places and figures by name', async () => {
    const client = await start();
    const found = (await client.request('workspace/symbol', { query: 'bran' })) as SymbolInformation[];
    expect(found[0]).toMatchObject({ name: 'Odile Brannigan', containerName: '4 times in 2 articles' });
  });
  it('completes known names and figures in any text file of the workspace, not outside', async () => {
    const client = await start();
    await client.open('draft.md', 'As Odi');
    const complete = async (path: string): Promise<CompletionList | null> =>
      (await client.request('textDocument/completion', { textDocument: { uri: client.uri(path) }, position: { line: 0, character: 6 } })) as CompletionList | null;
    expect((await complete('draft.md'))!.items[0]).toMatchObject({ label: 'Odile Brannigan', textEdit: { range: { start: { character: 3 }, end: { character: 6 } } } });
    await client.open('../elsewhere.md', 'As Odi');
    expect(await complete('../elsewhere.md')).toBeNull();
  });
  it('completes a quote with the mark that the editor has closed it with', async () => {
    const client = await start();
    const typed = 'It said: "we will rebuild eve';
    await client.open('draft.md', `${typed}"`);
    const { items } = (await client.request('textDocument/completion', { textDocument: { uri: client.uri('draft.md') }, position: { line: 0, character: typed.length } })) as CompletionList;
    const range = { start: { character: typed.indexOf('"') + 1 }, end: { character: typed.length + 1 } };
    expect(items[0]).toMatchObject({ detail: expect.stringMatching(/^Odile Brannigan, in /) as string, textEdit: { range, newText: 'we will rebuild every house," Odile Brannigan said' } });
  });
  it('refuses to rename with a sentence', async () => {
    const client = await start();
    await expect(about(client, 'textDocument/prepareRename', 'Brannigan')).rejects.toThrow('does not change articles');
    await expect(about(client, 'textDocument/rename', 'Brannigan', { newName: 'x' })).rejects.toThrow('does not change articles');
    await client.open('draft.md', 'x');
    expect(await client.request('textDocument/prepareRename', { textDocument: { uri: client.uri('draft.md') }, position: { line: 0, character: 0 } })).toBeNull();
  });
});

describe('actions', () => {
  const actions = async (client: Client, path: string, position: object, only?: string[]): Promise<CodeAction[]> =>
    (await client.request('textDocument/codeAction', { textDocument: { uri: client.uri(path) }, range: { start: position, end: position }, context: { diagnostics: client.diagnostics.get(client.uri(path)) ?? [], ...(only && { only }) } })) as CodeAction[];
  it('open the evidence and compare', async () => {
    const client = await start({ initializationOptions: { commands: true } });
    await client.until('the findings', () => client.diagnostics.has(client.uri('seeds/a.txt')));
    const offered = await actions(client, 'seeds/a.txt', positionOf(A, '140'));
    expect(offered.map(({ title }) => title)).toEqual([
      'Open the evidence in b beside', expect.stringMatching(/^Compare .* across articles$/),
      'Treat as different things', 'Ignore this finding', 'Ignore this figure everywhere', 'Ignore figure-differs in this article',
      'Treat as the same as…', 'Treat as different from…',
    ]);
    expect(offered.slice(0, 3).map(({ command }) => command?.command)).toEqual(['crossread.openBeside', 'crossread.compareThis', 'crossread.saveDecisions']);
    // What goes with the diagnostic comes first in editors: these three would not stay in this order otherwise.
    expect(offered.slice(0, 3).map(({ diagnostics }) => diagnostics?.map(({ code }) => code))).toEqual([['figure-differs'], ['figure-differs'], ['figure-differs']]);
    expect(offered[0]).toMatchObject({ title: 'Open the evidence in b beside', diagnostics: [{ code: 'figure-differs' }], command: { arguments: [{ uri: client.uri('seeds/b.txt') }] } });
    expect(await actions(client, 'seeds/a.txt', positionOf(A, '140'), ['source'])).toEqual([]);
  });
  it('put the source of a quote into a footnote in Markdown', async () => {
    const draft = 'Brannigan said: "We will not leave anybody behind."\n';
    const client = await start({ files: { ...FILES, 'seeds/d.md': draft } });
    await client.open('seeds/d.md', draft);
    const [footnote] = await actions(client, 'seeds/d.md', { line: 0, character: 20 });
    expect(footnote!.edit!.changes![client.uri('seeds/d.md')]!.map(({ newText }) => newText)).toEqual(['[^1]', expect.stringMatching(/^\n\[\^1\]: .*2025-05-06, <a\.txt>\.\n$/)]);
  });
});

describe('the compare view', () => {
  it('has rows that differ first, and says when it is out of date', async () => {
    const client = await start();
    const model = await client.ask('crossread/compare', { uris: null, anchor: null });
    expect(model.articles.map(({ uri }) => uri)).toEqual([client.uri('seeds/a.txt'), client.uri('seeds/b.txt')]);
    expect(model.figures[0]).toMatchObject({ verdict: 'differ', mentions: [{ article: 0, text: '140' }, { article: 1, text: '410' }] });
    expect(model.quotes[0]).toMatchObject({ differs: true });
    let changed = 0;
    client.connection.onNotification('crossread/changed', () => { changed++; });
    await client.edit('seeds/a.txt', A.replace('140', '410'));
    await client.until('a notification', () => changed > 0);
    expect((await client.ask('crossread/compare', { uris: null, anchor: null })).figures[0]!.verdict).toBe('agree');
  });
  it('takes some articles alone', async () => {
    const client = await start();
    const model = await client.ask('crossread/compare', { uris: [client.uri('seeds/b.txt'), 'file:///nowhere.txt'], anchor: null });
    expect(model.articles).toHaveLength(1);
    expect([...new Set(model.figures.flatMap(({ mentions }) => mentions.map(({ article }) => article)))]).toEqual([0]);
  });
  it('shows the sentences around its cells', async () => {
    const client = await start();
    const range = { start: positionOf(A, '140', 0), end: positionOf(A, '140', 3) };
    const [sentence, missing] = await client.ask('crossread/sentences', { places: [{ uri: client.uri('seeds/a.txt'), range }, { uri: 'file:///nowhere.txt', range }] });
    expect(sentence!.text.slice(sentence!.start, sentence!.end)).toBe('140');
    expect(sentence!.text).toMatch(/^The storm .*Tuesday\.$/);
    expect(missing).toBeNull();
  });
});
