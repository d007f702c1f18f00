import * as l10n from '@vscode/l10n';
import type { CompareModel, Overlap } from '../../server/shown.ts';
import { fileName } from '../file-name.ts';
import { nameOf } from './article.ts';
import type { Chunk, Row } from './rows.ts';

/** Below this share of an article's words, what it has in common with another is not worth a cell. */
const LEAST = 0.02;

/** A row for each article: how much of it stands in each other one. A click opens the two side by side. */
export function overlapRows(model: CompareModel, overlap: readonly (readonly Overlap[])[] | null): Row[] {
  if (overlap === null) return [];
  return model.articles.map((article, index) => ({
    id: `overlap:${article.uri}`,
    kind: null,
    title: nameOf(article),
    detail: article.title === null ? '' : fileName(article.uri),
    verdict: null,
    group: article.publisher ?? '',
    cells: model.articles.map((other, column): Chunk[] => {
      const shared = overlap[index]?.[column];
      if (column === index || !shared || shared.verbatim + shared.reworded < LEAST) return [];
      const [both, verbatim] = [percent(shared.verbatim + shared.reworded), percent(shared.verbatim)];
      return [
        {
          text: `${both}%`,
          count: 1,
          opens: { type: 'align', left: article.uri, right: other.uri, title: `${nameOf(article)} \u2194 ${nameOf(other)}` },
          // What is rounded adds up.
          note: l10n.t('{0} verbatim, {1} reworded', `${verbatim}%`, `${both - verbatim}%`),
          share: shared,
          emphasis: shared.verbatim + shared.reworded > 0.5 ? 'source' : 'plain',
        },
      ];
    }),
  }));
}

function percent(share: number): number {
  return Math.round(share * 100);
}
