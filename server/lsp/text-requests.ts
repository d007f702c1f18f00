import { align } from '../features/alignment.ts';
import { overlaps } from '../features/overlap.ts';
import { sentenceOf } from '../features/sentence.ts';
import type { Place, Sentence, Shared } from '../shown.ts';
import { parseArticle, type Article } from '../text/article.ts';
import { lineStarts, offsetAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import type { Answers } from './request-answers.ts';
import { normalize } from './uris.ts';

type TextRequest = 'crossread/sentences' | 'crossread/text' | 'crossread/align' | 'crossread/overlap' | 'crossread/shared';

/** Below this share of an article's words, what it has in common with another is not worth a line. */
const LEAST_SHARED = 0.02;

/** Answers what the client asks about the texts of articles, which are read again for it. */
export function answerTexts(context: Context): Pick<Answers, TextRequest> {
  const { corpus, articles } = context;
  return {
    'crossread/sentences': ({ places }) => Promise.all(places.map((place) => sentenceIn(context, place))),
    'crossread/text': ({ uri }) => articles.text(normalize(uri)),
    async 'crossread/align'({ left, right }) {
      const [a, b] = await Promise.all([parsed(context, left), parsed(context, right)]);
      if (a === null || b === null) return null;
      const said = (article: Article, span: Span | null): string | null => span && article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
      return align(a, b).map((passage) => ({ left: said(a, passage.left), right: said(b, passage.right) }));
    },
    async 'crossread/overlap'({ uris }) {
      const all = await Promise.all(uris.map(async (uri) => (await parsed(context, uri)) ?? parseArticle(uri, '')));
      return all.map((article) => overlaps(article, all));
    },
    async 'crossread/shared'({ uri }) {
      const article = await parsed(context, uri);
      if (article === null) return [];
      const shared: Shared[] = [];
      for (const other of corpus.related(normalize(uri))) {
        const there = await parsed(context, other);
        if (there !== null) shared.push({ uri: other, ...overlaps(article, [there])[0]! });
      }
      return shared.filter(({ verbatim, reworded }) => verbatim + reworded >= LEAST_SHARED).sort((a, b) => b.verbatim + b.reworded - a.verbatim - a.reworded);
    },
  };
}

async function parsed({ articles }: Context, uri: string): Promise<Article | null> {
  const normal = normalize(uri);
  const text = await articles.text(normal);
  return text === null ? null : parseArticle(normal, text);
}

async function sentenceIn({ articles }: Context, { uri, range }: Place): Promise<Sentence | null> {
  const normal = normalize(uri);
  const text = await articles.text(normal);
  if (text === null) return null;
  const lines = lineStarts(text);
  const [start, end] = [offsetAt(lines, text, range.start), offsetAt(lines, text, range.end)];
  const sentence = sentenceOf(text, { start, end });
  const from = Math.min(sentence.start, start);
  return { text: text.slice(from, Math.max(sentence.end, end)), start: start - from, end: end - from };
}
