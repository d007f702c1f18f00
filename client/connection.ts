import { l10n, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { CloseAction, ErrorAction, State, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions, ServerNotifications } from '../server/protocol.ts';
import type { Status } from '../server/shown.ts';
import { decisionFiles, documentSelector } from './documents.ts';
import { answerFileRequests, workspaceIsOnDisk } from './files.ts';

/** Makes the language client of the platform: a process on Node, a worker in a browser. */
export type Launch = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** What the connection tells. */
export interface Listener {
  running(): void;
  status(status: Status): void;
  /** Articles or findings changed. */
  changed(): void;
  /** The connection closed without being asked to; true starts a new server. */
  closed(): boolean;
}

/** Starts a server and connects to it. This file and the language client behind it are loaded only then. */
export async function connect(launch: Launch, context: ExtensionContext, log: LogOutputChannel, trace: LogOutputChannel, listener: Listener): Promise<BaseLanguageClient> {
  const initializationOptions: InitializationOptions = {
    explanation: `command:crossread.explain?${encodeURIComponent('["')}{code}${encodeURIComponent('"]')}`,
    commands: true,
    // A setting of the editor's own JSON extension, on unless a reader has switched it off.
    checksJson: workspace.getConfiguration('json').get('validate.enable', false),
    readsFiles: !workspaceIsOnDisk(),
    cacheFolder: context.storageUri?.toString() ?? null,
    translations: l10n.bundle ?? {},
  };
  const client = await launch({
    documentSelector: [...documentSelector(), ...decisionFiles()],
    outputChannel: log,
    traceOutputChannel: trace,
    initializationOptions,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => ({ action: listener.closed() ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true }),
    },
    initializationFailedHandler: () => false,
    markdown: { isTrusted: { enabledCommands: ['crossread.compareThis', 'crossread.compareSources', 'crossread.goToQuoteSource', 'crossread.openBeside'] }, supportThemeIcons: true },
  });
  answerFileRequests(client);
  client.onNotification('crossread/status', (status: ServerNotifications['crossread/status']) => listener.status(status));
  client.onNotification('crossread/changed', () => listener.changed());
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) listener.running();
  });
  await client.start();
  return client;
}
