import { ErrorCodes, Message, ResponseError, type Connection, type MessageStrategy } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Attention } from './turns.ts';

type Check = (value: unknown) => boolean;

/** What a field of a message has to be, whichever message it is, and how that is said. */
const FIELDS: Readonly<Record<string, readonly [check: Check, says: string]>> = {
  textDocument: [isDocument, 'a document has a URI, which is a string'],
  'textDocument.text': [isString, 'a document that is opened has a text'],
  contentChanges: [listOf(isChange), 'a change has a text and perhaps a range'],
  changes: [listOf(isDocument), 'a change of a file has a URI, which is a string'],
  files: [listOf(isFile), 'a file has a URI, which is a string'],
  event: [isFolderEvent, 'a change of folders has two lists, added and removed'],
  uri: [orNull(isUri), 'a URI is a string'],
  left: [isUri, 'a URI is a string'],
  right: [isUri, 'a URI is a string'],
  uris: [orNull(listOf(isUri)), 'URIs are a list of strings'],
  anchor: [orNull(isUri), 'a URI is a string'],
  position: [isPosition, 'a position has a line and a character, both whole numbers from 0'],
  positions: [listOf(isPosition), 'a position has a line and a character, both whole numbers from 0'],
  range: [isRange, 'a range has two positions, start and end'],
  places: [listOf(isPlace), 'a place has a URI and a range'],
  context: [isObject, 'a context is an object'],
  capabilities: [isObject, 'capabilities are an object'],
  workspaceFolders: [orNull(listOf(isDocument)), 'a workspace folder has a URI, which is a string'],
  rootUri: [orNull(isUri), 'a URI is a string'],
  query: [isString, 'a query is a string'],
  name: [isString, 'the name of a tool is a string'],
  input: [isObject, 'the input of a tool is an object'],
};

/** Fields without which a message means nothing; every `textDocument/…` message needs `textDocument` as well. Others are not looked at. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  initialize: ['capabilities'],
  'textDocument/hover': ['position'],
  'textDocument/definition': ['position'],
  'textDocument/references': ['position'],
  'textDocument/documentHighlight': ['position'],
  'textDocument/completion': ['position'],
  'textDocument/selectionRange': ['positions'],
  'textDocument/inlayHint': ['range'],
  'textDocument/codeAction': ['range', 'context'],
  'textDocument/didOpen': ['textDocument.text'],
  'textDocument/didChange': ['contentChanges'],
  'workspace/didChangeWatchedFiles': ['changes'],
  'workspace/didCreateFiles': ['files'],
  'workspace/didRenameFiles': ['files'],
  'workspace/didDeleteFiles': ['files'],
  'workspace/didChangeWorkspaceFolders': ['event'],
  'workspace/symbol': ['query'],
  'crossread/compare': ['uris', 'anchor'],
  'crossread/at': ['uri', 'position'],
  'crossread/article': ['uri'],
  'crossread/findings': ['uri'],
  'crossread/nextFinding': ['uri', 'position'],
  'crossread/sentences': ['places'],
  'crossread/text': ['uri'],
  'crossread/align': ['left', 'right'],
  'crossread/overlap': ['uris'],
  'crossread/shared': ['uri'],
  'crossread/tool': ['name', 'input'],
};

const REFUSED = 'crossread/refused';

/**
 * Lets no message with wrong parameters through to its handler, nor a second `initialize`: it becomes one that is refused.
 * Notes that requests come.
 */
export function checkMessages({ requested }: Attention): MessageStrategy {
  let initialized = false;
  return {
    handleMessage(message, next) {
      if (!Message.isRequest(message) && !Message.isNotification(message)) return next(message);
      if (Message.isRequest(message)) requested();
      const { method, params } = message;
      const again = method === 'initialize' && initialized;
      const wrong = again ? 'the server is initialized already' : whatIsWrong(method, params ?? {});
      initialized ||= method === 'initialize' && wrong === null;
      const refused = { ...message, method: REFUSED, params: [again ? ErrorCodes.InvalidRequest : ErrorCodes.InvalidParams, `${method}: ${wrong ?? ''}`] };
      return next(wrong === null ? message : refused);
    },
  };
}

/** Answers what `checkMessages` refuses; notifications, which have no answer, are logged. */
export function answerRefused(connection: Connection): void {
  connection.onRequest(REFUSED, (code: number, wrong: string) => new ResponseError(code, wrong));
  connection.onNotification(REFUSED, (_code: number, wrong: string) => connection.console.warn(`A notification was not heeded: ${wrong}.`));
}

/** What is wrong with the parameters of a message, in a few words; null when nothing is. */
function whatIsWrong(method: string, params: object): string | null {
  const document = method.startsWith('textDocument/') ? ['textDocument'] : [];
  const needed = [...document, ...(Object.hasOwn(NEEDED, method) ? NEEDED[method]! : [])];
  if (needed.length === 0) return null;
  if (!isObject(params)) return 'the parameters are an object';
  const given = params as Record<string, unknown>;
  for (const [field, [check, says]] of Object.entries(FIELDS)) {
    const value = field.split('.').reduce<unknown>((outer, key) => (outer as Record<string, unknown> | undefined)?.[key], given);
    if ((needed.includes(field) || value !== undefined) && !check(value)) return says;
  }
  return null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isUri(value: unknown): value is string {
  if (!isString(value)) return false;
  try {
    URI.parse(value);
    return true;
  } catch {
    return false;
  }
}

function isDocument(value: unknown): boolean {
  return isObject(value) && 'uri' in value && isUri(value.uri);
}

function isPosition(value: unknown): boolean {
  return isObject(value) && 'line' in value && 'character' in value && [value.line, value.character].every((n) => Number.isInteger(n) && (n as number) >= 0);
}

function isRange(value: unknown): boolean {
  return isObject(value) && 'start' in value && 'end' in value && isPosition(value.start) && isPosition(value.end);
}

function isPlace(value: unknown): boolean {
  return isDocument(value) && 'range' in (value as object) && isRange((value as { range: unknown }).range);
}

function isChange(value: unknown): boolean {
  return isObject(value) && 'text' in value && isString(value.text) && (!('range' in value) || value.range === undefined || isRange(value.range));
}

function isFile(value: unknown): boolean {
  return isDocument(value) || (isObject(value) && 'oldUri' in value && 'newUri' in value && isUri(value.oldUri) && isUri(value.newUri));
}

function isFolderEvent(value: unknown): boolean {
  return isObject(value) && 'added' in value && 'removed' in value && [value.added, value.removed].every(listOf(isDocument));
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}
