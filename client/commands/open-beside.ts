import { ViewColumn } from 'vscode';
import { openPlace, placeIn } from '../places.ts';
import type { Command } from './command.ts';

/** Opens the place that a quick fix, a lens or a node of a view hands over in the column beside. */
export const openBeside: Command = async (_session, argument) => {
  const place = placeIn(argument);
  if (place) await openPlace(place, ViewColumn.Beside);
};
