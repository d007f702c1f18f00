import { fullest } from '../../features/fullest.ts';
import { placeIn } from '../context.ts';
import { placesOf } from '../positions.ts';
import type { Answer } from './answer.ts';

/** "Go to Implementations" leads to the fullest form: the whole quote, the full name, the most exact figure. */
export const answerImplementation: Answer = {
  capabilities: { implementationProvider: true },
  register(context) {
    context.connection.onImplementation(async ({ textDocument, position }) => {
      const place = await placeIn(context, textDocument, position);
      const found = place && fullest(context.corpus, place.uri, place.offset);
      return found && placesOf(context.corpus, [found.target]);
    });
  },
};
