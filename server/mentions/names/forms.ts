import { sentenceAt, type Article } from '../../text/article.ts';
import { ALL_UPPER, MARK } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { COMPANY_SUFFIXES } from './lexicon.ts';
import { initialsOf, isAcronym, isSurnameOnly, surnameOf } from './keys.ts';
import { GIVEN_FEMALE, GIVEN_MALE } from './lists.ts';
import { isTerritory } from './places.ts';
import type { Draft } from './spans.ts';
import { isTitlePart } from './titles.ts';

/** A draft with what is known of it beside its place. */
export interface Found extends Draft {
  readonly text: string;
  readonly folded: string;
  readonly title: string | null;
}

/** A person named in full, with the parts of the name that others are compared with. */
interface Person {
  readonly found: Found;
  readonly given: string;
  readonly words: number;
}

/** The fullest form in the article of each name, in the order of the names. */
export function fullForms(article: Article, found: readonly Found[], classOf: (hash: number) => number): string[] {
  const families = familiesOf(found);
  const spelling = usualCase(found);
  const acronyms = acronymsOf(article, found);
  const companies = companiesOf(found);
  const short = shortForms(article, found);
  return found.map((name) => {
    if (name.kind !== 'person') return acronyms.get(name.folded) ?? companies.get(name.folded) ?? short.get(name.folded) ?? spelling.get(name.folded) ?? name.text;
    if (!isSurnameOnly(name.text)) return longest(families.get(surnameOf(name.folded))!, name);
    return bearer(article, name, families, classOf) ?? spelling.get(name.folded) ?? name.text;
  });
}

/** The people named in full, by surname, in order. */
function familiesOf(found: readonly Found[]): Map<string, Person[]> {
  const families = new Map<string, Person[]>();
  for (const name of found) {
    if (name.kind !== 'person') continue;
    const space = name.folded.indexOf(' ');
    if (space < 0 || isSurnameOnly(name.text)) continue;
    const surname = surnameOf(name.folded);
    const family = families.get(surname);
    const person = { found: name, given: name.folded.slice(0, space), words: name.folded.split(' ').length };
    if (family) family.push(person);
    else families.set(surname, [person]);
  }
  return families;
}

/** Of names that differ in capitals alone, one that is not all capitals. */
function usualCase(found: readonly Found[]): Map<string, string> {
  const usual = new Map<string, string>();
  for (const { folded, text } of found) {
    const known = usual.get(folded);
    if (known === undefined || (isShouted(known) && !isShouted(text))) usual.set(folded, text);
  }
  return usual;
}

const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** The name of the most words among a family's that has the same first name: "Donald J. Trump" for "Donald Trump". */
function longest(family: readonly Person[], name: Found): string {
  const given = name.folded.slice(0, name.folded.indexOf(' '));
  let best: Person | null = null;
  for (const person of family) {
    if (person.given !== given) continue;
    if (!best || person.words > best.words || (person.words === best.words && isShouted(best.found.text) && !isShouted(person.found.text))) best = person;
  }
  return best === null || best.found.folded === name.folded ? (best !== null && isShouted(name.text) ? best.found.text : name.text) : best.found.text;
}

/**
 * Whom a single name stands for: the person of that surname who was last named in full, or is the only one named later; failing
 * that, the only person of that first name. "Ms" and "Mr" pass over those whose first name is a man's or a woman's, and "no relation of" over the last.
 */
function bearer(article: Article, name: Found, families: ReadonlyMap<string, readonly Person[]>, classOf: (hash: number) => number): string | null {
  const family = families.get(surnameOf(name.folded))?.filter(({ found }) => found.folded.endsWith(` ${name.folded}`));
  if (!family || family.length === 0) return byFirstName(name, families);
  const fitting = family.filter(({ found }) => !isOtherGender(article, name, found, classOf));
  let before = fitting.filter(({ found }) => found.from < name.from);
  const last = before[before.length - 1];
  if (last && isPassedOver(article, last.found, name)) before = before.filter(({ given }) => given !== last.given);
  const whose = before[before.length - 1] ?? (isOne(fitting) ? fitting[0] : undefined);
  return whose ? longest(family, whose.found) : null;
}

function byFirstName(name: Found, families: ReadonlyMap<string, readonly Person[]>): string | null {
  const named: (readonly [Person, readonly Person[]])[] = [];
  for (const family of families.values()) {
    const person = family.find(({ given }) => given === name.folded);
    if (person) named.push([person, family]);
  }
  return named.length === 1 ? longest(named[0]![1], named[0]![0].found) : null;
}

const isOne = (people: readonly Person[]): boolean => people.every(({ given }) => given === people[0]!.given);

function isOtherGender({ text, tokens }: Article, name: Found, person: Found, classOf: (hash: number) => number): boolean {
  let address = name.from - 1;
  if (address > 0 && tokens.kind[address] === MARK && tokens.hash[address] === STOP) address--;
  const woman = WOMEN.at(text, tokens, address);
  if (!woman && !MEN.at(text, tokens, address)) return false;
  const given = classOf(tokens.hash[person.from]!) & (GIVEN_MALE | GIVEN_FEMALE);
  return given === (woman ? GIVEN_MALE : GIVEN_FEMALE);
}

const STOP = 46;
const WOMEN = wordSet('ms mrs miss madam madame mme dame lady se\u00f1ora frau');
const MEN = wordSet('mr mister sir lord monsieur messrs se\u00f1or herr');

/**
 * Whether the person who was named last is not whom the name means: because the words between say so ("no relation of"), or
 * because that person came in only as somebody's family ("whose sister Marisol Canlas").
 */
function isPassedOver({ text, tokens }: Article, person: Found, name: Found): boolean {
  const between = text.slice(tokens.end[person.to - 1], tokens.start[name.from]);
  if (person.first === name.first && between.length < 200 && DENIAL.test(between)) return true;
  let before = person.from - 1;
  while (before > person.first && (isTitlePart(text, tokens, before) || tokens.kind[before] === MARK)) before--;
  if (before < person.first) return false;
  return FAMILY_WORDS.at(text, tokens, before) === true || DENIAL.test(text.slice(Math.max(tokens.start[person.first]!, tokens.start[before]! - 12), tokens.end[before]) + ' ');
}

const DENIAL = /\b(?:relation (?:of|to)|related to|relative of|(?:brother|sister|wife|husband|son|daughter|father|mother|cousin) of)\s+(?:\w+\.?\s+)?$/i;
const FAMILY_WORDS = wordSet('brother sister wife husband son daughter father mother cousin uncle aunt widow widower girlfriend boyfriend fianc\u00e9 fianc\u00e9e nephew niece grandson granddaughter namesake');

/** Long forms by acronym: those that parentheses join, then those whose initials fit and of which the article has only one. */
function acronymsOf({ tokens }: Article, found: readonly Found[]): Map<string, string> {
  const long = new Map<string, string>();
  const short = found.filter((name) => name.kind !== 'person' && isAcronym(name.text));
  if (short.length === 0) return long;
  for (let i = 1; i < found.length; i++) {
    const a = found[i - 1]!;
    const b = found[i]!;
    if (b.from !== a.to + 1 || tokens.kind[a.to] !== MARK || tokens.hash[a.to] !== PARENTHESIS) continue;
    if (isAcronym(b.text) && initialsOf(a.folded).includes(b.folded)) long.set(b.folded, a.text);
    else if (isAcronym(a.text) && initialsOf(b.folded).includes(a.folded)) long.set(a.folded, b.text);
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
 * The longer names of organizations by the words that they begin with or the one that they end with: "Rovers" for "Carrow Rovers". Only where
 * the article has one such name and, as newspapers do, gives it in full before it shortens it, headlines aside.
 */
function shortForms(article: Article, found: readonly Found[]): Map<string, string> {
  const longer = new Map<string, Found | null>();
  const short = new Map<string, string>();
  for (const name of found) {
    if (name.kind === 'person' || name.kind === 'event') continue;
    const words = name.folded.split(' ');
    const last = words[words.length - 1]!;
    if (words.length < 2 || SUBUNITS.get(last) || isTerritory(name.folded)) continue;
    const beginnings = name.kind === 'place' ? [words[0]!] : words.slice(0, 4).map((_, i) => words.slice(0, i + 1).join(' '));
    for (const part of name.kind === 'place' ? beginnings : [...beginnings, last]) {
      const known = longer.get(part);
      if (part !== name.folded) longer.set(part, known === undefined || known?.folded === name.folded ? (known ?? name) : null);
    }
  }
  if (longer.size === 0) return short;
  for (const name of found) {
    const long = longer.get(name.folded);
    if (!long || name.kind === 'event' || (name.folded.includes(' ') && name.kind !== 'organization' && name.kind !== 'other')) continue;
    if (isAcronym(name.text) || (name.kind !== 'organization' && isSited(article, name)) || (name.from < long.from && isRunning(article, name))) {
      longer.set(name.folded, null);
      short.delete(name.folded);
    } else short.set(name.folded, long.text);
  }
  return short;
}

/** Last words of the names of parts of organizations, which are not what the first word alone stands for. */
const SUBUNITS = wordSet('committee subcommittee school institute department research foundation museum police division centre center court airport hospital stadium street road award prize act bill');

/** Whether the name stands in a sentence of running text. */
function isRunning(article: Article, { from }: Found): boolean {
  const sentence = article.sentences[sentenceAt(article, article.tokens.start[from]!)];
  const kind = sentence && article.blocks[sentence.block]!.kind;
  return kind !== 'title' && kind !== 'heading';
}

/** Whether the name is used as that of a place: after "in", "at" and the like, as a dateline, or as a country. */
function isSited({ text, tokens }: Article, { from, first, folded }: Found): boolean {
  const dateline = from === first && (tokens.flags[from]! & ALL_UPPER) !== 0;
  return isTerritory(folded) || dateline || SITES.at(text, tokens, from - 1) === true;
}

const SITES = wordSet('in at near from to outside around across of');
