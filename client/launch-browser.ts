import { Uri, workspace, type ExtensionContext } from 'vscode';
import { LanguageClient, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';

type WebWorker = ConstructorParameters<typeof LanguageClient>[2] & object;

/** What a browser has and Node's types do not know. */
declare const Worker: new (url: string) => WebWorker;

/** A language client whose server is a web worker. */
export async function launch(context: ExtensionContext, options: LanguageClientOptions): Promise<BaseLanguageClient> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server-web.js');
  // The editor cannot make a worker from a script on a remote machine, so its text is handed over.
  const url = /^https?$/.test(script.scheme) ? script.toString(true) : URL.createObjectURL(new Blob([await workspace.fs.readFile(script)]));
  return new LanguageClient('crossread', 'Crossread', new Worker(url), options);
}
