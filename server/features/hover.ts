import type { Corpus } from '../corpus/corpus.ts';
import { quotationOf } from '../findings/quotations.ts';
import { quantityOf } from '../findings/quantities.ts';
import { entityOf } from '../findings/entities.ts';
import type { Span } from '../text/span.ts';
import { hoverDate } from './hover-date.ts';
import { hoverFigure } from './hover-figure.ts';
import { hoverName } from './hover-name.ts';
import { hoverPassage } from './hover-passage.ts';
import { hoverQuote, verdictLine } from './hover-quote.ts';
import type { Hover } from './hovered.ts';
import type { Read } from './read.ts';
import { subjectsAt, type Subject } from './subject.ts';

/** Whether the editor already shows, above the hover, a finding at this very place: its evidence is not said again. */
export type Told = (mention: Span) => boolean;

/**
 * What the articles say about the mention at an offset: what it is, the verdict, the evidence with links. Where a name or a
 * figure stands inside a quote, one line on the quote follows. On plain words: who is quoted with them elsewhere. That something
 * stands in no other article is said only once all of them are read (`allRead`).
 */
export async function hover(corpus: Corpus, uri: string, offset: number, read: Read, told: Told = () => false, allRead = true): Promise<Hover | null> {
  const subjects = subjectsAt(corpus, uri, offset);
  const subject = subjects[0];
  if (!subject) return hoverPassage(corpus, uri, offset, read);
  const quote = subject.kind === 'quote' ? undefined : subjects.find((other) => other.kind === 'quote');
  const parts = [await hoverOn(corpus, uri, subject, read, told(subject.mention), allRead), quote ? verdictLine(corpus, uri, quote.mention, quotationOf(corpus, uri, quote.index)) : ''];
  return { markdown: parts.filter((part) => part !== '').join('\n\n---\n\n'), span: subject.mention, comparable: true };
}

async function hoverOn(corpus: Corpus, uri: string, { kind, mention, index }: Subject, read: Read, told: boolean, allRead: boolean): Promise<string> {
  if (kind === 'name') return hoverName(corpus, uri, mention, entityOf(corpus, uri, index), read, told, allRead);
  if (kind === 'quote') return hoverQuote(corpus, uri, mention, quotationOf(corpus, uri, index), read, told, allRead);
  const quantity = quantityOf(corpus, uri, index);
  return mention.kind === 'date' ? hoverDate(corpus, uri, mention, quantity, read, told, allRead) : hoverFigure(corpus, uri, mention, quantity, read, told, allRead);
}
