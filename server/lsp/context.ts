import { ErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Corpus, Entry } from '../corpus/corpus.ts';
import { gatherAt } from '../features/subject.ts';
import type { Symbols } from '../features/symbols.ts';
import type { Finding } from '../findings/finding.ts';
import type { Live } from '../findings/live.ts';
import type { Position } from '../shown.ts';
import { offsetAt } from '../text/lines.ts';
import type { Abilities } from './abilities.ts';
import type { Articles } from './articles.ts';
import type { DecisionFiles } from './decisions.ts';
import { shown } from './diagnostics.ts';
import type { Folders } from './folders.ts';
import { normalize } from './uris.ts';

/** What every handler works on. */
export interface Context {
  readonly connection: Connection;
  readonly corpus: Corpus;
  readonly folders: Folders;
  readonly articles: Articles;
  readonly decisions: DecisionFiles;
  readonly findings: Live;
  readonly symbols: Symbols;
  /** Open documents by normalized URI. */
  readonly open: ReadonlyMap<string, TextDocument>;
  readonly abilities: Abilities;
  /** Awaited between pieces of work, so that no request blocks another for long. */
  readonly turn: () => Promise<void>;
  /** Resolves when what was last asked to be read, at the start or later, has been. */
  loaded(): Promise<void>;
  /** Reads everything again. */
  reload(): Promise<void>;
}

/** An article that a request is about. */
export interface Target {
  readonly uri: string;
  readonly entry: Entry;
}

/** The article that a request names (`{ uri }`) as it stands in the editor; null when the document is not an article. */
export async function articleOf(context: Context, document: unknown): Promise<Target | null> {
  const uri = typeof document === 'object' && document !== null && 'uri' in document ? document.uri : null;
  if (typeof uri !== 'string') throw invalid('a document has a URI, which is a string');
  const normal = normalize(uri);
  await context.articles.fresh(normal);
  const entry = context.corpus.entry(normal);
  return entry ? { uri: normal, entry } : null;
}

/** The same with its text. */
export async function textOf(context: Context, document: unknown): Promise<(Target & { readonly text: string }) | null> {
  const target = await articleOf(context, document);
  const text = target && (await context.articles.text(target.uri));
  // It may have changed while its text was read, or gone.
  const entry = target && context.corpus.entry(target.uri);
  return entry && text !== null ? { uri: target.uri, entry, text } : null;
}

/** The same with the offset of a position in it, where all names are at hand. A position past the end of a line or of the text is moved back to it. */
export async function placeIn(context: Context, document: unknown, position: unknown): Promise<(Target & { readonly text: string; readonly offset: number }) | null> {
  const { corpus, turn } = context;
  const checked = checkedPosition(position);
  const target = await textOf(context, document);
  if (!target) return null;
  const offset = offsetAt(target.entry.lines, target.text, checked);
  const read = corpus.indexed(target.uri);
  // When another article changes meanwhile, what was found out of this one still makes for a quicker answer.
  for (const parts = gatherAt(corpus, target.uri, offset); corpus.indexed(target.uri) === read && parts.next().done !== true; ) await turn();
  // It may have changed meanwhile.
  return corpus.indexed(target.uri) === read ? { ...target, offset } : placeIn(context, document, position);
}

/** The findings of an article that the settings let through, worked out a piece at a time. */
export async function findingsIn({ findings, folders, turn }: Context, uri: string): Promise<Finding[]> {
  for (const parts = findings.ahead(uri); parts.next().done !== true; ) await turn();
  await turn();
  return shown(findings.of(uri), folders.settings(uri));
}

/** The position that a request gives; fails when it is none. */
export function checkedPosition(value: unknown): Position {
  if (isPosition(value)) return value;
  throw invalid('a position has a line and a character, both whole numbers from 0');
}

/** The answer to a request with wrong parameters. */
export function invalid(message: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}

function isPosition(value: unknown): value is Position {
  if (typeof value !== 'object' || value === null || !('line' in value) || !('character' in value)) return false;
  return [value.line, value.character].every((n) => Number.isInteger(n) && (n as number) >= 0);
}
