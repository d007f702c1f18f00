import type { Corpus } from '../corpus/corpus.ts';
import type { Figure } from '../mentions/mention.ts';
import type { Quantity } from './comparison.ts';
import { hedgedElsewhere } from './hedged.ts';
import { keepLatest, keepWhileSame } from './latest.ts';
import { groupsOf, isSingle } from './quantity-groups.ts';
import type { Member } from './quantity-member.ts';
import { agrees } from './quantity-values.ts';
import { haveOneReading, quantityFrom } from './readings.ts';

/**
 * Every quantity of the corpus: first those on which the articles differ, then those on which they agree, then those that
 * one mention alone gives; among these by the article and start of the first mention.
 */
export function quantities(corpus: Corpus): Quantity[] {
  const seen = new Set<string>();
  const all: Quantity[] = [];
  for (const uri of corpus.uris()) {
    const figures = corpus.entry(uri)?.mentions.figures ?? [];
    for (let index = 0; index < figures.length; index++) {
      if (seen.has(keyOf({ uri, index }))) continue;
      for (const group of groupsOf(corpus, { uri, index })) {
        for (const member of group) seen.add(keyOf(member));
        all.push(quantityFrom(corpus, group));
      }
    }
  }
  return all.sort(inOrder);
}

/** The quantity that figure `index` of the article is a mention of. */
export function quantityOf(corpus: Corpus, uri: string, index: number): Quantity {
  const group = groupsOf(corpus, { uri, index }).find((members) => members.some((m) => m.uri === uri && m.index === index));
  return quantityFrom(corpus, group ?? [{ uri, index }]);
}

/** The quantities that the figures of one article are mentions of, in the order of `quantities`. */
export function quantitiesIn(corpus: Corpus, uri: string): Quantity[] {
  return collect(corpus, uri, () => false, () => true);
}

/** Those of them of which something may be told in the article: those that have other mentions too, which do not all agree or give its number with a hedge that it leaves out. */
export const comparedIn = keepLatest((corpus, uri): readonly Quantity[] => collect(corpus, uri, (index) => isSingle(corpus, { uri, index }), (group) => group.length > 1 && isTold(corpus, uri, group)));

/** The quantities of an article whose groups are `wanted`, but for those of the figures that are `passed` over. */
function collect(corpus: Corpus, uri: string, passed: (index: number) => boolean, wanted: (group: readonly Member[]) => boolean): Quantity[] {
  const figures: readonly Figure[] = corpus.entry(uri)?.mentions.figures ?? [];
  const seen = new Set<number>();
  const found: Quantity[] = [];
  for (let index = 0; index < figures.length; index++) {
    if (seen.has(index) || passed(index)) continue;
    for (const group of groupsOf(corpus, { uri, index })) {
      const own = group.filter((member) => member.uri === uri);
      if (own.length === 0) continue;
      for (const member of own) seen.add(member.index);
      if (wanted(group)) found.push(ofGroup(corpus, group));
    }
  }
  return found.sort(inOrder);
}

/** Whether an article may be told something of a group: of most that several articles give nothing is, which shows without making the quantity. */
function isTold(corpus: Corpus, uri: string, group: readonly Member[]): boolean {
  const figures = group.map((member) => corpus.entry(member.uri)!.mentions.figures[member.index]!);
  if (figures.every(({ hedge }) => hedge === null)) return !haveOneReading(figures);
  if (figures.some((a, i) => figures.some((b, j) => j < i && !agrees(b.frame, a.frame)))) return true;
  return hedgedElsewhere(figures.map(({ hedge, value, unit }, i) => ({ uri: group[i]!.uri, hedge, value, unit })), uri) !== null;
}

/** The quantity of a group. A view that is soon let go of is asked for it by one article of the family after the other: there it is made once. */
function ofGroup(corpus: Corpus, group: readonly Member[]): Quantity {
  if (corpus.base !== null) return quantityFrom(corpus, group);
  const made = madeIn(corpus);
  let quantity = made.get(group);
  if (!quantity) made.set(group, (quantity = quantityFrom(corpus, group)));
  return quantity;
}

const madeIn = keepWhileSame(() => new WeakMap<readonly Member[], Quantity>());

const RANK = { differ: 0, agree: 1, single: 2 } as const;

function inOrder(a: Quantity, b: Quantity): number {
  const [x, y] = [a.mentions[0]!, b.mentions[0]!];
  // Those that surely differ go before those that may.
  return RANK[a.verdict] - RANK[b.verdict] || Number(b.opposed.length > 0) - Number(a.opposed.length > 0) || (x.uri < y.uri ? -1 : x.uri > y.uri ? 1 : x.start - y.start);
}

function keyOf(member: Member): string {
  return `${String(member.index)} ${member.uri}`;
}
