// `npm start`: builds Crossread and opens the sample articles in a VS Code with the extension loaded.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { desktopVscode } from './desktop.ts';
import { projectFolder, run, start } from './process.ts';
import { freePort, serve } from './serve.ts';
import { installVscode } from './vscode.ts';

const USAGE = `npm start -- [FOLDER] [--served] [--port N]

Opens FOLDER (the five sample articles when none is given) in VS Code with Crossread loaded.
--served uses the VS Code in the browser even where a desktop VS Code is installed; --port is the first port to try.`;

const FIRST_PORT = 8440;

const say = (line: string): void => console.log(line);
const root = projectFolder();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { served: { type: 'boolean' }, port: { type: 'string' }, help: { type: 'boolean' } },
});
if (values.help === true) {
  say(USAGE);
  process.exit(0);
}
const folder = path.resolve(positionals[0] ?? path.join(root, 'seeds'));
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}.`);
  process.exit(2);
}

say('Building Crossread …');
await run(process.execPath, ['esbuild.config.mjs'], { cwd: root });
const state = path.join(root, '.vscode-test');
mkdirSync(state, { recursive: true });
const desktop = values.served === true ? undefined : desktopVscode();
await (desktop === undefined ? inBrowser() : onDesktop(desktop));

/** The desktop VS Code gets a profile of its own, so that the reader's windows and settings stay as they are. */
async function onDesktop(program: string): Promise<void> {
  const profile = path.join(state, 'desktop');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [folder, '--new-window', `--extensionDevelopmentPath=${root}`, `--user-data-dir=${profile}`, '--disable-workspace-trust', ...asRoot];
  const editor = start(program, args, path.join(state, 'desktop.log'));
  say(`Opening ${folder} in ${program}. Close the window or press Ctrl-C to stop.`);
  stopOnSignal(editor.stop);
  await new Promise((resolve) => editor.child.once('close', resolve));
}

async function inBrowser(): Promise<void> {
  say('No desktop VS Code that can show a window was found; serving VS Code to the browser instead.');
  const vscode = await installVscode(say);
  const wanted = Number(values.port ?? FIRST_PORT);
  const port = await freePort(wanted);
  if (port !== wanted) say(`Port ${wanted} is in use (perhaps by an earlier \`npm start\`); taking ${port}.`);
  const server = await serve(vscode, { data: path.join(state, `served-${port}`), port });
  stopOnSignal(server.stop);
  say(`\nVS Code with Crossread and ${folder} is at\n\n    ${server.address(folder, root)}\n\nPress Ctrl-C to stop.`);
}

function stopOnSignal(stop: () => Promise<void>): void {
  const end = (): void => {
    say('\nStopping VS Code …');
    void stop().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
}
