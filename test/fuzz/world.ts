import { PassThrough } from 'node:stream';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type Diagnostic, type MessageConnection } from 'vscode-languageserver-protocol/node';
import { openCache, type Store } from '../../server/lsp/cache.ts';
import { Missing, TooLarge, type Files } from '../../server/lsp/files.ts';
import { localIndexer } from '../../server/lsp/indexer.ts';
import { serve } from '../../server/lsp/server.ts';
import { createAttention } from '../../server/lsp/turns.ts';

const ROOT = 'file:///w';

/** A disk in memory whose answers take a while, so that files change while they are read. */
export interface World {
  write(path: string, bytes: Uint8Array): void;
  remove(path: string): void;
  read(path: string): Uint8Array | null;
  /** The paths of the files in a folder. */
  under(folder: string): string[];
  readonly files: Files;
}

export function uriOf(path: string): string {
  return `${ROOT}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

function pathOf(uri: string): string {
  return decodeURIComponent(uri.slice(ROOT.length + 1));
}

/** `turns` says how many turns of the event loop the next answer takes. */
export function createWorld(turns: () => number): World {
  const content = new Map<string, { readonly bytes: Uint8Array; readonly written: number }>();
  let clock = 0;
  const wait = async (): Promise<void> => {
    for (let n = turns(); n > 0; n--) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    write: (path, bytes) => void content.set(path, { bytes, written: ++clock }),
    remove: (path) => void content.delete(path),
    read: (path) => content.get(path)?.bytes ?? null,
    under: (folder) => [...content.keys()].filter((path) => path.startsWith(`${folder}/`)),
    files: {
      async list(_folder, root, enters) {
        const found: string[] = [];
        await wait();
        for (const path of [...content.keys()].filter((one) => root === '' || one.startsWith(`${root}/`)).sort()) {
          const folders = path.split('/').slice(0, -1).map((_, i, parts) => parts.slice(0, i + 1).join('/'));
          let entered = true;
          for (const one of folders) entered &&= await enters(one);
          if (entered) found.push(path);
          await wait();
        }
        return found;
      },
      async read(uri, limit) {
        await wait();
        const found = content.get(pathOf(uri));
        await wait();
        if (!found) throw new Missing();
        if (found.bytes.length > limit) throw new TooLarge();
        return found.bytes;
      },
      async signature(uri) {
        await wait();
        const found = content.get(pathOf(uri));
        return found ? `${found.bytes.length} ${found.written}` : null;
      },
    },
  };
}

/** A server in this process. */
export interface Session {
  readonly client: MessageConnection;
  /** Diagnostics by URI, where there are any. */
  readonly diagnostics: Map<string, readonly Diagnostic[]>;
  configure(settings: object): Promise<void>;
  /** Everything that a user sees of the articles. */
  shown(): Promise<unknown>;
  end(): void;
}

export async function startSession(world: World, settings: object): Promise<Session> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down));
  const store = memoryStore();
  serve(server, { name: 'a test', disk: world.files, indexer: localIndexer(), attention: createAttention(), cache: () => openCache(store, 'v') });
  const client = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const diagnostics = new Map<string, readonly Diagnostic[]>();
  let current = settings;
  client.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics: list }: { uri: string; diagnostics: Diagnostic[] }) => {
    if (list.length > 0) diagnostics.set(uri, list);
    else diagnostics.delete(uri);
  });
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => current));
  client.onRequest('client/registerCapability', () => null);
  client.onRequest('client/unregisterCapability', () => null);
  client.listen();
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: ROOT,
    workspaceFolders: [{ uri: ROOT, name: 'w' }],
    capabilities: { workspace: { configuration: true, workspaceFolders: true }, textDocument: { publishDiagnostics: { relatedInformation: true } } },
    initializationOptions: { cacheFolder: 'file:///cache' },
  });
  await client.sendNotification('initialized', {});
  return {
    client,
    diagnostics,
    async configure(next) {
      current = next;
      await client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    },
    async shown() {
      const [articles, model, findings] = await Promise.all([
        client.sendRequest('crossread/articles', null),
        client.sendRequest<{ version: number }>('crossread/compare', { uris: null, anchor: null }),
        client.sendRequest('crossread/findings', { uri: null }),
      ]);
      return { articles, model: { ...model, version: 0 }, findings, diagnostics: [...diagnostics].sort(([a], [b]) => (a < b ? -1 : 1)) };
    },
    // The server is left to itself: a pause of its own may still end with a notification.
    end: () => client.dispose(),
  };
}

function memoryStore(): Store {
  const kept = new Map<string, Uint8Array>();
  return {
    names: () => Promise.resolve([...kept.keys()]),
    read: (name) => Promise.resolve(kept.get(name) ?? null),
    write: (name, bytes) => Promise.resolve(void kept.set(name, bytes)),
    remove: (name) => Promise.resolve(void kept.delete(name)),
  };
}
