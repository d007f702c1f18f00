import { commands, EventEmitter, l10n, window, type Event, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientRequests } from '../server/protocol.ts';
import type { Status } from '../server/shown.ts';
import type { Launch } from './connection.ts';
import { traceChannel } from './trace.ts';

/** Whether the server runs; `off` where there is nothing to read yet, `failed` where it is not started again. */
export type ServerState =
  | { readonly kind: 'off' | 'starting' | 'failed' }
  | { readonly kind: 'running'; readonly status: Status };

/** The language server as the rest of the client sees it. */
export interface Server {
  readonly state: ServerState;
  /** Whether the server was started, even when it has failed since. Until then `state` is `starting`, or `off` where `rest` has said so. */
  readonly wanted: boolean;
  readonly onDidChangeState: Event<ServerState>;
  /** Articles or findings changed. */
  readonly onDidChange: Event<void>;
  start(): Promise<void>;
  /** Says that there is nothing to start it for yet. */
  rest(): void;
  restart(): Promise<void>;
  /** Asks the server, which is started first where that has not happened. Rejects when it cannot answer. */
  ask<M extends keyof ClientRequests>(method: M, params: ClientRequests[M]['params']): Promise<ClientRequests[M]['result']>;
  dispose(): Promise<void>;
}

/** How often a server that dies is restarted within three minutes before Crossread gives up. */
const RESTARTS = 4;
const WITHIN_MS = 3 * 60_000;

const NOTHING_YET: Status = { articles: 0, findings: 0, unchecked: 0, ignored: 0, skipped: 0, indexing: { done: 0, total: 0 } };

/** The server, not started yet: `launch` makes its client. One that dies is started again, with a message, a few times. */
export function createServer(context: ExtensionContext, log: LogOutputChannel, launch: Launch): Server {
  const stateChanged = new EventEmitter<ServerState>();
  const contentChanged = new EventEmitter<void>();
  const trace = traceChannel(log);
  const deaths: number[] = [];
  let state: ServerState = { kind: 'starting' };
  let client: BaseLanguageClient | null = null;
  let starting: Promise<void> | null = null;

  const become = (next: ServerState): void => {
    state = next;
    void commands.executeCommand('setContext', 'crossread.ready', next.kind === 'running');
    void commands.executeCommand('setContext', 'crossread.failed', next.kind === 'failed');
    void commands.executeCommand('setContext', 'crossread.reading', next.kind === 'starting' || (next.kind === 'running' && next.status.indexing !== null));
    stateChanged.fire(next);
  };
  const closed = (): boolean => {
    const now = Date.now();
    deaths.push(now);
    const recent = deaths.filter((time) => now - time < WITHIN_MS).length;
    const again = recent <= RESTARTS;
    become({ kind: again ? 'starting' : 'failed' });
    void tellOfDeath(again, recent);
    return again;
  };
  const listener = {
    running: () => { if (state.kind !== 'running') become({ kind: 'running', status: NOTHING_YET }); },
    status: (status: Status) => become({ kind: 'running', status }),
    changed: () => contentChanged.fire(),
    closed,
  };
  const begin = async (): Promise<void> => {
    become({ kind: 'starting' });
    try {
      const { connect } = await import('./connection.ts');
      client = await connect(launch, context, log, trace.channel, listener);
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
      become({ kind: 'failed' });
      void offerLog(window.showErrorMessage, l10n.t('The Crossread server could not be started.'));
    }
  };
  const start = (): Promise<void> => (starting ??= begin());

  return {
    get state() {
      return state;
    },
    get wanted() {
      return starting !== null;
    },
    onDidChangeState: stateChanged.event,
    onDidChange: contentChanged.event,
    start,
    rest: () => { if (starting === null) become({ kind: 'off' }); },
    async restart() {
      await starting;
      deaths.length = 0;
      await client?.dispose().catch((error: unknown) => log.warn(String(error)));
      client = null;
      await (starting = begin());
    },
    async ask(method, params) {
      await start();
      if (client === null || state.kind === 'failed') throw new Error(l10n.t('The Crossread server is not running.'));
      return client.sendRequest(method, params);
    },
    async dispose() {
      trace.dispose();
      stateChanged.dispose();
      contentChanged.dispose();
      await client?.dispose();
    },
  };
}

async function tellOfDeath(restarted: boolean, times: number): Promise<void> {
  if (restarted) await offerLog(window.showWarningMessage, l10n.t('The Crossread server stopped unexpectedly and has been restarted.'));
  else await offerLog(window.showErrorMessage, l10n.t('The Crossread server stopped {0} times in three minutes and is not restarted any more.', times));
}

async function offerLog(show: (message: string, ...actions: string[]) => Thenable<string | undefined>, message: string): Promise<void> {
  const [log, restart] = [l10n.t('Show Log'), l10n.t('Restart Server')];
  const chosen = await show(message, log, restart);
  if (chosen === log) await commands.executeCommand('crossread.showLog');
  if (chosen === restart) await commands.executeCommand('crossread.restartServer');
}
