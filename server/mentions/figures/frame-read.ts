import { sentenceAt, tokenAt, type Article } from '../../text/article.ts';
import { lastAtOrBefore } from '../../text/span.ts';
import { ALL_UPPER, MARK, NUMBER, POSSESSIVE, UPPER_FIRST, WORD, hashFolded, tokenText, touches, type Tokens } from '../../text/tokens.ts';
import type { Sentence } from '../../text/sentences.ts';
import { fold, wordSet } from '../../text/words.ts';
import type { Name } from '../mention.ts';
import { concept, NAME_WEIGHT, type Concept } from '../words/classes.ts';
import { nameRoot } from '../words/demonyms.ts';
import { aboutOf } from './frame-about.ts';
import { clauseAt, segmentsOf, type Clause, type Stretch } from './frame-clause.ts';
import { headOf, isPeople, predicateOf, type Head } from './frame-head.ts';
import { Role, Scope, WEIGHT_SHIFT } from './frame-roles.ts';
import { restatement, scopeOf } from './frame-scope.ts';
import { sourceOf } from './frame-source.ts';
import type { BareFigure, Frame, Framed } from './frame.ts';
import { Dimension, dateRange, dimensionOf, rangeOf } from './range.ts';

/** A figure with the tokens that it covers and the sentence that it stands in. */
export interface Place {
  readonly figure: BareFigure;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** See `framesOf` in frame.ts. */
export function readFrames(article: Article, figures: readonly BareFigure[], names: readonly Name[]): Framed[] {
  const { tokens } = article;
  const places = figures.map((figure) => placeOf(article, figure));
  const context = { article, places, concepts: conceptReader(article, names), taken: takenBy(tokens, places, names) };
  const framed: Framed[] = [];
  let segments: ReturnType<typeof segmentsOf> = [];
  let read = -1;
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    const sentence = article.sentences[place.sentence];
    if (!sentence || isOwnDate(article, place, sentence)) {
      framed.push({ frame: emptyFrame(), about: null });
      continue;
    }
    // A sentence without end is read as far as a sentence reaches.
    const near = windowOf(sentence, place);
    if (read !== place.sentence || near.from !== sentence.from || near.to !== sentence.to) {
      segments = segmentsOf(article.text, tokens, near.from, near.to);
      read = near.from === sentence.from && near.to === sentence.to ? place.sentence : -1;
    }
    const clause = clauseAt(segments, place.from);
    framed.push(frameAt(context, i, near, clause, segments.some((segment) => segment.hasVerb), framed));
  }
  return framed;
}

/** So many tokens of a sentence before and after a figure are read at most. */
const REACH = 45;

/** With so many figures on one side in its sentence a figure stands in a list; fewer where the sentence has no verb. */
const LIST = 5;
const SHORT_LIST = 2;
/** A line of so few tokens without a verb ("Attendance: 200") is a line of a table. */
const FRAGMENT = 5;

function isListed(places: readonly Place[], i: number, count: number): boolean {
  const { sentence } = places[i]!;
  return places[i - count]?.sentence === sentence || places[i + count]?.sentence === sentence;
}

function windowOf(sentence: Sentence, place: Place): Sentence {
  if (place.from - sentence.from <= REACH && sentence.to - place.to <= REACH) return sentence;
  return { ...sentence, from: Math.max(sentence.from, place.from - REACH), to: Math.min(sentence.to, place.to + REACH) };
}

/** What all figures of an article share. */
interface Context {
  readonly article: Article;
  readonly places: readonly Place[];
  readonly concepts: (token: number) => Concept;
  readonly taken: Uint8Array;
}

function frameAt(context: Context, i: number, sentence: Sentence, clause: Clause, hasVerb: boolean, before: readonly Framed[]): Framed {
  const { article, places, taken } = context;
  const { text, tokens } = article;
  const { figure, from, to } = places[i]!;
  const head = headOf(text, tokens, figure, from, to, clause, sentence.to, taken);
  const restated = restatement(article, places, i, head, clause);
  const earlier = restated ? before[i - restated.back]?.frame : undefined;
  const range = rangeOf(figure);
  let dimension = dimensionOf(figure);
  let factor = 1;
  if (restated?.kind === 'contrast' && earlier && dimension === Dimension.count && head.head < from) {
    // "against 3,000 on Sunday": the unit of the figure that it is set against.
    const first = places[i - restated.back]!.figure;
    const value = first.low ?? first.value;
    dimension = earlier.dimension;
    factor = value ? earlier.low / value : 1;
  }
  const isCounted = head.head >= from;
  const general = dimension === Dimension.count && (!isCounted || isPeople(text, tokens, head.head));
  const predicate = general ? predicateOf(text, tokens, from, isCounted ? head.to : to, clause.own) : -1;
  const terms = termsOf(context, places[i]!, sentence, clause, head, predicate, earlier);
  const when = figure.kind === 'date' ? null : whenOf(article, places, i, clause);
  let scope = scopeOf(article, figure, from, to, head, clause, sentence);
  if (when && article.header.published !== null && when.high < dateRange(article.header.published)!.low - 60) scope |= Scope.prior;
  if (figure.when?.type === 'offset' || figure.when?.type === 'season') scope |= Scope.relative;
  if (isListed(places, i, hasVerb ? LIST : SHORT_LIST) || (!hasVerb && sentence.to - sentence.from <= FRAGMENT)) scope |= Scope.listed;
  if (figure.when?.type === 'weekday') scope |= Scope.weekday;
  if (!isCounted) scope |= Scope.headless;
  if (general) scope |= Scope.people;
  const frame: Frame = {
    dimension,
    currency: figure.kind === 'money' ? hashFolded(figure.unit ?? '') : figure.kind === 'percentage-points' ? POINTS : 0,
    per: perOf(article, figure, to),
    low: range ? range.low * factor : NaN,
    high: range ? range.high * factor : NaN,
    min: range ? range.min * factor : NaN,
    max: range ? range.max * factor : NaN,
    raw: figure.value ?? NaN,
    scope,
    whenLow: when ? when.low : NaN,
    whenHigh: when ? when.high : NaN,
    ...terms,
    back: restated?.back ?? 0,
    restates: restated?.kind ?? null,
    source: sourceOf(article, sentence, clause),
  };
  // "puts this amount at", "(68 miles)", "against 3,000": what it measures is what the figure before measures.
  const about = restated ? before[i - restated.back]?.about : null;
  return { frame, about: about ?? aboutOf(article, places[i]!, head, clause) };
}

const POINTS = hashFolded('percentage-point');
const DAILY = new Map([['daily', 'day'], ['weekly', 'week'], ['monthly', 'month'], ['yearly', 'year'], ['annually', 'year']]);

/** What a figure is per, also where its noun is left out: "around 500 per day", "500 daily". */
function perOf({ text, tokens }: Article, figure: BareFigure, to: number): number {
  if (figure.per !== null) return hashFolded(figure.per);
  if (to >= tokens.count) return 0;
  const word = tokenText(text, tokens, to).toLowerCase();
  const often = DAILY.get(word);
  if (often !== undefined) return hashFolded(often);
  return word === 'per' && to + 1 < tokens.count ? hashFolded(tokenText(text, tokens, to + 1)) : 0;
}

/** The concepts of a sentence with their roles for one figure, ascending by hash. */
function termsOf({ article, concepts, taken }: Context, { from, to, sentence: index }: Place, sentence: Sentence, clause: Stretch, head: Head, predicate: number, earlier: Frame | undefined): Terms {
  const { tokens } = article;
  const roles = new Map<number, number>();
  const add = (hash: number, bits: number, weight: number): void => {
    const known = roles.get(hash) ?? 0;
    roles.set(hash, (known & ((1 << WEIGHT_SHIFT) - 1)) | bits | (Math.max(known >> WEIGHT_SHIFT, weight) << WEIGHT_SHIFT));
  };
  for (let i = pastDateline(article, sentence); i < sentence.to; i++) {
    const { hash, weight } = concepts(i);
    if (weight === 0 || tokens.kind[i] === NUMBER || (taken[i] === FIGURE && !(i >= head.from && i < head.to))) continue;
    let bits: number = i >= clause.from && i < clause.to ? Role.clause : Role.sentence;
    if (i === head.head) bits |= Role.head;
    else if (i === predicate) bits |= Role.predicate;
    else if (i >= head.from && i < head.to) bits |= Role.modifier;
    if (i < from) bits |= Role.before;
    if (i >= from - 8 && i < to + 8) bits |= Role.near;
    if (weight === NAME_WEIGHT) bits |= Role.name;
    add(hash, bits, weight);
  }
  const last = article.sentences[index - 1];
  if (last && last.block === sentence.block) {
    for (let i = Math.max(last.from, last.to - REACH); i < last.to; i++) {
      const { hash, weight } = concepts(i);
      if (weight > 0 && !roles.has(hash) && taken[i] !== FIGURE) add(hash, weight === NAME_WEIGHT ? Role.previous | Role.name : Role.previous, weight);
    }
  }
  if (earlier) earlier.terms.forEach((hash, k) => add(hash, earlier.roles[k]! & ((1 << WEIGHT_SHIFT) - 1), earlier.roles[k]! >> WEIGHT_SHIFT));
  const terms = Int32Array.from(roles.keys()).sort();
  return { terms, roles: terms.map((hash) => roles.get(hash)!) };
}

type Terms = Pick<Frame, 'terms' | 'roles'>;

const FIGURE = 1;
const NAME = 2;

/** A byte for each token: whether it belongs to a figure, to a name or to neither. */
function takenBy(tokens: Tokens, places: readonly Place[], names: readonly Name[]): Uint8Array {
  const mask = new Uint8Array(tokens.count);
  for (const name of names) mask.fill(NAME, tokenAt(tokens, name.start), tokenAt(tokens, name.end - 1) + 1);
  for (const { from, to } of places) mask.fill(FIGURE, from, to);
  return mask;
}

/** Reads the concept of a token, once for each token: a name's word as a name, any other as a word. */
function conceptReader({ text, tokens }: Article, names: readonly Name[]): (token: number) => Concept {
  const seen: (Concept | undefined)[] = [];
  // Lower-case words by their hash: the same word is the same concept wherever it stands.
  const words = new Map<number, Concept>();
  const starts = names.map((name) => name.start);
  const NOTHING: Concept = { hash: 0, weight: 0 };
  return (token) => (seen[token] ??= read(token));
  function read(token: number): Concept {
    if (tokens.kind[token] !== WORD || (tokens.flags[token]! & POSSESSIVE) !== 0) return NOTHING;
    const start = tokens.start[token]!;
    const hash = tokens.hash[token]!;
    let known = words.get(hash);
    if (!known) words.set(hash, (known = concept(text.slice(start, tokens.end[token]))));
    if ((tokens.flags[token]! & UPPER_FIRST) === 0) return known;
    const word = text.slice(start, tokens.end[token]);
    const k = lastAtOrBefore(starts, start);
    const name = k >= 0 && start < names[k]!.end ? names[k] : undefined;
    const root = nameRoot(word);
    if (name === undefined) return root !== fold(word) ? { hash: hashFolded(root), weight: NAME_WEIGHT } : known;
    if (known.weight === 0) return NOTHING;
    // A first name tells nothing that the surname does not.
    if (name.kind === 'person' && tokens.end[token]! < name.end) return NOTHING;
    return { hash: hashFolded(root), weight: NAME_WEIGHT };
  }
}

function placeOf(article: Article, figure: BareFigure): Place {
  const from = tokenAt(article.tokens, figure.start);
  const to = tokenAt(article.tokens, figure.end - 1) + 1;
  return { figure, from, to, sentence: sentenceAt(article, figure.start) };
}

const PUBLISHING = /\b(?:published|posted|updated|filed)\b/i;

/** Whether the figure dates the article and not what it tells. */
function isOwnDate(article: Article, place: Place, sentence: Sentence): boolean {
  if (place.figure.kind !== 'date' && place.figure.kind !== 'time') return false;
  const clause = article.text.slice(Math.max(sentence.start, place.figure.start - 60), place.figure.start);
  if (PUBLISHING.test(clause) && /\b(?:this|the) (?:report|story|article)\b/i.test(clause)) return true;
  return isDateline(article, place, sentence) || isShouted(article.tokens, sentence);
}

/** "BELGRADE 1996-08-30": nothing but capitals stands beside the date. */
function isShouted(tokens: Tokens, sentence: Sentence): boolean {
  if (sentence.to - sentence.from > 12) return false;
  for (let i = sentence.from; i < sentence.to; i++) if (tokens.kind[i] === WORD && (tokens.flags[i]! & ALL_UPPER) === 0) return false;
  return true;
}

/** "CHISINAU, April 9 — Poland will…": a date between the first word of a block and a dash, all in a few words. */
function isDateline({ text, tokens }: Article, place: Place, sentence: Sentence): boolean {
  if (place.from - sentence.from > 8) return false;
  for (let i = place.to; i < sentence.to && i < place.to + 8; i++) {
    if (tokens.kind[i] === MARK && (tokens.hash[i] === 0x2014 || tokens.hash[i] === 0x2013 || tokens.hash[i] === 45)) {
      return text.slice(sentence.start, tokens.start[place.from]).toUpperCase().slice(0, 4) === text.slice(sentence.start, sentence.start + 4);
    }
  }
  return false;
}

/** The first token after a dateline ("BREZNOV, Feb. 3 (Eastern Wire) -"), or the first of the sentence. */
function pastDateline({ tokens }: Article, sentence: Sentence): number {
  if ((tokens.flags[sentence.from]! & ALL_UPPER) === 0) return sentence.from;
  for (let i = sentence.from + 1; i < sentence.to && i < sentence.from + 14; i++) {
    const mark = tokens.kind[i] === MARK ? tokens.hash[i] : 0;
    if (mark === 0x2014 || mark === 0x2013 || (mark === 45 && !touches(tokens, i))) return i + 1;
  }
  return sentence.from;
}

const THAN = wordSet('than');

/** The days by which the clause dates the figure: the nearest date in it. */
function whenOf({ text, tokens }: Article, places: readonly Place[], i: number, clause: Clause): { low: number; high: number } | null {
  let best: Place | null = null;
  for (let k = Math.max(0, i - 6); k < places.length && k < i + 7; k++) {
    const other = places[k]!;
    if (other.figure.kind !== 'date' || other.sentence !== places[i]!.sentence || other.to < clause.from - 2 || other.from >= clause.own.to || THAN.at(text, tokens, other.from - 1)) continue;
    if (!best || Math.abs(other.from - places[i]!.from) < Math.abs(best.from - places[i]!.from)) best = other;
  }
  return best && dateRange(best.figure.iso);
}

/** The frame of a figure that is never compared. */
export function emptyFrame(): Frame {
  return { dimension: 0, currency: 0, per: 0, low: NaN, high: NaN, min: NaN, max: NaN, raw: NaN, scope: 0, whenLow: NaN, whenHigh: NaN, terms: new Int32Array(0), roles: new Int32Array(0), back: 0, restates: null, source: null };
}
