import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient/node';

/** A language client whose server is a Node process of its own; under the debugger it listens on port 6009. */
export function launch(context: ExtensionContext, options: LanguageClientOptions): BaseLanguageClient {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return new LanguageClient('crossread', 'Crossread', { run: server, debug }, options);
}
