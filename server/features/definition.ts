import type { Corpus } from '../corpus/corpus.ts';
import type { Entity, In, Quantity, Quotation } from '../findings/comparison.ts';
import { entityOf } from '../findings/entities.ts';
import { quantityOf } from '../findings/quantities.ts';
import { quotationOf } from '../findings/quotations.ts';
import type { Span } from '../text/span.ts';
import { isMention } from './groups.ts';
import type { Read } from './read.ts';
import { passageAt, unquoted } from './passage.ts';
import { subjectsAt, type Subject } from './subject.ts';

/** Where a jump leads. */
export interface Definition {
  /** The mention under the cursor. */
  readonly origin: Span;
  readonly targets: readonly In<Span>[];
}

/**
 * From a quote to its source and from the source to the other mentions; from a name to the mention that introduces it
 * best; from a figure to the same quantity in the article closest to its origin; from plain words to the quote elsewhere
 * that has them, and back.
 */
export async function definition(corpus: Corpus, uri: string, offset: number, read: Read): Promise<Definition | null> {
  for (const subject of subjectsAt(corpus, uri, offset)) {
    const targets = await targetsOf(corpus, uri, subject, read);
    if (targets.length > 0) return { origin: subject.mention, targets };
  }
  const text = await read(uri);
  const passage = text === null ? null : passageAt(corpus, uri, text, offset);
  return passage && { origin: passage.span, targets: passage.quotes };
}

async function targetsOf(corpus: Corpus, uri: string, { kind, index, mention }: Subject, read: Read): Promise<In<Span>[]> {
  if (kind === 'figure') return origin(corpus, quantityOf(corpus, uri, index), uri, mention);
  if (kind === 'quote') {
    const targets = sourceOrOthers(quotationOf(corpus, uri, index), uri, mention);
    return targets.length > 0 ? targets : unquoted(corpus, uri, mention, read);
  }
  const best = introduction(corpus, entityOf(corpus, uri, index), () => true);
  return best ? [best] : [];
}

function sourceOrOthers(quotation: Quotation, uri: string, here: Span): In<Span>[] {
  const source = quotation.mentions[quotation.source]!;
  return isMention(source, uri, here) ? quotation.mentions.filter((mention) => mention !== source) : [source];
}

/**
 * The mention of a quantity in the article closest to where the figure comes from: the earliest article, of equally early
 * ones the one that states it most exactly. At that mention itself, the others.
 */
function origin(corpus: Corpus, quantity: Quantity, uri: string, here: Span): In<Span>[] {
  const rank = (mention: Quantity['mentions'][number]): [string, number] => [corpus.entry(mention.uri)?.header.published ?? '9999', mention.hedge === null ? 0 : 1];
  const sorted = [...quantity.mentions].sort((a, b) => {
    const [dayA, hedgeA] = rank(a);
    const [dayB, hedgeB] = rank(b);
    return dayA < dayB ? -1 : dayA > dayB ? 1 : hedgeA - hedgeB;
  });
  const best = sorted[0];
  if (!best) return [];
  return isMention(best, uri, here) ? sorted.slice(1) : [best];
}

/** So many mentions are looked at for a title beside them. */
const CANDIDATES = 40;

/** The mention that introduces an entity best, among those that `among` lets through: the full name, with its title, early in an article. */
export function introduction(corpus: Corpus, entity: Entity, among: (mention: In<Span>) => boolean): Entity['mentions'][number] | null {
  const mentions = entity.mentions.filter(among);
  const full = mentions.filter(({ text }) => text === entity.entity);
  const longest = mentions.reduce((most, { text }) => Math.max(most, text.length), 0);
  const candidates = (full.length > 0 ? full : mentions.filter(({ text }) => text.length === longest)).slice(0, CANDIDATES);
  return candidates.find(({ uri, start }) => corpus.isTitled(uri, start)) ?? candidates.reduce<Entity['mentions'][number] | null>((best, mention) => (best && best.start <= mention.start ? best : mention), null);
}
