import { env, l10n, Uri, window, workspace } from 'vscode';
import { FORMATS, tabs } from './formats.ts';
import type { Table } from './messages.ts';

/** Asks for a format and a file, and writes the table there; or copies it for a spreadsheet. */
export async function exportTable(table: Table): Promise<void> {
  const copy = l10n.t('Copy as a Table');
  const chosen = await window.showQuickPick([...Object.keys(FORMATS), copy], { title: l10n.t('Export {0}', table.title) });
  if (chosen === undefined) return;
  const format = FORMATS[chosen];
  if (!format) {
    await env.clipboard.writeText(tabs(table));
    void window.showInformationMessage(l10n.t('The table is on the clipboard.'));
    return;
  }
  const [folder] = workspace.workspaceFolders ?? [];
  const name = `${table.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}.${format.extension}`;
  const target = await window.showSaveDialog({
    filters: { [chosen]: [format.extension] },
    ...(folder ? { defaultUri: Uri.joinPath(folder.uri, '..', name) } : {}),
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(format.write(table)));
  await window.showTextDocument(target);
}
