import { Disposable, l10n, MarkdownString, StatusBarAlignment, ThemeColor, window, type StatusBarItem } from 'vscode';
import type { Status } from '../server/shown.ts';
import * as counted from './counts.ts';
import type { Server, ServerState } from './server.ts';

/** The status bar item: articles and findings, how far reading has come, or that the server has failed. */
export function showStatus(server: Server): Disposable {
  const item = window.createStatusBarItem('crossread.status', StatusBarAlignment.Left, 0);
  item.name = 'Crossread';
  return Disposable.from(item, server.onDidChangeState((state) => show(item, state)));
}

function show(item: StatusBarItem, state: ServerState): void {
  item.backgroundColor = state.kind === 'failed' ? new ThemeColor('statusBarItem.errorBackground') : undefined;
  item.command = state.kind === 'failed' ? 'crossread.restartServer' : 'crossread.findings.focus';
  if (state.kind === 'off') {
    item.hide();
    return;
  }
  if (state.kind === 'running') set(item, label(state.status), tooltip(state.status), state.status.indexing !== null);
  else if (state.kind === 'starting') set(item, '$(loading~spin) Crossread', l10n.t('Crossread is starting.'));
  else set(item, '$(error) Crossread', l10n.t('The Crossread server is not running. Click to restart it.'));
  item.show();
}

/** `stoppable` puts a link that stops the reading into the tooltip. */
function set(item: StatusBarItem, text: string, tooltip: string, stoppable = false): void {
  const shown = new MarkdownString().appendText(tooltip);
  shown.isTrusted = { enabledCommands: ['crossread.stopReading'] };
  if (stoppable) shown.appendMarkdown(`\n\n[${l10n.t('Stop reading')}](command:crossread.stopReading)`);
  item.text = text;
  item.tooltip = shown;
  item.accessibilityInformation = { label: tooltip };
}

function label({ articles, findings, unchecked, indexing }: Status): string {
  if (indexing?.total === 0) return '$(loading~spin) Crossread';
  if (indexing !== null) return `$(loading~spin) ${l10n.t('{0} of {1} articles', indexing.done, indexing.total)}`;
  return `$(book) ${articles} $(search) ${findings}${unchecked > 0 ? '+' : ''}`;
}

function tooltip({ articles, findings, unchecked, ignored, skipped, indexing }: Status): string {
  const lines = [l10n.t('Crossread: {0}, {1}', counted.articles(articles), counted.findings(findings))];
  if (unchecked > 0) lines.push(unchecked === 1 ? l10n.t('1 article is checked when it is opened: Problems shows enough') : l10n.t('{0} articles are checked when they are opened: Problems shows enough', unchecked));
  if (ignored > 0) lines.push(l10n.t('{0} ignored', ignored));
  if (skipped > 0) lines.push(skipped === 1 ? l10n.t('1 file was left out; the log says why') : l10n.t('{0} files were left out; the log says why', skipped));
  if (indexing !== null && indexing.total > 0) lines.push(l10n.t('Reading: {0} of {1}', indexing.done, indexing.total));
  return lines.join('\n');
}
