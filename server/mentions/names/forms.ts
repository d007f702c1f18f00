import type { Article } from '../../text/article.ts';
import { MARK } from '../../text/tokens.ts';
import { COMPANY_SUFFIXES } from './lexicon.ts';
import { initialsOf, isAcronym, surnameOf } from './keys.ts';
import { GIVEN_FEMALE, GIVEN_MALE } from './lists.ts';
import type { Draft } from './spans.ts';

/** A draft with what is known of it beside its place. */
export interface Found extends Draft {
  readonly text: string;
  readonly folded: string;
  readonly title: string | null;
}

/** The fullest form in the article of each name, in the order of the names. */
export function fullForms(article: Article, found: readonly Found[], classOf: (hash: number) => number): string[] {
  const spelling = usualCase(found);
  const acronyms = acronymsOf(article, found);
  const people: Found[] = [];
  const unseen = found.filter((name) => name.kind === 'person' && name.folded.includes(' '));
  return found.map((name) => {
    if (name.kind === 'person') {
      if (name.folded.includes(' ')) {
        people.push(name);
        return longest(unseen, name).text;
      }
      return (bearer(article, name, people, unseen, classOf) ?? name).text;
    }
    const long = acronyms.get(name.folded);
    if (long) return long;
    const company = name.kind === 'organization' ? found.find((other) => other.kind === 'organization' && isCompanyForm(other.folded, name.folded)) : undefined;
    return company?.text ?? spelling.get(name.folded) ?? name.text;
  });
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

/** The person's name of the most words that has the same first and last name: "Donald J. Trump" for "Donald Trump". */
function longest(people: readonly Found[], name: Found): Found {
  const words = name.folded.split(' ');
  let best = name;
  for (const other of people) {
    const more = other.folded.split(' ');
    if (other.folded === name.folded) {
      if (isShouted(best.text) && !isShouted(other.text)) best = other;
    } else if (more.length > best.folded.split(' ').length && more[0] === words[0] && surnameOf(other.folded) === surnameOf(name.folded)) best = other;
  }
  return best;
}

/**
 * Whom a single name stands for: the person of that surname (or, failing that, first name) who was last named in full, or
 * is the only one named later. "Ms" and "Mr" pass over those whose first name is a man's or a woman's, and "no relation of" over the last.
 */
function bearer(article: Article, name: Found, before: readonly Found[], all: readonly Found[], classOf: (hash: number) => number): Found | null {
  const fits = (person: Found): boolean => !isOtherGender(article, name, person, classOf);
  const bySurname = (person: Found): boolean => surnameOf(person.folded) === name.folded;
  let candidates = before.filter((person) => bySurname(person) && fits(person));
  const last = candidates[candidates.length - 1];
  if (last && last.first === name.first && candidates.length > 1 && isDenied(article, last, name)) candidates = candidates.filter((person) => person.folded !== last.folded);
  if (candidates.length > 0) return longest(all, candidates[candidates.length - 1]!);
  for (const test of [bySurname, (person: Found): boolean => person.folded.startsWith(name.folded + ' ')]) {
    const others = all.filter((person) => test(person) && fits(person));
    if (others.length > 0 && others.every((person) => surnameOf(person.folded) === surnameOf(others[0]!.folded) && person.folded.split(' ')[0] === others[0]!.folded.split(' ')[0])) return longest(all, others[0]!);
  }
  return null;
}

function isOtherGender({ tokens }: Article, name: Found, person: Found, classOf: (hash: number) => number): boolean {
  const title = name.title?.toLowerCase().replace('.', '') ?? '';
  const woman = /^(ms|mrs|miss|madame?|mme|dame|lady|se\u00f1ora|frau)$/.test(title);
  const man = /^(mr|mister|sir|lord|monsieur|messrs|se\u00f1or|herr)$/.test(title);
  if (!woman && !man) return false;
  const given = classOf(tokens.hash[person.from]!) & (GIVEN_MALE | GIVEN_FEMALE);
  return given === (woman ? GIVEN_MALE : GIVEN_FEMALE);
}

/** Whether the words between two names say that they are not one family: "no relation of", "not related to". */
function isDenied({ text, tokens }: Article, a: Found, b: Found): boolean {
  const between = text.slice(tokens.end[a.to - 1], tokens.start[b.from]);
  return between.length < 200 && /\b(?:relation (?:of|to)|related to|relative of|(?:brother|sister|wife|husband|son|daughter|father|mother|cousin) of)\s+(?:\w+\.?\s+)?$/i.test(between);
}

/** Long forms by acronym: those that parentheses join, then those whose initials fit and of which the article has only one. */
function acronymsOf({ tokens }: Article, found: readonly Found[]): Map<string, string> {
  const long = new Map<string, string>();
  const others = found.filter((name) => name.kind !== 'person');
  for (let i = 1; i < found.length; i++) {
    const a = found[i - 1]!;
    const b = found[i]!;
    if (b.from !== a.to + 1 || tokens.kind[a.to] !== MARK || tokens.hash[a.to] !== 40) continue;
    if (isAcronym(b.text) && initialsOf(a.folded).includes(b.folded)) long.set(b.folded, a.text);
    else if (isAcronym(a.text) && initialsOf(b.folded).includes(a.folded)) long.set(a.folded, b.text);
  }
  for (const name of others) {
    if (!isAcronym(name.text) || long.has(name.folded)) continue;
    const fitting = new Map(others.filter((other) => initialsOf(other.folded).includes(name.folded)).map((other) => [other.folded, other.text]));
    if (fitting.size === 1) long.set(name.folded, [...fitting.values()][0]!);
  }
  return long;
}

/** Whether `long` is `short` and then nothing but words such as "Corp". */
function isCompanyForm(long: string, short: string): boolean {
  return long.startsWith(short + ' ') && long.slice(short.length + 1).split(' ').every((word) => COMPANY_SUFFIXES.get(word));
}
