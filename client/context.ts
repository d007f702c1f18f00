import { commands, type Disposable } from 'vscode';
import type { ActiveArticle } from './active-article.ts';

/** Keeps the context key `crossread.inArticle`: whether the active editor shows an article that the server has read. */
export function trackArticle(active: ActiveArticle): Disposable {
  return active.onDidChange((article) => void commands.executeCommand('setContext', 'crossread.inArticle', article !== null && article.skipped === null));
}
