import { window, workspace, type ExtensionContext } from 'vscode';
import { provideAligned } from './aligned.ts';
import { activeArticle } from './active-article.ts';
import { showAsArticle } from './article-language.ts';
import { isIncluded, workspaceHasArticles } from './articles.ts';
import { registerCommands } from './commands/commands.ts';
import { showSample } from './commands/open-sample.ts';
import { createComparison } from './comparison.ts';
import { createComparePanels } from './compare/panel.ts';
import { trackArticle } from './context.ts';
import { inTurn } from './in-turn.ts';
import type { Launch } from './connection.ts';
import { showLanguageStatus } from './language-status.ts';
import { createServer } from './server.ts';
import type { Session } from './session.ts';
import { showStatus } from './status.ts';
import { registerTools } from './tools.ts';
import { registerViews } from './views/views.ts';

/** What `activate` hands to other extensions and to tests. */
export interface Crossread {
  /** Whether the language server has been started. */
  readonly running: boolean;
}

/**
 * Registers everything that the manifest names, and starts the server once there is an article to read: at once when
 * the workspace holds one, otherwise when one is opened or a folder becomes a source.
 */
export function activateWith(context: ExtensionContext, launch: Launch): Crossread {
  const log = window.createOutputChannel('Crossread', { log: true });
  const server = createServer(context, log, launch);
  const comparison = createComparison(server);
  const panels = createComparePanels(context, server);
  const active = activeArticle(server);
  const session: Session = { context, log, server, comparison, panels, step: inTurn() };
  context.subscriptions.push(log, server, comparison, panels, registerCommands(session), registerViews(session), registerTools(server), provideAligned(server), showStatus(server), active, trackArticle(active), showAsArticle(active), showLanguageStatus(server, active));

  const look = async (): Promise<void> => {
    if (server.wanted) return;
    if (workspace.textDocuments.some(isIncluded) || (await workspaceHasArticles())) await server.start();
    else server.rest();
  };
  context.subscriptions.push(
    workspace.onDidOpenTextDocument((document) => !server.wanted && isIncluded(document) && void server.start()),
    workspace.onDidChangeWorkspaceFolders(() => void look()),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('crossread.sources') && void look()),
  );
  void look();
  void showSample(context);
  return {
    get running() {
      return server.state.kind === 'running';
    },
  };
}
