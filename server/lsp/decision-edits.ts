import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Replacement } from '../findings/decisions/write.ts';
import { lineStarts } from '../text/lines.ts';
import type { Context } from './context.ts';
import type { Kept } from './decisions.ts';
import { rangeOf } from './positions.ts';

/** Edits to a `.crossread.json` as the client applies them; the file is created where there is none. */
export function editOf({ abilities, open }: Context, { uri, text }: Kept, replacements: readonly Replacement[]): WorkspaceEdit {
  const lines = lineStarts(text ?? '');
  const document = open.get(uri);
  const target = document?.uri ?? uri;
  const edits = replacements.map((one): TextEdit => ({ range: rangeOf(lines, one), newText: one.text }));
  if (!abilities.documentChanges) return { changes: { [target]: edits } };
  const change: TextDocumentEdit = { textDocument: { uri: target, version: document?.version ?? null }, edits };
  return { documentChanges: text === null && abilities.createsFiles ? [{ kind: 'create', uri: target, options: { ignoreIfExists: true } }, change] : [change] };
}
