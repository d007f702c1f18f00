import type { Quotation } from '../../server/findings/comparison.ts';
import type { Cluster } from './cluster.ts';
import { occurrence } from './gold-format.ts';
import { lastWord } from './words.ts';
import type { Tally } from './tally.ts';

interface Seat {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Scores quotes found, their speakers, links, verdicts, and scare quotes taken for speech. */
export function scoreQuotes(cluster: Cluster, quotations: readonly Quotation[], tally: Tally): void {
  const found = quotations.flatMap((quotation, group) => quotation.mentions.map((mention) => ({ ...mention, group, speaker: mention.speaker ?? quotation.speaker })));
  const seat = (place: { path: string; text: string; n: number }): Seat => {
    const start = occurrence(cluster.texts.get(place.path) ?? '', place.text, place.n);
    if (start < 0) throw new Error(`${cluster.name}/${place.path} does not hold ${JSON.stringify(place.text)} ${place.n} times`);
    return { path: place.path, start, end: start + place.text.length };
  };
  const shared = (mention: (typeof found)[number], where: Seat): number => (mention.uri === where.path ? Math.min(mention.end, where.end) - Math.max(mention.start, where.start) : 0);
  const at = (where: Seat): (typeof found)[number] | undefined => found.filter((mention) => shared(mention, where) > 0).sort((a, b) => shared(b, where) - shared(a, where))[0];
  const groupOf = (quote: Cluster['gold']['quotes'][number]): number | undefined => at(seat(quote.mentions.find((mention) => mention.match === 'source')!))?.group;
  const key = (mention: { path: string; text: string; n: number }): string => `${mention.path}|${mention.n}|${mention.text}`;

  // A splice of two statements is annotated under both and may be linked to either.
  const statements = new Map<string, number[]>();
  for (const quote of cluster.gold.quotes) {
    const group = groupOf(quote);
    for (const mention of quote.mentions) statements.set(key(mention), [...(statements.get(key(mention)) ?? []), ...(group === undefined ? [] : [group])]);
  }
  const counted = new Set<string>();
  for (const quote of cluster.gold.quotes) {
    for (const mention of quote.mentions) {
      const where = `${mention.path} ${JSON.stringify(mention.text.slice(0, 60))}`;
      const hit = at(seat(mention));
      tally.add('quotes found', hit !== undefined, () => where);
      if (!hit) continue;
      const speaker = mention.speaker ?? quote.speaker;
      tally.add('quotes: speaker right', lastWord(hit.speaker) === lastWord(speaker), () => `${where} is ${speaker}'s, found ${hit.speaker ?? 'nobody'}`);
      if (mention.match === 'source' || counted.has(key(mention))) continue;
      counted.add(key(mention));
      const linked = statements.get(key(mention))!.includes(hit.group);
      tally.add('quotes linked', linked, () => where);
      tally.add('quotes: verdict right', linked && hit.match === mention.match, () => `${where} is ${mention.match}, found ${hit.match}`);
    }
  }
  for (const place of cluster.gold.not_quotes) {
    const hit = at(seat(place));
    tally.add('scare quotes left alone', hit === undefined || hit.speaker === null, () => `${place.path} ${JSON.stringify(place.text)} given to ${hit?.speaker ?? ''}`);
  }
}
