import { commands, EventEmitter, l10n, Uri, workspace, Disposable } from 'vscode';
import type { AlignedPassage } from '../server/shown.ts';
import type { Server } from './server.ts';

/** The scheme of the read-only documents that hold two articles aligned by passage. */
const SCHEME = 'crossread-aligned';

/** Provides the two sides of a comparison to the editor's own diff, and again when the articles change. */
export function provideAligned(server: Server): Disposable {
  const changed = new EventEmitter<Uri>();
  const shown = new Set<string>();
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    async provideTextDocumentContent(uri) {
      shown.add(uri.toString());
      const { left, right, side } = JSON.parse(uri.query) as Query;
      const passages = await server.ask('crossread/align', { left, right });
      return passages === null ? l10n.t('One of the two articles cannot be read any more.') : alignedText(passages, side);
    },
  });
  const closed = workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri.toString()));
  const again = server.onDidChange(() => shown.forEach((uri) => changed.fire(Uri.parse(uri))));
  return Disposable.from(provider, closed, again, changed);
}

/** Opens the editor's comparison of two articles, with the passages that tell the same beside each other. */
export async function showAligned(left: string, right: string, title: string): Promise<void> {
  await commands.executeCommand('vscode.diff', sideOf(left, right, 'left'), sideOf(left, right, 'right'), title);
}

interface Query {
  readonly left: string;
  readonly right: string;
  readonly side: 'left' | 'right';
}

/** The path is the article's own, so that the editor takes it for the same kind of file. */
function sideOf(left: string, right: string, side: Query['side']): Uri {
  const { path } = Uri.parse(side === 'left' ? left : right, true);
  return Uri.from({ scheme: SCHEME, path, query: JSON.stringify({ left, right, side } satisfies Query) });
}

/**
 * One side as text: a number before each passage, which is the same on both sides and nowhere else, so that a line diff
 * keeps the passages beside each other.
 */
function alignedText(passages: readonly AlignedPassage[], side: 'left' | 'right'): string {
  return passages.map((passage, index) => `\u00b6 ${index + 1}\n${passage[side] === null ? '' : `${passage[side]}\n`}`).join('');
}
