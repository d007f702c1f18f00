import { DocumentHighlightKind } from 'vscode-languageserver';
import { highlights } from '../../features/references.ts';
import { placeIn } from '../context.ts';
import { rangeOf } from '../positions.ts';
import type { Answer } from './answer.ts';

/** The other mentions of the same thing in the article. */
export const answerHighlights: Answer = {
  capabilities: { documentHighlightProvider: true },
  register(context) {
    context.connection.onDocumentHighlight(async ({ textDocument, position }) => {
      const place = await placeIn(context, textDocument, position);
      return place && highlights(context.corpus, place.uri, place.offset).map((span) => ({ range: rangeOf(place.entry.lines, span), kind: DocumentHighlightKind.Text }));
    });
  },
};
