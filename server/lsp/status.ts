import type { Connection } from 'vscode-languageserver';
import type { ServerNotifications } from '../protocol.ts';
import type { Status } from '../shown.ts';

/** How often the client hears of changes at most, in milliseconds. */
const PAUSE = 150;

/** Tells the client what the status bar shows, and when what it compared or listed is out of date. */
export interface StatusReport {
  changed(): void;
  corpusChanged(version: number): void;
  progress(done: number, total: number | null): void;
}

/** `outdated` is called when what the client shows in articles may be out of date and nothing is being read. */
export function createStatus(connection: Connection, count: () => Omit<Status, 'indexing'>, outdated: () => void): StatusReport {
  let indexing: Status['indexing'] = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sent = '';
  let version: number | null = null;
  let stale = false;
  const notify = <M extends keyof ServerNotifications>(method: M, params: ServerNotifications[M]): void => {
    void connection.sendNotification(method, params);
  };
  const schedule = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const status = { ...count(), indexing };
      const text = JSON.stringify(status);
      if (text !== sent) notify('crossread/status', status);
      sent = text;
      if (version !== null) notify('crossread/changed', { version });
      stale ||= version !== null;
      version = null;
      if (!stale || indexing !== null) return;
      stale = false;
      outdated();
    }, PAUSE);
  };
  return {
    changed: schedule,
    corpusChanged(next) {
      version = next;
      schedule();
    },
    progress(done, total) {
      indexing = total === null ? null : { done, total };
      schedule();
    },
  };
}
