import { isPast } from './past.ts';
import { isWord, mark, word, type Scan } from './scan.ts';

/** So far before a day its verb is looked for, in tokens. */
const REACH = 8;

/** What happens by arrangement, in the present tense: "plays on Sunday", "opens Monday", "they meet on Friday", "is to sail on Saturday". */
export function isArranged(s: Scan, i: number): boolean {
  if (isComing(s, i)) return true;
  for (let at = i - 1; at > Math.max(s.from, i - REACH); at--) {
    const w = word(s, at);
    const c = mark(s, at);
    if (c === 59 || c === 34 || c === 0x201d || isPast(s, at, w)) return false;
    const before = word(s, at - 1);
    // "is to sail", "are expected to begin", "plans to meet"
    if (w === 'to' && TO_COME.has(before)) return true;
    if (ARRANGED.has(w) && before === 'to') continue;
    // "what was brought up goes on show on 3 October"
    if ((w === 'go' || w === 'goes') && word(s, at + 1) === 'on' && PUBLIC.has(word(s, at + 2)) && before !== 'not') return true;
    if (ARRANGED.has(w)) return (PLURAL_SUBJECTS.has(before) || (before.endsWith('s') && !before.endsWith('ss'))) && isWord(s, at - 1);
    if (w.endsWith('s') && (ARRANGED.has(w.slice(0, -1)) || ARRANGED.has(w.slice(0, -2)))) return isWord(s, at - 1) ? !NO_SUBJECT.has(before) : at === i - 2 && mark(s, at - 1) === 44;
  }
  return false;
}

/** "takes effect on 1 July", "can come into force from Monday", "expires on Friday", "the deadline is 12 May": what is to come by law or calendar, right before its day. */
function isComing(s: Scan, i: number): boolean {
  let at = DAY_PREPOSITIONS.has(word(s, i - 1)) ? i - 2 : i - 1;
  if (/^(?:is|are)$/.test(word(s, at))) return word(s, i - 1) === 'on' ? isWord(s, at - 1) && !POINTERS.has(word(s, at - 1)) : at === i - 1 && word(s, at - 1) === 'deadline';
  const last = at;
  while (at > last - COMPLETED && COMPLETING.has(word(s, at))) at--;
  const w = word(s, at);
  const isOpen = /^(?:until|till)$/.test(word(s, i - 1));
  const isComplete = (verb: string): boolean => COMING.has(verb) || (at < last && COMING_WITH.has(verb)) || (isOpen && LASTING.has(verb));
  const before = word(s, at - 1);
  if (!isWord(s, at - 1) && mark(s, at - 1) !== 44) return false;
  if (w.endsWith('s') && (isComplete(w.slice(0, -1)) || (w.endsWith('ies') && isComplete(`${w.slice(0, -3)}y`)))) return !NO_SUBJECT.has(before);
  if (!isComplete(w)) return false;
  return MODALS.has(before) || PLURAL_SUBJECTS.has(before) || (before.endsWith('s') && !before.endsWith('ss'));
}
const DAY_PREPOSITIONS = new Set('on from by until till'.split(' '));
/** "This is on Monday", "today is Monday" tell what day it is. */
const POINTERS = new Set('it this that there today yesterday which who what here he she they'.split(' '));
const COMING = new Set('come apply expire appear fall dock retire'.split(' '));
/** These come with one of the words after them: "gets under way", "kicks off". */
const COMING_WITH = new Set('take enter get kick run go'.split(' '));
const LASTING = new Set('run last stay remain continue'.split(' '));
const COMPLETING = new Set('into effect force operation service place off under way live in court out'.split(' '));
/** So many of these at most. */
const COMPLETED = 3;
const MODALS = new Set('can may might must should'.split(' '));

/** What comes before the infinitive of what is to be done. */
export const TO_COME = new Set('is are expected scheduled set due plans planned plan hopes hope intends intend wants want aims vows promised likely agreed'.split(' '));
const ARRANGED = new Set('open reopen close begin start end resume play meet face host visit arrive depart leave return speak air premiere launch vote decide sit convene gather travel fly head go expire debut sail tour perform compete'.split(' '));
const PUBLIC = new Set('show sale display view trial air strike tour'.split(' '));
const PLURAL_SUBJECTS = new Set('they we i you people men women'.split(' '));
/** A word in -s after these is a noun: "the opens", "two meets". */
const NO_SUBJECT = new Set('the a an of in on at for from with by to and or two three four five his her its their our my your new last next first all some many these those'.split(' '));
