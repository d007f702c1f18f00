import type { Article } from '../../text/article.ts';
import { hashMap, type HashMap } from '../../text/hash-map.ts';
import { uint8s } from '../../text/room.ts';
import { lastOf } from '../../text/span.ts';
import { ALL_UPPER, MARK, UPPER_FIRST, WORD, touches, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import type { NameKind } from '../mention.ts';
import { BODY, COMPASS, DEMONYM, EVENT_BEFORE, isIn, OF, ORDINARY, THE, type Listed } from './lexicon.ts';
import { isTerritory, territoryLength } from './places.ts';
import { isStyle } from './somebody.ts';
import { changed, type Draft } from './spans.ts';
import { SHOUTED, type Stretch } from './stretches.ts';
import { isCapital, isOffice } from './titles.ts';

/**
 * One word, one kind: what an article calls by one name is of the kind that most mentions have, and a surname is its
 * person's. Then adds what the tagger passed over: words that are names elsewhere in the article, and countries.
 */
export function agree(words: Listed, stretches: readonly Stretch[], drafts: readonly Draft[]): Draft[] {
  const { article } = words;
  const names = knownNames(article, drafts);
  const whole = completed(article, drafts, names);
  const kinds = kindsByName(words, whole);
  for (const draft of whole) draft.kind = kinds.get(keyOf(article, draft)) ?? draft.kind;
  const more = missed(words, stretches, whole, kinds, names);
  return more.length === 0 ? whole : [...whole, ...more].sort((a, b) => a.from - b.from);
}

/** Drafts that hold only the beginning of a name which stands there in full: "Ashby" where "Ashby Falls" is known. */
function completed(article: Article, drafts: readonly Draft[], names: ReadonlyMap<number, readonly Known[]>): Draft[] {
  const whole: Draft[] = [];
  for (const draft of drafts) {
    if (draft.from < (lastOf(whole)?.to ?? 0)) continue;
    const known = longestKnown(article, names, draft.from, draft.last);
    whole.push(known && known.length > draft.to - draft.from ? changed(draft, draft.from, draft.from + known.length, known.kind) : draft);
  }
  return whole;
}

/** The hash of a name; that of its word where it has only one. Capitals make no difference. */
function keyOf({ tokens }: Article, { from, to }: Draft): number {
  let key = tokens.hash[from]!;
  for (let i = from + 1; i < to; i++) key = Math.imul(key, 31) ^ tokens.hash[i]!;
  return key;
}

function kindsByName(words: Listed, drafts: readonly Draft[]): Map<number, NameKind> {
  const { article, text, tokens } = words;
  /** By name, how often it is of each kind, in the order in which the article uses them. */
  const tallies = new Map<number, { readonly kind: NameKind; count: number }[]>();
  const surnames = new Set<number>();
  /** The words after "Hurricane" and the like. */
  const storms = new Set<number>();
  /** The last two words of persons: "Del Mundo". */
  const tails = new Set<number>();
  for (const draft of drafts) {
    const key = keyOf(article, draft);
    const tally = tallies.get(key);
    const same = tally?.find(({ kind }) => kind === draft.kind);
    if (same) same.count++;
    else if (tally) tally.push({ kind: draft.kind, count: 1 });
    else tallies.set(key, [{ kind: draft.kind, count: 1 }]);
    if (draft.kind === 'person' && draft.to - draft.from > 1) surnames.add(tokens.hash[draft.to - 1]!);
    // "Song" of "Song Ae-jin"
    if (draft.kind === 'person' && draft.to - draft.from > 3 && tokens.hash[draft.to - 2] === HYPHEN && !isCapital(tokens, draft.to - 1)) surnames.add(tokens.hash[draft.from]!);
    if (draft.kind === 'event' && draft.to - draft.from === 2 && isIn(words, draft.from, EVENT_BEFORE)) storms.add(tokens.hash[draft.to - 1]!);
    if (draft.kind === 'person' && draft.to - draft.from > 2) tails.add(keyOf(article, { ...draft, from: draft.to - 2 }));
  }
  const chosen = new Map<number, NameKind>();
  /** Words that are addressed as persons somewhere: "Governor Marsh". */
  const styled = new Set<number>();
  for (const { from, to, kind } of drafts) if (kind === 'person' && to - from === 1 && isStyle(words, from - 1) && !isTerritory(text.slice(tokens.start[from], tokens.end[from]))) styled.add(tokens.hash[from]!);
  const speaking = new Set<number>();
  for (const { from, to, kind } of drafts) if (kind !== 'person' && kind !== 'event' && to - from === 1 && speaks(words, from, to)) speaking.add(tokens.hash[from]!);
  // Of kinds that are as frequent, the first one.
  for (const [key, tally] of tallies) chosen.set(key, tally.reduce((best, next) => (next.count > best.count ? next : best)).kind);
  for (const draft of drafts) if (isLocated(words, draft)) chosen.set(keyOf(article, draft), 'place');
  for (const draft of drafts) {
    const { from, to } = draft;
    if (to - from === 1 && storms.has(tokens.hash[from]!)) chosen.set(tokens.hash[from]!, 'event');
    if (to - from === 2 && tails.has(keyOf(article, draft))) chosen.set(keyOf(article, draft), 'person');
    if (to - from === 1 && styled.has(tokens.hash[from]!)) chosen.set(tokens.hash[from]!, 'person');
    if (isSpeaker(words, draft, speaking)) {
      chosen.set(keyOf(article, draft), 'person');
      chosen.set(tokens.hash[to - 1]!, 'person');
    }
    if (isNamesake(words, draft, styled)) chosen.set(keyOf(article, draft), 'person');
    if (to - from === 1 && surnames.has(tokens.hash[from]!) && !isTerritory(text.slice(tokens.start[from], tokens.end[from]))) chosen.set(tokens.hash[from]!, 'person');
  }
  return chosen;
}

/** Whether a verb of saying that takes "he" or "she" follows a name: "Dell said she". */
function speaks({ text, tokens }: Listed, from: number, to: number): boolean {
  return SPEAKS.at(text, tokens, to) === true && (ONESELF.at(text, tokens, to + 1) === true || (THAT.at(text, tokens, to + 1) === true && ONESELF.at(text, tokens, to + 2) === true)) && (tokens.flags[from]! & ALL_UPPER) === 0;
}

const SPEAKS = wordSet('said says told added adds insisted insists admitted admits argued argues explained explains recalled recalls claimed claims denied denies thinks believes hopes hoped wants wanted');
const ONESELF = wordSet('he she');
const THAT = wordSet('that');

/** Whether two capitals in no list end in a word that speaks of itself as a person does elsewhere: "Wanda Maathe" where "Maathe said she" would. */
function isSpeaker(words: Listed, { from, to, kind }: Draft, speaking: ReadonlySet<number>): boolean {
  const { text, tokens } = words;
  if (to - from !== 2 || kind === 'person' || kind === 'event' || !speaking.has(tokens.hash[to - 1]!) || isTerritory(text.slice(tokens.start[to - 1], tokens.end[to - 1]))) return false;
  return isCapital(tokens, from) && isCapital(tokens, to - 1) && !isIn(words, from, ORDINARY | COMPASS | THE | BODY) && !isIn(words, to - 1, ORDINARY | BODY) && !isIn(words, from - 1, THE);
}

/** Whether two capitals end in a word that is addressed as a person's name: "Ana Dell" beside "Senator Dell". */
function isNamesake(words: Listed, { from, to, kind }: Draft, styled: ReadonlySet<number>): boolean {
  const { tokens } = words;
  if (to - from !== 2 || kind === 'person' || kind === 'event' || !styled.has(tokens.hash[to - 1]!)) return false;
  return isCapital(tokens, from) && !isIn(words, from, ORDINARY | COMPASS | THE) && !isIn(words, from - 1, THE);
}

/** "the town of Velle", "the capital, Velle,": one word that is said to be a place, or "the railway station in Velle on Sunday": one that something is or happens in, at the end of its phrase, but for "in Congress" and "in NATO". */
function isLocated(words: Listed, { from, to, first, last, kind }: Draft): boolean {
  const { text, tokens } = words;
  if (to - from !== 1 || kind === 'place' || kind === 'event' || (tokens.flags[from]! & ALL_UPPER) !== 0 || isIn(words, from, BODY)) return false;
  if (from - 2 >= first && ((isIn(words, from - 1, OF) && SETTLED.at(text, tokens, from - 2)) || (tokens.hash[from - 1] === COMMA && tokens.kind[from - 1] === MARK && CAPITAL.at(text, tokens, from - 2) && to < last && isStop(tokens, to)))) return true;
  if (from === first || !IN.at(text, tokens, from - 1) || (from - 1 > first && TRUSTED.at(text, tokens, from - 2))) return false;
  return to >= last || isStop(tokens, to) || ON.at(text, tokens, to) === true;
}

const SETTLED = wordSet('town towns city village hamlet suburb district port island province region resort capital');
const CAPITAL = wordSet('capital');
const COMMA = 44;
const HYPHEN = 45;
const IN = wordSet('in');
const ON = wordSet('on');
/** What one has in somebody. */
const TRUSTED = wordSet('trust confidence faith belief believe believes believed interest stake stakes share shares invest invests invested investing investment investments investor investors holding holdings stock doubt fear');

function isStop(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === MARK && (tokens.hash[i] === 44 || tokens.hash[i] === 46);
}

function missed(words: Listed, stretches: readonly Stretch[], drafts: readonly Draft[], kinds: ReadonlyMap<number, NameKind>, names: ReadonlyMap<number, readonly Known[]>): Draft[] {
  const { article, tokens } = words;
  const taken = uint8s(tokens.count);
  for (const { from, to } of drafts) taken.fill(1, from, to);
  let lower: HashMap | null = null;
  const found: Draft[] = [];
  for (const { from, to, first, last, style } of stretches) {
    for (let i = from; i < to; i++) {
      if (taken[i] || tokens.kind[i] !== WORD || (tokens.flags[i]! & UPPER_FIRST) === 0) continue;
      const free = (j: number): boolean => j < from || j >= to || taken[j] === 1 || tokens.kind[j] !== WORD || (tokens.flags[j]! & UPPER_FIRST) === 0;
      const territory = territoryLength(words, i);
      if (territory > 0 && i + territory <= to && isFree(taken, i, i + territory) && (style === SHOUTED || free(i + territory) || territory > 1)) {
        found.push({ from: i, to: i + territory, kind: 'place', first, last });
        i += territory - 1;
        continue;
      }
      const known = longestKnown(article, names, i, to);
      if (known && isFree(taken, i, i + known.length)) {
        found.push({ from: i, to: i + known.length, kind: known.kind, first, last });
        i += known.length - 1;
        continue;
      }
      const kind = kinds.get(tokens.hash[i]!);
      if (!kind || kind === 'other' || kind === 'event' || isIn(words, i, DEMONYM) || isOffice(words, i)) continue;
      const opened = i - 1 === first && isIn(words, i - 1, THE);
      if (style !== SHOUTED && (!(opened || free(i - 1)) || !free(i + 1) || touches(tokens, i))) continue;
      lower ??= lowerCased(article);
      if (lower.get(tokens.hash[i]!) === 0) found.push({ from: i, to: i + 1, kind, first, last });
    }
  }
  return found;
}

/** A name of several words: its first token where it stands, how many there are. */
interface Known {
  readonly from: number;
  readonly length: number;
  readonly kind: NameKind;
}

/** Names of several words by the hash of the first. */
function knownNames({ tokens }: Article, drafts: readonly Draft[]): Map<number, Known[]> {
  const names = new Map<number, Known[]>();
  for (const { from, to, kind } of drafts) {
    const length = to - from;
    if (length < 2 || length > 8) continue;
    const same = names.get(tokens.hash[from]!);
    if (!same) names.set(tokens.hash[from]!, [{ from, length, kind }]);
    else if (same.length < 8 && !same.some((known) => known.length === length && isRepeated(tokens, known, from))) same.push({ from, length, kind });
  }
  return names;
}

function longestKnown({ tokens }: Article, names: ReadonlyMap<number, readonly Known[]>, i: number, to: number): Known | null {
  let best: Known | null = null;
  const some = names.get(tokens.hash[i]!);
  if (!some) return null;
  for (const known of some) if (i + known.length <= to && known.length > (best?.length ?? 0) && isRepeated(tokens, known, i)) best = known;
  return best;
}

/** Whether the words of the name stand at token `i` too. */
function isRepeated(tokens: Tokens, { from, length }: Known, i: number): boolean {
  for (let k = 0; k < length; k++) if (tokens.hash[from + k] !== tokens.hash[i + k]) return false;
  return true;
}

function isFree(taken: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (taken[i]) return false;
  return true;
}

function lowerCased({ tokens }: Article): HashMap {
  const seen = hashMap(tokens.count);
  for (let i = 0; i < tokens.count; i++) if (tokens.kind[i] === WORD && (tokens.flags[i]! & UPPER_FIRST) === 0) seen.set(tokens.hash[i]!, 1);
  return seen;
}
