import type { Links } from './quotation-links.ts';
import { createNoted } from './quotation-noted.ts';
import { byPlace, type Said } from './quotation-said.ts';
import { sourceOf } from './quotation-source.ts';

/** One statement: its source and all its mentions, in order. */
export interface Group {
  readonly source: Said;
  readonly members: readonly Said[];
}

/** Quotes that lead to one another, and the statements among them, taken out one after the other. */
interface Chain {
  readonly fragments: boolean;
  readonly all: readonly Said[];
  /** Those that are in no statement yet. */
  rest: readonly Said[];
  readonly taken: { readonly own: readonly Said[]; readonly group: Group }[];
}

/** Gives the statement that a quote is a mention of; each is made once for all its mentions. */
export function createGroups(links: Links): (node: Said) => Group {
  const groups = createNoted<Group>();
  const chains = createNoted<Chain>();
  /** Those of quotes whose families are too large to be looked through, by their first quote: each has one of what it leads to at once, which is mostly that of others, too. */
  const crowded = createNoted<Chain[]>();

  /** The quotes that a quote leads to. */
  const chainOf = (core: Said): Chain => {
    const known = chains.get(core);
    if (known) return known;
    const fragments = links.neighbours(core).length === 0 && links.fragments(core).length > 0;
    const next = fragments ? links.fragments : links.neighbours;
    if (links.isCrowded(core)) return crowdedWith([...new Set([core, ...next(core)])].sort(byPlace), fragments);
    const chain = chainFrom(closure(core, next), fragments);
    // A quote that stands in a chain has its statement from there, whichever is asked for first, unless it has one to itself.
    for (const node of chain.all) if (!links.isCrowded(node)) chains.set(node, chain);
    return chain;
  };
  const crowdedWith = (all: readonly Said[], fragments: boolean): Chain => {
    let like = crowded.get(all[0]!);
    if (!like) crowded.set(all[0]!, (like = []));
    let chain = like.find((one) => one.fragments === fragments && one.all.length === all.length && one.all.every((node, i) => node === all[i]));
    if (!chain) like.push((chain = chainFrom(all, fragments)));
    return chain;
  };
  /** Takes the next statement out of a chain. */
  const take = (chain: Chain): Chain['taken'][number] => {
    const source = sourceOf(links.saids, chain.rest);
    const isMention = mentionsOf(links, source, chain.rest);
    const own: Said[] = [];
    const rest: Said[] = [];
    for (const node of chain.rest) (isMention(node) ? own : rest).push(node);
    const guests = chain.fragments ? [] : own.flatMap((node) => links.guests(node));
    const taken = { own, group: { source, members: [...new Set([...own, ...guests])].sort(byPlace) } };
    chain.taken.push(taken);
    chain.rest = rest;
    for (const node of own) if (chains.get(node) === chain) groups.set(node, taken.group);
    return taken;
  };

  return (node) => {
    const core = coreOf(links, node);
    let group = groups.get(core);
    if (group) return group;
    const chain = chainOf(core);
    // Another quote of the chain may have been asked for.
    group = chain.taken.find(({ own }) => own.includes(core))?.group;
    while (!group) {
      const taken = take(chain);
      if (taken.own.includes(core)) ({ group } = taken);
    }
    groups.set(core, group);
    return group;
  };
}

function chainFrom(all: readonly Said[], fragments: boolean): Chain {
  return { fragments, all, rest: all, taken: [] };
}

/** The statement itself, or the one that a fragment or a splice belongs to. */
function coreOf(links: Links, node: Said): Said {
  const passed = new Set<Said>();
  let core = node;
  for (let host = links.host(core); host && !passed.has(host); host = links.host(core)) {
    passed.add(core);
    core = host;
  }
  return core;
}

function closure(from: Said, next: (node: Said) => readonly Said[]): Said[] {
  const found = new Set([from]);
  // A set is gone through together with what is added on the way.
  for (const node of found) for (const other of next(node)) found.add(other);
  return [...found].sort(byPlace);
}

/** A quote that leads to the source through others alone is a mention of its statement where it has this share of its words. */
const ALIKE = 0.4;
/** The same where the sentences go apart around these words. */
const ALIKE_APART = 0.6;

/**
 * Tells which quotes of a chain are mentions of a statement. What its own article quotes besides is another one, unless it says
 * the same again, and so is what has the words of that other one, and no more of the source's.
 */
function mentionsOf(links: Links, source: Said, chain: readonly Said[]): (node: Said) => boolean {
  const { saids } = links;
  const direct = new Set(links.neighbours(source));
  const besides = chain.filter((other) => other.uri === source.uri && other !== source && !direct.has(other));
  return (node) => {
    if (node === source) return true;
    const like = saids.like(source, node);
    if (!direct.has(node)) return node.uri !== source.uri && like !== null && like.share > (like.apart ? ALIKE_APART : ALIKE);
    if (like === null || like.changes.length === 0) return true;
    return !besides.some((other) => {
      const own = saids.like(other, node);
      return own?.changes.length === 0 && own.shared >= like.shared && links.neighbours(node).includes(other);
    });
  };
}
