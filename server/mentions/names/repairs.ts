import { uint8s } from '../../text/room.ts';
import { lastOf } from '../../text/span.ts';
import { ALL_UPPER, MARK, WORD, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { ROLES } from '../quotes/roles.ts';
import { withAcronyms } from './acronyms.ts';
import { isHead } from './bodies.ts';
import { fitEdges } from './edges.ts';
import { AND, BODY, COMPANY_SUFFIXES, COMPASS, DEMONYM, EVENT_AFTER, EVENT_BEFORE, FOR, GROUP, HONORIFIC, isIn, OF, OFFICE, ORDINARY, RANK, THE, TO, type Listed } from './lexicon.ts';
import { CITY, FAMILY, GIVEN_FEMALE, GIVEN_MALE } from './lists.ts';
import { isNoName, isPeople } from './no-names.ts';
import { patterns } from './patterns.ts';
import { joinPersons } from './persons.ts';
import { isBesideName, isOfPictures } from './openers.ts';
import { territoryLength } from './places.ts';
import { isAddressed, isInOffice, isSomebody } from './somebody.ts';
import { changed, type Draft } from './spans.ts';
import { RUNNING, type Stretch } from './stretches.ts';
import { isCapital, isOffice } from './titles.ts';
import { withWellKnown } from './well-known.ts';

/**
 * Brings what the tagger found in line with what a name is here, which differs from its training data: no titles, no
 * peoples and languages, "The" where it is part of the name, days and operations as events. Drafts are in order and stay so.
 */
export function repair(words: Listed, stretches: readonly Stretch[], tagged: readonly Draft[], classOf: (hash: number) => number): Draft[] {
  const drafts = merge(
    joinPersons(words, widen(words, stretches, tagged.flatMap((draft) => splitPair(words, draft))), classOf).flatMap((draft) => splitPlace(words, stripTitle(words, draft, classOf), classOf)),
    patterns(words, stretches, tagged),
  );
  const kept: Draft[] = [];
  for (const draft of drafts) {
    withoutOpener(words, draft, classOf);
    withArticle(words, draft, kept);
    withGroup(words, draft);
    withLandform(words, draft);
    if (isAddressed(words, draft)) draft.kind = 'person';
    fitEdges(words, draft, lastOf(kept)?.to ?? 0);
    if (isDatelineAgency(words.tokens, draft)) draft.kind = 'organization';
    if (isInOffice(words, draft) || isSomebody(words, draft, classOf)) draft.kind = 'person';
    if (draft.kind !== 'person') asEvent(words, draft);
    if (draft.to - draft.from <= MOST_WORDS && !isNoName(words, draft)) kept.push(draft);
  }
  return withAcronyms(words, withWellKnown(words, stretches, kept));
}

/** "European Union and the United Nations" are two; so are somebody and the body that they are "of". */
function splitPair(words: Listed, draft: Draft): Draft[] {
  const { from, to, kind } = draft;
  if (to - from > MOST_WORDS) return [draft];
  if (kind === 'person') {
    for (let i = from + 2; i + 2 < to; i++) if (isMember(words, draft, i)) return [changed(draft, from, i, 'person'), changed(draft, i + 1, to, 'organization')];
    return [draft];
  }
  for (let i = from + 1; i + 2 < to; i++) {
    const office = officeEnd(words, draft, i);
    if (office > 0) return [changed(draft, from, i, 'organization'), changed(draft, office, to, 'person')];
    if (isMember(words, draft, i)) return [changed(draft, from, i, 'person'), changed(draft, i + 1, to, kind)];
    if (isIn(words, i, AND) && isIn(words, i + 1, THE)) return [changed(draft, from, i, kind), ...splitPair(words, changed(draft, i + 2, to, kind))];
    if (isIn(words, i, AND) && COMPANY_SUFFIXES.at(words.text, words.tokens, i - 1)) return [changed(draft, from, i, kind), ...splitPair(words, changed(draft, i + 1, to, kind))];
  }
  return [draft];
}

/** "Tidewater CEO Renske Hallow": where the person begins whom a body's office at token `i` introduces; 0 where none does. */
function officeEnd(words: Listed, { from, to }: Draft, i: number): number {
  if (!isIn(words, i, OFFICE) || !isOffice(words, i) || i - from > 3) return 0;
  for (let k = from; k < i; k++) if (!isCapital(words.tokens, k) || isIn(words, k, ORDINARY | THE)) return 0;
  for (let k = i + 1; k < to; k++) if (!isCapital(words.tokens, k) || isIn(words, k, ORDINARY | BODY | THE) || isHead(words, k)) return 0;
  return to - i > 2 && to - i < 5 ? i + 1 : 0;
}

/** "Renske Hallow of Tidewater Capital": two or three capitals that name no body, "of" at token `i`, and one that is a body's by its last word. */
function isMember(words: Listed, draft: Draft, i: number): boolean {
  const { to } = draft;
  let { from } = draft;
  // "Prof. Renske Hallow"
  if (isIn(words, from, HONORIFIC)) from += words.tokens.hash[from + 1] === STOP ? 2 : 1;
  if (!isIn(words, i, OF) || i - from < 2 || i - from > 3 || to - i < 3 || !isHead(words, to - 1)) return false;
  for (let k = from; k < i; k++) if (!isCapital(words.tokens, k) || isIn(words, k, ORDINARY | BODY | THE) || isHead(words, k)) return false;
  return true;
}

/** What has more words, marks included, is a line of capitals and no name. */
const MOST_WORDS = 16;

/**
 * Capitals that touch a name inside a running sentence are nearly always part of it, known or not: "Ashby Falls". Titles,
 * peoples and days are not, nor is the first word of a sentence.
 */
function widen(words: Listed, stretches: readonly Stretch[], tagged: readonly Draft[]): readonly Draft[] {
  const { tokens } = words;
  const inRunning = uint8s(tokens.count);
  for (const { from, to, style, first } of stretches) if (style === RUNNING) inRunning.fill(1, from === first ? from + 1 : from, to);
  const joins = (i: number): boolean =>
    i >= 0 && inRunning[i] === 1 && isCapital(tokens, i) && !isIn(words, i, ORDINARY | THE) && tokens.end[i]! - tokens.start[i]! > 1;
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
    return from === draft.from && to === draft.to ? draft : changed(draft, from, to, draft.kind);
  });
}

/** "Mayor Yannis Drakatos" is the person without the title, whatever the tagger took the whole for. */
function stripTitle(words: Listed, draft: Draft, classOf: (hash: number) => number): Draft {
  const { tokens } = words;
  let { from, kind } = draft;
  if ((draft.kind === 'place' || draft.kind === 'other') && !COURTESY.at(words.text, tokens, from)) return draft;
  while (from + 1 < draft.to && (isIn(words, from, HONORIFIC) || isSecond(words, from) || (isOffice(words, from) && (kind === 'person' || isIn(words, from, RANK) || isNewPerson(words, { ...draft, from: from + 1 }, classOf))))) {
    from++;
    if (tokens.kind[from] === MARK && from + 1 < draft.to) from++;
    kind = 'person';
  }
  return isCapital(tokens, from) ? changed(draft, from, draft.to, kind) : draft;
}

const COURTESY = wordSet('mr mrs ms');

/** Whether token `i` is the first word of a rank of two: "Rear Admiral", "Vice Governor". */
const isSecond = (words: Listed, i: number): boolean => SECOND.at(words.text, words.tokens, i) === true && isIn(words, i + 1, RANK);
const SECOND = wordSet('rear vice');

/** Whether two capitals are a first name and a word that no list knows. */
function isNewPerson(words: Listed, { from, to }: Draft, classOf: (hash: number) => number): boolean {
  const { tokens } = words;
  if (to - from !== 2 || !isCapital(tokens, from) || !isCapital(tokens, to - 1) || isHead(words, to - 1)) return false;
  const last = classOf(tokens.hash[to - 1]!);
  return (classOf(tokens.hash[from]!) & (GIVEN_MALE | GIVEN_FEMALE)) !== 0 && (last === 0 || (last & FAMILY) !== 0);
}

/** "Ukraine Natalka Cmoc", after "ambassador to": a country and then a person. */
function splitPlace(words: Listed, draft: Draft, classOf: (hash: number) => number): Draft[] {
  if (draft.to - draft.from < 2 || draft.from - 2 < draft.first || !isIn(words, draft.from - 1, TO | OF | FOR)) return [draft];
  const { tokens } = words;
  const length = territoryLength(words, draft.from);
  const next = draft.from + length;
  if (length === 0 || next >= draft.to || !isCapital(tokens, next) || draft.to - next > 4) return [draft];
  const given = (classOf(tokens.hash[next]!) & (GIVEN_MALE | GIVEN_FEMALE)) !== 0;
  if (!given && draft.to - next < 2) return [draft];
  return [changed(draft, draft.from, next, 'place'), changed(draft, next, draft.to, 'person')];
}

const COMMA = 44;
const STOP = 46;

/** The patterns' finds among the tagger's; where both cover a word, the longer stands. Both lists are in order. */
function merge(tagged: readonly Draft[], found: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  let next = 0;
  for (const draft of found) {
    while (next < tagged.length && tagged[next]!.to <= draft.from) drafts.push(tagged[next++]!);
    let last = next;
    while (last < tagged.length && tagged[last]!.from < draft.to) last++;
    const over = tagged.slice(next, last);
    if ((lastOf(drafts)?.to ?? 0) > draft.from || ((draft.kind === 'other' || draft.kind === 'person') && over.length > 0)) continue;
    const [only] = over;
    if (over.length === 1 && only!.from === draft.from && only!.to === draft.to) {
      if (draft.kind !== 'person') only!.kind = draft.kind;
    } else if (over.every((other) => other.from >= draft.from && other.to <= draft.to)) {
      drafts.push(changed(draft, draft.from, draft.to, draft.kind));
      next = last;
    }
  }
  return [...drafts, ...tagged.slice(next)];
}

/** A capital "The" inside a sentence belongs to the name, and a people's name between the two as well: "by The Canadian Press". */
function withArticle(words: Listed, draft: Draft, kept: Draft[]): void {
  if (draft.kind === 'person') return;
  const { tokens } = words;
  let the = draft.from - 1;
  while (the >= draft.first && draft.from - the < 4 && isCapital(tokens, the) && isIn(words, the, DEMONYM)) the--;
  if (the < draft.first || !isCapital(tokens, the) || !isIn(words, the, THE) || isPeople(words, draft)) return;
  const shouted = (tokens.flags[the]! & ALL_UPPER) !== 0;
  const inside = the > draft.first && (tokens.kind[the - 1] === WORD || tokens.hash[the - 1] === COMMA);
  if (shouted ? (tokens.flags[draft.from]! & ALL_UPPER) === 0 : !inside) return;
  const before = lastOf(kept);
  if (before && before.to > the) kept.pop();
  draft.from = the;
}

/** The word that opens a sentence before a name: "Neighbouring Tavora", "Central Madrid", "Fisherman Tom Ober". */
function withoutOpener(words: Listed, draft: Draft, classOf: (hash: number) => number): void {
  const { from, to, first } = draft;
  if (draft.kind === 'person' && (to - from > 2 || (to - from > 1 && isCapital(words.tokens, from - 1))) && isOfPictures(words, from)) draft.from++;
  if (from !== first || to - from < 2 || !isCapital(words.tokens, from + 1)) return;
  const central = isIn(words, from, COMPASS) && to - from === 2 && CENTRAL.at(words.text, words.tokens, from) && (classOf(words.tokens.hash[from + 1]!) & CITY) !== 0;
  const somebodys = to - from > 2 && ROLES.at(words.text, words.tokens, from) === 'person' && (classOf(words.tokens.hash[from + 1]!) & (GIVEN_MALE | GIVEN_FEMALE)) !== 0;
  if (central || somebodys || isBesideName(words, from)) draft.from++;
}

const CENTRAL = wordSet('central');

/** "the Sorrel valley": the landform that a place's name goes with, where the article makes one thing of both. */
function withLandform(words: Listed, draft: Draft): void {
  const { from, to, first, last, kind } = draft;
  if (kind === 'person' || kind === 'event' || to - from > 2 || from === first || to >= last || !isIn(words, from - 1, THE) || isIn(words, from, DEMONYM)) return;
  if (!LANDFORMS.at(words.text, words.tokens, to) || isCapital(words.tokens, to)) return;
  draft.to = to + 1;
  draft.kind = 'place';
}

const LANDFORMS = wordSet('valley peninsula mountains plateau gorge estuary archipelago basin');

/** "the Kiel group": a capitalised word and "group" between the article and the verb. */
function withGroup(words: Listed, draft: Draft): void {
  const { tokens } = words;
  const { from, to, first, last } = draft;
  if (draft.kind === 'person' || draft.kind === 'event' || to - from !== 1 || from === first || to >= last) return;
  if (!isIn(words, from - 1, THE) || isCapital(tokens, from - 1) || !isIn(words, to, GROUP) || isCapital(tokens, to)) return;
  if (isIn(words, from, DEMONYM) || (to + 1 < last && isIn(words, to + 1, OF))) return;
  draft.to = to + 1;
  draft.kind = 'organization';
}

/** "OTTAWA, May 3 (Northern Newswire) -": in parentheses before the dash, near the beginning. */
function isDatelineAgency(tokens: Tokens, { from, to, first, last }: Draft): boolean {
  if (from - first > 12 || from === first || to + 1 >= last || tokens.hash[from - 1] !== 40 || tokens.hash[to] !== 41) return false;
  const dash = tokens.hash[to + 1];
  return tokens.kind[to + 1] === MARK && (dash === 45 || dash === 0x2013 || dash === 0x2014);
}

function asEvent(words: Listed, draft: Draft): void {
  if (draft.to - draft.from < 2) return;
  const { text, tokens } = words;
  if (isIn(words, draft.from, EVENT_BEFORE) || ((draft.kind === 'other' || HELD.at(text, tokens, draft.to - 1)) && isIn(words, draft.to - 1, EVENT_AFTER))) draft.kind = 'event';
}

/** What is held now and then, whoever holds it. */
const HELD = wordSet('festival marathon olympics championship championships carnival derby games');
