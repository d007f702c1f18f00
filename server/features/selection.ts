import type { Mentions } from '../mentions/mention.ts';
import { sentenceAt, tokenAt, type Article } from '../text/article.ts';
import { contains, type Span } from '../text/span.ts';

/** What a selection grows to, step by step: word, mention, quote, sentence, paragraph, article. Each holds the one before. */
export function selectionSteps(article: Article, mentions: Mentions, offset: number): Span[] {
  const { text, tokens, sentences, blocks } = article;
  const token = tokenAt(tokens, offset);
  const sentence = sentences[sentenceAt(article, offset)];
  const candidates: (Span | undefined)[] = [
    token >= 0 ? { start: tokens.start[token]!, end: tokens.end[token]! } : undefined,
    ...mentions.figures,
    ...mentions.names,
    ...mentions.quotes,
    ...mentions.quotes.map(({ start, end }) => ({ start: start - 1, end: end + 1 })),
    sentence,
    blocks.find((block) => block.start <= offset && offset <= block.end),
    { start: 0, end: text.length },
  ];
  const around = candidates.filter((span) => span !== undefined).filter((span) => span.start <= offset && offset <= span.end);
  const steps: Span[] = [];
  for (const { start, end } of around.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = steps.at(-1);
    const larger = last === undefined || (contains({ start, end }, last) && end - start > last.end - last.start);
    if (larger) steps.push({ start, end });
  }
  return steps;
}
