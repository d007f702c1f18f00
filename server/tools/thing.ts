import type { In } from '../findings/comparison.ts';
import { verdictTold } from '../findings/quantity-opposed.ts';
import type { Group } from '../features/groups.ts';
import { shorten } from '../features/markdown.ts';
import type { Span } from '../text/span.ts';
import type { Evidence, Witness } from './evidence.ts';

/** So many mentions of one thing are shown. */
const MENTIONS = 10;
/** So many characters of a quote. */
const QUOTE = 400;

/** A quantity, quotation or entity with its mentions in some articles, those with other words or values first. */
export async function shownThing({ kind, group }: Group, within: (uri: string) => boolean, witness: Witness): Promise<object> {
  if (kind === 'figure') {
    const { about, kind: type, unit, per, readings, mentions } = group;
    const said = ({ readings: fits }: (typeof mentions)[number]): object => ({ readings: fits });
    return { kind, type, about, unit, per, verdict: verdictTold(group, within), readings, ...(await shown(mentions, within, (mention) => mention.readings.join(), said, witness)) };
  }
  if (kind === 'quote') {
    const { speaker, text, source, mentions } = group;
    // The source is what the others are held against, wherever it stands.
    const here = (uri: string): boolean => within(uri) || uri === mentions[source]!.uri;
    const said = ({ match, speaker: credited, changes }: (typeof mentions)[number]): object => ({ match, speaker: credited, changes });
    return { kind, speaker, text: shorten(text, QUOTE), ...(await shown(mentions, here, (mention) => `${mention.match} ${mention.text}`, said, witness)) };
  }
  const { entity, kind: type, titles, variants, misspellings, mentions } = group;
  return { kind, name: entity, type, titles, variants, misspellings, ...(await shown(mentions, within, (mention) => mention.text, () => ({}), witness)) };
}

interface Shown {
  readonly mentions: readonly (Evidence & object)[];
  /** Of them, those in the articles that were asked about. */
  readonly mentionsInAll: number;
}

async function shown<M extends In<Span>>(mentions: readonly M[], within: (uri: string) => boolean, saying: (mention: M) => string, said: (mention: M) => object, witness: Witness): Promise<Shown> {
  const here = mentions.filter(({ uri }) => within(uri));
  const evidence = await Promise.all(varied(here, saying).slice(0, MENTIONS).map(async (mention) => ({ mention, passage: await witness(mention) })));
  return { mentions: evidence.flatMap(({ mention, passage }) => (passage ? [{ ...passage, ...said(mention) }] : [])), mentionsInAll: here.length };
}

/** The first mention of each saying, then the first of each article, then the others. */
function varied<M extends In<Span>>(mentions: readonly M[], saying: (mention: M) => string): M[] {
  const firstBy = (keyOf: (mention: M) => string): ReadonlySet<M> => new Set(new Map(mentions.map((mention) => [keyOf(mention), mention] as const).reverse()).values());
  const [ofSaying, ofArticle] = [firstBy(saying), firstBy(({ uri }) => uri)];
  const rank = (mention: M): number => (ofSaying.has(mention) ? 0 : ofArticle.has(mention) ? 1 : 2);
  return [...mentions].sort((a, b) => rank(a) - rank(b));
}
