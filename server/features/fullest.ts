import type { Corpus } from '../corpus/corpus.ts';
import type { In, Quantity } from '../findings/comparison.ts';
import type { Span } from '../text/span.ts';
import { introduction } from './definition.ts';
import { groupOf } from './groups.ts';
import { subjectsAt } from './subject.ts';

/**
 * The fullest form of what stands at an offset: the whole of a quote, the full name with its title, the most exact
 * statement of a figure. Null where nothing stands.
 */
export function fullest(corpus: Corpus, uri: string, offset: number): { readonly origin: Span; readonly target: In<Span> } | null {
  const subject = subjectsAt(corpus, uri, offset)[0];
  if (!subject) return null;
  const { kind, group } = groupOf(corpus, uri, subject);
  const target = kind === 'name' ? introduction(corpus, group, () => true) : kind === 'quote' ? group.mentions[group.source] : mostExact(group);
  return target ? { origin: subject.mention, target } : null;
}

/** The first of the mentions without a hedge and a range that have the most digits; of all of them where each has one. */
function mostExact({ mentions }: Quantity): In<Span> | undefined {
  const exact = mentions.filter(({ hedge, low }) => hedge === null && low === null);
  return (exact.length > 0 ? exact : mentions).reduce<Quantity['mentions'][number] | undefined>((best, mention) => (best && digits(best) >= digits(mention) ? best : mention), undefined);
}

/** Digits of the value that tell something: 19,700,000,000 has three. */
function digits({ value, iso }: Quantity['mentions'][number]): number {
  return (iso ?? String(value ?? '')).replace(/\D/g, '').replace(/^0+|(?<!0)0+$/g, '').length;
}
