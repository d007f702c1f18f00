import { commands, Disposable, window, type TextEditor } from 'vscode';
import { isRead } from './documents.ts';
import type { Server } from './server.ts';

/** Keeps the context key `crossread.inArticle`: whether the active editor shows an article that the server has read. */
export function trackArticle(server: Server): Disposable {
  let latest = 0;
  const update = async (editor: TextEditor | undefined): Promise<void> => {
    const asked = ++latest;
    const inArticle = editor !== undefined && (await isArticle(server, editor));
    if (asked === latest) await commands.executeCommand('setContext', 'crossread.inArticle', inArticle);
  };
  const again = (): void => void update(window.activeTextEditor);
  return Disposable.from(window.onDidChangeActiveTextEditor((editor) => void update(editor)), server.onDidChangeState(again), server.onDidChange(again));
}

async function isArticle(server: Server, editor: TextEditor): Promise<boolean> {
  if (server.state.kind !== 'running' || !isRead(editor.document)) return false;
  try {
    const article = await server.ask('crossread/article', { uri: editor.document.uri.toString() });
    return article !== null && article.skipped === null;
  } catch {
    return false;
  }
}
