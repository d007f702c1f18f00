import type { Links } from './quotation-links.ts';
import { byPlace, type Said } from './quotation-said.ts';
import { sourceOf } from './quotation-source.ts';

/** One statement: its source and all its mentions, in order. */
export interface Group {
  readonly source: Said;
  readonly members: readonly Said[];
}

/** Quotes that lead to one another, so far as they are in no group yet. */
interface Chain {
  readonly fragments: boolean;
  /** Whom the chain is for: a quote of an article whose family is too large to be looked through has one to itself, of what it leads to at once. */
  readonly only: Said | null;
  rest: readonly Said[];
}

/** Gives the statement that a quote is a mention of; each is made once for all its mentions. */
export function createGroups(links: Links): (node: Said) => Group {
  const groups = new Map<Said, Group>();
  const chains = new Map<Said, Chain>();

  /** Whether a quote that stands in a chain has its statement from there, whichever is asked for first. */
  const isFor = ({ only }: Chain, node: Said): boolean => (only === null ? !links.isCrowded(node) : node === only);
  /** The quotes that a quote leads to. */
  const chainOf = (core: Said): Chain => {
    let chain = chains.get(core);
    if (!chain) {
      const fragments = links.neighbours(core).length === 0 && links.fragments(core).length > 0;
      const next = fragments ? links.fragments : links.neighbours;
      const only = links.isCrowded(core) ? core : null;
      chain = { fragments, only, rest: only ? [...new Set([core, ...next(core)])].sort(byPlace) : closure(core, next) };
      for (const node of chain.rest) if (isFor(chain, node)) chains.set(node, chain);
    }
    return chain;
  };
  /** Takes the next statement out of a chain. */
  const take = (chain: Chain): void => {
    const source = sourceOf(links.saids, chain.rest);
    const isMention = mentionsOf(links, source, chain.rest);
    const own: Said[] = [];
    const rest: Said[] = [];
    for (const node of chain.rest) (isMention(node) ? own : rest).push(node);
    const guests = chain.fragments ? [] : own.flatMap((node) => links.guests(node));
    const group = { source, members: [...new Set([...own, ...guests])].sort(byPlace) };
    for (const node of own) if (isFor(chain, node)) groups.set(node, group);
    chain.rest = rest;
  };

  return (node) => {
    const core = coreOf(links, node);
    while (!groups.has(core)) take(chainOf(core));
    return groups.get(core)!;
  };
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
 * the same again, and so is what has the words of that other one.
 */
function mentionsOf(links: Links, source: Said, chain: readonly Said[]): (node: Said) => boolean {
  const { saids } = links;
  const direct = new Set(links.neighbours(source));
  const besides = chain.filter((other) => other.uri === source.uri && other !== source && !direct.has(other));
  return (node) => {
    if (node === source) return true;
    const like = saids.like(source, node);
    if (!direct.has(node)) return node.uri !== source.uri && like !== null && like.share > (like.apart ? ALIKE_APART : ALIKE);
    return like === null || like.changes.length === 0 || !besides.some((other) => saids.like(other, node)?.changes.length === 0 && links.neighbours(node).includes(other));
  };
}
