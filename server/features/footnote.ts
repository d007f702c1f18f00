import type { Corpus } from '../corpus/corpus.ts';
import { quotationOf } from '../findings/quotations.ts';
import type { Span } from '../text/span.ts';
import { escapeMarkdown } from './markdown.ts';

/** Text to insert at an offset. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** A Markdown footnote that names the source of quote number `index`: the mark behind the quote and the note at the end of the text. */
export function footnote(corpus: Corpus, uri: string, text: string, index: number): Insertion[] | null {
  const quote = corpus.entry(uri)!.mentions.quotes[index]!;
  const quotation = quotationOf(corpus, uri, index);
  const source = quotation.mentions[quotation.source]!;
  if (source.uri === uri) return null;
  const number = nextNumber(text);
  const ending = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  return [
    { at: behindMark(text, quote), text: `[^${number}]` },
    { at: text.length, text: `${text.endsWith(ending) ? '' : ending}${ending}[^${number}]: ${describe(corpus, uri, source.uri)}${ending}` },
  ];
}

function describe(corpus: Corpus, from: string, uri: string): string {
  const header = corpus.entry(uri)?.header;
  const parts = [header?.title, header?.publisher, header?.published].filter((part) => typeof part === 'string');
  const file = uri.slice(0, uri.lastIndexOf('/')) === from.slice(0, from.lastIndexOf('/')) ? uri.slice(uri.lastIndexOf('/') + 1) : uri;
  return `${parts.map(escapeMarkdown).join(', ')}${parts.length > 0 ? ', ' : ''}<${file}>.`;
}

function nextNumber(text: string): number {
  let highest = 0;
  for (const match of text.matchAll(/\[\^(\d{1,6})\]/g)) highest = Math.max(highest, Number(match[1]));
  return highest + 1;
}

/** Behind the closing quotation mark, where there is one. */
function behindMark(text: string, { end }: Span): number {
  return /["'\u201d\u2019\u00bb]/.test(text[end] ?? '') ? end + 1 : end;
}
