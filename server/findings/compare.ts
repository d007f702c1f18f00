import type { Corpus } from '../corpus/corpus.ts';
import type { Span } from '../text/span.ts';
import type { Comparison, Entity, In, Quantity, Quotation } from './comparison.ts';
import { entities, entityOf } from './entities.ts';
import { quantities, quantitiesIn } from './quantities.ts';
import { quotationOf, quotations } from './quotations.ts';

/** Compares all articles of the corpus. */
export function compare(corpus: Corpus): Comparison {
  return { figures: quantities(corpus), quotes: quotations(corpus), names: entities(corpus) };
}

/** What `compare` gives of the things that some articles mention, without a look at the others; the mentions of each are all there are. */
export function compareSome(corpus: Corpus, uris: readonly string[]): Comparison {
  if (uris.length === corpus.uris().length) return compare(corpus);
  const figures = new Map<string, Quantity>();
  const quotes = new Map<string, Quotation>();
  const names = new Map<string, Entity>();
  for (const uri of uris) {
    const mentions = corpus.entry(uri)!.mentions;
    for (const quantity of quantitiesIn(corpus, uri)) figures.set(firstOf(quantity), quantity);
    mentions.quotes.forEach((_, index) => {
      const quotation = quotationOf(corpus, uri, index);
      quotes.set(firstOf(quotation), quotation);
    });
    const known = new Set<string>();
    mentions.names.forEach(({ full }, index) => {
      if (known.has(full)) return;
      known.add(full);
      const entity = entityOf(corpus, uri, index);
      names.set(firstOf(entity), entity);
    });
  }
  return { figures: [...figures.values()], quotes: [...quotes.values()], names: [...names.values()] };
}

/** Names a group among others of its kind. */
function firstOf({ mentions }: { readonly mentions: readonly In<Span>[] }): string {
  const first = mentions[0];
  return first ? `${first.uri}#${first.start}` : '';
}
