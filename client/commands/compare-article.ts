import { l10n, Uri, window, workspace, type QuickPickItem } from 'vscode';
import type { ArticleSummary, Shared } from '../../server/shown.ts';
import { showAligned } from '../aligned.ts';
import { fileName } from '../file-name.ts';
import { placeIn } from '../places.ts';
import { shares } from '../shares.ts';
import type { Command } from './command.ts';

interface Choice extends QuickPickItem {
  readonly article: ArticleSummary;
}

/** Asks for a second article, those that share most with this one first, and opens both in the editor's own comparison, aligned by passage. Also takes a node of the Sources view. */
export const compareArticle: Command = async (session, argument) => {
  const uri = uriOf(argument) ?? window.activeTextEditor?.document.uri.toString();
  const articles = (await session.server.ask('crossread/articles', null)).filter((article) => article.skipped === null);
  const here = articles.find((article) => article.uri === uri);
  if (here === undefined) {
    void window.showInformationMessage(l10n.t('Open an article first to compare it with another.'));
    return;
  }
  const near = new Map((await session.server.ask('crossread/shared', { uri: here.uri })).map((shared, rank) => [shared.uri, { rank, shared }]));
  const rank = ({ uri }: ArticleSummary): number => near.get(uri)?.rank ?? near.size;
  const others = articles.filter((article) => article !== here).sort((a, b) => rank(a) - rank(b));
  const choices = others.map((article) => toChoice(article, near.get(article.uri)?.shared));
  if (choices.length === 0) {
    void window.showInformationMessage(l10n.t('There is no other article to compare this one with.'));
    return;
  }
  const title = l10n.t('Compare {0} with…', nameOf(here));
  const chosen = await window.showQuickPick(choices, { title, matchOnDescription: true, matchOnDetail: true });
  if (chosen === undefined) return;
  const other = chosen.article;
  await showAligned(here.uri, other.uri, `${nameOf(here)} \u2194 ${nameOf(other)}`);
};

function uriOf(argument: unknown): string | undefined {
  if (argument instanceof Uri) return argument.toString();
  return placeIn(argument)?.uri;
}

function toChoice(article: ArticleSummary, shared: Shared | undefined): Choice {
  const detail = [shared && shares(shared), article.published, article.publisher].filter((part) => typeof part === 'string').join(' \u00b7 ');
  const [label, path] = [nameOf(article), workspace.asRelativePath(Uri.parse(article.uri, true))];
  return { label, ...(path === label ? {} : { description: path }), detail, article };
}

function nameOf(article: ArticleSummary): string {
  return article.title ?? fileName(article.uri);
}
