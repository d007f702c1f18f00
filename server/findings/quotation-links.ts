import type { Corpus, Entry } from '../corpus/corpus.ts';
import type { Quote } from '../mentions/mention.ts';
import { SHINGLE, shingles } from '../mentions/quotes/keys.ts';
import { GAP, isSlight, wordsOf, type Words } from '../mentions/quotes/words.ts';
import { areOpposites, indexOfRun, likeness, type Likeness } from './quotation-match.ts';
import { compareSpeakers, type Speaker } from './quotation-speakers.ts';

/** A quote of the corpus with what comparing needs. */
export interface Said {
  readonly key: string;
  readonly uri: string;
  readonly index: number;
  readonly quote: Quote;
  readonly entry: Entry;
  readonly words: Words;
  readonly speaker: Speaker;
}

/** What is linked to what, worked out on demand and remembered for one state of the corpus. */
export interface Links {
  readonly said: (uri: string, index: number) => Said;
  /** The statements of three words or more that are one with this one, splices left out; symmetric. */
  readonly neighbours: (said: Said) => readonly Said[];
  /** Where a fragment of one or two words or a splice belongs: a statement that holds it or a part of it; null when nowhere. */
  readonly host: (said: Said) => Said | null;
  /** The fragments and splices whose host is this statement. */
  readonly guests: (said: Said) => readonly Said[];
  /** Fragments without a host that say the same, or its opposite. */
  readonly fragments: (said: Said) => readonly Said[];
  readonly isSplice: (said: Said) => boolean;
}

/** A shingle that stands in more quotes than this tells nothing. */
const COMMON = 200;

export function createLinks(corpus: Corpus): Links {
  const nodes = new Map<string, Said>();
  const relatives = new Map<string, ReadonlySet<string>>();
  const raw = memo(findEdges);
  const splices = memo(findPieces);
  const hosts = memo(findHost);
  const neighbours = memo((node: Said) => (isSplice(node) ? [] : raw(node).filter((other) => !isSplice(other))));

  function said(uri: string, index: number): Said {
    const key = `${String(index)} ${uri}`;
    let node = nodes.get(key);
    if (!node) {
      const entry = corpus.entry(uri)!;
      const quote = entry.mentions.quotes[index]!;
      const person = entry.mentions.names.some((name) => name.kind === 'person' && name.full === quote.speaker);
      nodes.set(key, (node = { key, uri, index, quote, entry, words: wordsOf(quote.text), speaker: { name: quote.speaker, person } }));
    }
    return node;
  }

  function related(uri: string): ReadonlySet<string> {
    let found = relatives.get(uri);
    if (!found) relatives.set(uri, (found = new Set(corpus.related(uri))));
    return found;
  }

  /** All statements that share a shingle with this one and are one with it. */
  function findEdges(node: Said): Said[] {
    if (isFragment(node)) return [];
    const candidates = new Map<string, Said>();
    for (const hash of shingles(node.quote.text, SHINGLE)) {
      if (corpus.count('quote', hash) > COMMON) continue;
      for (const ref of corpus.find('quote', hash)) {
        const other = said(ref.uri, ref.index);
        if (other !== node) candidates.set(other.key, other);
      }
    }
    return [...candidates.values()].filter((other) => !isFragment(other) && areOne(node, other, related(node.uri).has(other.uri))).sort(byPlace);
  }

  /** The separate statements of another article that this one runs together, in its order; empty when it is no splice. */
  function findPieces(node: Said): readonly Said[] {
    if (isFragment(node)) return [];
    const edges = raw(node);
    const joined = new Set([node.uri, ...edges.filter((other) => indexOfRun(other.words.folded, node.words.folded) >= 0).map((other) => other.uri)]);
    const apart: (readonly Said[])[] = [];
    for (const uri of new Set(edges.map((other) => other.uri))) {
      const pieces = uri === node.uri || joined.has(uri) ? [] : piecesIn(node, edges.filter((other) => other.uri === uri));
      if (pieces.length > 1) apart.push(pieces);
    }
    if (apart.length < joined.size) return [];
    const own = node.entry.header.published;
    const first = apart.every(([piece]) => own !== null && piece!.entry.header.published !== null && own < piece!.entry.header.published);
    return first ? [] : apart[0]!;
  }

  function isSplice(node: Said): boolean {
    return splices(node).length > 0;
  }

  function findHost(node: Said): Said | null {
    const pieces = splices(node);
    if (pieces.length > 0) return [...pieces].sort((a, b) => b.words.folded.length - a.words.folded.length || byPlace(a, b))[0]!;
    if (!isFragment(node) || !isTelling(node)) return null;
    let best: Said | null = null;
    for (const uri of related(node.uri)) {
      const { quotes } = corpus.entry(uri)!.mentions;
      for (let index = 0; index < quotes.length; index++) {
        const other = said(uri, index);
        if (isFragment(other) || !holds(other, node) || compareSpeakers(node.speaker, other.speaker) !== 'same' || isSplice(other)) continue;
        if (!best || other.words.folded.length > best.words.folded.length || (other.words.folded.length === best.words.folded.length && byPlace(other, best) < 0)) best = other;
      }
    }
    return best;
  }

  function guests(node: Said): Said[] {
    const found = raw(node).filter((other) => isSplice(other) && hosts(other) === node);
    for (const uri of related(node.uri)) {
      const { quotes } = corpus.entry(uri)!.mentions;
      for (let index = 0; index < quotes.length; index++) {
        const other = said(uri, index);
        if (isFragment(other) && holds(node, other) && hosts(other) === node) found.push(other);
      }
    }
    return found.sort(byPlace);
  }

  function fragments(node: Said): Said[] {
    const found: Said[] = [];
    if (!isFragment(node) || !isTelling(node) || hosts(node) !== null) return found;
    for (const uri of related(node.uri)) {
      const { quotes } = corpus.entry(uri)!.mentions;
      for (let index = 0; index < quotes.length; index++) {
        const other = said(uri, index);
        if (!isFragment(other) || !isTelling(other) || compareSpeakers(node.speaker, other.speaker) !== 'same') continue;
        if ((likeness(node.words, other.words) ?? likeness(other.words, node.words)) !== null && hosts(other) === null) found.push(other);
      }
    }
    return found;
  }

  return { said, neighbours, host: hosts, guests, fragments, isSplice };
}

/** Order of places: by article, then by position. */
export function byPlace(a: Said, b: Said): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.quote.start - b.quote.start;
}

/** The likeness of two statements, the longer one taken for the source. */
export function likenessOf(a: Said, b: Said): Likeness | null {
  const longer = b.words.folded.length - a.words.folded.length || (a.key < b.key ? -1 : 1);
  return longer > 0 ? likeness(b.words, a.words) : likeness(a.words, b.words);
}

function areOne(a: Said, b: Said, related: boolean): boolean {
  const like = likenessOf(a, b);
  if (!like) return false;
  const exact = like.changes.length === 0;
  const telling = tellingWords(a.words.folded.length < b.words.folded.length ? a.words : b.words);
  if (a.uri === b.uri) return exact && like.shared > 3 && telling > 1;
  const speakers = compareSpeakers(a.speaker, b.speaker);
  const same = speakers === 'same';
  if (!related) {
    if (exact && like.share > 0.6) return (like.shared > 5 && telling > 2) || (same && like.shared > 3 && telling > 0);
    return same && like.shared > 7 && like.share > 0.8;
  }
  if (exact) return (like.share > 0.6 || like.shared > 5) && (telling > 1 || same) && (speakers !== 'different' || like.shared > 3);
  if (like.shared < 3 || telling < 1) return false;
  // One place where two sentences of one speaker differ, be it a name that says more than all the rest.
  if (same && like.changes.length === 1 && like.shared > 4 && like.share > 0.4) return true;
  if (telling < 2) return false;
  return speakers === 'different' ? like.share > 0.8 && like.shared > 5 : like.share > 0.6 || (like.shared > 9 && like.share > 0.4);
}

function tellingWords(words: Words): number {
  return words.folded.reduce((sum, word) => sum + (isSlight(word) ? 0 : 1), 0);
}

/** One or two words: too few to be found by their shingles. */
const isFragment = (node: Said): boolean => node.words.folded.length < SHINGLE;
const isTelling = (node: Said): boolean => node.words.folded.some((word) => word.length > 3 && !isSlight(word));

/** Whether a statement holds a fragment, or the opposite of its one word without a "not" that turns it back. */
function holds(node: Said, fragment: Said): boolean {
  const { folded } = node.words;
  if (indexOfRun(folded, fragment.words.folded) >= 0) return true;
  if (fragment.words.folded.length > 1) return false;
  const at = folded.findIndex((word) => areOpposites(word, fragment.words.folded[0]!));
  return at >= 0 && !folded.slice(Math.max(0, at - 3), at).some((word) => word === 'not' || word.endsWith("n't"));
}

/** The quotes of one article of which whole stretches stand one after the other in `node`, each credited on its own. */
function piecesIn(node: Said, others: readonly Said[]): Said[] {
  const placed = others.map((other) => ({ other, ...commonRun(node.words, other.words) })).sort((a, b) => a.at - b.at);
  const pieces: Said[] = [];
  let end = 0;
  let covered = 0;
  for (const { other, at, length } of placed) {
    const last = pieces[pieces.length - 1];
    if (length < 3 || at < end || (last && !areApart(last, other)) || (last && (node.words.flags[at]! & GAP) !== 0)) continue;
    pieces.push(other);
    end = at + length;
    covered += length;
  }
  return covered >= 0.7 * node.words.folded.length ? pieces : [];
}

/** Two quotations of more words than this product allows are not looked at for splices. */
const MOST_WORK = 4_000_000;

/** The longest run of words that both have, where it begins in `a`. */
function commonRun(a: Words, b: Words): { at: number; length: number } {
  let best = { at: 0, length: 0 };
  if (a.folded.length * b.folded.length > MOST_WORK) return best;
  let before = new Int32Array(b.folded.length + 1);
  for (let i = 0; i < a.folded.length; i++) {
    const row = new Int32Array(b.folded.length + 1);
    for (let j = 0; j < b.folded.length; j++) {
      if (a.folded[i] !== b.folded[j]) continue;
      row[j + 1] = before[j]! + 1;
      if (row[j + 1]! > best.length) best = { at: i + 1 - row[j + 1]!, length: row[j + 1]! };
    }
    before = row;
  }
  return best;
}

/** Whether two quotes of one article are two statements: each has its own cue, or much is told between them. */
function areApart(a: Said, b: Said): boolean {
  const [x, y] = a.quote.start < b.quote.start ? [a.quote, b.quote] : [b.quote, a.quote];
  if (y.start - x.end > 250 || a.quote.start > b.quote.start) return true;
  return y.cue !== null && x.cue !== null && y.cue.start !== x.cue.start;
}

function memo<V>(work: (node: Said) => V): (node: Said) => V {
  const known = new Map<string, V>();
  return (node) => {
    let value = known.get(node.key);
    if (value === undefined) known.set(node.key, (value = work(node)));
    return value;
  };
}
