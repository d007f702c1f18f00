import type { Corpus } from '../server/corpus/corpus.ts';
import { createCorpus } from '../server/corpus/create.ts';

/**
 * A corpus from one string: each article begins with a line `=== name` and goes on to the next such line. Line ends around
 * an article are dropped, so that fixtures can be indented by blank lines.
 */
export function corpusOf(text: string): Corpus {
  const corpus = createCorpus();
  for (const [name, article] of articlesOf(text)) corpus.set(name, article);
  return corpus;
}

/** The articles of such a string, in order: pairs of name and text. */
export function articlesOf(text: string): [name: string, text: string][] {
  const articles: [string, string][] = [];
  for (const part of text.split(/^=== /m).slice(1)) {
    const lineEnd = part.indexOf('\n');
    articles.push([part.slice(0, lineEnd).trim(), part.slice(lineEnd + 1).replace(/^\n+|\n+$/g, '')]);
  }
  return articles;
}
