import type { ArticleSummary } from '../../server/protocol.ts';

/** What an article is called in a column head: its title, else its file name. */
export function nameOf(article: ArticleSummary): string {
  return article.title ?? fileOf(article);
}

/** The file name of an article, decoded. */
export function fileOf(article: ArticleSummary): string {
  const name = article.uri.slice(article.uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
