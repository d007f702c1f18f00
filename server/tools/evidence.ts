import type { In } from '../findings/comparison.ts';
import { shorten } from '../features/markdown.ts';
import { parseArticle, sentenceAt, type Article } from '../text/article.ts';
import { positionAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Desk } from './tool.ts';

/** Characters of a sentence or of a passage that are shown; a longer one ends in "…". */
const SHOWN = 400;
/** Of a sentence that is too long, so much is shown in front of the passage. */
const BEFORE = 150;

/** A passage of an article, for a model that cannot open it. */
export interface Evidence {
  readonly article: string;
  readonly published: string | null;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  readonly text: string;
  /** The sentence that it stands in. */
  readonly sentence: string;
}

/** Shows a passage; null where its article can no longer be read. */
export type Witness = (passage: In<Span>) => Promise<Evidence | null>;

/** Makes what shows passages during one answer; each article is read once for it. */
export function createWitness({ corpus, read, nameOf }: Desk): Witness {
  const articles = new Map<string, Promise<Article | null>>();
  const open = (uri: string): Promise<Article | null> => {
    let article = articles.get(uri);
    if (!article) articles.set(uri, (article = read(uri).then((text) => (text === null ? null : parseArticle(uri, text)))));
    return article;
  };
  return async ({ uri, start, end }) => {
    const [entry, article] = [corpus.entry(uri), await open(uri)];
    if (!entry || !article) return null;
    const { line, character } = positionAt(entry.lines, start);
    return {
      article: nameOf(uri),
      published: entry.header.published,
      line: line + 1,
      column: character + 1,
      text: shorten(article.text.slice(start, end), SHOWN),
      sentence: sentenceIn(article, start),
    };
  };
}

/** Passages as evidence, without those that can no longer be read. */
export async function shownBy(witness: Witness, passages: readonly In<Span>[]): Promise<Evidence[]> {
  return (await Promise.all(passages.map(witness))).filter((evidence) => evidence !== null);
}

function sentenceIn(article: Article, offset: number): string {
  const { start, end } = article.sentences[sentenceAt(article, offset)] ?? { start: offset, end: offset + SHOWN };
  const from = end - start <= SHOWN ? start : Math.max(start, offset - BEFORE);
  return `${from > start ? '\u2026' : ''}${shorten(article.text.slice(from, end), SHOWN)}`;
}
