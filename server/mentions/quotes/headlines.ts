import type { Quote } from '../mention.ts';
import type { Scene } from './scene.ts';
import { wordsOf } from './words.ts';

/** Gives a quotation in a headline that names nobody for it the speaker of the one below that it is taken from. */
export function creditHeadlines({ article: { blocks }, names, marked }: Scene, quotes: readonly Quote[]): Quote[] {
  const isPerson = (speaker: string | null): boolean => names.some(({ kind, full }) => kind === 'person' && full === speaker);
  return quotes.map((quote, q) => {
    const { kind } = blocks[marked[q]!.block]!;
    if ((kind !== 'title' && kind !== 'heading') || isPerson(quote.speaker)) return quote;
    const part = plain(quote.text);
    const holds = (other: Quote): boolean => other !== quote && ` ${plain(other.text)} `.includes(` ${part} `);
    const whole = part.includes(' ') ? quotes.find((other) => (quote.speaker === null ? other.speaker !== null : isPerson(other.speaker)) && holds(other)) : undefined;
    return whole ? { ...quote, speaker: whole.speaker } : quote;
  });
}

/** The words of a quotation, folded, with single spaces. */
const plain = (text: string): string => wordsOf(text).folded.join(' ');
