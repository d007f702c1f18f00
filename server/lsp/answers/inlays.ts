import { inlays } from '../../features/inlay.ts';
import { offsetAt, positionAt } from '../../text/lines.ts';
import { checkedPosition, textOf } from '../context.ts';
import type { Answer } from './answer.ts';

/** Inlay hints of the lines that are asked for, where the settings have them. */
export const answerInlays: Answer = {
  capabilities: { inlayHintProvider: true },
  register(context) {
    context.connection.languages.inlayHint.on(async ({ textDocument, range }) => {
      const [start, end] = [checkedPosition(range.start), checkedPosition(range.end)];
      const target = await textOf(context, textDocument);
      if (!target || !context.folders.settings(target.uri).inlayHints) return null;
      const { uri, text } = target;
      const { lines } = target.entry;
      return inlays(context.corpus, uri, { start: offsetAt(lines, text, start), end: offsetAt(lines, text, end) }).map((inlay) => ({
        position: positionAt(lines, inlay.at),
        label: inlay.text,
        paddingLeft: true,
      }));
    });
  },
};
