import { readAmount, type Amount } from './amount.ts';
import { countedNoun } from './nouns.ts';
import { isHyphen, mark, spaced, word, type Scan } from './scan.ts';

/** Among so many tokens after a number stands the one that its open hyphen leaves its unit to. */
const REACH = 8;

/** The amount whose unit is left to it by the number that ends at token `i`: "8-year-old" for the 10 of "10- and 8-year-old", "60-mile" for the 30 of "30-, 40- and 60-mile". */
export function unitLeftTo(s: Scan, i: number): Amount | null {
  if (!isOpen(s, i)) return null;
  for (let at = i + 1; at < i + REACH && at < s.to; ) {
    if (mark(s, at) === 44 || /^(?:and|or|to)$/.test(word(s, at))) {
      at++;
      continue;
    }
    const next = readAmount(s, at);
    if (!next || next.kind !== null) return next;
    if (!isOpen(s, next.to)) return null;
    at = next.to + 1;
  }
  return null;
}

/** The amount whose unit is left to it by the number `from`..`to` through "and": "11" of "sentenced to 11 and 12 years", "14" of "14 and 11 points, respectively". */
export function unitSharedWith(s: Scan, from: number, to: number): { kind: Amount['kind']; unit: string; age: boolean } | null {
  if (word(s, to) !== 'and') return null;
  const next = readAmount(s, to + 1);
  if (!next || next.value === null || next.number.fraction) return null;
  if (next.kind !== null) return next.unit !== null && SHARING.has(word(s, from - 1)) && !APART.has(word(s, next.to)) ? { kind: next.kind, unit: next.unit, age: next.age } : null;
  const noun = countedNoun(s, next.to, false);
  if (!noun) return null;
  for (let at = noun.to; at < noun.to + REACH; at++) if (word(s, at) === 'respectively') return { kind: 'count', unit: noun.lemma, age: false };
  return null;
}
const SHARING = new Set('to of by for'.split(' '));
/** "At 14 and two years later": the second is a time of its own. */
const APART = new Set('later ago earlier before after old'.split(' '));

/** Whether the number before token `i` ends in a hyphen that joins it to nothing yet: "10- and". */
function isOpen(s: Scan, i: number): boolean {
  return isHyphen(s, i) && !spaced(s, i) && (spaced(s, i + 1) || mark(s, i + 1) === 44);
}
