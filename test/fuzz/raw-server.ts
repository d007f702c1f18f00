import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StreamMessageReader } from 'vscode-languageserver-protocol/node';
import { URI } from 'vscode-uri';

/** What came back for a request. */
export interface Answered {
  readonly id: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** The built server with nothing between it and the bytes that it is sent. */
export interface RawServer {
  /** URIs of its articles and of places where there is none. */
  readonly known: readonly string[];
  write(bytes: string): void;
  notify(method: string, params: unknown): void;
  /** Gives the id, which is a new one unless one is given. */
  request(method: string, params: unknown, id?: number): number;
  /** Waits for the answer to an id, several where it was used again; fails when the server ends or takes a minute. */
  answer(id: number): Promise<readonly Answered[]>;
  /** Processor time so far, in milliseconds; 0 where the system does not tell. */
  spent(): number;
  end(): void;
}

const SERVER = process.env['CROSSREAD_SERVER'] ?? join(import.meta.dirname, '../../dist/server.js');
const FILES = {
  'a.txt': 'The mill in Varnholm lost 300 jobs on Sunday, owner Perpetua Okonji said. "We are not leaving," Okonji said.',
  'b.md': 'The mill in Varnholm lost 400 jobs on Sunday.\r\n\r\n"We are leaving," owner Perpetua Okonji said.\r\n',
};

/** Starts the server on a folder with two articles and waits until it has read them. */
export async function startRaw(): Promise<RawServer> {
  const root = mkdtempSync(join(tmpdir(), 'crossread-raw-'));
  mkdirSync(join(root, 'seeds'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(root, 'seeds', name), text);
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  child.stdin.on('error', () => undefined);
  let ended: string | null = null;
  child.on('exit', (code, signal) => (ended = `the server ended with ${code ?? signal}`));

  const answers = new Map<unknown, Answered[]>();
  const waiting = new Set<() => void>();
  const wake = (): void => waiting.forEach((resume) => resume());
  child.on('exit', wake);
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  new StreamMessageReader(child.stdout).listen((message) => {
    const { id, method, params } = message as unknown as Answered & { method?: string; params?: { items?: unknown[] } };
    if (method !== undefined) {
      if (id !== undefined) send({ id, result: method === 'workspace/configuration' ? (params?.items ?? []).map(() => ({})) : null });
      return;
    }
    answers.set(id, [...(answers.get(id) ?? []), message as unknown as Answered]);
    wake();
  });

  let last = 0;
  const uri = (path: string): string => URI.file(join(root, path)).toString();
  const server: RawServer = {
    known: [uri('seeds/a.txt'), uri('seeds/b.md'), uri('seeds/none.txt'), uri('elsewhere.txt'), uri('seeds')],
    write: (bytes) => void child.stdin.write(bytes),
    notify: (method, params) => send({ method, params }),
    request(method, params, id = ++last) {
      send({ id, method, params });
      return id;
    },
    async answer(id) {
      const until = Date.now() + 60_000;
      for (;;) {
        const found = answers.get(id) ?? [];
        if (found.length > 0) return found;
        if (ended !== null) throw new Error(ended);
        if (Date.now() > until) throw new Error(`no answer within a minute to ${id}`);
        await new Promise<void>((resolve) => {
          const resume = (): void => {
            clearTimeout(timer);
            waiting.delete(resume);
            resolve();
          };
          const timer = setTimeout(resume, 1000);
          waiting.add(resume);
        });
      }
    },
    spent: () => processorTime(child.pid),
    end() {
      child.kill();
      rmSync(root, { recursive: true, force: true });
    },
  };
  const folders = [{ uri: uri(''), name: 'work' }];
  await server.answer(server.request('initialize', { processId: null, rootUri: uri(''), workspaceFolders: folders, capabilities: { workspace: { configuration: true, workspaceFolders: true }, textDocument: { publishDiagnostics: {} } }, initializationOptions: { commands: true } }));
  server.notify('initialized', {});
  for (;;) {
    const [found] = await server.answer(server.request('crossread/articles', null));
    if (Array.isArray(found?.result) && found.result.length === 2) return server;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The 14th and 15th field of /proc/PID/stat (proc(5)), in ticks of a hundredth of a second. */
function processorTime(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${String(pid)}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}
