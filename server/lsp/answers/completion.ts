import { CompletionItemKind } from 'vscode-languageserver';
import { completions } from '../../features/completion.ts';
import { DECISION_FILE } from '../../findings/decisions/values.ts';
import { checkedPosition } from '../context.ts';
import { normalize } from '../folders.ts';
import type { Answer } from './answer.ts';

/** How long one request may read articles that were not looked at before, in milliseconds. */
const PATIENCE = 10;

/** Names and figures that the articles have, in any text file of the workspace that is being written. */
export const answerCompletion: Answer = {
  capabilities: { completionProvider: {} },
  register({ connection, open, folders, symbols, corpus }) {
    connection.onCompletion(({ textDocument, position }) => {
      const { line, character } = checkedPosition(position);
      const uri = normalize(textDocument.uri);
      const document = open.get(uri);
      if (!document || !folders.of(uri) || uri.endsWith(`/${DECISION_FILE}`) || corpus.uris().length === 0) return null;
      const read = symbols.catchUp(PATIENCE);
      const before = document.getText({ start: { line, character: 0 }, end: { line, character } });
      const items = completions(symbols, before).map(({ text, kind, detail, typed }, i) => ({
        label: text,
        kind: kind === 'figure' ? CompletionItemKind.Value : CompletionItemKind.Text,
        detail,
        sortText: String(i).padStart(3, '0'),
        filterText: before.slice(before.length - typed),
        textEdit: { range: { start: { line, character: character - typed }, end: { line, character } }, newText: text },
      }));
      return { isIncomplete: !read || items.length > 0, items };
    });
  },
};
