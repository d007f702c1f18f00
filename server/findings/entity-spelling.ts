import { surnameOf } from '../mentions/names/keys.ts';
import { isNearlyGiven, isPetForm } from '../mentions/names/given.ts';
import { distance, foldName, hasMarks, isGenderedPair, isNearlySpelt, likeness, skeleton, stripMarks } from '../mentions/names/spelling.ts';
import { foldSpelling } from '../mentions/quotes/spelling.ts';
import { fold } from '../text/words.ts';
import { hyphenation } from './entity-hyphens.ts';
import { particles } from './entity-particles.ts';
import type { EntityText } from './entity-text.ts';

/** For each text of an entity's mentions that departs from the usual spelling, the text as it is usually spelt. */
export type Corrections = ReadonlyMap<string, string>;

/**
 * Which of an entity's texts are spelt otherwise than most articles spell the name. Words are compared one by one, so that
 * "Giannis Drakatos" departs from "Yannis Drakatos" and "Drakatos" alone does not, and the hyphens of persons' names and their particles too. Where as many
 * articles spell it one way as another and no article does so throughout, each departs from the other. Of spellings that differ in diacritics
 * alone, the one that has them counts as right, and capitals are never wrong for lacking them.
 */
export function corrections(spellings: readonly EntityText[], person: boolean): Corrections {
  const families = wordFamilies(spellings, person);
  const best = new Map<string, string>();
  for (const family of families) {
    const [winner, rival] = usual(family);
    for (const word of family) if (word.key !== winner.key) best.set(word.key, winner.word);
    if (rival) for (const word of family) if (word.folded === winner.folded) best.set(word.key, rival.word);
  }
  const hyphenated = person ? hyphenation(spellings) : (text: string) => text;
  const parted = person ? particles(spellings) : (text: string) => text;
  const found = new Map<string, string>();
  for (const { text } of spellings) {
    if (found.has(text)) continue;
    const shouted = text === text.toUpperCase();
    const corrected = parted(hyphenated(text)).replace(WORD, (word) => {
      const right = best.get(fold(word));
      if (right === undefined || (shouted && stripMarks(right).toLowerCase() === word.toLowerCase())) return word;
      return right;
    });
    if (corrected !== text) found.set(text, corrected);
  }
  return found;
}

const WORD = /[\p{L}\p{M}'\u2019]+/gu;

interface Word {
  /** Lower case, diacritics kept. */
  readonly key: string;
  readonly folded: string;
  /** As it stands, the first of its forms that is not all capitals. */
  readonly word: string;
  readonly in: readonly EntityText[];
  readonly count: number;
  /** Surnames are compared with surnames alone. */
  readonly surname: boolean;
}

/** Groups of words that are spellings of one another, each with two members at least. */
function wordFamilies(spellings: readonly EntityText[], person: boolean): Word[][] {
  const words = new Map<string, { key: string; folded: string; word: string; in: EntityText[]; count: number; surname: boolean }>();
  for (const spelt of spellings) {
    const { text, count } = spelt;
    const surname = person ? surnameOf(foldName(text)) : '';
    for (const [word] of text.matchAll(WORD)) {
      // However its apostrophe is drawn.
      const key = fold(word);
      const folded = foldName(word);
      if (folded.length < 3) continue;
      const entry = words.get(key) ?? { key, folded, word, in: [], count: 0, surname: folded === surname };
      if (entry.word === entry.word.toUpperCase()) entry.word = word;
      entry.in.push(spelt);
      entry.count += count;
      words.set(key, entry);
    }
  }
  const families: Word[][] = [];
  for (const word of [...words.values()].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const family = families.find((members) => members.some((member) => areSpellings(member, word, person)));
    if (family) family.push(word);
    else families.push([word]);
  }
  return families.filter((family) => family.length > 1);
}

/** Whether two words of one entity are spellings of one word; those that stand in one of its names are not. */
function areSpellings(a: Word, b: Word, person: boolean): boolean {
  if (a.surname !== b.surname || a.in.some((spelt) => b.in.includes(spelt)) || writtenOut(a.key) === writtenOut(b.key) || (!person && (areOfTwoCountries(a, b) || isDerived(a, b) || isDerived(b, a))) || (person && !a.surname && isPetForm(a.folded, b.folded))) return false;
  return likeness(a.folded, b.folded) !== 'different' || (person && areOfOneName(a, b)) || (person && (a.surname ? isNearlySpelt(a.folded, b.folded) : isNearlyGiven(a.folded, b.folded)));
}

/** German letters as they are written where the type has no marks: "\u00fc" is "ue". Words that are the same so are spelt alike. */
function writtenOut(key: string): string {
  return key.replace(/[\u00e4\u00f6\u00fc]/g, (letter) => `${stripMarks(letter)}e`);
}

/**
 * Whether two words a letter apart, or two around the same consonants, stand after a first name in names that are otherwise the
 * same: "Obi-Vance" and "Obi-Wance", "Osei-Tan" and "Osay-Tan".
 */
function areOfOneName(a: Word, b: Word): boolean {
  if (Math.min(a.folded.length, b.folded.length) < SHORT || isGenderedPair(a.folded, b.folded)) return false;
  const apart = distance(a.folded, b.folded, 2);
  if (apart > 2 || (apart > 1 && (a.surname || a.folded[0] !== b.folded[0] || skeleton(a.folded) !== skeleton(b.folded)))) return false;
  const around = (word: Word): string[] => word.in.map(({ text }) => foldName(text).split(' ')).filter((words) => words.length > 2 && words[0] !== word.folded).map((words) => words.map((other) => (other === word.folded ? '' : other)).join(' '));
  const known = new Set(around(a));
  return around(b).some((name) => known.has(name));
}
/** Letters of the shortest surname of which one may be wrong. */
const SHORT = 4;

/** Whether newspapers of two countries write the one word so: "Centre", "Center". */
function areOfTwoCountries(a: Word, b: Word): boolean {
  return a.folded !== b.folded && foldSpelling(a.folded) === foldSpelling(b.folded);
}

/** Whether a name ends in one word, and another name in the word for several of these or who comes from there: "a Grammy", "the Grammys"; "Colorado", "the Coloradoan". */
function isDerived(one: Word, other: Word): boolean {
  return (other.folded === `${one.folded}s` || other.folded === `${one.folded}an`) && [one, other].every((word) => word.in.every(({ text }) => text.toLowerCase().endsWith(word.key)));
}

/** Of spellings that as many articles use, one that stands so many times as often is the usual one. */
const TIMES = 3;

/**
 * The usual one of a family: the letters that most articles use, then those that stand much more often; with those letters
 * the one that has diacritics. Where nothing tells, the first of the alphabet and its rival.
 */
function usual(family: readonly Word[]): [usual: Word, rival?: Word] {
  const letters = new Map<string, { uris: Set<string>; count: number }>();
  const uses = new Map(family.map((word) => [word, new Set(word.in.flatMap(({ uris }) => uris)).size]));
  for (const word of family) {
    const group = letters.get(word.folded) ?? { uris: new Set<string>(), count: 0 };
    for (const { uris } of word.in) for (const uri of uris) group.uris.add(uri);
    group.count += word.count;
    letters.set(word.folded, group);
  }
  const marks = (word: Word): number => Number(hasMarks(word.key));
  const sorted = [...family].sort((a, b) => {
    const x = letters.get(a.folded)!;
    const y = letters.get(b.folded)!;
    return y.uris.size - x.uris.size || y.count - x.count || (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0) || marks(b) - marks(a) || uses.get(b)! - uses.get(a)! || (a.key < b.key ? -1 : 1);
  });
  const first = sorted[0]!;
  const rival = sorted.find(({ folded }) => folded !== first.folded);
  if (!rival) return [first];
  const [x, y] = [letters.get(first.folded)!, letters.get(rival.folded)!];
  if (x.uris.size !== y.uris.size) return [first];
  // A name is introduced in full, and then looked up.
  const [inFull, rivalInFull] = [isInFull(first, family), isInFull(rival, family)];
  if (inFull !== rivalInFull) return [inFull ? first : rival];
  return x.count < TIMES * y.count ? [first, rival] : [first];
}

/** Whether the letters of a word stand beside others somewhere. */
function isInFull(word: Word, family: readonly Word[]): boolean {
  return family.some((member) => member.folded === word.folded && member.in.some(({ text }) => text.includes(' ')));
}
