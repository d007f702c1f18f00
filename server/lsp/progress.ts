import * as l10n from '@vscode/l10n';
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** Reading that is over sooner than this, in milliseconds, shows no progress. */
const PATIENCE = 300;

/** Shows how far reading has come in the client's own way, with a button that stops it. `total` null ends it. */
export function createProgress(connection: Connection, able: boolean, cancel: () => void): (done: number, total: number | null) => void {
  let since: number | null = null;
  let reporter: Promise<WorkDoneProgressServerReporter> | null = null;
  let shownAt = 0;
  const begin = async (): Promise<WorkDoneProgressServerReporter> => {
    const made = await connection.window.createWorkDoneProgress();
    made.begin(l10n.t('Crossread: reading articles'), 0, undefined, true);
    made.token.onCancellationRequested(cancel);
    return made;
  };
  return (done, total) => {
    if (!able) return;
    const now = performance.now();
    if (total === null) {
      void reporter?.then((made) => made.done());
      reporter = since = null;
    } else {
      since ??= now;
      if (now - since < PATIENCE || now - shownAt < 100) return;
      shownAt = now;
      reporter ??= begin();
      void reporter.then((made) => made.report(Math.floor((100 * done) / total), l10n.t('{0} of {1}', done, total)));
    }
  };
}
