import { MARK } from '../../text/tokens.ts';
import { wordTable } from '../../text/words.ts';
import type { NameKind } from '../mention.ts';
import { KIN } from '../words/kin.ts';
import type { Found } from './found.ts';
import { isIn, MAN, RELATIVE, WOMAN, type Listed } from './lexicon.ts';
import { GIVEN_FEMALE, GIVEN_MALE } from './lists.ts';
import { acronymsOf, companiesOf, isRunning, shortForms } from './short-forms.ts';
import { isCapital, isTitlePart } from './titles.ts';

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
  /** The words of their titles, by first name. */
  readonly titles: Map<string, Set<string>>;
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
  const unnamed = unnamedNamesakes(words, found, families, classOf);
  return found.map((name) => {
    if (name.kind !== 'person') return acronyms.get(name.folded) ?? companies.get(name.folded) ?? short.get(name.folded) ?? spelling.get(name.folded) ?? name.text;
    const family = families.get(name.surname);
    if (!name.alone) return (wholeOf(name, family!) ?? family!.fullest.get(givenOf(name.folded))!).text;
    const isOther = unnamed.has(name.surname) && !isIn(words, addressOf(words, name), WOMAN);
    const inFull = family && !isOther ? bearer(words, name, family, classOf) : null;
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
    if (!family) families.set(name.surname, (family = { people: [], fullest: new Map(), titles: new Map() }));
    family.people.push({ found: name, given });
    for (const word of titleWords(name.title)) family.titles.set(given, (family.titles.get(given) ?? new Set<string>()).add(word));
    const best = family.fullest.get(given);
    if (!best || isFuller(name, best)) family.fullest.set(given, name);
  }
  return families;
}

/** The words of a title that say what it is. */
const titleWords = (title: string | null): string[] => (title === null ? [] : title.toLowerCase().split(/[\s-]+/).filter((word) => word.length > 3 && !VAGUE_TITLES.has(word)));
const VAGUE_TITLES: ReadonlySet<string> = new Set(['miss', 'lord', 'lady', 'dame', 'madam', 'herr', 'former', 'then', 'late', 'senior', 'from', 'with']);

function isFuller(a: Found, b: Found): boolean {
  return a.to - a.from > b.to - b.from || (a.to - a.from === b.to - b.from && isShouted(b.text) && !isShouted(a.text));
}

/** The only person whose name ends with several words that another one is: "Salma Ben Tahar" for "Ben Tahar". */
function wholeOf({ folded }: Found, { fullest }: Family): Found | null {
  let whole: Found | null = null;
  let steps = 0;
  for (const other of fullest.values()) {
    if (++steps > MOST_STEPS) return null;
    if (!other.folded.endsWith(` ${folded}`)) continue;
    if (whole) return null;
    whole = other;
  }
  return whole;
}
/** So many people of one surname are looked through. */
const MOST_STEPS = 50;

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
 * The surnames that go, alone, to somebody whom everybody knows and the article never names in full, though it names one of the family
 * later, who is of the other gender: "Dell said he would" before "his daughter Ana Dell".
 */
function unnamedNamesakes(words: Listed, found: readonly Found[], families: ReadonlyMap<string, Family>, classOf: (hash: number) => number): Set<string> {
  const unnamed = new Set<string>();
  for (const [surname, { people, fullest }] of families) {
    const first = people[0]!.found;
    const given = classOf(words.tokens.hash[first.from]!) & (GIVEN_MALE | GIVEN_FEMALE);
    if (fullest.size > 1 || people.length > FEW || (given !== GIVEN_MALE && given !== GIVEN_FEMALE)) continue;
    let [own, other] = [0, 0];
    for (const name of found) {
      if (name.from >= first.from) break;
      if (name.kind !== 'person' || !name.alone || name.surname !== surname || !isRunning(words, name)) continue;
      const pronoun = pronounAfter(words, name);
      if (pronoun === given) own++;
      else if (pronoun !== 0) other++;
    }
    if (other > 0 && other >= TIMES * own) unnamed.add(surname);
  }
  return unnamed;
}

/** Whom the article is about it names in full more often than so. */
const FEW = 3;
const TIMES = 3;

/** The gender of the pronoun that follows a name in its sentence before another capital: "Dell said he". */
function pronounAfter({ text, tokens }: Listed, { to, last }: Found): number {
  for (let i = to; i < last && i < to + NEAR; i++) {
    if (isCapital(tokens, i)) return 0;
    const gender = PRONOUNS.at(text, tokens, i);
    if (gender !== undefined) return gender;
  }
  return 0;
}

const NEAR = 15;
const PRONOUNS = wordTable([...['he', 'his', 'him', 'himself'].map((word): [string, number] => [word, GIVEN_MALE]), ...['she', 'her', 'herself'].map((word): [string, number] => [word, GIVEN_FEMALE])]);

/** The token of the form of address before a name, a full stop passed over. */
const addressOf = ({ tokens }: Listed, { from }: Found): number => (from > 1 && tokens.kind[from - 1] === MARK && tokens.hash[from - 1] === STOP ? from - 2 : from - 1);

/**
 * Whom a single name stands for: the one of that surname who was last named in full, or who is the only one named later. "Ms"
 * and "Mr" pass over those whose first name is a man's or a woman's, and relatives and namesakes are passed over too.
 */
function bearer(words: Listed, name: Found, family: Family, classOf: (hash: number) => number): string | null {
  const holder = family.fullest.size > 1 ? holderOf(name, family) : null;
  if (holder) return holder.text;
  const fits = ({ found }: Person): boolean => found.folded.endsWith(` ${name.folded}`) && !isOtherGender(words, name, found, classOf);
  let before = lastBefore(family.people, name.from);
  let second: Person | null = null;
  // A few steps back find whoever is meant; further back is another story.
  for (let steps = 0; before >= 0 && steps < MOST_STEPS; before--, steps++) {
    const person = family.people[before]!;
    if (!fits(person)) continue;
    if (!isPassedOver(words, person.found, name)) return family.fullest.get(person.given)!.text;
    second ??= person;
  }
  if (second) return family.fullest.size > 1 ? null : family.fullest.get(second.given)!.text;
  const later = [...family.fullest].slice(0, 20).filter(([given, found]) => fits({ found, given }));
  return later.length === 1 ? later[0]![1].text : null;
}

/**
 * Whom of one surname a title alone can mean: "Secretary Dell" the one who has it, "Dell, the driver," the only other one of two
 * where the one who was named last is the mayor. Null where titles tell nothing.
 */
function holderOf(name: Found, { people, fullest, titles }: Family): Found | null {
  const own = titleWords(name.title);
  if (own.length === 0 || titles.size === 0) return null;
  const holders = [...titles].filter(([, words]) => own.some((word) => words.has(word)));
  if (holders.length > 0) return holders.length === 1 ? fullest.get(holders[0]![0])! : null;
  const before = people[lastBefore(people, name.from)];
  if (!before || fullest.size !== 2 || !titles.has(before.given) || titles.size > 1) return null;
  const [other] = [...fullest].find(([given]) => given !== before.given)!;
  return people.find(({ given }) => given === other)!.found.from < name.from ? fullest.get(other)! : null;
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

const DENIAL = new RegExp(`\\b(?:relation (?:of|to)|related to|relative of|(?:${KIN.replaceAll(' ', '|')}) of)\\s+(?:\\w+\\.?\\s+)?$`, 'i');
