import { l10n, Uri, window, workspace, type QuickPickItem } from 'vscode';
import type { ArticleSummary } from '../../server/shown.ts';
import { showAligned } from '../aligned.ts';
import { fileName } from '../file-name.ts';
import { isPlace } from '../places.ts';
import type { Command } from './command.ts';

interface Choice extends QuickPickItem {
  readonly article: ArticleSummary;
}

/** Asks for a second article and opens both in the editor's own comparison, aligned by passage. Also takes a node of the Sources view. */
export const compareArticle: Command = async (session, argument) => {
  const uri = uriOf(argument) ?? window.activeTextEditor?.document.uri.toString();
  const articles = (await session.server.ask('crossread/articles', null)).filter((article) => article.skipped === null);
  const here = articles.find((article) => article.uri === uri);
  if (here === undefined) {
    void window.showInformationMessage(l10n.t('Open an article first to compare it with another.'));
    return;
  }
  const choices = articles.filter((article) => article !== here).map(toChoice);
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
  const place = typeof argument === 'object' && argument !== null && 'place' in argument ? argument.place : null;
  return isPlace(place) ? place.uri : undefined;
}

function toChoice(article: ArticleSummary): Choice {
  const detail = [article.publisher, article.published].filter((part) => part !== null).join(', ');
  const [label, path] = [nameOf(article), workspace.asRelativePath(Uri.parse(article.uri, true))];
  return { label, ...(path === label ? {} : { description: path }), detail, article };
}

function nameOf(article: ArticleSummary): string {
  return article.title ?? fileName(article.uri);
}
