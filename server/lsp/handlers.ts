import type { Context } from './context.ts';
import { answerClient } from './requests.ts';

/** Every request that the server answers. */
export function handle(context: Context): void {
  answerClient(context);
}
