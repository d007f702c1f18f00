import type { Corpus } from '../corpus/corpus.ts';
import type { Change, In, Match, Quotation } from './comparison.ts';
import type { Quote } from '../mentions/mention.ts';
import { keepLatest } from './latest.ts';
import { createLinks, type Links } from './quotation-links.ts';
import { indexOfRun } from './quotation-match.ts';
import { byPlace, type Said } from './quotation-said.ts';
import { sourceOf } from './quotation-source.ts';
import { compareSpeakers, type Speaker } from './quotation-speakers.ts';

/** Every statement that is quoted in the corpus, by the article and place of its first mention. */
export function quotations(corpus: Corpus): Quotation[] {
  return collect(corpus, corpus.uris(), 1);
}

/** The statement that quote `index` of the article is a mention of. */
export function quotationOf(corpus: Corpus, uri: string, index: number): Quotation {
  const links = linksOf(corpus);
  return quotation(links, groupOf(links, links.saids.of(uri)[index]!));
}

/** The statements of which the article has one of several mentions, in the order of its text. */
export const quotationsIn = keepLatest((corpus, uri): readonly Quotation[] => collect(corpus, [uri], 2));

/** The statements of which the articles have mentions, those with at least so many. */
function collect(corpus: Corpus, uris: readonly string[], least: number): Quotation[] {
  const seen = new Set<string>();
  const found: Quotation[] = [];
  for (const uri of uris) {
    const links = linksOf(corpus);
    for (const node of links.saids.of(uri)) {
      if (seen.has(node.key)) continue;
      const group = groupOf(links, node);
      for (const { key } of group.members) seen.add(key);
      if (group.members.length >= least) found.push(quotation(links, group));
    }
  }
  return found;
}

const LINKS = new WeakMap<Corpus, { readonly version: number; readonly links: Links }>();

/** So many quotes are held ready; more are made anew, so that a pass over a large corpus does not keep it all. */
const HELD = 20_000;

/** The links of the corpus as it is now; what was worked out is kept until the corpus changes. */
function linksOf(corpus: Corpus): Links {
  const known = LINKS.get(corpus);
  if (known?.version === corpus.version && known.links.saids.size() < HELD) return known.links;
  const links = createLinks(corpus);
  LINKS.set(corpus, { version: corpus.version, links });
  return links;
}

/** One statement: its source and all its mentions, in order. */
interface Group {
  readonly source: Said;
  readonly members: readonly Said[];
}

function groupOf(links: Links, node: Said): Group {
  const core = coreOf(links, node);
  const fragment = links.neighbours(core).length === 0 && links.fragments(core).length > 0;
  for (let rest = closure(core, fragment ? links.fragments : links.neighbours); ; ) {
    const source = sourceOf(links.saids, rest);
    const members = rest.filter((other) => other === source || isOf(links, source, other));
    if (members.includes(core)) {
      const guests = fragment ? [] : members.flatMap((member) => links.guests(member));
      return { source, members: [...new Set([...members, ...guests])].sort(byPlace) };
    }
    rest = rest.filter((other) => !members.includes(other));
  }
}

/** The statement itself, or the one that a fragment or a splice belongs to. */
function coreOf(links: Links, node: Said): Said {
  const passed = new Set<string>();
  let core = node;
  for (let host = links.host(core); host && !passed.has(host.key); host = links.host(core)) {
    passed.add(core.key);
    core = host;
  }
  return core;
}

function isOf({ saids }: Links, source: Said, other: Said): boolean {
  return saids.like(source, other) !== null || saids.like(other, source) !== null;
}

function closure(from: Said, next: (node: Said) => readonly Said[]): Said[] {
  const found = new Map([[from.key, from]]);
  const queue = [from];
  for (let node = queue.pop(); node; node = queue.pop()) {
    for (const other of next(node)) {
      if (found.has(other.key)) continue;
      found.set(other.key, other);
      queue.push(other);
    }
  }
  return [...found.values()].sort(byPlace);
}

function quotation(links: Links, { source, members }: Group): Quotation {
  const speaker = speakerOf(source, members);
  return {
    speaker: speaker.name,
    text: source.quote.text,
    source: members.indexOf(source),
    mentions: members.map((member) => mention(links, source, member, speaker)),
  };
}

/** The fullest name of the source's speaker, or of whoever a mention without changes credits. */
function speakerOf(source: Said, members: readonly Said[]): Speaker {
  const own = source.speaker.name === null ? members.find((member) => member.speaker.name !== null) : source;
  if (!own) return source.speaker;
  let best = own.speaker;
  for (const { speaker } of members) {
    if (speaker.name !== null && speaker.person && best.person && compareSpeakers(own.speaker, speaker) === 'same' && words(speaker.name) > words(best.name!)) best = speaker;
  }
  return best;
}

const words = (name: string): number => name.split(' ').length;

/** The mention with its verdict; a speaker who is the source's goes by the fullest name that is known. */
function mention(links: Links, source: Said, member: Said, speaker: Speaker): In<Quote> & { readonly match: Match; readonly changes: readonly Change[] } {
  const { match, changes } = member === source ? { match: 'source' as const, changes: [] } : verdict(links, source, member);
  const name = compareSpeakers(speaker, member.speaker) === 'same' ? speaker.name : member.quote.speaker;
  return { ...member.quote, speaker: name, uri: member.uri, match, changes };
}

/** Words from which on a quotation without changes that is credited to somebody else is worth a word. */
const TELLING = 4;

function verdict(links: Links, source: Said, member: Said): { match: Match; changes: readonly Change[] } {
  if (links.isSplice(member)) return { match: 'spliced', changes: added(links, source, member) };
  const like = links.saids.like(source, member);
  if (!like) return { match: 'partial', changes: [] };
  const exact = like.match === 'verbatim' || like.match === 'partial';
  if (exact && like.shared >= TELLING && links.saids.speakers(source, member) === 'different') return { match: 'misattributed', changes: [] };
  return { match: like.match, changes: like.changes };
}

/** What a splice has beyond the statement that it is set beside. */
function added(links: Links, source: Said, member: Said): Change[] {
  const at = indexOfRun(member.words.folded, source.words.folded);
  if (at < 0) return [...(links.saids.like(source, member)?.changes ?? [])];
  const { text } = member.quote;
  const parts = [text.slice(0, member.words.starts[at]), text.slice(member.words.ends[at + source.words.folded.length - 1])];
  return parts
    .map((part) => part.replace(/\s+/g, ' ').replace(/^[\s.,;:!?]+|[\s.,;:!?]+$/g, ''))
    .filter((part) => part !== '')
    .map((here) => ({ kind: 'added', source: null, here }));
}
