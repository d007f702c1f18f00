import { languages, window, type Disposable, type TextDocument } from 'vscode';
import type { ActiveArticle } from './active-article.ts';

/**
 * Shows as an article what the editor takes for plain text, as it does outside folders named `seeds`: its long lines wrap then.
 * Once for each document, so that a reader who prefers another language keeps it.
 */
export function showAsArticle(active: ActiveArticle): Disposable {
  const seen = new WeakSet<TextDocument>();
  return active.onDidChange((article) => {
    const document = window.activeTextEditor?.document;
    if (article === null || article.skipped !== null || document === undefined || seen.has(document)) return;
    seen.add(document);
    // It may have been closed meanwhile.
    if (document.languageId === 'plaintext') languages.setTextDocumentLanguage(document, 'article').then(undefined, () => undefined);
  });
}
