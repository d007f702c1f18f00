import { references } from '../../features/references.ts';
import { placeIn } from '../context.ts';
import { placesOf } from '../positions.ts';
import type { Answer } from './answer.ts';

/** Every mention of what stands at a place, in all articles. */
export const answerReferences: Answer = {
  capabilities: { referencesProvider: true },
  register(context) {
    context.connection.onReferences(async ({ textDocument, position }) => {
      const place = await placeIn(context, textDocument, position);
      return place && placesOf(context.corpus, references(context.corpus, place.uri, place.offset));
    });
  },
};
