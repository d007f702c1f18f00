import type { Corpus } from '../corpus/corpus.ts';
import { entities } from '../findings/entities.ts';
import type { Figure, Name, Quote } from '../mentions/mention.ts';
import { figureFields, JSON_VERSION, print, quoteFields } from './json.ts';

/** The mentions of one article, names with their entity. */
export interface ExtractedDocument {
  readonly path: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly names: readonly (Name & { readonly entity: string })[];
}

/** What `crossread extract` prints, by article. */
export function extraction(corpus: Corpus): ExtractedDocument[] {
  const known = new Map<string, string>();
  const key = (uri: string, start: number): string => `${uri}\n${start}`;
  for (const entity of entities(corpus)) for (const mention of entity.mentions) known.set(key(mention.uri, mention.start), entity.entity);
  return corpus.uris().map((uri) => {
    const entry = corpus.entry(uri)!;
    const entityOf = (name: Name): string => known.get(key(uri, name.start)) ?? name.full;
    const fullest = new Map(entry.mentions.names.map((name) => [name.full, entityOf(name)]));
    return {
      path: uri,
      title: entry.header.title,
      published: entry.header.published,
      publisher: entry.header.publisher,
      figures: entry.mentions.figures,
      quotes: entry.mentions.quotes.map((quote) => ({ ...quote, speaker: quote.speaker === null ? null : (fullest.get(quote.speaker) ?? quote.speaker) })),
      names: entry.mentions.names.map((name) => ({ ...name, entity: entityOf(name) })),
    };
  });
}

/** `crossread extract --format json`. */
export function extractionJson(documents: readonly ExtractedDocument[]): string {
  return print({
    version: JSON_VERSION,
    documents: documents.map(({ path, title, published, publisher, figures, quotes, names }) => ({
      path,
      title,
      published,
      publisher,
      figures: figures.map(figureFields),
      quotes: quotes.map(quoteFields),
      names: names.map(({ start, end, text, kind, entity }) => ({ start, end, text, kind, entity })),
    })),
  });
}
