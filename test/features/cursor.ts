import type { Corpus } from '../../server/corpus/corpus.ts';
import { createCorpus } from '../../server/corpus/create.ts';
import type { Span } from '../../server/text/span.ts';
import { articlesOf } from '../corpus.ts';

/** A corpus and the place in it where `|` stood. */
export interface Scene {
  readonly corpus: Corpus;
  readonly uri: string;
  readonly offset: number;
  /** As the features take it. */
  readonly read: (uri: string) => Promise<string | null>;
  /** `name: text` of a span, for expectations. */
  readonly show: (span: Span & { readonly uri?: string }) => string;
}

/** Makes a corpus from a string as in `test/corpus.ts`, in which `|` marks the cursor. */
export function scene(text: string): Scene {
  const corpus = createCorpus();
  const texts = new Map<string, string>();
  let cursor = { uri: '', offset: 0 };
  for (const [name, marked] of articlesOf(text)) {
    const offset = marked.indexOf('|');
    if (offset >= 0) cursor = { uri: name, offset };
    texts.set(name, marked.replace('|', ''));
    corpus.set(name, texts.get(name)!);
  }
  return {
    corpus,
    ...cursor,
    read: (uri) => Promise.resolve(texts.get(uri) ?? null),
    show: ({ uri, start, end }) => `${uri ?? cursor.uri}: ${texts.get(uri ?? cursor.uri)!.slice(start, end)}`,
  };
}
