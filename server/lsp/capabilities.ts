import { TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import type { Answer } from './answers/answer.ts';

/** Everything that happens to files in the editor, folders included. */
const ANY_FILE = { filters: [{ pattern: { glob: '**/*' } }] };

/** What the server offers: the upkeep of documents and files, and what each answer adds. */
export function capabilitiesOf(answers: readonly Answer[]): ServerCapabilities {
  const upkeep: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didCreate: ANY_FILE, didRename: ANY_FILE, didDelete: ANY_FILE },
    },
  };
  return Object.assign(upkeep, ...answers.map((answer) => answer.capabilities)) as ServerCapabilities;
}
