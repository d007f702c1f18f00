import { draft, type Draft } from './draft.ts';
import { isAddress, isStreet } from './codes.ts';
import { countedNoun } from './nouns.ts';
import { afterHyphen, isCapital, isHyphen, isNumber, isWord, mark, raw, spaced, word, type Scan } from './scan.ts';
import { ONES, ORDINALS, TENS } from './spelled.ts';

/** A place in a row that begins at token `i`: "first", "21st", "twenty-first", "No. 1", "number five". */
export function readRank(s: Scan, i: number): Draft | null {
  const w = word(s, i);
  if (isNumber(s, i)) {
    if (spaced(s, i + 1) || !/^(?:st|nd|rd|th)$/.test(word(s, i + 1)) || !/^[\d,]+$/.test(raw(s, i))) return null;
    // "on the 14th": a day of the month that the words do not name.
    if (word(s, i - 1) === 'the' && /^(?:on|by|until|before|after)$/.test(word(s, i - 2)) && !isWord(s, i + 2)) return null;
    return isStreet(s, i + 2) ? null : rank(s, i, i + 2, Number(raw(s, i).replaceAll(',', '')));
  }
  if (w === 'no' || w === 'number' || w === 'nos') {
    const at = mark(s, i + 1) === 46 && w !== 'number' ? i + 2 : i + 1;
    // "of this number 64 are foreign"
    if (w !== 'number' ? at === i + 1 : /^(?:this|that)$/.test(word(s, i - 1))) return null;
    const value = isNumber(s, at) && /^\d{1,4}$/.test(raw(s, at)) ? Number(raw(s, at)) : ONES.get(word(s, at));
    // "No. 22-451" is a file, "No. 10 Mill Street" an address.
    if ((isHyphen(s, at + 1) && isNumber(s, at + 2)) || isAddress(s, at + 1)) return null;
    return value && value > 0 && !isNumber(s, at + 1) && !(mark(s, at + 1) === 47 && isNumber(s, at + 2)) ? draft(i, at + 1, 'rank', { value }) : null;
  }
  const tens = TENS.get(w);
  if (tens !== undefined) {
    const at = afterHyphen(s, i + 1);
    const ones = ORDINALS.get(word(s, at));
    return ones !== undefined && ones > 0 && ones < 10 && at > i + 1 ? rank(s, i, at + 1, tens + ones) : null;
  }
  const value = ORDINALS.get(w);
  if (!value || isHyphen(s, i - 1)) return null;
  // "the Fifth Amendment", "Sixth Avenue"
  if (i > s.from && isCapital(s, i) && isCapital(s, i + 1)) return null;
  return isRank(s, i, w) ? rank(s, i, i + 1, value) : null;
}

function rank(s: Scan, from: number, to: number, value: number): Draft {
  // "the 19th century hall", "a 19th-century hall"
  if (word(s, afterHyphen(s, to)) === 'century') return draft(from, to, 'rank', { value, unit: 'century' });
  const at = word(s, to) === 'ever' ? to + 1 : to;
  return draft(from, to, 'rank', { value, unit: isWord(s, at) && spaced(s, at) ? (countedNoun(s, at, true)?.lemma ?? null) : null });
}

/** With these "first", "second" and "third" make a word of its own ("first aid", "second thoughts") or a part of a game. */
const NOT_FIRST = new Set('lady ladies name names hand aid aider aiders class floor responder responders degree minister of person cousin amendment half thoughts thought nature fiddle opinion glance sight impression impressions hour all thing things'.split(' '));
/** After these no place in a row is meant: they say when something was done. */
const DONE = new Set('came met went made said saw took told began became got gave wrote spoke heard held won ran led set put found sent left rose fell flew appeared'.split(' '));
const PLACED = new Set('the came finished finish finishes placed ranked ranks in'.split(' '));
/** "was third with 11 percent", "lies second", and not "was second to none". */
const STANDING = new Set('come comes is was were are be lies lay sits sat stands stood ran'.split(' '));
const STOOD = new Set('in on at with and but behind from overall'.split(' '));
const ADVERB_NEXT = new Set('to in on at of and or but time from with by for as is was were are has have had will'.split(' '));

/** An ordinal that counts something, and not "first," "at first", "first hosting", "a second ago". */
function isRank(s: Scan, i: number, w: string): boolean {
  const next = word(s, i + 1);
  const before = word(s, i - 1);
  if (w === 'first' || w === 'second' || w === 'third') {
    if (isHyphen(s, i + 1) && /^(?:placed?|ranked|seeded)$/.test(word(s, i + 2))) return true;
    if (w !== 'first' && before === 'a' && next.endsWith('ing')) return true;
    if (before === 'at' || (NOT_FIRST.has(next) && !isOfKind(s, i + 1)) || DONE.has(next) || isHyphen(s, i + 1)) return false;
    // "the first six months", "the first 20 guests"
    if (w === 'first' && (isNumber(s, i + 1) || ONES.has(next) || TENS.has(next) || next === 'few' || next === 'dozen' || next === 'hundred')) return false;
    if (!isWord(s, i + 1) || ADVERB_NEXT.has(next) || next.endsWith('ing')) return PLACED.has(before) || (w !== 'first' && STANDING.has(before) && (!isWord(s, i + 1) || STOOD.has(next)) && word(s, i + 2) !== 'line');
    if ((w === 'third' && next === 'world') || (next === 'place' && before === 'the' && word(s, i - 2) === 'in')) return false;
    if (w === 'first' && i === s.from) return !/ed$/.test(next);
    if (w === 'second' && /^(?:a|per|every|each)$/.test(before) && /^(?:ago|later|before|after)$/.test(next)) return false;
    return !/ed$/.test(next) || before === 'the' || before === 'his' || before === 'her';
  }
  return true;
}

/** "the second thing of the kind" */
const isOfKind = (s: Scan, i: number): boolean => word(s, i) === 'thing' && word(s, i + 1) === 'of' && /^(?:the|its|this|that)$/.test(word(s, i + 2)) && /^(?:kind|sort)$/.test(word(s, i + 3));
