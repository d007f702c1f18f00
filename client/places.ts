import { Position, Range, Selection, TextEditorRevealType, Uri, ViewColumn, window, type TextEditor } from 'vscode';
import type { Place, Range as ProtocolRange } from '../server/protocol.ts';

export function toRange({ start, end }: ProtocolRange): Range {
  return new Range(new Position(start.line, start.character), new Position(end.line, end.character));
}

/** Opens an article at a place and selects the passage there; in the given column, or where the article already shows. */
export async function openPlace(place: Place, column?: ViewColumn): Promise<TextEditor> {
  const uri = Uri.parse(place.uri, true);
  const shown = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
  const range = toRange(place.range);
  const viewColumn = shown?.viewColumn ?? column;
  const editor = await window.showTextDocument(uri, { ...(viewColumn === undefined ? {} : { viewColumn }), preserveFocus: false });
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** The article and the cursor that a command is about: those it was called with, or those of the active editor. */
export function cursor(given: unknown): { readonly uri: string; readonly position: { line: number; character: number } } | null {
  if (isCursor(given)) return given;
  const editor = window.activeTextEditor;
  if (editor === undefined) return null;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}

function isCursor(value: unknown): value is { uri: string; position: { line: number; character: number } } {
  if (typeof value !== 'object' || value === null || !('uri' in value) || !('position' in value)) return false;
  const { uri, position } = value;
  return typeof uri === 'string' && typeof position === 'object' && position !== null && 'line' in position && 'character' in position;
}
