import { sentenceAt } from '../../text/article.ts';
import { ALL_UPPER, MARK } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import type { Found } from './found.ts';
import { HOUSES, initialsOf, isSmall, partsOf } from './keys.ts';
import { COMPANY_SUFFIXES, EVENT_AFTER, isIn, SITE, type Listed } from './lexicon.ts';
import { isTerritory } from './places.ts';

/** Long forms by acronym: those that parentheses join, then those whose initials fit and of which the article has only one. */
export function acronymsOf({ tokens }: Listed, found: readonly Found[]): Map<string, string> {
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
export function companiesOf(found: readonly Found[]): Map<string, string> {
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
export function shortForms(words: Listed, found: readonly Found[], different: readonly Found[]): Map<string, string> {
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
    if (name.kind === 'organization' || isHouse(name)) for (const part of partsOf(name.folded)) note(part, name);
    if (parts.length > 2 && isHospital(name)) note(name.folded.slice(0, -last.length - 1), name);
    if (SUBUNITS.get(last) || isIn(words, name.to - 1, EVENT_AFTER)) continue;
    const beginnings = beginningsOf(name.folded, name.kind === 'place' ? 1 : 4);
    for (const part of name.kind === 'place' || isSmall(parts[parts.length - 2]!) ? beginnings : [...beginnings, last]) note(part, name);
  }
  if (longer.size === 0) return short;
  for (const name of found) {
    const long = longer.get(name.folded);
    if (!long || (name.kind === 'event') !== (long.kind === 'event') || (name.folded.includes(' ') && name.kind !== 'organization' && name.kind !== 'other' && !isHospital(long) && !isHouse(long))) continue;
    if (name.acronym || (name.kind !== 'organization' && name.kind !== 'event' && !(name.folded.includes(' ') && (isHospital(long) || isHouse(long))) && isSited(words, name)) || (name.from < long.from && isRunning(words, name))) {
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

/** Whether its first word says that it is a house or a firm: "Museum Ter Velde". */
const isHouse = ({ folded }: Found): boolean => HOUSES.has(folded.slice(0, folded.indexOf(' ')));

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
export function isRunning({ article }: Listed, { from }: Found): boolean {
  const sentence = article.sentences[sentenceAt(article, article.tokens.start[from]!)];
  const kind = sentence && article.blocks[sentence.block]!.kind;
  return kind !== 'title' && kind !== 'heading';
}

/** Whether the name is used as that of a place: after "in", "at" and the like, as a dateline, or as a country. */
function isSited(words: Listed, { from, first, folded }: Found): boolean {
  const dateline = from === first && (words.tokens.flags[from]! & ALL_UPPER) !== 0;
  return isTerritory(folded) || dateline || isIn(words, from - 1, SITE);
}

