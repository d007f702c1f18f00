import type { Corpus } from '../corpus/corpus.ts';
import type { Span } from '../text/span.ts';
import { groupOf } from './groups.ts';
import { hoverDate } from './hover-date.ts';
import { hoverFigure } from './hover-figure.ts';
import { hoverName } from './hover-name.ts';
import { hoverQuote, verdictLine } from './hover-quote.ts';
import { subjectsAt, type Subject } from './subject.ts';

/** The text of an article, or null when it cannot be read any more. */
export type Read = (uri: string) => Promise<string | null>;

/** What a hover shows: Markdown, and the mention that it is about. */
export interface Hover {
  readonly markdown: string;
  readonly span: Span;
}

/**
 * What the articles say about the mention at an offset: what it is, the verdict, the evidence with links. Where a name or a
 * figure stands inside a quote, one line on the quote follows.
 */
export async function hover(corpus: Corpus, uri: string, offset: number, read: Read): Promise<Hover | null> {
  const subjects = subjectsAt(corpus, uri, offset);
  const subject = subjects[0];
  if (!subject) return null;
  const parts = [await hoverOn(corpus, uri, subject, read)];
  const around = subject.kind === 'quote' ? undefined : subjects.find((other) => other.kind === 'quote');
  if (around) {
    const group = groupOf(corpus, uri, around);
    if (group?.kind === 'quote') parts.push(verdictLine(corpus, uri, around.mention, group.group));
  }
  const markdown = parts.filter((part) => part !== '').join('\n\n---\n\n');
  return markdown === '' ? null : { markdown, span: subject.mention };
}

function hoverOn(corpus: Corpus, uri: string, subject: Subject, read: Read): Promise<string> | string {
  const group = groupOf(corpus, uri, subject);
  if (subject.kind === 'name') return group?.kind === 'name' ? hoverName(corpus, uri, subject.mention, group.group, read) : '';
  if (subject.kind === 'quote') return hoverQuote(corpus, uri, subject.mention, group?.kind === 'quote' ? group.group : null);
  const quantity = group?.kind === 'figure' ? group.group : null;
  return subject.mention.kind === 'date' ? hoverDate(corpus, uri, subject.mention, quantity) : hoverFigure(corpus, uri, subject.mention, quantity);
}
