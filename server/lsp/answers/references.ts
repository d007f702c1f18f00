import { references } from '../../features/references.ts';
import { counted } from '../../report/counted.ts';
import { placeIn } from '../context.ts';
import { placesOf } from '../positions.ts';
import type { Answer } from './answer.ts';

/** Every mention of what stands at a place, in all articles that have been read by then. A list of places has no room to say that it may lack some: the log does, once for each time that articles are read. */
export const answerReferences: Answer = {
  capabilities: { referencesProvider: true },
  register(context) {
    let isTold = false;
    context.connection.onReferences(async ({ textDocument, position }) => {
      const place = await placeIn(context, textDocument, position);
      const left = context.articles.progress();
      if (left !== null && !isTold) context.connection.console.info(`References may lack some; still to be read: ${counted(left, 'article')}.`);
      isTold = left !== null;
      return place && placesOf(context.corpus, references(context.corpus, place.uri, place.offset));
    });
  },
};
