import type { Corpus } from '../corpus/corpus.ts';
import type { Change, In, Match, Quotation } from './comparison.ts';
import type { Quote } from '../mentions/mention.ts';
import { foldName, wordsIn } from '../mentions/names/spelling.ts';
import { keepLatest } from './latest.ts';
import { indexOfRun } from './quotation-align.ts';
import { createGroups, type Group } from './quotation-groups.ts';
import { createLinks, type Links } from './quotation-links.ts';
import type { Said } from './quotation-said.ts';
import { compareSpeakers, type Speaker } from './quotation-speakers.ts';
import { cutOff } from './quotation-splice.ts';
import { speltAsUsual } from './quotation-usual.ts';

/** Every statement that is quoted in the corpus, by the article and place of its first mention. */
export function quotations(corpus: Corpus): Quotation[] {
  return collect(corpus, corpus.uris(), 1).map((quotation) => speltAsUsual(corpus, quotation));
}

/** The statement that quote `index` of the article is a mention of. */
export function quotationOf(corpus: Corpus, uri: string, index: number): Quotation {
  const { links, groupOf, told } = statementsOf(corpus);
  return speltAsUsual(corpus, told(groupOf(links.saids.at(uri, index))));
}

/** Does a part at a time what findings need of the statement that quote `index` of the article is a mention of. */
export function* linking(corpus: Corpus, uri: string, index: number): Generator<void> {
  const { links, groupOf, told } = statementsOf(corpus);
  const node = links.saids.at(uri, index);
  yield* links.ahead(node);
  const group = groupOf(node);
  yield;
  told(group);
}

/** The statements of which the article has one of several mentions, in the order of its text. */
export const quotationsIn = keepLatest((corpus, uri): readonly Quotation[] => collect(corpus, [uri], 2));

/** The statements of which the articles have mentions, those with at least so many. */
function collect(corpus: Corpus, uris: readonly string[], least: number): Quotation[] {
  const seen = new Set<string>();
  const found: Quotation[] = [];
  for (const uri of uris) {
    const { links, groupOf, told } = statementsOf(corpus);
    for (const node of least > 1 ? links.accompanied(uri) : links.saids.of(uri)) {
      if (seen.has(node.key)) continue;
      const group = groupOf(node);
      for (const { key } of group.members) seen.add(key);
      if (group.members.length >= least) found.push(told(group));
    }
  }
  return found;
}

/** The links of a corpus in one state, and the statements that come of them. */
interface Statements {
  readonly version: number;
  /** When so many quotes were made ready, all of it is let go of. */
  readonly held: number;
  readonly links: Links;
  readonly groupOf: (node: Said) => Group;
  /** What is told of a statement, once for all articles that quote it. */
  readonly told: (group: Group) => Quotation;
}

const STATEMENTS = new WeakMap<Corpus, Statements>();

/** So many quotes are held ready; more are made anew, so that what was asked of a large corpus is not all kept. */
const HELD = 8_000;
/** The same for a pass over all articles, in which each is compared with others from all over the corpus. */
const HELD_FOR_ALL = 400_000;

/** The statements of the corpus as it is now; what was worked out is kept until the corpus changes. */
function statementsOf(corpus: Corpus): Statements {
  const known = STATEMENTS.get(corpus);
  if (known?.version === corpus.version && known.links.saids.size() < known.held) {
    known.links.saids.rest();
    return known;
  }
  return newStatements(corpus, known?.version === corpus.version ? known.held : HELD);
}

/** To be called before a pass over all articles: makes more room for what is worked out, until the corpus changes. */
export function prepareForAll(corpus: Corpus): void {
  newStatements(corpus, HELD_FOR_ALL);
}

function newStatements(corpus: Corpus, held: number): Statements {
  const links = createLinks(corpus);
  const quoted = new Map<Group, Quotation>();
  const told = (group: Group): Quotation => {
    let known = quoted.get(group);
    if (!known) quoted.set(group, (known = quotation(links, group)));
    return known;
  };
  const statements = { version: corpus.version, held, links, groupOf: createGroups(links), told };
  STATEMENTS.set(corpus, statements);
  return statements;
}

function quotation(links: Links, group: Group): Quotation {
  const { source, members } = group;
  const speaker = speakerOf(source, members);
  return {
    speaker: speaker.name,
    text: source.quote.text,
    source: members.indexOf(source),
    mentions: members.map((member) => mention(links, group, member, speaker)),
  };
}

/** The fullest name of the source's speaker, or of whoever a mention without changes credits. */
function speakerOf(source: Said, members: readonly Said[]): Speaker {
  const own = source.speaker.name === null ? members.find((member) => member.speaker.name !== null) : source;
  if (!own) return source.speaker;
  if (!own.speaker.person) return own.speaker;
  const uses = new Map<string, { readonly speaker: Speaker; readonly uris: Set<string> }>();
  for (const { speaker, uri } of [own, ...members]) {
    if (speaker.name === null || !speaker.person || compareSpeakers(own.speaker, speaker) !== 'same') continue;
    const use = uses.get(speaker.name) ?? { speaker, uris: new Set<string>() };
    use.uris.add(uri);
    uses.set(speaker.name, use);
  }
  // The name with most words; of equals and of those that run words together the one that most articles use, then the source's.
  const more = (a: string, b: string): number => (lettersOf(a) === lettersOf(b) ? 0 : wordsIn(b) - wordsIn(a));
  return [...uses.values()].reduce((a, b) => ((more(a.speaker.name!, b.speaker.name!) || b.uris.size - a.uris.size) > 0 ? b : a)).speaker;
}

const lettersOf = (name: string): string => foldName(name).replaceAll(' ', '');

/** The mention with its verdict; a speaker who is the source's, or may well be, goes by the fullest name that is known. */
function mention(links: Links, group: Group, member: Said, speaker: Speaker): In<Quote> & { readonly match: Match; readonly changes: readonly Change[] } {
  const { match, changes } = member === group.source ? { match: 'source' as const, changes: [] } : verdict(links, group, member);
  const isOther = (): boolean => match === 'misattributed' || member.speaker.name === null || !links.saids.isNamed(group.source) || isCreditedOpenly(links, group, member);
  const name = compareSpeakers(speaker, member.speaker) !== 'same' && isOther() ? member.speaker.name : speaker.name;
  return { ...member.quote, speaker: name, uri: member.uri, match, changes };
}

/**
 * Whether an article credits a mention by a name, so that no other can be meant: not by a role or a thing ("the note said"), and not
 * by "he" or "she" where it names the source's speaker too, to whom some mention gives the words by name.
 */
function isCreditedOpenly({ saids }: Links, { source, members }: Group, member: Said): boolean {
  if (!member.speaker.person) return saids.isNamed(member);
  if (!saids.isByPronoun(member)) return true;
  const other = members.find((said) => saids.speakers(said, source) === 'same' && !saids.isByPronoun(said));
  return other === undefined || !saids.isNamed(member, other.speaker);
}

/** Words from which on a quotation without changes that is credited to somebody else is worth a word. */
const TELLING = 5;

function verdict(links: Links, group: Group, member: Said): { match: Match; changes: readonly Change[] } {
  const { source } = group;
  if (links.isSplice(member)) return { match: 'spliced', changes: added(links, source, member) };
  const like = links.saids.like(source, member);
  if (!like) return { match: 'partial', changes: [] };
  const exact = like.match === 'verbatim' || like.match === 'partial';
  if (exact && like.shared >= TELLING && isCreditedElsewhere(links, group, member)) return { match: 'misattributed', changes: [] };
  return { match: like.match, changes: like.changes };
}

/** Whether a mention credits somebody else than the source, and some mention that credits the source's speaker leaves no doubt of it. */
function isCreditedElsewhere({ saids }: Links, { source, members }: Group, member: Said): boolean {
  if (saids.speakers(source, member) !== 'different') return false;
  if (isQuotedIn(source, member)) return false;
  return [source, ...members].some((other) => saids.speakers(source, other) === 'same' && saids.areCreditedApart(other, member));
}

/** Whether the words of a mention stand in inner marks in its source, which then quotes somebody itself. */
function isQuotedIn(source: Said, member: Said): boolean {
  const at = indexOfRun(source.words.folded, member.words.folded);
  const start = source.words.starts[at];
  return start !== undefined && start > 0 && INNER.test(source.quote.text.charAt(start - 1));
}

const INNER = /['"\u2018\u201c]/;

/** What a splice has beyond the statement that it is set beside, or what it cuts off there. */
function added(links: Links, source: Said, member: Said): Change[] {
  const at = indexOfRun(member.words.folded, source.words.folded);
  if (at < 0) {
    const changes = links.saids.like(source, member)?.changes ?? [];
    const cut = changes.length === 0 ? cutOff(source.words, member.words) : null;
    return cut === null ? [...changes] : [{ kind: 'removed', source: cut, here: null }];
  }
  const { text } = member.quote;
  const parts = [text.slice(0, member.words.starts[at]), text.slice(member.words.ends[at + source.words.folded.length - 1])];
  return parts
    .map((part) => part.replace(/\s+/g, ' ').replace(/^[\s.,;:!?]+|(?<![\s.,;:!?])[\s.,;:!?]+$/g, ''))
    .filter((part) => part !== '')
    .map((here) => ({ kind: 'added', source: null, here }));
}
