import { ConfigurationTarget, FileType, l10n, Uri, window, workspace, type WorkspaceFolder } from 'vscode';
import { isOtherDocument } from '../../server/other-documents.ts';
import { workspaceHasArticles } from '../articles.ts';
import { addToDecisionFile } from '../decision-file.ts';
import { sourcePatterns } from '../sources.ts';
import type { Command } from './command.ts';

/** Makes the text files of a folder articles: adds it to the `sources` of the workspace folder's `.crossread.json` where that has some, else to `crossread.sources`. */
export const useFolder: Command = async (session, argument) => {
  const uri = argument instanceof Uri ? argument : await askForFolder();
  if (uri === undefined) return;
  const folder = workspace.getWorkspaceFolder(uri);
  if (folder === undefined) {
    void window.showInformationMessage(l10n.t('Open the folder in this window first: sources are folders of the workspace.'));
    return;
  }
  const glob = globFor(folder, uri);
  if (!(await addToDecisionFile(folder.uri, glob))) await addSource(folder, glob);
  await session.server.start();
  void window.showInformationMessage(l10n.t('The text files in {0} are articles now.', workspace.asRelativePath(uri)));
  const passed = (await workspace.fs.readDirectory(uri)).filter(([name, type]) => (type & FileType.File) !== 0 && isOtherDocument(name)).length;
  // Short enough for the line that a message begins with.
  if (passed > 0) void window.showWarningMessage(passed === 1 ? l10n.t('Not read there: a PDF, Word or web file. Save it as text.') : l10n.t('Not read there: {0} PDF, Word or web files. Save them as text.', passed));
};

async function askForFolder(): Promise<Uri | undefined> {
  const [first] = workspace.workspaceFolders ?? [];
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
    title: l10n.t('Use a Folder as a Source'),
    openLabel: l10n.t('Use as a Source'),
    ...(first === undefined ? {} : { defaultUri: first.uri }),
  });
  return chosen?.[0];
}

function globFor(folder: WorkspaceFolder, uri: Uri): string {
  const inside = uri.path.slice(folder.uri.path.length).replace(/^\/|\/$/g, '');
  return inside === '' ? '**' : `${inside.replace(/[*?[\]{}!]/g, '[$&]')}/**`;
}

async function addSource(folder: WorkspaceFolder, glob: string): Promise<void> {
  const settings = workspace.getConfiguration('crossread', folder.uri);
  const configured = settings.get<string[]>('sources', []);
  // Once anything is configured the default no longer holds, so what it takes in is written down too.
  const sources = configured.length > 0 || (await workspaceHasArticles()) ? sourcePatterns(configured, folder.uri.path) : [];
  if (!sources.includes(glob) && !sources.includes('**')) await settings.update('sources', [...sources, glob], ConfigurationTarget.WorkspaceFolder);
}
