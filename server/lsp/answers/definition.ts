import { definition } from '../../features/definition.ts';
import { placeIn } from '../context.ts';
import { placesOf, rangeOf } from '../positions.ts';
import type { Answer } from './answer.ts';

/** Go to Definition: links with the place that they start from where the client takes them, else locations. */
export const answerDefinition: Answer = {
  capabilities: { definitionProvider: true },
  register(context) {
    context.connection.onDefinition(async ({ textDocument, position }) => {
      const place = await placeIn(context, textDocument, position);
      const found = place && (await definition(context.corpus, place.uri, place.offset, (uri) => context.articles.text(uri)));
      if (!found) return null;
      const targets = placesOf(context.corpus, found.targets);
      if (!context.abilities.definitionLinks) return targets;
      const originSelectionRange = rangeOf(place.entry.lines, found.origin);
      return targets.map(({ uri, range }) => ({ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range }));
    });
  },
};
