import type { Context } from './context.ts';
import { answerReading } from './reading.ts';
import { answerClient } from './requests.ts';
import { answerWorkspaceSymbols } from './workspace-symbols.ts';

/** Every request that the server answers. */
export function handle(context: Context): void {
  answerReading(context);
  answerWorkspaceSymbols(context);
  answerClient(context);
}
