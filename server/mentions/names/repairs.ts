import type { Article } from '../../text/article.ts';
import { ALL_UPPER, MARK, POSSESSIVE, WORD, touches, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { BODIES, CALENDAR, DEMONYMS, EVENT_AFTER, EVENT_BEFORE } from './lexicon.ts';
import { GIVEN_FEMALE, GIVEN_MALE } from './lists.ts';
import { territoryLength } from './places.ts';
import type { Draft } from './spans.ts';
import { RUNNING, SHOUTED, type Stretch } from './stretches.ts';
import { hasPersonalRole, HONORIFICS, isCapital, isOffice, isTitlePart } from './titles.ts';

/**
 * Brings what the tagger found in line with what a name is here, which differs from its training data: no titles, no
 * peoples and languages, "The" where it is part of the name, days and operations as events. Drafts are in order and stay so.
 */
export function repair(article: Article, stretches: readonly Stretch[], tagged: readonly Draft[], classOf: (hash: number) => number): Draft[] {
  const { text, tokens } = article;
  const drafts = merge(
    joinPersons(text, tokens, widen(text, tokens, stretches, tagged.flatMap((draft) => splitPair(text, tokens, draft))), classOf).flatMap((draft) => splitPlace(text, tokens, stripTitle(text, tokens, draft), classOf)),
    patterns(text, tokens, stretches),
  );
  const kept: Draft[] = [];
  for (const draft of drafts) {
    withArticle(text, tokens, draft, kept);
    withGroup(text, tokens, draft);
    if (isDatelineAgency(tokens, draft)) draft.kind = 'organization';
    if (isInOffice(text, tokens, draft)) draft.kind = 'person';
    if (draft.kind === 'other' || draft.kind === 'place') asEvent(text, tokens, draft);
    if (draft.to - draft.from <= MOST_WORDS && !isNoName(text, tokens, draft)) kept.push(draft);
  }
  return kept;
}

/** "European Union and the United Nations" are two. */
function splitPair(text: string, tokens: Tokens, draft: Draft): Draft[] {
  if (draft.kind === 'person' || draft.to - draft.from > MOST_WORDS) return [draft];
  for (let i = draft.from + 1; i + 2 < draft.to; i++) {
    if (AND.at(text, tokens, i) && THE.at(text, tokens, i + 1)) return [{ ...draft, to: i }, ...splitPair(text, tokens, { ...draft, from: i + 2 })];
  }
  return [draft];
}

/** What has more words, marks included, is a line of capitals and no name. */
const MOST_WORDS = 16;

const AND = wordSet('and');

/** A first name that was taken for something else, right before the rest of the person's name: "Spokeswoman [Mina] [al-Rashid]". */
function joinPersons(text: string, tokens: Tokens, drafts: readonly Draft[], classOf: (hash: number) => number): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined[joined.length - 1];
    const first = before && before.to === draft.from && before.to - before.from === 1 && before.kind !== 'person' && draft.kind === 'person' ? before : null;
    const given = first !== null && (classOf(tokens.hash[first.from]!) & (GIVEN_MALE | GIVEN_FEMALE)) !== 0;
    if (first && (given || (first.from > first.first && isOffice(text, tokens, first.from - 1)))) joined[joined.length - 1] = { ...draft, from: first.from };
    else joined.push(draft);
  }
  return joined;
}

/**
 * Capitals that touch a name inside a running sentence are nearly always part of it, known or not: "Ashby Falls". Titles,
 * peoples and days are not, nor is the first word of a sentence.
 */
function widen(text: string, tokens: Tokens, stretches: readonly Stretch[], tagged: readonly Draft[]): readonly Draft[] {
  const inRunning = new Uint8Array(tokens.count);
  for (const { from, to, style, first } of stretches) if (style === RUNNING) inRunning.fill(1, from === first ? from + 1 : from, to);
  const joins = (i: number): boolean =>
    i >= 0 && inRunning[i] === 1 && isCapital(tokens, i) && !isTitlePart(text, tokens, i) && !HONORIFICS.at(text, tokens, i) && !DEMONYMS.at(text, tokens, i) && !CALENDAR.at(text, tokens, i) && !THE.at(text, tokens, i) && tokens.end[i]! - tokens.start[i]! > 1;
  let end = 0;
  return tagged.map((draft, d) => {
    if (draft.kind === 'other' || inRunning[draft.to - 1] === 0) {
      end = draft.to;
      return draft;
    }
    const limit = tagged[d + 1]?.from ?? tokens.count;
    let { from, to } = draft;
    while (from - 1 >= Math.max(end, draft.first + 1) && joins(from - 1) && (tokens.kind[from - 2] === WORD || tokens.hash[from - 2] === COMMA)) from--;
    while (to < Math.min(limit, draft.last) && joins(to)) to++;
    end = to;
    return from === draft.from && to === draft.to ? draft : { ...draft, from, to };
  });
}

/** "Mayor Yannis Drakatos" is the person without the title, whatever the tagger took the whole for. */
function stripTitle(text: string, tokens: Tokens, draft: Draft): Draft {
  let { from, kind } = draft;
  if (draft.kind === 'place' || draft.kind === 'other') return draft;
  while (from + 1 < draft.to && (HONORIFICS.at(text, tokens, from) || (isOffice(text, tokens, from) && (kind === 'person' || isRank(text, tokens, from))))) {
    from++;
    if (tokens.kind[from] === MARK && from + 1 < draft.to) from++;
    kind = 'person';
  }
  return isCapital(tokens, from) ? { ...draft, from, kind } : draft;
}

const RANKS = wordSet('general lieutenant colonel col gen major maj captain capt lt commander admiral brigadier sergeant sgt corporal mayor minister senator sen governor gov rep judge sheriff');
const isRank = (text: string, tokens: Tokens, i: number): boolean => RANKS.at(text, tokens, i) === true;

/** "Ukraine Natalka Cmoc", after "ambassador to": a country and then a person. */
function splitPlace(text: string, tokens: Tokens, draft: Draft, classOf: (hash: number) => number): Draft[] {
  if (draft.to - draft.from < 2 || draft.from - 2 < draft.first || !LINKING.at(text, tokens, draft.from - 1)) return [draft];
  const length = territoryLength(text, tokens, draft.from);
  const next = draft.from + length;
  if (length === 0 || next >= draft.to || !isCapital(tokens, next) || draft.to - next > 4) return [draft];
  const given = (classOf(tokens.hash[next]!) & (GIVEN_MALE | GIVEN_FEMALE)) !== 0;
  if (!given && draft.to - next < 2) return [draft];
  return [
    { ...draft, to: next, kind: 'place' },
    { ...draft, from: next, kind: 'person' },
  ];
}

const LINKING = wordSet('to of for');

/** Names that follow a pattern, whatever the tagger made of them: "Coalition of the Willing", "Operation Unifier", "Independence Day". */
function patterns(text: string, tokens: Tokens, stretches: readonly Stretch[]): Draft[] {
  const found: Draft[] = [];
  for (const stretch of stretches) if (stretch.style !== SHOUTED) patternsIn(text, tokens, stretch, found);
  return found.sort((a, b) => a.from - b.from);
}

function patternsIn(text: string, tokens: Tokens, stretch: Stretch, found: Draft[]): void {
  const { first, last, from, to } = stretch;
  const credited = creditedTo(tokens, stretch);
  if (credited) found.push(credited);
  for (let i = from; i < to; i++) {
    if (!isCapital(tokens, i)) continue;
    const run = stretch.style === RUNNING ? unlabelledRun(text, tokens, stretch, i) : 0;
    if (run > 0) found.push({ from: i, to: run, kind: 'other', first, last });
    if (BODIES.at(text, tokens, i) && stretch.style === RUNNING) {
      const end = ofName(text, tokens, i, to);
      if (end > 0) found.push({ from: i, to: end, kind: 'organization', first, last });
    } else if (EVENT_BEFORE.at(text, tokens, i) && isCapital(tokens, i + 1) && i + 1 < to) {
      let end = i + 2;
      while (end < to && end < i + 5 && isCapital(tokens, end)) end++;
      found.push({ from: i, to: end, kind: 'event', first, last });
    } else if (i > from && isCapital(tokens, i - 1) && DAY.at(text, tokens, i) && !DEMONYMS.at(text, tokens, i - 1)) {
      let begin = i - 1;
      while (begin > from && begin > i - 4 && isCapital(tokens, begin - 1)) begin--;
      if (begin === first && i - begin > 1) begin++;
      if (stretch.style === RUNNING && i - begin < 4) found.push({ from: begin, to: i + 1, kind: 'event', first, last });
    }
  }
}

const DAY = wordSet('day eve');

/**
 * Two capitals or more in a row inside a running sentence name something even where the tagger does not know what: a
 * programme, a law, a company. Returns the end of such a run that begins at `i`, or 0.
 */
function unlabelledRun(text: string, tokens: Tokens, { from, to, first }: Stretch, i: number): number {
  if (i === first || (i > from && isCapital(tokens, i - 1)) || (tokens.kind[i - 1] !== WORD && tokens.hash[i - 1] !== COMMA)) return 0;
  let end = i;
  while (end < to && end < i + 7 && isCapital(tokens, end)) {
    const ordinary = isTitlePart(text, tokens, end) || HONORIFICS.at(text, tokens, end) || DEMONYMS.at(text, tokens, end) || CALENDAR.at(text, tokens, end) || (tokens.flags[end]! & ALL_UPPER) !== 0;
    if (ordinary || tokens.end[end]! - tokens.start[end]! === 1) return 0;
    end++;
  }
  return end - i >= 2 && end - i <= 6 ? end : 0;
}

/** The agency of a picture's credit, in capitals before a slash and the photographer: "THE CANADIAN PRESS/Sean Kilpatrick". */
function creditedTo(tokens: Tokens, { from, to, first, last }: Stretch): Draft | null {
  if (to + 1 >= last || tokens.hash[to] !== SLASH || tokens.kind[to] !== MARK || !touches(tokens, to) || !isCapital(tokens, to + 1)) return null;
  if ((tokens.flags[to + 1]! & ALL_UPPER) !== 0) return null;
  let start = to;
  while (start > from && (tokens.flags[start - 1]! & ALL_UPPER) !== 0) start--;
  return start < to ? { from: start, to, kind: 'organization', first, last } : null;
}

const SLASH = 47;
const COMMA = 44;

/** If "of", perhaps "the", and capitals follow the body at `i`, the end of the name; otherwise 0. */
function ofName(text: string, tokens: Tokens, i: number, to: number): number {
  let j = i + 1;
  if (j >= to || !OF.at(text, tokens, j)) return 0;
  j++;
  if (j < to && THE.at(text, tokens, j)) j++;
  if (j >= to || !isCapital(tokens, j) || THE.at(text, tokens, j)) return 0;
  while (j < to && isCapital(tokens, j)) j++;
  return j;
}

const OF = wordSet('of');
const THE = wordSet('the');

/** The patterns' finds among the tagger's; where both cover a word, the longer stands. Both lists are in order. */
function merge(tagged: readonly Draft[], found: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  let next = 0;
  for (const draft of found) {
    while (next < tagged.length && tagged[next]!.to <= draft.from) drafts.push(tagged[next++]!);
    let last = next;
    while (last < tagged.length && tagged[last]!.from < draft.to) last++;
    const over = tagged.slice(next, last);
    if ((drafts[drafts.length - 1]?.to ?? 0) > draft.from || (draft.kind === 'other' && over.length > 0)) continue;
    const [only] = over;
    if (over.length === 1 && only!.from === draft.from && only!.to === draft.to) {
      if (draft.kind === 'event') only!.kind = 'event';
    } else if (over.every((other) => other.from >= draft.from && other.to <= draft.to)) {
      drafts.push({ ...draft });
      next = last;
    }
  }
  return [...drafts, ...tagged.slice(next)];
}

/** A capital "The" inside a sentence belongs to the name, and a people's name between the two as well: "by The Canadian Press". */
function withArticle(text: string, tokens: Tokens, draft: Draft, kept: Draft[]): void {
  if (draft.kind === 'person') return;
  let the = draft.from - 1;
  while (the >= draft.first && draft.from - the < 4 && isCapital(tokens, the) && DEMONYMS.at(text, tokens, the)) the--;
  if (the < draft.first || !isCapital(tokens, the) || !THE.at(text, tokens, the) || isPeople(text, tokens, draft)) return;
  const shouted = (tokens.flags[the]! & ALL_UPPER) !== 0;
  const inside = the > draft.first && (tokens.kind[the - 1] === WORD || tokens.hash[the - 1] === COMMA);
  if (shouted ? (tokens.flags[draft.from]! & ALL_UPPER) === 0 : !inside) return;
  const before = kept[kept.length - 1];
  if (before && before.to > the) kept.pop();
  draft.from = the;
}

/** "the Kiel group": a capitalised word and "group" between the article and the verb. */
function withGroup(text: string, tokens: Tokens, draft: Draft): void {
  const { from, to, first, last } = draft;
  if (draft.kind === 'person' || draft.kind === 'event' || to - from !== 1 || from === first || to >= last) return;
  if (!THE.at(text, tokens, from - 1) || isCapital(tokens, from - 1) || !GROUP.at(text, tokens, to) || isCapital(tokens, to)) return;
  if (DEMONYMS.at(text, tokens, from) || (to + 1 < last && OF.at(text, tokens, to + 1))) return;
  draft.to = to + 1;
  draft.kind = 'organization';
}

const GROUP = wordSet('group');

/** "OTTAWA, May 3 (Northern Newswire) -": in parentheses before the dash, near the beginning. */
function isDatelineAgency(tokens: Tokens, { from, to, first, last }: Draft): boolean {
  if (from - first > 12 || from === first || to + 1 >= last || tokens.hash[from - 1] !== 40 || tokens.hash[to] !== 41) return false;
  const dash = tokens.hash[to + 1];
  return tokens.kind[to + 1] === MARK && (dash === 45 || dash === 0x2013 || dash === 0x2014);
}

/** "Calder, the mayor, says": a single word with a role that only people have. */
function isInOffice(text: string, tokens: Tokens, { from, to, last, kind }: Draft): boolean {
  if ((kind !== 'place' && kind !== 'organization') || to - from !== 1 || (tokens.flags[from]! & ALL_UPPER) !== 0) return false;
  return hasPersonalRole(text, tokens, to, last) && territoryLength(text, tokens, from) === 0;
}

function asEvent(text: string, tokens: Tokens, draft: Draft): void {
  if (draft.to - draft.from < 2) return;
  if (EVENT_BEFORE.at(text, tokens, draft.from) || (draft.kind === 'other' && EVENT_AFTER.at(text, tokens, draft.to - 1))) draft.kind = 'event';
}

/** A people, a language, a letter, a unit; or what an office is for ("Chief of the Defence Staff"). */
function isNoName(text: string, tokens: Tokens, draft: Draft): boolean {
  const { from, to, kind } = draft;
  let parts = true;
  let offices = true;
  for (let i = from; i < to && (parts || offices); i++) {
    if (tokens.kind[i] !== WORD) continue;
    offices &&= isOffice(text, tokens, i);
    parts &&= isTitlePart(text, tokens, i) || PORTFOLIOS.at(text, tokens, i) === true;
  }
  if (kind !== 'person' && kind !== 'organization' && isPeople(text, tokens, draft)) return true;
  if (to - from === 1) {
    if (tokens.end[from]! - tokens.start[from]! === 1) return true;
    if (kind === 'other' && (tokens.flags[from]! & ALL_UPPER) === 0 && !(from > 0 && touches(tokens, from)) && isAdjective(text, tokens, from)) return true;
    if (UNITS.at(text, tokens, from) || (CALENDAR.at(text, tokens, from) && kind !== 'person')) return true;
  }
  return offices || (parts && ofOffice(text, tokens, from, draft.first));
}

/** "Canadian", "North American". */
function isPeople(text: string, tokens: Tokens, { from, to }: Draft): boolean {
  for (let i = from; i < to; i++) if (tokens.kind[i] === WORD && !DEMONYMS.at(text, tokens, i) && !(isCapital(tokens, i) && COMPASS.at(text, tokens, i))) return false;
  return true;
}

/** Whether "Chief of the", "Minister for" and the like stand before the token. */
function ofOffice(text: string, tokens: Tokens, from: number, first: number): boolean {
  let i = from - 1;
  while (i > first && (OF.at(text, tokens, i) || THE.at(text, tokens, i) || LINKING.at(text, tokens, i))) i--;
  return i < from - 1 && i >= first && isCapital(tokens, i) && isOffice(text, tokens, i);
}

/** Adjectives and nouns of peoples by their ending: "Carpathian", "Ruthenians". */
function isAdjective(text: string, tokens: Tokens, i: number): boolean {
  if ((tokens.flags[i]! & POSSESSIVE) !== 0) return true;
  return /(?:ians?|ese|ish|eans?|ists?|ism|ites?)$/.test(text.slice(Math.max(tokens.start[i]!, tokens.end[i]! - 6), tokens.end[i]));
}

const COMPASS = wordSet('north south east west central latin south-east sub anglo');
const PORTFOLIOS = wordSet('affairs state seal household republic nation');
const UNITS = wordSet('celsius fahrenheit kelvin internet');
