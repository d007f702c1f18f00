import fc from 'fast-check';
import type { MessageConnection } from 'vscode-languageserver-protocol/node';
import { decode } from '../../server/text/decode.ts';
import { article } from '../corpus/events.ts';
import type { Fuzz } from './fuzz.ts';
import { createWorld, startSession, uriOf, type Session, type World } from './world.ts';

const PATHS = ['seeds/a.txt', 'seeds/b.txt', 'seeds/c d.md', 'seeds/caf\u00e9.txt', 'seeds/sub/e.txt', 'seeds/sub/f.txt', 'notes.txt', 'seeds/x.html'];
const FOLDERS = ['seeds/sub', 'seeds/moved', 'other'];
const SETTINGS = [{}, { exclude: ['**/sub/**'] }, { maxFileSize: 400 }, { sources: ['seeds/*.txt'] }, { problems: 'open' }, { severity: { 'figure-differs': 'off' } }];

const path = fc.constantFrom(...PATHS);
const folder = fc.constantFrom(...FOLDERS);
/** What is written into a text, at an offset that counts UTF-16 code units. */
const change = fc.record({ at: fc.nat(2000), length: fc.oneof(fc.constant(0), fc.nat(80)), text: fc.oneof(fc.constantFrom('\r', '\n', '\r\n', '\n\r', '', '\ud83d', '\ude00', ' 12 ', '"', '\u2028'), article), whole: fc.boolean() });
const file = fc.oneof({ weight: 6, arbitrary: article.map((text) => Buffer.from(text)) }, { weight: 1, arbitrary: article.map((text) => Buffer.from(`\ufeff${text}`, 'utf16le')) }, { weight: 1, arbitrary: fc.constantFrom(Buffer.from([0, 1]), Buffer.alloc(0)) });

/** Something that happens; what is said of it to the server comes later, in any order, perhaps twice. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('write' as const), path, bytes: file }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), path }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('removeFolder' as const), folder }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('move' as const), from: folder, to: folder, told: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('open' as const), path, text: article }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('edit' as const), path, changes: fc.array(change, { minLength: 1, maxLength: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('save' as const), path }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('close' as const), path }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('tell' as const), order: fc.infiniteStream(fc.nat(1000)), most: fc.nat(6) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('ask' as const), path, at: fc.nat(300) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('configure' as const), settings: fc.constantFrom(...SETTINGS) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('ignore' as const), rules: fc.constantFrom('', 'b.txt', 'sub/', '!b.txt\n*.md') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rebuild' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), milliseconds: fc.constantFrom(0, 1, 5, 20, 80) }) },
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Edits, files and events in any order leave the server with what one shows that begins with the end of it all. */
export const fuzzEdits: Fuzz = {
  name: 'edits',
  run: (seed, cases) =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 30 }), fc.infiniteStream(fc.nat(4)), (steps, turns) => live(steps, () => next(turns))),
      { seed, numRuns: cases },
    ),
};

const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

/** Goes through the steps, and fails where the server then shows anything else than a fresh one. */
export async function live(steps: readonly Step[], turns: () => number): Promise<void> {
  const world = createWorld(turns);
  for (const one of ['seeds/a.txt', 'seeds/sub/e.txt']) world.write(one, Buffer.from('The mill in Velle lost 12 jobs, Otto Lindqvist said.'));
  const session = await startSession(world, {});
  const buffers = new Map<string, string>();
  let settings: object = {};
  const untold: { readonly uri: string; readonly type: number }[] = [];
  const tell = (one: string, type: number): void => void untold.push({ uri: uriOf(one), type });
  const { client } = session;
  let version = 0;

  const take = async (one: Step): Promise<void> => {
    switch (one.do) {
      case 'write':
        tell(one.path, world.read(one.path) ? CHANGED : CREATED);
        world.write(one.path, one.bytes);
        break;
      case 'remove':
        world.remove(one.path);
        tell(one.path, DELETED);
        break;
      case 'removeFolder':
        for (const gone of world.under(one.folder)) world.remove(gone);
        tell(one.folder, DELETED);
        break;
      case 'move':
        await move(one.from, one.to, one.told);
        break;
      case 'open': {
        if (buffers.has(one.path)) break;
        const bytes = world.read(one.path);
        const text = bytes ? decode(bytes) : one.text;
        buffers.set(one.path, text);
        await client.sendNotification('textDocument/didOpen', { textDocument: { uri: uriOf(one.path), languageId: 'plaintext', version: ++version, text } });
        break;
      }
      case 'edit': {
        const before = buffers.get(one.path);
        if (before !== undefined) buffers.set(one.path, await edit(client, one.path, ++version, before, one.changes));
        break;
      }
      case 'save': {
        const text = buffers.get(one.path);
        if (text === undefined) break;
        tell(one.path, world.read(one.path) ? CHANGED : CREATED);
        world.write(one.path, Buffer.from(text));
        break;
      }
      case 'close':
        if (buffers.delete(one.path)) await client.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(one.path) } });
        break;
      case 'tell':
        await tellSome(one.most, () => next(one.order));
        break;
      case 'ask':
        void client.sendRequest('textDocument/hover', { textDocument: { uri: uriOf(one.path) }, position: { line: 0, character: one.at } }).catch(() => undefined);
        break;
      case 'configure':
        settings = one.settings;
        await session.configure(settings);
        break;
      case 'ignore':
        world.write('.gitignore', Buffer.from(one.rules));
        tell('.gitignore', CHANGED);
        break;
      case 'rebuild':
        void client.sendRequest('crossread/rebuild', null).catch(() => undefined);
        break;
      case 'wait':
        await new Promise((resolve) => setTimeout(resolve, one.milliseconds));
    }
  };
  const move = async (from: string, to: string, told: boolean): Promise<void> => {
    if (from === to || world.under(from).length === 0) return;
    for (const one of world.under(from)) {
      world.write(to + one.slice(from.length), world.read(one)!);
      world.remove(one);
    }
    if (told) await client.sendNotification('workspace/didRenameFiles', { files: [{ oldUri: uriOf(from), newUri: uriOf(to) }] });
    else {
      tell(from, DELETED);
      tell(to, CREATED);
    }
  };
  /** Some of what is untold, picked by chance; what is told stays to be told once more about every third time. */
  const tellSome = async (most: number, pick: () => number): Promise<void> => {
    const changes: { readonly uri: string; readonly type: number }[] = [];
    while (changes.length < most && untold.length > 0) {
      const at = pick() % untold.length;
      changes.push(untold[at]!);
      if (pick() % 3 > 0) untold.splice(at, 1);
    }
    if (changes.length > 0) await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
  };

  try {
    for (const one of steps) await take(one);
    let count = 0;
    while (untold.length > 0) await tellSome(untold.length, () => count++);
    await equalsFresh(world, session, buffers, settings);
  } finally {
    session.end();
  }
}

/** The next of a stream that has no end. */
function next(stream: Iterator<number>): number {
  return stream.next().value as number;
}

/** Sends changes one after another; gives the text that they leave. */
async function edit(client: MessageConnection, one: string, version: number, before: string, changes: readonly { at: number; length: number; text: string; whole: boolean }[]): Promise<string> {
  let text = before;
  const contentChanges: object[] = [];
  for (const { at, length, text: inserted, whole } of changes) {
    if (whole && length === 0) {
      contentChanges.push({ text: inserted });
      text = inserted;
      continue;
    }
    const start = between(text, at % (text.length + 1));
    const end = between(text, Math.min(text.length, start + length));
    contentChanges.push({ range: { start: position(text, start), end: position(text, end) }, text: inserted });
    text = text.slice(0, start) + inserted + text.slice(end);
  }
  await client.sendNotification('textDocument/didChange', { textDocument: { uri: uriOf(one), version }, contentChanges });
  return text;
}

/** No position lies between CR and LF. */
function between(text: string, offset: number): number {
  return text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset;
}

/** As the protocol counts: lines end at LF, CRLF and CR. */
function position(text: string, offset: number): { line: number; character: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}

/** So many looks, at so many milliseconds from each other, at what does not change any more settle it. */
const LOOKS = { equal: 3, different: 40, pause: 25 };

async function equalsFresh(world: World, session: Session, buffers: ReadonlyMap<string, string>, settings: object): Promise<void> {
  const fresh = await startSession(world, settings);
  try {
    for (const [one, text] of buffers) await fresh.client.sendNotification('textDocument/didOpen', { textDocument: { uri: uriOf(one), languageId: 'plaintext', version: 1, text } });
    // Both have to come to rest: equal once may be chance, and a late reading may still change it.
    for (let same = 0, before = ''; ; ) {
      const [seen, expected] = (await Promise.all([session.shown(), fresh.shown()])).map((shown) => JSON.stringify(shown));
      const both = `${String(seen)}\n${String(expected)}`;
      same = both === before ? same + 1 : 0;
      before = both;
      if (seen === expected && same >= LOOKS.equal) break;
      if (same >= LOOKS.different) throw new Error(`not what a fresh server shows:\n${both}`);
      await new Promise((resolve) => setTimeout(resolve, LOOKS.pause));
    }
    for (const [one, text] of buffers) {
      const read = await session.client.sendRequest('crossread/text', { uri: uriOf(one) });
      if (read !== null && read !== text) throw new Error(`${one}: ${JSON.stringify(read)} for ${JSON.stringify(text)}`);
    }
  } finally {
    fresh.end();
  }
}
