import type { SelectionRange } from 'vscode-languageserver';
import { selectionSteps } from '../../features/selection.ts';
import { parseArticle } from '../../text/article.ts';
import { offsetAt } from '../../text/lines.ts';
import { checkedPosition, textOf } from '../context.ts';
import { rangeOf } from '../positions.ts';
import type { Answer } from './answer.ts';

/** Growing and shrinking a selection by what an article is made of. */
export const answerSelection: Answer = {
  capabilities: { selectionRangeProvider: true },
  register(context) {
    context.connection.onSelectionRanges(async ({ textDocument, positions }) => {
      const wanted = positions.map(checkedPosition);
      const target = await textOf(context, textDocument);
      if (!target) return null;
      const { entry, uri, text } = target;
      const article = parseArticle(uri, text);
      return wanted.map((position) => {
        const steps = selectionSteps(article, entry.mentions, offsetAt(entry.lines, text, position));
        return steps.reduceRight<SelectionRange | null>((parent, step) => ({ range: rangeOf(entry.lines, step), ...(parent && { parent }) }), null)!;
      });
    });
  },
};
