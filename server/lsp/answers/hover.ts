import { MarkupKind } from 'vscode-languageserver';
import { hover } from '../../features/hover.ts';
import { placeIn } from '../context.ts';
import { rangeOf } from '../positions.ts';
import type { Answer } from './answer.ts';

export const answerHover: Answer = {
  capabilities: { hoverProvider: true },
  register(context) {
    context.connection.onHover(async ({ textDocument, position }) => {
      const place = await placeIn(context, textDocument, position);
      const found = place && (await hover(context.corpus, place.uri, place.offset, (uri) => context.articles.text(uri)));
      if (!found) return null;
      const notes = context.articles.progress() === null ? '' : '\n\n_Articles are still being read._';
      return { contents: { kind: MarkupKind.Markdown, value: found.markdown + notes }, range: rangeOf(place.entry.lines, found.span) };
    });
  },
};
