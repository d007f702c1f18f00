import fc from 'fast-check';
import { startRaw, type Answered, type RawServer } from './raw-server.ts';
import type { Fuzz } from './fuzz.ts';

const METHODS = [
  'textDocument/hover', 'textDocument/definition', 'textDocument/references', 'textDocument/documentHighlight', 'textDocument/documentSymbol', 'textDocument/diagnostic', 'textDocument/semanticTokens/full', 'textDocument/codeLens',
  'textDocument/inlayHint', 'textDocument/codeAction', 'textDocument/foldingRange', 'textDocument/selectionRange', 'textDocument/documentLink', 'textDocument/completion', 'textDocument/rename', 'textDocument/prepareRename', 'workspace/symbol',
  'crossread/compare', 'crossread/at', 'crossread/articles', 'crossread/article', 'crossread/findings', 'crossread/nextFinding', 'crossread/sentences', 'crossread/text', 'crossread/align', 'crossread/overlap', 'crossread/tool',
  'initialize', 'no/such/method', '', 'textDocument/formatting', 'workspace/executeCommand', '$/unknown', 'toString', '__proto__',
];
const NOTIFICATIONS = [
  'textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose', 'textDocument/didSave', 'workspace/didChangeWatchedFiles', 'workspace/didChangeConfiguration', 'workspace/didChangeWorkspaceFolders', 'workspace/didCreateFiles', 'workspace/didRenameFiles',
  'workspace/didDeleteFiles', '$/cancelRequest', '$/progress', '$/setTrace', 'window/workDoneProgress/cancel', 'initialized', 'no/such/notification',
];

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 2 ** 53, 0.5, '', 'x', [], {}, [[]], 'file:///', 'file:///c%3A/x.txt', 'file://host/share/a.txt', 'untitled:Untitled-1', 'vscode-vfs://github/o/r/seeds/a.txt', 'not a uri', ':', '%', 'file:///%zz', 'file:///a%00b.txt', { uri: 5 }),
  fc.jsonValue({ maxDepth: 2 }),
);
const number = fc.oneof({ weight: 5, arbitrary: fc.nat(60) }, fc.constantFrom<unknown>(-1, -0, 0.5, 1e9, 2 ** 31, 2 ** 53, 1e308, '0', null));
const position = orJunk(fc.record({ line: number, character: number }));
const range = orJunk(fc.record({ start: position, end: position }));
const uri = (known: readonly string[]): fc.Arbitrary<unknown> => fc.oneof({ weight: 6, arbitrary: fc.constantFrom<unknown>(...known) }, junk);

function orJunk(arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 6, arbitrary }, junk);
}

/** Parameters of any method: what it takes, in part or all, some of it wrong. */
function paramsOf(known: readonly string[]): fc.Arbitrary<unknown> {
  const document = orJunk(fc.record({ uri: uri(known), version: number, languageId: orJunk(fc.constant('plaintext')), text: orJunk(fc.constant('The mill lost 30 jobs.\r\n"We go," said Ada Plume.')) }, { requiredKeys: ['uri'] }));
  const files = orJunk(fc.array(orJunk(fc.record({ uri: uri(known), oldUri: uri(known), newUri: uri(known), type: number, name: junk }, { requiredKeys: ['uri'] })), { maxLength: 3 }));
  return orJunk(
    fc.record(
      {
        textDocument: document,
        uri: uri(known),
        position,
        range,
        context: orJunk(fc.record({ diagnostics: orJunk(fc.constant([])), only: junk, includeDeclaration: junk }, { requiredKeys: ['diagnostics'] })),
        contentChanges: orJunk(fc.array(orJunk(fc.record({ range, text: orJunk(fc.string({ unit: 'binary' })), rangeLength: number }, { requiredKeys: ['text'] })), { maxLength: 4 })),
        positions: orJunk(fc.array(position, { maxLength: 3 })),
        places: orJunk(fc.array(orJunk(fc.record({ uri: uri(known), range })), { maxLength: 3 })),
        uris: orJunk(fc.array(uri(known), { maxLength: 3 })),
        left: uri(known),
        right: uri(known),
        anchor: uri(known),
        kind: orJunk(fc.constantFrom('figure', 'quote', 'name', null)),
        backwards: orJunk(fc.boolean()),
        name: orJunk(fc.constantFrom('crossread_list_articles', 'crossread_check_articles', 'crossread_compare_articles', 'crossread_look_up')),
        input: orJunk(fc.record({ text: junk, article: junk, articles: junk, from: number, agreeing: junk }, { requiredKeys: [] })),
        query: orJunk(fc.constantFrom('', 'a', 'Ada', '30')),
        newName: junk,
        files,
        changes: files,
        event: orJunk(fc.record({ added: files, removed: files })),
        settings: orJunk(fc.record({ crossread: junk })),
        id: fc.oneof(number, fc.string({ maxLength: 2 })),
        token: junk,
        value: junk,
      },
      { requiredKeys: ['textDocument', 'position', 'uri'] },
    ),
  );
}

/** Bytes that are no message, or none that means anything. Each ends where a message may begin. */
const broken = fc.oneof(
  fc.constantFrom('Content-Length: x\r\n\r\n', 'Content-Length: -5\r\n\r\n', 'Content-Length: 0\r\n\r\n', 'Content-Type: none\r\n\r\n', 'no colon at all\r\n\r\n', '\r\n\r\n', ':\r\n\r\n', 'Content-Length: 4\r\n\r\nnull', 'Content-Length: 2\r\n\r\n[]', 'Content-Length: 2\r\n\r\n{}', 'Content-Length: 5\r\n\r\n{"a":', 'Content-Length: 3\r\n\r\n\u0000\u0001\u0002'),
  fc.jsonValue({ maxDepth: 2 }).map((value) => framed(value)),
  fc.record({ jsonrpc: fc.constantFrom('2.0', '1.0', 2), id: junk, method: junk, params: junk, result: junk, error: junk }, { requiredKeys: [] }).map((value) => framed(value)),
);

function framed(value: unknown): string {
  const body = JSON.stringify(value);
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

type Message = { readonly request: string; readonly params: unknown; readonly cancelled: boolean; readonly again: boolean } | { readonly notification: string; readonly params: unknown } | { readonly bytes: string } | { readonly huge: number };

function messages(known: readonly string[]): fc.Arbitrary<Message[]> {
  return fc.array(
    fc.oneof(
      { weight: 12, arbitrary: fc.record({ request: fc.constantFrom(...METHODS), params: paramsOf(known), cancelled: fc.boolean(), again: fc.boolean() }) },
      { weight: 5, arbitrary: fc.record({ notification: fc.constantFrom(...NOTIFICATIONS), params: paramsOf(known) }) },
      { weight: 1, arbitrary: fc.record({ bytes: broken }) },
    ),
    { minLength: 1, maxLength: 12 },
  );
}

let spent = 0;

/** Any message to the built server: each request gets a result or a proper error, and the server goes on. */
export const fuzzMessages: Fuzz = {
  name: 'messages',
  spent: () => spent,
  async run(seed, cases) {
    let server = await startRaw();
    try {
      await fc.assert(
        fc.asyncProperty(messages(server.known), async (batch) => {
          try {
            await tryBatch(server, batch);
          } catch (error) {
            // The smaller cases that follow begin with a server that nothing has happened to.
            spent += server.spent();
            server.end();
            server = await startRaw();
            throw error;
          }
        }),
        { seed, numRuns: cases },
      );
    } finally {
      spent += server.spent();
      server.end();
    }
  },
};

/** Sends messages; fails unless all requests are answered properly and a hover after them too. */
export async function tryBatch(server: RawServer, batch: readonly Message[]): Promise<void> {
  const asked: { readonly method: string; readonly params: unknown; readonly id: number }[] = [];
  for (const message of batch) {
    if ('bytes' in message) {
      server.write(message.bytes);
      // What follows broken bytes may be lost with them.
      server.notify('$/nothing', {});
    } else if ('huge' in message) server.notify('$/nothing', { text: 'x'.repeat(message.huge) });
    else if ('notification' in message) server.notify(message.notification, message.params);
    else {
      const { request, params, cancelled, again } = message;
      const id = server.request(request, params);
      if (again) server.request(request, params, id);
      if (cancelled) server.notify('$/cancelRequest', { id });
      asked.push({ method: request, params, id });
    }
  }
  const hover = await server.answer(server.request('textDocument/hover', { textDocument: { uri: server.known[0] }, position: { line: 0, character: 19 } }));
  if (!proper(hover[0])) throw new Error(`no hover afterwards: ${JSON.stringify(hover)}`);
  for (const { method, params, id } of asked) {
    for (const answer of await server.answer(id)) if (!proper(answer)) throw new Error(`${method} ${JSON.stringify(params)}: ${JSON.stringify(answer)}`);
  }
}

const INTERNAL_ERROR = -32603;

function proper(answer: Answered | undefined): boolean {
  if (!answer) return false;
  return answer.error ? Number.isInteger(answer.error.code) && answer.error.code !== INTERNAL_ERROR && answer.error.message !== '' : answer.result !== undefined;
}
