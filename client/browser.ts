import type { ExtensionContext } from 'vscode';
import { activateWith, type Crossread } from './activate.ts';

/** Entry of the extension in a browser: vscode.dev and other editors without a machine behind them. */
export function activate(context: ExtensionContext): Crossread {
  return activateWith(context, async (options) => (await import('./launch-browser.ts')).launch(context, options));
}
