import { commands, Disposable, l10n, window } from 'vscode';
import type { Session } from '../session.ts';
import type { Command } from './command.ts';
import { compareArticle } from './compare-article.ts';
import { compareSources } from './compare-sources.ts';
import { compareThis } from './compare-this.ts';
import { copyReport } from './copy-report.ts';
import { explain } from './explain.ts';
import { nextFinding, previousFinding } from './findings.ts';
import { getStarted } from './get-started.ts';
import { openSample } from './open-sample.ts';
import { openBeside } from './open-beside.ts';
import { goToQuoteSource } from './quote-source.ts';
import { rebuildIndex } from './rebuild-index.ts';
import { saveDecisions } from './save-decisions.ts';
import { restartServer } from './restart-server.ts';
import { showLog } from './show-log.ts';
import { stopReading } from './stop-reading.ts';
import { treatAsDifferent, treatAsSame } from './treat.ts';
import { useFolder } from './use-folder.ts';

/** Every command of the manifest under its name without `crossread.`. */
const COMMANDS: Readonly<Record<string, Command>> = {
  compareArticle,
  compareSources,
  compareThis,
  copyReport,
  explain,
  getStarted,
  goToQuoteSource,
  nextFinding,
  openBeside,
  openSample,
  previousFinding,
  rebuildIndex,
  restartServer,
  saveDecisions,
  showLog,
  stopReading,
  treatAsDifferent,
  treatAsSame,
  useFolder,
};

/** Registers all commands. One that fails says so in a sentence and leaves the details to the log. */
export function registerCommands(session: Session): Disposable {
  const registered = Object.entries(COMMANDS).map(([name, command]) =>
    commands.registerCommand(`crossread.${name}`, async (argument: unknown) => {
      try {
        return await command(session, argument);
      } catch (error) {
        session.log.error(error instanceof Error ? error : String(error));
        void window.showErrorMessage(l10n.t('Crossread: {0}', error instanceof Error ? error.message : String(error)));
        return undefined;
      }
    }),
  );
  return Disposable.from(...registered);
}
