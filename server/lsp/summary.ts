import type { ArticleSummary } from '../protocol.ts';
import { ENGLISH } from '../text/language.ts';
import type { Context } from './context.ts';
import { shown } from './diagnostics.ts';

/** What the client shows of one article, or of a file that is left out. */
export function summaryOf(context: Context, uri: string): ArticleSummary {
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
    findings: entry ? shown(context.findings.of(uri), context.folders.settings(uri)).length : 0,
    skipped: context.articles.skipped.get(uri) ?? null,
  };
}
