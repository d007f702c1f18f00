import { recalled } from '../words/remembered.ts';

/**
 * How names are compared: without case, diacritics and full stops (`foldName`), by sound across transliterations
 * (`soundOf`), by the consonants alone to find candidates (`skeleton`), and letter by letter (`distance`).
 */

const PLAIN: ReadonlyMap<string, string> = new Map([
  ['\u0142', 'l'], ['\u00f8', 'o'], ['\u0111', 'd'], ['\u00f0', 'd'], ['\u00fe', 'th'], ['\u00df', 'ss'], ['\u00e6', 'ae'], ['\u0153', 'oe'], ['\u0131', 'i'], ['\u0127', 'h'],
]);

/** How many words a name has; a hyphen stands between two. */
export function wordsIn(name: string): number {
  return name.split(/[- ]/).length;
}

/** Lower case without diacritics, full stops, apostrophes and a leading "the"; hyphens and white space are one space: "THE O\u2019Br\u00edan-Ko." is "obrian ko". */
export function foldName(name: string): string {
  if (isPlain(name)) {
    const lower = name.toLowerCase();
    return lower.startsWith('the ') ? lower.slice(4) : lower;
  }
  return stripMarks(name.toLowerCase())
    .replace(/[\u0142\u00f8\u0111\u00f0\u00fe\u00df\u00e6\u0153\u0131\u0127]/g, (c) => PLAIN.get(c)!)
    .replace(/[.'\u2019\u02bc\u2018`]/g, '')
    .replace(/[\s\-\u2010-\u2015/&,]+/g, ' ')
    .trim()
    .replace(/^the /, '');
}

/** Whether the name is words of unaccented letters, a space between each and the next. */
function isPlain(name: string): boolean {
  let open = true;
  for (let i = 0; i < name.length; i++) {
    const c = name.charCodeAt(i);
    if (c === 32 ? open : (c | 32) < 97 || (c | 32) > 122) return false;
    open = c === 32;
  }
  return !open;
}

/** The text without combining marks: "C\u0103rbuneanu" is "Carbuneanu". */
export function stripMarks(name: string): string {
  return /^[\x00-\x7f]*$/.test(name) ? name : name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
}

/** Whether a name has a letter that plain type lacks: "\u00e9", "\u00f8". */
export const hasMarks = (name: string): boolean => /[^\x00-\x7f\u2010-\u2019]/.test(name);

/** Letter groups that one sound has in different transliterations, most specific first; before each, letters of which the name must have one. */
const SOUNDS: readonly (readonly [letters: string, group: RegExp, by: string])[] = [
  ['c', /shch|stsch|sch|cz|tch/g, 'ch'],
  ['g', /gh(?=[aeiou])/g, 'g'],
  ['h', /kh|ch(?=[lmnr]|$)/g, 'h'],
  ['p', /ph/g, 'f'],
  ['t', /th|dt/g, 't'],
  ['kq', /ck|q/g, 'k'],
  ['c', /c(?=[aou]|[^ehi]|$)/g, 'k'],
  ['x', /x/g, 'ks'],
  ['t', /tz|ts/g, 'c'],
  ['w', /w/g, 'v'],
  ['d', /dzh|dj/g, 'j'],
  ['ou', /ou|oo|ue|oe(?=[a-z])/g, 'u'],
  ['gj', /\bgi(?=[aou])|\bj(?=[aeou])/g, 'i'],
  ['iyej', /(?:iy|yi|ij|ii|yy|ei|ey|ie|y|ee|j)/g, 'i'],
  ['i', /i(?=i)/g, ''],
  ['h', /(?<=[aeiou])h(?![aeiou])/g, ''],
];
const DOUBLE = /([a-z])\1+/g;

/** A name as it sounds, so that transliterations of one name meet: "Zelenskyy" and "Zelenskiy", "Yannis" and "Giannis". Takes a folded name. */
export const soundOf = recalled((folded) => {
  let sound = folded;
  for (const [letters, group, by] of SOUNDS) if (hasOne(sound, letters)) sound = sound.replace(group, by);
  return sound.replace(DOUBLE, '$1');
});

function hasOne(word: string, letters: string): boolean {
  for (let i = 0; i < letters.length; i++) if (word.includes(letters[i]!)) return true;
  return false;
}

/** Consonants that are easily mistaken for one another have one class (after Soundex, Russell 1918). */
const CLASSES = ['bpfvw', 'cgkqsxzj', 'dt', 'l', 'mn', 'r'];
const CLASS_OF: ReadonlyMap<string, string> = new Map(CLASSES.flatMap((letters, k) => Array.from(letters, (letter) => [letter, String(k + 1)])));

/** The classes of a name's consonants in order, one for those that stand together: what variants of one spelling nearly always share. */
export function skeleton(folded: string): string {
  let classes = '';
  let last = '';
  for (const letter of soundOf(folded)) {
    const c = CLASS_OF.get(letter) ?? '';
    if (c !== last) classes += c;
    last = c;
  }
  return classes;
}

/**
 * Whether two surnames differ as the forms for a man and a woman of one family do: Slavic "-sky" and "-ska", "-ov" and
 * "-ova", Greek "-is" and "-i", "-os" and "-ou". Takes folded names.
 */
export function isGenderedPair(a: string, b: string): boolean {
  const endsA = (s: string): boolean => /a(ya|ia)?$/.test(s);
  if (endsA(a) !== endsA(b)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long === short + 's' && /[aeiou]$/.test(short)) return true;
  return a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && /(os$).*|(ou$)/.test(a) && /os$|ou$/.test(b) && a !== b;
}

/** The number of letters to add, drop, replace or swap with their neighbour (optimal string alignment), or `limit` + 1 when it is more. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > 60 || b.length > 60) return limit + 1;
  // Nearly all pairs end here.
  if (areApart(lettersOf(a), lettersOf(b), limit)) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length]!, limit + 1);
}

/** A bit for each letter that stands in a word; some letters share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** Whether either of two words has more letters that the other lacks than may be changed: each takes a change of its own. */
function areApart(ours: number, theirs: number, limit: number): boolean {
  return bits(ours & ~theirs) > limit || bits(theirs & ~ours) > limit;
}

/** How many bits are set. */
function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Letters of the shortest word that may be misspelt by one, and by two of them. */
const SHORT = 4;
const LONG = 5;

/**
 * Whether two surnames are a misspelling of one another where the first name is the same: a letter apart, or two and the same
 * consonants, or two transliterations that sound a vowel apart ("Youssef" and "Yusuf"). Takes folded words.
 */
export function isNearlySpelt(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < SHORT || a[0] !== b[0] || (isGenderedPair(a, b) && !endsInVowels(a, b))) return false;
  const apart = distance(a, b, length < LONG ? 1 : 2);
  if (apart === 1) return true;
  return length >= LONG && (apart === 2 || distance(soundOf(a), soundOf(b), 1) <= 1) && skeleton(a) === skeleton(b);
}

/** Whether all that differs is "-a", "-e", "-o" or "-u" at the end, with which no family tells its women from its men. */
const endsInVowels = (a: string, b: string): boolean => a.length === b.length && /[aeou]$/.test(a) && /[aeou]$/.test(b) && a.slice(0, -1) === b.slice(0, -1);

/** How alike two words of a name are spelt. `same`: but for case and diacritics; `sound`: two transliterations; `slip`: a letter or two apart. Takes folded words. */
export type Likeness = 'same' | 'sound' | 'slip' | 'different';

/** How alike two folded words are; of longer ones more letters may differ. */
export function likeness(a: string, b: string): Likeness {
  return likenessOf(new Spelt(a), new Spelt(b));
}

/** A folded word with what tells most pairs apart at a glance, made once where the word is compared with many. */
export class Spelt {
  private sound_: string | undefined;
  private letters_: number | undefined;

  constructor(readonly word: string) {}

  /** See `soundOf`. */
  get sound(): string {
    return (this.sound_ ??= soundOf(this.word));
  }
  /** See `lettersOf`. */
  get letters(): number {
    return (this.letters_ ??= lettersOf(this.word));
  }
}

/** The same of two words that are compared with others too. */
export function likenessOf(a: Spelt, b: Spelt): Likeness {
  if (a.word === b.word) return 'same';
  const shortest = Math.min(a.word.length, b.word.length);
  const isSound = shortest >= 4 && a.sound === b.sound;
  const limit = shortest >= 8 ? 2 : shortest >= 5 ? 1 : 0;
  // Nearly all pairs end here.
  if (!isSound && (limit === 0 || areApart(a.letters, b.letters, limit))) return 'different';
  if (isGenderedPair(a.word, b.word)) return 'different';
  return isSound ? 'sound' : distance(a.word, b.word, limit) <= limit ? 'slip' : 'different';
}
