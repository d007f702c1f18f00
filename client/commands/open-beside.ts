import { ViewColumn } from 'vscode';
import { isPlace, openPlace } from '../places.ts';
import type { Command } from './command.ts';

/** Opens the place that a quick fix or a lens hands over in the column beside. */
export const openBeside: Command = async (_session, argument) => {
  if (isPlace(argument)) await openPlace(argument, ViewColumn.Beside);
};
