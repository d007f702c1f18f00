import { env, l10n, Disposable } from 'vscode';
import type { ArticleSummary, Place, Shared } from '../../server/shown.ts';
import { figures, findings, names, quotes } from '../counts.ts';
import { fileName } from '../file-name.ts';
import type { Session } from '../session.ts';
import { followEditor } from './follow.ts';
import { createTree } from './tree.ts';
import type { Node } from './node.ts';

/** The articles with their date, publisher and counts, and what each shares with which other; the one in the active editor is selected. */
export function sourcesView({ server, context }: Session): Disposable {
  const load = async (): Promise<Node[]> => {
    const articles = await server.ask('crossread/articles', null);
    const titles = new Map(articles.map(({ uri, title }) => [uri, title ?? fileName(uri)]));
    const sharedBy = async (uri: string): Promise<Node[]> => (await server.ask('crossread/shared', { uri })).map((shared) => sharedNode(uri, shared, titles.get(shared.uri)));
    return articles.map((article) => articleNode(article, sharedBy));
  };
  const tree = createTree(server, { id: 'crossread.sources', kept: context.workspaceState, load });
  return Disposable.from(tree, followEditor(tree));
}

function articleNode(article: ArticleSummary, sharedBy: (uri: string) => Promise<Node[]>): Node {
  const name = fileName(article.uri);
  const place = beginning(article.uri);
  const base = { id: article.uri, label: article.title ?? name, place };
  if (article.skipped !== null) return { ...base, label: name, description: article.skipped, tooltip: article.skipped, icon: 'warning', context: 'skipped' };
  const from = [article.published, article.publisher, foreign(article.language)].filter((part) => part !== null).join(' \u00b7 ');
  const counts = [figures(article.figures), quotes(article.quotes), names(article.names), findings(article.findings)];
  const nodes = counts.map((label, index): Node => ({ id: `${article.uri}#${index}`, label, icon: ['symbol-numeric', 'quote', 'person', 'search'][index]!, place }));
  return { ...base, description: from, tooltip: [base.label, name, from, counts.join(', ')].filter((line) => line !== '').join('\n'), icon: 'file-text', context: 'article', children: async () => [...nodes, ...(await sharedBy(article.uri))] };
}

/** How much of an article stands in another one, which a click opens. */
function sharedNode(uri: string, { uri: other, verbatim, reworded }: Shared, title = fileName(other)): Node {
  const percent = (share: number): string => share.toLocaleString(env.language, { style: 'percent' });
  const shares = l10n.t('{0} verbatim, {1} reworded', percent(verbatim), percent(reworded));
  return { id: `${uri}>${other}`, label: title, description: shares, tooltip: l10n.t('Of this article, {0} stand in {1}.', shares, title), icon: 'files', place: beginning(other) };
}

function beginning(uri: string): Place {
  const start = { line: 0, character: 0 };
  return { uri, range: { start, end: start } };
}

/** What is said of an article that is not in English; null for one that is. */
function foreign(language: string): string | null {
  if (language === 'en') return null;
  const name = language === 'und' ? l10n.t('not in English') : (new Intl.DisplayNames([env.language], { type: 'language' }).of(language) ?? language);
  return l10n.t('{0}: quotes and digits only', name);
}
