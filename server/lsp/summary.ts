import type { ArticleSummary } from '../shown.ts';
import { ENGLISH } from '../text/language.ts';
import { findingsIn, type Context } from './context.ts';

/** What the client shows of one article, or of a file that is left out. */
export async function summaryOf(context: Context, uri: string): Promise<ArticleSummary> {
  const findings = context.corpus.indexed(uri) ? await findingsIn(context, uri) : [];
  const entry = context.corpus.entry(uri);
  return {
    uri,
    title: entry?.header.title ?? null,
    published: entry?.header.published ?? null,
    publisher: entry?.header.publisher ?? null,
    language: entry?.header.language ?? ENGLISH,
    figures: entry?.mentions.figures.length ?? 0,
    quotes: entry?.mentions.quotes.length ?? 0,
    names: entry?.mentions.names.length ?? 0,
    findings: findings.length,
    skipped: context.articles.skipped.get(uri) ?? null,
  };
}
