import { TextDocuments, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { normalize } from './uris.ts';

/** Who hears of documents, by normalized URI. */
export interface Heard {
  opened(uri: string): void;
  /** Opened, edited or closed. */
  edited(uri: string): void;
  closed(uri: string): void;
}

/** Keeps `open` equal to the documents that the client has open, and tells of them. */
export function followDocuments(connection: Connection, open: Map<string, TextDocument>, heard: Heard): void {
  const documents = new TextDocuments(TextDocument);
  documents.onDidChangeContent(({ document }) => {
    const uri = normalize(document.uri);
    const isNew = !open.has(uri);
    open.set(uri, document);
    if (isNew) heard.opened(uri);
    heard.edited(uri);
  });
  documents.onDidClose(({ document }) => {
    const uri = normalize(document.uri);
    open.delete(uri);
    heard.edited(uri);
    heard.closed(uri);
  });
  documents.listen(connection);
}
