import { Range, Selection, TextEditorRevealType, Uri, ViewColumn, window, type TextEditor } from 'vscode';
import type { Place, Position, Range as ProtocolRange } from '../server/shown.ts';

/** A range of the protocol as the editor's own. */
export function toRange({ start, end }: ProtocolRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** Opens an article at a place and selects the passage there; in the given column, or where the article already shows. */
export async function openPlace(place: Place, column?: ViewColumn): Promise<TextEditor> {
  const uri = Uri.parse(place.uri, true);
  const shown = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
  const range = toRange(place.range);
  const viewColumn = shown?.viewColumn ?? column;
  // With the article that opens goes the selection: one that is set afterwards is lost where the editor is still being laid out.
  const editor = await window.showTextDocument(uri, { ...(viewColumn === undefined ? {} : { viewColumn }), preserveFocus: false, ...(shown ? {} : { selection: range }) });
  if (shown) {
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }
  return editor;
}

/** An article and a position in it. */
export interface Cursor {
  readonly uri: string;
  readonly position: Position;
}

/** The cursor that a command is about: the one it was called with, or the beginning of what the active editor has selected. */
export function cursor(given: unknown): Cursor | null {
  if (isCursor(given)) return given;
  const editor = window.activeTextEditor;
  if (editor === undefined) return null;
  const { line, character } = editor.selection.start;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}

/** The place that a command is called with, as such or in a node of a view. */
export function placeIn(argument: unknown): Place | null {
  const place = isRecord(argument) && 'place' in argument ? argument['place'] : argument;
  return isPlace(place) ? place : null;
}

/** Whether something that came from outside is a place. */
function isPlace(value: unknown): value is Place {
  if (!isRecord(value) || typeof value['uri'] !== 'string' || !isRecord(value['range'])) return false;
  return isPosition(value['range']['start']) && isPosition(value['range']['end']);
}

function isCursor(value: unknown): value is Cursor {
  return isRecord(value) && typeof value['uri'] === 'string' && isPosition(value['position']);
}

function isPosition(value: unknown): value is Position {
  return isRecord(value) && typeof value['line'] === 'number' && typeof value['character'] === 'number';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
