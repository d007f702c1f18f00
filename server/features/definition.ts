import type { Corpus } from '../corpus/corpus.ts';
import type { Entity, In, Quantity, Quotation } from '../findings/comparison.ts';
import type { Span } from '../text/span.ts';
import { groupOf, isMention, type Group } from './groups.ts';
import { subjectsAt } from './subject.ts';

/** Where a jump leads. */
export interface Definition {
  /** The mention under the cursor. */
  readonly origin: Span;
  readonly targets: readonly In<Span>[];
}

/**
 * From a quote to its source and from the source to the other mentions; from a name to the mention that introduces it
 * best; from a figure to the same quantity in the article closest to its origin.
 */
export function definition(corpus: Corpus, uri: string, offset: number): Definition | null {
  for (const subject of subjectsAt(corpus, uri, offset)) {
    const group = groupOf(corpus, uri, subject);
    if (!group) continue;
    const targets = targetsOf(corpus, group, uri, subject.mention);
    if (targets.length > 0) return { origin: subject.mention, targets };
  }
  return null;
}

function targetsOf(corpus: Corpus, { kind, group }: Group, uri: string, here: Span): In<Span>[] {
  if (kind === 'quote') return sourceOrOthers(group, uri, here);
  if (kind === 'figure') return origin(corpus, group, uri, here);
  const best = introduction(corpus, group, () => true);
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
  return candidates.find((mention) => titled(corpus, mention)) ?? candidates.reduce<Entity['mentions'][number] | null>((best, mention) => (best && best.start <= mention.start ? best : mention), null);
}

function titled(corpus: Corpus, mention: In<Span>): boolean {
  return corpus.entry(mention.uri)?.mentions.names.some((name) => name.start === mention.start && name.title !== null) ?? false;
}
