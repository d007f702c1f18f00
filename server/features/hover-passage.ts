import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import type { Hover } from './hovered.ts';
import { articleName, escapeMarkdown, linkTo } from './markdown.ts';
import { passageAt } from './passage.ts';
import type { Read } from './read.ts';

const QUOTES = 4;

/** Words that stand without quotation marks here and inside them in another article: where, and who says them there. */
export async function hoverPassage(corpus: Corpus, uri: string, offset: number, read: Read): Promise<Hover | null> {
  const text = await read(uri);
  const passage = text === null ? null : passageAt(corpus, uri, text, offset);
  if (!passage) return null;
  const rows = passage.quotes.slice(0, QUOTES).map((place) => {
    const speaker = corpus.entry(place.uri)?.mentions.quotes.find((quote) => quote.start === place.start)?.speaker ?? null;
    return `- ${linkTo(corpus, place.uri, place, escapeMarkdown(articleName(place.uri)))}${speaker === null ? '' : `: ${escapeMarkdown(speaker)}`}`;
  });
  return { markdown: [l10n.t('**Quoted elsewhere**, without quotation marks here'), rows.join('\n')].join('\n\n'), span: passage.span, comparable: false };
}
