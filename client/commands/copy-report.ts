import { env, l10n, UIKind, version, window, workspace } from 'vscode';
import type { ArticleSummary } from '../../server/shown.ts';
import { groupBy } from '../../server/group-by.ts';
import type { Session } from '../session.ts';
import type { Command } from './command.ts';

/**
 * Puts on the clipboard what a report of a fault needs: versions, counts, why files were left out, which settings were
 * changed. No text, no name of a file and no value of a setting. In English, whatever the language of the editor.
 */
export const copyReport: Command = async (session) => {
  const report = [...versions(session), ...(await articlesRead(session)), ...changedSettings(session)].join('\n');
  await env.clipboard.writeText(`${report}\n`);
  void window.showInformationMessage(l10n.t('The report is on the clipboard. It holds no text of an article and no name of a file.'));
};

function versions({ context, server }: Session): string[] {
  const { version: own } = context.extension.packageJSON as { readonly version: string };
  const folders = workspace.workspaceFolders ?? [];
  return [
    `Crossread ${own}, server ${server.state.kind}`,
    `${env.appName} ${version}, ${env.uiKind === UIKind.Web ? 'web' : 'desktop'}, ${env.remoteName === undefined ? 'local' : `remote (${env.remoteName})`}, language ${env.language}`,
    `Folders: ${folders.length} (${[...new Set(folders.map(({ uri }) => uri.scheme))].join(', ') || 'none'}), ${workspace.isTrusted ? 'trusted' : 'not trusted'}`,
  ];
}

async function articlesRead({ server }: Session): Promise<string[]> {
  const { state } = server;
  if (state.kind !== 'running') return [];
  const { articles, findings, ignored, indexing } = state.status;
  const left = (await server.ask('crossread/articles', null)).filter((article): article is ArticleSummary & { readonly skipped: string } => article.skipped !== null);
  return [
    `Articles: ${articles}, findings: ${findings}, ignored: ${ignored}${indexing === null ? '' : `, reading ${indexing.done} of ${indexing.total}`}`,
    ...[...groupBy(left, ({ skipped }) => skipped)].map(([why, files]) => `Left out: ${files.length} (${why})`),
  ];
}

function changedSettings({ context }: Session): string[] {
  const { contributes } = context.extension.packageJSON as { readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, unknown>> } } };
  const settings = workspace.getConfiguration();
  const changed = Object.keys(contributes.configuration.properties).filter((name) => {
    const { defaultValue, globalValue, workspaceValue, workspaceFolderValue } = settings.inspect(name) ?? {};
    return [globalValue, workspaceValue, workspaceFolderValue].some((value) => value !== undefined && JSON.stringify(value) !== JSON.stringify(defaultValue));
  });
  return [`Settings changed: ${changed.join(', ') || 'none'}`];
}
