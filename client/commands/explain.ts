import { commands, Uri, workspace } from 'vscode';
import type { Command } from './command.ts';

/** Opens the section of the README that explains the code of a finding. */
export const explain: Command = async ({ context }, code) => {
  if (typeof code !== 'string') return;
  const readme = await readmeIn(context.extensionUri);
  await commands.executeCommand('markdown.showPreview', readme.with({ fragment: code }));
};

/** The packager writes the name of the file in small letters. */
async function readmeIn(extension: Uri): Promise<Uri> {
  const written = Uri.joinPath(extension, 'README.md');
  const isThere = await Promise.resolve(workspace.fs.stat(written)).then(() => true, () => false);
  return isThere ? written : Uri.joinPath(extension, 'readme.md');
}
