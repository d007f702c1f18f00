import { env, l10n, window, Disposable } from 'vscode';
import type { ArticleSummary } from '../../server/protocol.ts';
import type { Session } from '../session.ts';
import { createTree } from './tree.ts';
import type { Node } from './node.ts';
import { fileName } from './titles.ts';

/** The articles with their date, publisher and counts; the one in the active editor is selected. */
export function sourcesView({ server }: Session): Disposable {
  const tree = createTree(server, { id: 'crossread.sources', load: async () => (await server.ask('crossread/articles', null)).map(articleNode) });
  const follow = async (): Promise<void> => {
    const uri = window.activeTextEditor?.document.uri.toString();
    const node = tree.roots.find((root) => root.place?.uri === uri);
    if (node && tree.view.visible) await tree.view.reveal(node, { select: true, focus: false });
  };
  return Disposable.from(tree, window.onDidChangeActiveTextEditor(() => void follow()));
}

function articleNode(article: ArticleSummary): Node {
  const name = fileName(article.uri);
  const start = { line: 0, character: 0 };
  const place = { uri: article.uri, range: { start, end: start } };
  const base = { id: article.uri, label: article.title ?? name, place };
  if (article.skipped !== null) return { ...base, label: name, description: article.skipped, tooltip: article.skipped, icon: 'warning', context: 'skipped' };
  const from = [article.published, article.publisher, foreign(article.language)].filter((part) => part !== null).join(' \u00b7 ');
  const counts = [
    l10n.t('{0} figures', article.figures),
    l10n.t('{0} quotes', article.quotes),
    l10n.t('{0} names', article.names),
    l10n.t('{0} findings', article.findings),
  ];
  const nodes = counts.map((label, index): Node => ({ id: `${article.uri}#${index}`, label, icon: ['symbol-numeric', 'quote', 'person', 'search'][index]!, place }));
  return { ...base, description: from, tooltip: [base.label, name, from, counts.join(', ')].filter((line) => line !== '').join('\n'), icon: 'file-text', context: 'article', children: () => nodes };
}

/** What is said of an article that is not in English; null for one that is. */
function foreign(language: string): string | null {
  if (language === 'en') return null;
  const name = language === 'und' ? l10n.t('not in English') : (new Intl.DisplayNames([env.language], { type: 'language' }).of(language) ?? language);
  return l10n.t('{0}: quotes and digits only', name);
}
