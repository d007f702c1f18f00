import { CompletionItemKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { quoteCompletions } from '../../features/completion-quote.ts';
import { completions } from '../../features/completion.ts';
import { DECISION_FILE } from '../../findings/decisions/values.ts';
import { checkedPosition } from '../context.ts';
import { normalize } from '../uris.ts';
import type { Answer } from './answer.ts';

/** How long one request may read articles that were not looked at before, in milliseconds. */
const PATIENCE = 10;

const KINDS = { name: CompletionItemKind.Text, figure: CompletionItemKind.Value, quote: CompletionItemKind.Text } as const;

/** Names, figures and quotes that the articles have, in any text file of the workspace that is being written. */
export const answerCompletion: Answer = {
  capabilities: { completionProvider: {} },
  register({ connection, open, folders, symbols, corpus }) {
    connection.onCompletion(({ textDocument, position }) => {
      const { line, character } = checkedPosition(position);
      const uri = normalize(textDocument.uri);
      const document = open.get(uri);
      if (!document || !folders.of(uri) || uri.endsWith(`/${DECISION_FILE}`) || corpus.size === 0) return null;
      const read = symbols.catchUp(PATIENCE);
      const before = document.getText({ start: { line, character: 0 }, end: { line, character } });
      const items = [...quoteCompletions(corpus, before), ...completions(symbols, before)].map(({ text, kind, label, detail, typed }, i) => ({
        label: label ?? text,
        kind: KINDS[kind],
        detail,
        sortText: String(i).padStart(3, '0'),
        filterText: before.slice(before.length - typed),
        textEdit: { range: { start: { line, character: character - typed }, end: { line, character: character + (kind === 'quote' ? closed(document, line, character) : 0) } }, newText: text },
      }));
      return { isIncomplete: !read || items.length > 0, items };
    });
  },
};

/** How many characters behind the cursor a completed quote replaces: the quotation mark that an editor has put there. */
function closed(document: TextDocument, line: number, character: number): number {
  return /["\u201d\u00bb]/.test(document.getText({ start: { line, character }, end: { line, character: character + 1 } })) ? 1 : 0;
}
