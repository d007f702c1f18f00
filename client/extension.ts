import type { ExtensionContext } from 'vscode';
import { activateWith, type Crossread } from './activate.ts';

/** Entry of the extension on Node: a desktop or remote VS Code. */
export function activate(context: ExtensionContext): Crossread {
  return activateWith(context, async (options) => (await import('./launch-node.ts')).launch(context, options));
}
