import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol.ts';
import type { Presentation } from './diagnostics.ts';

/** What the client can do, as far as the server asks it to. */
export interface Abilities extends Presentation {
  readonly readsFiles: boolean;
  readonly configuration: boolean;
  readonly dynamicConfiguration: boolean;
  readonly workspaceFolders: boolean;
  readonly workDoneProgress: boolean;
  readonly dynamicWatching: boolean;
  readonly relativePatterns: boolean;
  readonly definitionLinks: boolean;
  /** The client takes diagnostics that are sent to it. */
  readonly pushes: boolean;
  /** The client asks for diagnostics. */
  readonly pulls: boolean;
  /** The client has the commands of the extension's manifest. */
  readonly commands: boolean;
  /** The client says itself what is no JSON. */
  readonly checksJson: boolean;
  /** The client takes edits of documents that are given with their version, and may be told to create a file. */
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  /** The client asks again for lenses and inlay hints when it is told to. */
  readonly refreshesLenses: boolean;
  readonly refreshesInlays: boolean;
}

/** What a client can do, by what it says when it starts the server; what it does not say it cannot. */
export function abilitiesOf({ capabilities }: InitializeParams, options: InitializationOptions): Abilities {
  const { workspace, textDocument, window } = capabilities;
  return {
    readsFiles: options.readsFiles === true,
    explanation: typeof options.explanation === 'string' ? options.explanation : null,
    configuration: workspace?.configuration === true,
    dynamicConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    workDoneProgress: window?.workDoneProgress === true,
    dynamicWatching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    pushes: textDocument?.publishDiagnostics !== undefined,
    pulls: textDocument?.diagnostic !== undefined,
    commands: options.commands === true,
    checksJson: options.checksJson === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlays: workspace?.inlayHint?.refreshSupport === true,
  };
}
