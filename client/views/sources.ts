import { l10n, Disposable } from 'vscode';
import type { ArticleSummary, Place, Shared } from '../../server/shown.ts';
import { figures, findings, names, quotes } from '../counts.ts';
import { fileName } from '../file-name.ts';
import { foreign } from '../foreign.ts';
import type { Session } from '../session.ts';
import { shares } from '../shares.ts';
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
  // Findings name the file.
  const from = [article.title === null ? null : name, article.published, article.publisher, foreign(article.language)].filter((part) => part !== null).join(' \u00b7 ');
  const counts = [figures(article.figures), quotes(article.quotes), names(article.names), findings(article.findings)];
  const nodes = counts.map((label, index): Node => ({ id: `${article.uri}#${index}`, label, icon: ['symbol-numeric', 'quote', 'person', 'search'][index]!, place }));
  return { ...base, description: from, tooltip: [base.label, from, counts.join(', ')].filter((line) => line !== '').join('\n'), icon: 'file-text', context: 'article', children: async () => [...nodes, ...(await sharedBy(article.uri))] };
}

/** How much of an article stands in another one, which a click opens. */
function sharedNode(uri: string, shared: Shared, title = fileName(shared.uri)): Node {
  const description = shares(shared);
  return { id: `${uri}>${shared.uri}`, label: title, description, tooltip: l10n.t('Of this article, {0} stand in {1}.', description, title), icon: 'files', place: beginning(shared.uri) };
}

function beginning(uri: string): Place {
  const start = { line: 0, character: 0 };
  return { uri, range: { start, end: start } };
}
