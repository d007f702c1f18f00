import { workspace, type DocumentFilter } from 'vscode';

/** Languages that an article is opened as. */
export const LANGUAGES = ['article', 'plaintext', 'markdown'];

/**
 * The documents that the server is told about: text of the kinds that articles come in, from where the workspace's
 * folders are. Other versions of a file (`git:`), output and notebook cells have schemes of their own and stay away.
 */
export function documentSelector(): { scheme: string; language: string }[] {
  const schemes = new Set((workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme));
  return [...schemes].flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language })));
}

/** The `.crossread.json` of the workspace's folders, which the server is told about too, so that what is typed there takes effect at once. */
export function decisionFiles(): { scheme: string; pattern: string }[] {
  return (workspace.workspaceFolders ?? []).map(({ uri }) => ({ scheme: uri.scheme, pattern: '**/.crossread.json' }));
}

/** Whether a document is one that the server was told about. */
export function isRead(document: { readonly languageId: string; readonly uri: { readonly scheme: string } }): boolean {
  const matches = (filter: DocumentFilter): boolean => filter.language === document.languageId && filter.scheme === document.uri.scheme;
  return documentSelector().some(matches);
}
