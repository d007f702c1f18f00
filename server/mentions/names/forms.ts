import { sentenceAt } from '../../text/article.ts';
import { ALL_UPPER, MARK } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import type { NameKind } from '../mention.ts';
import { COMPANY_SUFFIXES, EVENT_AFTER, isIn, MAN, RELATIVE, SITE, WOMAN, type Listed } from './lexicon.ts';
import { initialsOf, isAcronym, isSmall, isSurnameOnly, partsOf, surnameOf } from './keys.ts';
import { GIVEN_FEMALE, GIVEN_MALE } from './lists.ts';
import { isTerritory } from './places.ts';
import type { Draft } from './spans.ts';
import { foldName } from './spelling.ts';
import { isTitlePart } from './titles.ts';

/** A draft with what is known of it beside its place. */
export interface Found extends Draft, Form {
  readonly title: string | null;
}

/** What the words of a name tell by themselves, white space in them being single. */
export interface Form {
  readonly text: string;
  readonly folded: string;
  /** The last word, if the name is a person's. */
  readonly surname: string;
  /** Whether that is all of the name, particles aside. */
  readonly alone: boolean;
  readonly acronym: boolean;
}

/** Reads the words of a name, those of one that was read before only once. */
export function formReader(): (text: string) => Form {
  const forms = new Map<string, Form>();
  return (text) => {
    let form = forms.get(text);
    if (!form) {
      const folded = foldName(text);
      forms.set(text, (form = { text, folded, surname: surnameOf(folded), alone: isSurnameOnly(text), acronym: isAcronym(text) }));
    }
    return form;
  };
}

/** A person named in full, with the first name that others are compared by. */
interface Person {
  readonly found: Found;
  readonly given: string;
}

/** The mentions in full of all who have one surname, in order. */
interface Family {
  readonly people: Person[];
  /** The fullest form by first name. */
  readonly fullest: Map<string, Found>;
}

/** The fullest form in the article of each name, in the order of the names. */
export function fullForms(words: Listed, found: readonly Found[], classOf: (hash: number) => number): string[] {
  const families = familiesOf(found);
  const firstNames = byFirstName(families);
  const spelling = usualCase(found);
  const acronyms = acronymsOf(words, found);
  const different = differentForms(found);
  const companies = companiesOf(different);
  const short = shortForms(words, found, different);
  return found.map((name) => {
    if (name.kind !== 'person') return acronyms.get(name.folded) ?? companies.get(name.folded) ?? short.get(name.folded) ?? spelling.get(name.folded) ?? name.text;
    const family = families.get(name.surname);
    if (!name.alone) return family!.fullest.get(givenOf(name.folded))!.text;
    const inFull = family && bearer(words, name, family, classOf);
    // "his father, Henry" has the surname of his son, whoever else is a Henry.
    if (!inFull && name.title !== null && isIn(words, name.from - (words.tokens.kind[name.from - 1] === MARK ? 2 : 1), RELATIVE)) return spelling.get(name.folded) ?? name.text;
    return inFull ?? firstNames.get(name.folded)?.text ?? spelling.get(name.folded) ?? name.text;
  });
}

const givenOf = (folded: string): string => folded.slice(0, folded.indexOf(' '));

/** The first mention of each name as a thing of each kind. */
function differentForms(found: readonly Found[]): Found[] {
  const kinds = new Map<string, NameKind[]>();
  return found.filter(({ folded, kind }) => {
    const known = kinds.get(folded);
    if (!known) kinds.set(folded, [kind]);
    else if (known.includes(kind)) return false;
    else known.push(kind);
    return true;
  });
}

/** The people named in full, by surname. */
function familiesOf(found: readonly Found[]): Map<string, Family> {
  const families = new Map<string, Family>();
  for (const name of found) {
    if (name.kind !== 'person' || name.alone) continue;
    const given = givenOf(name.folded);
    let family = families.get(name.surname);
    if (!family) families.set(name.surname, (family = { people: [], fullest: new Map() }));
    family.people.push({ found: name, given });
    const best = family.fullest.get(given);
    if (!best || isFuller(name, best)) family.fullest.set(given, name);
  }
  return families;
}

function isFuller(a: Found, b: Found): boolean {
  return a.to - a.from > b.to - b.from || (a.to - a.from === b.to - b.from && isShouted(b.text) && !isShouted(a.text));
}

/** The people whom a first name alone can mean: the only one of the article who has it. */
function byFirstName(families: ReadonlyMap<string, Family>): Map<string, Found | null> {
  const people = new Map<string, Found | null>();
  for (const { fullest } of families.values()) for (const [given, name] of fullest) people.set(given, people.has(given) ? null : name);
  return people;
}

/** Of names that differ in capitals alone, one that is not all capitals. */
function usualCase(found: readonly Found[]): Map<string, string> {
  const usual = new Map<string, string>();
  for (const { folded, text } of found) {
    const known = usual.get(folded);
    if (known === undefined || (known !== text && isShouted(known) && !isShouted(text))) usual.set(folded, text);
  }
  return usual;
}

const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/**
 * Whom a single name stands for: the one of that surname who was last named in full, or who is the only one named later. "Ms"
 * and "Mr" pass over those whose first name is a man's or a woman's, and relatives and namesakes are passed over too.
 */
function bearer(words: Listed, name: Found, family: Family, classOf: (hash: number) => number): string | null {
  const fits = ({ found }: Person): boolean => found.folded.endsWith(` ${name.folded}`) && !isOtherGender(words, name, found, classOf);
  let before = lastBefore(family.people, name.from);
  let second: Person | null = null;
  // A few steps back find whoever is meant; further back is another story.
  for (let steps = 0; before >= 0 && steps < 50; before--, steps++) {
    const person = family.people[before]!;
    if (!fits(person)) continue;
    if (!isPassedOver(words, person.found, name)) return family.fullest.get(person.given)!.text;
    second ??= person;
  }
  if (second) return family.fullest.size > 1 ? null : family.fullest.get(second.given)!.text;
  const later = [...family.fullest].slice(0, 20).filter(([given, found]) => fits({ found, given }));
  return later.length === 1 ? later[0]![1].text : null;
}

/** The index of the last of the people whose name begins before the token, or -1. */
function lastBefore(people: readonly Person[], token: number): number {
  let low = -1;
  let high = people.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (people[middle]!.found.from < token) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isOtherGender(words: Listed, name: Found, person: Found, classOf: (hash: number) => number): boolean {
  const { tokens } = words;
  let address = name.from - 1;
  if (address > 0 && tokens.kind[address] === MARK && tokens.hash[address] === STOP) address--;
  const woman = isIn(words, address, WOMAN);
  if (!woman && !isIn(words, address, MAN)) return false;
  const given = classOf(tokens.hash[person.from]!) & (GIVEN_MALE | GIVEN_FEMALE);
  return given === (woman ? GIVEN_MALE : GIVEN_FEMALE);
}

const STOP = 46;

/**
 * Whether the person who was named last is not whom the name means: because the words between say so ("no relation of"), or
 * because that person came in only as somebody's family ("whose sister Marisol Canlas").
 */
function isPassedOver(words: Listed, person: Found, name: Found): boolean {
  const { text, tokens } = words;
  const from = tokens.end[person.to - 1]!;
  const to = tokens.start[name.from]!;
  if (person.first === name.first && to - from < 200 && DENIAL.test(text.slice(from, to))) return true;
  let before = person.from - 1;
  const limit = Math.max(person.first, before - 6);
  while (before > limit && (isTitlePart(words, before) || tokens.kind[before] === MARK)) before--;
  if (before < person.first) return false;
  const start = Math.max(tokens.start[person.first]!, tokens.start[before]! - 12);
  return isIn(words, before, RELATIVE) || (tokens.end[before]! - start < 60 && DENIAL.test(`${text.slice(start, tokens.end[before])} `));
}

const DENIAL = /\b(?:relation (?:of|to)|related to|relative of|(?:brother|sister|wife|husband|son|daughter|father|mother|cousin) of)\s+(?:\w+\.?\s+)?$/i;

/** Long forms by acronym: those that parentheses join, then those whose initials fit and of which the article has only one. */
function acronymsOf({ tokens }: Listed, found: readonly Found[]): Map<string, string> {
  const long = new Map<string, string>();
  const short = found.filter((name) => name.kind !== 'person' && name.acronym);
  if (short.length === 0) return long;
  for (let i = 1; i < found.length; i++) {
    const a = found[i - 1]!;
    const b = found[i]!;
    if (b.from !== a.to + 1 || tokens.kind[a.to] !== MARK || tokens.hash[a.to] !== PARENTHESIS) continue;
    if (b.acronym && initialsOf(a.folded).includes(b.folded)) long.set(b.folded, a.text);
    else if (a.acronym && initialsOf(b.folded).includes(a.folded)) long.set(a.folded, b.text);
  }
  const initials = new Map<string, string | null>();
  const seen = new Set<string>();
  for (const { kind, folded, text } of found) {
    if (kind === 'person' || seen.has(folded)) continue;
    seen.add(folded);
    for (const letters of initialsOf(folded)) initials.set(letters, initials.has(letters) ? null : text);
  }
  for (const { folded } of short) {
    const text = initials.get(folded);
    if (text && !long.has(folded)) long.set(folded, text);
  }
  return long;
}

const PARENTHESIS = 40;

/** The full forms of companies whose names end in words such as "Corp", by the name without them. */
function companiesOf(found: readonly Found[]): Map<string, string> {
  const companies = new Map<string, string>();
  for (const { kind, folded, text } of found) {
    if (kind !== 'organization') continue;
    let end = folded.lastIndexOf(' ');
    while (end > 0 && COMPANY_SUFFIXES.get(folded.slice(end + 1).split(' ')[0]!)) {
      const short = folded.slice(0, end);
      if (!companies.has(short)) companies.set(short, text);
      end = folded.lastIndexOf(' ', end - 1);
    }
  }
  return companies;
}

/**
 * The longer names of organizations by the words that they begin with, the one that they end with and their parts: "Rovers" for "Carrow Rovers". Only where
 * the article has one such name and, as newspapers do, gives it in full before it shortens it, headlines aside.
 */
function shortForms(words: Listed, found: readonly Found[], different: readonly Found[]): Map<string, string> {
  const longer = new Map<string, Found | null>();
  const short = new Map<string, string>();
  const note = (part: string, name: Found): void => {
    const known = longer.get(part);
    if (part !== name.folded) longer.set(part, known === undefined || known?.folded === name.folded ? (known ?? name) : null);
  };
  for (const name of different) {
    if (name.kind === 'event') {
      const bare = stormOf(name.folded);
      if (bare !== null) note(bare, name);
    }
    if (name.kind === 'person' || name.kind === 'event') continue;
    const parts = name.folded.split(' ');
    const last = parts[parts.length - 1]!;
    if (parts.length < 2 || isTerritory(name.folded)) continue;
    if (name.kind === 'organization') for (const part of partsOf(name.folded)) note(part, name);
    if (parts.length > 2 && isHospital(name)) note(name.folded.slice(0, -last.length - 1), name);
    if (SUBUNITS.get(last) || isIn(words, name.to - 1, EVENT_AFTER)) continue;
    const beginnings = beginningsOf(name.folded, name.kind === 'place' ? 1 : 4);
    for (const part of name.kind === 'place' || isSmall(parts[parts.length - 2]!) ? beginnings : [...beginnings, last]) note(part, name);
  }
  if (longer.size === 0) return short;
  for (const name of found) {
    const long = longer.get(name.folded);
    if (!long || (name.kind === 'event') !== (long.kind === 'event') || (name.folded.includes(' ') && name.kind !== 'organization' && name.kind !== 'other' && !isHospital(long))) continue;
    if (name.acronym || (name.kind !== 'organization' && name.kind !== 'event' && !(name.folded.includes(' ') && isHospital(long)) && isSited(words, name)) || (name.from < long.from && isRunning(words, name))) {
      longer.set(name.folded, null);
      short.delete(name.folded);
    } else short.set(name.folded, long.text);
  }
  return short;
}

/** "hoshiko" for "typhoon hoshiko"; null where the name is of no storm. */
function stormOf(folded: string): string | null {
  return /^(?:typhoon|hurricane|cyclone|storm) [^ ]+$/.test(folded) ? folded.slice(folded.indexOf(' ') + 1) : null;
}

/** Whether one is where an organization is, however short its name: "at Ashby General". */
const isHospital = ({ kind, folded }: Found): boolean => kind === 'organization' && HOSPITALS.has(folded.slice(folded.lastIndexOf(' ') + 1));
const HOSPITALS = new Set(['hospital', 'infirmary', 'university', 'college', 'school', 'airport']);

/** The first word of a folded name, its first two and so on, `most` of them at most. */
function beginningsOf(folded: string, most: number): string[] {
  const beginnings: string[] = [];
  let end = 0;
  while (end < folded.length && beginnings.length < most) {
    const space = folded.indexOf(' ', end + 1);
    end = space < 0 ? folded.length : space;
    beginnings.push(folded.slice(0, end));
  }
  return beginnings;
}

/** Last words of the names of parts of organizations, which are not what the first word alone stands for. */
const SUBUNITS = wordSet('committee subcommittee school institute department research foundation museum police division centre center court airport hospital stadium street road award prize act bill');

/** Whether the name stands in a sentence of running text. */
function isRunning({ article }: Listed, { from }: Found): boolean {
  const sentence = article.sentences[sentenceAt(article, article.tokens.start[from]!)];
  const kind = sentence && article.blocks[sentence.block]!.kind;
  return kind !== 'title' && kind !== 'heading';
}

/** Whether the name is used as that of a place: after "in", "at" and the like, as a dateline, or as a country. */
function isSited(words: Listed, { from, first, folded }: Found): boolean {
  const dateline = from === first && (words.tokens.flags[from]! & ALL_UPPER) !== 0;
  return isTerritory(folded) || dateline || isIn(words, from - 1, SITE);
}

