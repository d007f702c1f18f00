import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';
import { folds } from '../../features/folding.ts';
import { parseArticle } from '../../text/article.ts';
import { textOf } from '../context.ts';
import { rangeOf } from '../positions.ts';
import type { Answer } from './answer.ts';

/** Folding by sections and what stands around the article's own text. */
export const answerFolding: Answer = {
  capabilities: { foldingRangeProvider: true },
  register(context) {
    context.connection.onFoldingRanges(async ({ textDocument }) => {
      const target = await textOf(context, textDocument);
      if (!target) return null;
      return folds(parseArticle(target.uri, target.text)).flatMap((fold): FoldingRange[] => {
        const { start, end } = rangeOf(target.entry.lines, fold);
        const kind = fold.kind === 'chrome' ? FoldingRangeKind.Comment : FoldingRangeKind.Region;
        return start.line < end.line ? [{ startLine: start.line, endLine: end.line, kind }] : [];
      });
    });
  },
};
