import { l10n, Range, Uri, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { withSource } from './sources-edit.ts';

/**
 * Adds a glob to the `sources` of the folder's `.crossread.json`, and saves the file. False where there is no such file
 * or it does not say what the articles are, so that the settings decide. Fails where the file is not JSON.
 */
export async function addToDecisionFile(folder: Uri, glob: string): Promise<boolean> {
  const document = await opened(Uri.joinPath(folder, '.crossread.json'));
  if (document === null) return false;
  const text = document.getText();
  const { wellFormed, text: edited } = withSource(text, glob);
  if (!wellFormed) throw new Error(l10n.t('.crossread.json is not JSON; correct it first.'));
  if (edited === null || edited === text) return edited !== null;
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(0), document.positionAt(text.length)), edited);
  return (await workspace.applyEdit(edit)) && (await document.save());
}

async function opened(uri: Uri): Promise<TextDocument | null> {
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    return null;
  }
}
