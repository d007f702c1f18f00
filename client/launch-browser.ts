import { Uri, workspace, type ExtensionContext } from 'vscode';
import { LanguageClient, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';

type WebWorker = ConstructorParameters<typeof LanguageClient>[2] & object;

/** What a browser has and Node's types do not know. */
declare const Worker: new (url: string) => WebWorker;

/** What `server-web.js` requires, by the names that stand there (`sharedModels` in esbuild.config.mjs). */
const REQUIRED = ['./data/classes.js', './data/weights.js', './data/franc-min.js'];

/** A language client whose server is a web worker. */
export async function launch(context: ExtensionContext, options: LanguageClientOptions): Promise<BaseLanguageClient> {
  const script = await workerScript(Uri.joinPath(context.extensionUri, 'dist'));
  return new LanguageClient('crossread', 'Crossread', new Worker(URL.createObjectURL(script)), options);
}

/** The server behind the modules that it requires, in one script: a worker has no `require`, and the editor makes none from a script on a remote machine. */
async function workerScript(dist: Uri): Promise<Blob> {
  const read = (name: string): Thenable<Uint8Array> => workspace.fs.readFile(Uri.joinPath(dist, name));
  const modules = await Promise.all(REQUIRED.map(async (name) => [`modules['${name}'] = ((module) => {`, await read(name), '\nreturn module.exports; })({});\n']));
  return new Blob(['const modules = {}, require = (name) => modules[name];\n', ...modules.flat(), await read('server-web.js')]);
}
