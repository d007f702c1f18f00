import { Disposable, l10n, languages, LanguageStatusSeverity, window, type LanguageStatusItem } from 'vscode';
import type { ArticleSummary } from '../server/shown.ts';
import type { ActiveArticle } from './active-article.ts';
import * as counted from './counts.ts';
import { LANGUAGES } from './documents.ts';
import { foreign } from './foreign.ts';
import type { Server, ServerState } from './server.ts';

/** What the language status of a document says, and the command that goes with it. */
interface Said {
  readonly text: string;
  readonly detail: string;
  readonly severity?: LanguageStatusSeverity;
  readonly command?: { readonly command: string; readonly title: string };
}

/** The language status item of the article in the active editor: what was found in it, or why it was not checked. */
export function showLanguageStatus(server: Server, active: ActiveArticle): Disposable {
  const item = languages.createLanguageStatusItem('crossread.article', LANGUAGES.map((language) => ({ language })));
  item.name = 'Crossread';
  show(item, server.state, null);
  return Disposable.from(item, active.onDidChange((article) => show(item, server.state, article)));
}

function show(item: LanguageStatusItem, state: ServerState, article: ArticleSummary | null): void {
  const { text, detail, severity, command } = said(state, article);
  item.busy = state.kind === 'starting' || (state.kind === 'running' && state.status.indexing !== null);
  item.text = text;
  item.detail = detail;
  item.severity = severity ?? LanguageStatusSeverity.Information;
  item.command = command;
}

function said({ kind }: ServerState, article: ArticleSummary | null): Said {
  if (kind === 'failed') return { text: l10n.t('Not running'), detail: l10n.t('The Crossread server is not running.'), severity: LanguageStatusSeverity.Error, command: { command: 'crossread.restartServer', title: l10n.t('Restart Server') } };
  if (article === null && kind === 'running' && window.activeTextEditor?.document.isUntitled === true) return { text: l10n.t('Not an article'), detail: l10n.t('Not saved in a source folder yet'), command: { command: 'workbench.action.files.save', title: l10n.t('Save') } };
  if (article === null) return { text: l10n.t('Not an article'), detail: l10n.t('Its folder is no source'), command: { command: 'crossread.useFolder', title: l10n.t('Use a Folder as a Source') } };
  if (article.skipped !== null) return { text: l10n.t('Not checked'), detail: article.skipped, severity: LanguageStatusSeverity.Warning, command: { command: 'crossread.showLog', title: l10n.t('Show Log') } };
  const counts = [counted.figures(article.figures), counted.quotes(article.quotes), counted.names(article.names)].join(', ');
  const detail = [foreign(article.language), counts].filter((part) => part !== null).join(' \u00b7 ');
  return { text: counted.findings(article.findings), detail, command: { command: 'crossread.findings.focus', title: l10n.t('Show Findings') } };
}
