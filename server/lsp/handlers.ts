import type { Context } from './context.ts';
import { answerReading } from './reading.ts';
import { answerClient } from './requests.ts';

/** Every request that the server answers. */
export function handle(context: Context): void {
  answerReading(context);
  answerClient(context);
}
