import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { TOOLS } from '../../server/tools/tools.ts';
import { VERSION } from '../../server/version.ts';
import { CLI, crossread, folderWith } from './run.ts';

const FLOOD = {
  'morning.txt': 'VARN, June 3, 2024 - The flood in Varn destroyed 140 houses on Monday, Mayor Ilse Bramton said.\n',
  'evening.txt': 'VARN, June 4, 2024 - The flood in Varn destroyed 410 houses on Monday, Mayor Ilse Bramton said.\n',
};

interface Response {
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: number; readonly message: string };
}

/** The place and kind of a finding, as the command line and as the tools give it. */
interface Finding {
  readonly path?: string;
  readonly article?: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly severity: string;
}

interface Called {
  readonly content: readonly { readonly type: string; readonly text: string }[];
  readonly isError: boolean;
}

/** A Model Context Protocol client that speaks to the built command line as written on the wire: JSON-RPC, a message a line. */
class Client {
  readonly #child;
  readonly #waiting = new Map<number, (response: Response) => void>();
  readonly ended: Promise<number | null>;
  /** On standard error, so far. */
  said = '';

  constructor(cwd: string, args: readonly string[]) {
    this.#child = spawn(process.execPath, [CLI, 'mcp', ...args], { cwd, stdio: ['pipe', 'pipe', 'pipe'] });
    this.#child.stderr.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    this.ended = new Promise((resolve) => this.#child.once('close', resolve));
    createInterface({ input: this.#child.stdout }).on('line', (line) => {
      const { id, ...response } = JSON.parse(line) as Response & { readonly id: number };
      this.#waiting.get(id)?.(response);
    });
    onTestFinished(() => void this.#child.kill());
  }

  write(message: object): void {
    this.#child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  }

  request(method: string, params: object = {}): Promise<Response> {
    const id = this.#waiting.size + 1;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.write({ id, method, params });
    });
  }

  async initialize(): Promise<Response> {
    const response = await this.request('initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } });
    this.write({ method: 'notifications/initialized' });
    return response;
  }

  /** Calls a tool; gives what it answers, parsed, or the sentence of a refusal. */
  async call(name: string, input?: object): Promise<{ readonly answer: unknown; readonly refused: string | null }> {
    const { result } = await this.request('tools/call', { name: `crossread_${name}`, ...(input && { arguments: input }) });
    const { content, isError } = result as unknown as Called;
    const { text } = content[0]!;
    return isError ? { answer: null, refused: text } : { answer: JSON.parse(text), refused: null };
  }

  end(): void {
    this.#child.stdin.end();
  }
}

async function startOn(cwd: string, ...args: readonly string[]): Promise<Client> {
  const client = new Client(cwd, args);
  await client.initialize();
  return client;
}

describe('crossread mcp', () => {
  it('says who it is, answers a ping, and ends with its input', async () => {
    const client = new Client(folderWith(FLOOD), ['.']);
    expect(await client.initialize()).toEqual({ jsonrpc: '2.0', result: { protocolVersion: '2025-06-18', serverInfo: { name: 'crossread', title: 'Crossread', version: VERSION }, capabilities: { tools: {} } } });
    expect(await client.request('ping')).toMatchObject({ result: {} });
    expect((await client.request('no/such/method')).error?.code).toBe(-32601);
    client.end();
    expect(await client.ended).toBe(0);
  });

  it.each([
    ['nowhere', 'crossread: nowhere: no such file or folder\n'],
    ['empty', 'crossread: empty: no article there: of a folder its .txt and .md files are read, as far as a .crossread.json takes them in\n'],
    ['seeds', ''],
  ])('says at once where there is no article, and goes on: %s', async (path, said) => {
    const client = new Client(folderWith({ 'empty/a.csv': '1', 'seeds/a.txt': 'A.' }), [path]);
    expect(await client.request('ping')).toMatchObject({ result: {} });
    client.end();
    expect(await client.ended).toBe(0);
    expect(client.said).toBe(said);
  });

  it('lists the tools with what they take, all of them read-only', async () => {
    const client = await startOn(folderWith(FLOOD), '.');
    const { result } = await client.request('tools/list');
    expect(result!['tools']).toEqual(
      TOOLS.map(({ name, title, description, inputSchema }) => ({ name, title, description, inputSchema, annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } })),
    );
  });

  it('answers what is asked of the articles, by their paths', async () => {
    const client = await startOn(folderWith(FLOOD), '.');
    expect((await client.call('list_articles')).answer).toMatchObject({ total: 2, articles: [{ article: 'evening.txt' }, { article: 'morning.txt' }] });
    expect((await client.call('check_articles', { articles: ['morning.txt'] })).answer).toMatchObject({
      findings: [{ code: 'figure-differs', article: 'morning.txt', line: 1, column: 50, text: '140', against: [{ article: 'evening.txt', text: '410' }] }],
    });
    expect((await client.call('check_articles')).answer).toMatchObject({ total: 2 });
    expect((await client.call('compare_articles')).answer).toMatchObject({ things: [{ kind: 'figure', verdict: 'differ' }] });
    expect((await client.call('look_up', { text: 'Bramton' })).answer).toMatchObject({ things: [{ kind: 'name', name: 'Ilse Bramton' }] });
  });

  it('finds what `crossread check` finds', async () => {
    const seeds = join(import.meta.dirname, '..', '..', 'seeds');
    const place = ({ path, article, line, column, code, severity }: Finding): string => [path ?? article, line, column, code, severity].join(' ');
    const { findings } = JSON.parse(crossread(seeds, ['check', '.', '--format', 'json']).stdout) as { findings: Finding[] };
    const { answer } = await (await startOn(seeds, '.')).call('check_articles');
    expect((answer as { findings: Finding[] }).findings.map(place)).toEqual(findings.map(place));
    expect(findings.length).toBeGreaterThan(5);
  });

  it('says what is wrong with a question, and goes on', async () => {
    const client = await startOn(folderWith(FLOOD), '.');
    expect((await client.call('look_up', { words: 'Bramton' })).refused).toContain('There is no input "words"');
    expect((await client.call('frobnicate')).refused).toContain('There is no tool "crossread_frobnicate"');
    client.write({ id: 'x', method: 'tools/call', params: 5 });
    expect((await client.call('list_articles')).answer).toMatchObject({ total: 2 });
  });

  it('reads what has changed, come or gone before it answers, and heeds a decision', async () => {
    const root = folderWith(FLOOD);
    const client = await startOn(root, '.');
    expect((await client.call('check_articles')).answer).toMatchObject({ total: 2 });
    writeFileSync(join(root, '.crossread.json'), '{ "ignore": [{ "article": "morning.txt", "code": "figure-differs" }] }');
    expect((await client.call('check_articles')).answer).toMatchObject({ total: 1 });
    writeFileSync(join(root, 'evening.txt'), FLOOD['evening.txt'].replace('410', '140'));
    writeFileSync(join(root, 'night.txt'), 'It rained.\n');
    expect((await client.call('check_articles')).answer).toMatchObject({ total: 0 });
    expect((await client.call('list_articles')).answer).toMatchObject({ total: 3 });
  });

  it('says so where a folder is gone, and answers again when it is back', async () => {
    const root = folderWith({ 'a/morning.txt': FLOOD['morning.txt'], 'b/evening.txt': FLOOD['evening.txt'] });
    const client = await startOn(root, 'a', 'b');
    rmSync(join(root, 'a'), { recursive: true });
    expect((await client.call('list_articles')).answer).toMatchObject({ total: 1, leftOut: ['a: no such file or folder'] });
    rmSync(join(root, 'b'), { recursive: true });
    expect((await client.call('check_articles')).refused).toMatch(/no article to read \(a: no such file or folder; b: no such file or folder\)/);
    writeFileSync(join(root, 'a'), 'no folder, but a file that has a name');
    expect((await client.call('list_articles')).answer).toMatchObject({ total: 1 });
  });
});
