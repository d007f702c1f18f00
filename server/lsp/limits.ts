import { MOST_FIGURES } from '../findings/quantity-links.ts';
import { COMPARED } from '../findings/quotation-said.ts';
import type { Mentions } from '../mentions/mention.ts';

/** Says of an article, once, that it has more figures or quotes than are compared with those of others. */
export function createLimits(log: (message: string) => void): (uri: string, mentions: Mentions) => void {
  const told = new Map<string, string>();
  return (uri, { figures, quotes }) => {
    const cut = [
      ...(figures.length > MOST_FIGURES ? [`the first ${MOST_FIGURES} of ${figures.length} figures`] : []),
      ...(quotes.length > COMPARED ? [`the first ${COMPARED} of ${quotes.length} quotes`] : []),
    ].join(' and ');
    if (cut === (told.get(uri) ?? '')) return;
    told.set(uri, cut);
    if (cut !== '') log(`${uri}: compared with other articles: ${cut}.`);
  };
}
