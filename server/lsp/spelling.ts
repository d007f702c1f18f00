import { Message, type MessageStrategy } from 'vscode-languageserver';
import type { MessageWriter } from 'vscode-languageserver/node';
import { normalize } from './uris.ts';
import { writing } from './writer.ts';

/** Keeps two names of one file apart from each other: the one the editor uses, and the one on a disk that ignores letter case. */
export interface Spelling {
  /** Lets messages in with every URI as the disk spells it. */
  inward(strategy: MessageStrategy): MessageStrategy;
  /** Sends messages with every URI as the editor spells it; what stands inside a longer text, such as a hover, is left as it is. */
  outward(writer: MessageWriter): MessageWriter;
}

/**
 * Knows the documents that are opened and the folders of the workspace. `spelledByDisk` gives the URI of a file or folder,
 * normalized, as the disk spells it; where it gives every URI back, messages pass as they are.
 */
export function createSpelling(spelledByDisk: (uri: string) => string): Spelling {
  /** From the editor's URIs to the disk's, and back; that of a folder stands for all in it. */
  const toDisk = new Map<string, string>();
  const toEditor = new Map<string, string>();
  const note = (uri: string): void => {
    const normal = normalize(uri);
    const spelled = spelledByDisk(normal);
    toEditor.delete(spelled);
    for (const known of [uri, normal]) toDisk.delete(known);
    if (spelled === normal) return;
    toEditor.set(spelled, uri);
    for (const known of [uri, normal]) toDisk.set(known, spelled);
  };
  return {
    inward: (strategy) => ({
      handleMessage: (message, next) =>
        strategy.handleMessage(message, (checked) => {
          if (Message.isRequest(checked) || Message.isNotification(checked)) named(checked.method, checked.params).forEach(note);
          return next(translated(checked, toDisk));
        }),
    }),
    outward: (writer) => writing(writer, (message) => translated(message, toEditor)),
  };
}

/** The URIs of what the editor opens with a message: a document, or folders. The message has been checked. */
function named(method: string, params: unknown): string[] {
  interface Named {
    readonly uri: string;
  }
  const { textDocument, workspaceFolders, rootUri, event } = (typeof params === 'object' && params !== null ? params : {}) as {
    textDocument?: Named;
    workspaceFolders?: readonly Named[] | null;
    rootUri?: string | null;
    event?: { added: readonly Named[] };
  };
  if (method === 'textDocument/didOpen') return textDocument ? [textDocument.uri] : [];
  if (method === 'workspace/didChangeWorkspaceFolders') return event ? event.added.map(({ uri }) => uri) : [];
  if (method === 'initialize') return workspaceFolders ? workspaceFolders.map(({ uri }) => uri) : rootUri ? [rootUri] : [];
  return [];
}

/** The same with every URI translated that stands alone as a value or a key. */
function translated<T>(value: T, names: ReadonlyMap<string, string>): T;
function translated(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (names.size === 0) return value;
  if (typeof value === 'string') return /^file:\S*$/.test(value) ? renamed(value, names) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => translated(item, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [translated(key, names), translated(item as unknown, names)]));
}

/** A URI under its other name, or that of the innermost folder that has one. */
function renamed(uri: string, names: ReadonlyMap<string, string>): string {
  for (let end = uri.length; end > 0; end = Math.max(uri.lastIndexOf('/', end - 1), uri.lastIndexOf('#', end - 1))) {
    const name = names.get(uri.slice(0, end));
    if (name !== undefined) return name + uri.slice(end);
  }
  return uri;
}
