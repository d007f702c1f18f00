import { commands } from 'vscode';
import type { Command } from './commands.ts';

/** Opens the walkthrough. */
export const getStarted: Command = ({ context }) =>
  Promise.resolve(commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false));
