import { l10n } from 'vscode';
import { groupBy } from '../../server/group-by.ts';
import type { Cell, CompareModel } from '../../server/shown.ts';
import { articles } from '../counts.ts';
import { fileName } from '../file-name.ts';
import type { Node } from './node.ts';

/** Items under a heading each, headings in the order of their first item. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string, heading: (key: string, items: readonly T[]) => Node): Node[] {
  return [...groupBy(items, keyOf)].map(([key, group]) => heading(key, group));
}

/** A node for each mention of a row, which leads to its place. */
export function mentionNodes(model: CompareModel, row: string, mentions: readonly Cell[]): Node[] {
  return mentions.flatMap((mention, index): Node[] => {
    const article = model.articles[mention.article];
    if (!article) return [];
    const line = l10n.t('line {0}', mention.range.start.line + 1);
    return [
      {
        id: `${row}#${index}`,
        label: mention.text,
        description: `${fileName(article.uri)}, ${line}`,
        tooltip: `${mention.text}\n${article.title ?? fileName(article.uri)}`,
        icon: 'go-to-file',
        place: { uri: article.uri, range: mention.range },
      },
    ];
  });
}

/** In how many articles the mentions stand. */
export function articleCount(mentions: readonly Cell[]): string {
  return articles(new Set(mentions.map((mention) => mention.article)).size);
}
