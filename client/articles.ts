import { FileType, languages, RelativePattern, Uri, workspace, type TextDocument, type WorkspaceFolder } from 'vscode';
import { baseFolder, isArticleFile, sourcePatterns } from './sources.ts';

/** How many folders are looked into for a first article before the question is left to the server. */
const FOLDERS_LOOKED_INTO = 200;

/** Whether the sources of any workspace folder hold a text file, or a `.crossread.json` says what they are. Looks only below the sources' own folders. */
export async function workspaceHasArticles(): Promise<boolean> {
  for (const folder of workspace.workspaceFolders ?? []) {
    if ((await list(folder.uri)).some(([name]) => name === '.crossread.json')) return true;
    for (const pattern of patternsOf(folder)) {
      if (await holdsArticle(Uri.joinPath(folder.uri, baseFolder(pattern)))) return true;
    }
  }
  return false;
}

/** Whether a document is an article by its name, its folder and the settings. The server has the last word. */
export function isIncluded(document: TextDocument): boolean {
  const folder = workspace.getWorkspaceFolder(document.uri);
  if (folder === undefined || !isArticleFile(document.uri.path)) return false;
  const matches = (pattern: string): boolean => languages.match({ pattern: new RelativePattern(folder, pattern) }, document) > 0;
  return patternsOf(folder).some(matches) && !setting(folder, 'exclude').some(matches);
}

function patternsOf(folder: WorkspaceFolder): readonly string[] {
  return sourcePatterns(setting(folder, 'sources'), folder.uri.path);
}

function setting(folder: WorkspaceFolder, name: 'sources' | 'exclude'): readonly string[] {
  return workspace.getConfiguration('crossread', folder.uri).get<string[]>(name, []);
}

async function holdsArticle(root: Uri): Promise<boolean> {
  const waiting = [root];
  for (let looked = 0; looked < waiting.length; looked++) {
    if (looked >= FOLDERS_LOOKED_INTO) return true;
    for (const [name, type] of await list(waiting[looked]!)) {
      if (type & FileType.Directory) {
        if (!name.startsWith('.') && name !== 'node_modules') waiting.push(Uri.joinPath(waiting[looked]!, name));
      } else if (isArticleFile(name)) {
        return true;
      }
    }
  }
  return false;
}

async function list(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
