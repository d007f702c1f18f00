import { givenOf, nameKey, skeletonKeys, surnameOf } from '../mentions/names/keys.ts';
import { isNearlyGiven, isShortFor } from '../mentions/names/given.ts';
import { isTerritory } from '../mentions/names/places.ts';
import { distance, isGenderedPair, isNearlySpelt, likeness, likenessOf, skeleton, Spelt } from '../mentions/names/spelling.ts';
import type { Form } from './forms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A form that is spelt like another one: it sounds the same, or is a slip of the pen away. */
export interface Alike {
  readonly form: Form;
  readonly by: 'sound' | 'slip';
}

/** Which of the forms of a vocabulary are spelt alike, worked out when it is asked for and kept until that changes. */
export interface Spellings {
  /**
   * The forms like this one, which need not be in the vocabulary itself. Full names are compared as wholes; a bare surname
   * with the surnames of persons, unless these end with it: what it stands for then needs no comparison. Symmetric.
   */
  of(form: Form): readonly Alike[];
  /** Forms have come or gone. */
  changed(forms: readonly Form[]): void;
  /** The forms whose like ones may be others after these have come or gone. */
  around(forms: readonly Form[]): readonly Form[];
}

/** Consonants that more names than this share tell nothing of a misspelling. */
export const CROWD = 200;

/** After so many changes everything is worked out anew. */
const MOST_CHANGES = 64;

const NONE: readonly Alike[] = [];

/** Spellings over the forms of a vocabulary; what was found of a form is kept until forms like it come or go. */
export function createSpellings(vocabulary: Vocabulary): Spellings {
  const known = new Map<string, readonly Alike[]>();
  let changes: Form[] = [];

  const find = (form: Form): readonly Alike[] => {
    const seen = new Set([form.id]);
    const found: Alike[] = [];
    const visit = (other: Form): void => {
      if (seen.has(other.id)) return;
      seen.add(other.id);
      const by = compare(form, other);
      if (by !== null) found.push({ form: other, by });
    };
    const { bones, own } = keysOf(form);
    for (const hash of own) vocabulary.each(hash, visit);
    for (const hash of bones) if (vocabulary.size(hash) <= CROWD || crowd(hash) <= CROWD) vocabulary.each(hash, visit);
    return found.length === 0 ? NONE : found.sort((a, b) => (a.form.id < b.form.id ? -1 : 1));
  };
  /** The full names under a key. */
  const crowd = (hash: number): number => {
    let count = 0;
    vocabulary.each(hash, (form) => {
      if (!form.bare) count++;
    });
    return count;
  };
  const around = (forms: readonly Form[]): readonly Form[] => {
    const found = new Map<string, Form>();
    const add = (form: Form): void => void found.set(form.id, form);
    for (const form of forms) {
      add(form);
      for (const alike of find(form)) add(alike.form);
      // Where a crowd comes together or apart, so do all that are in it.
      for (const hash of keysOf(form).bones) if (Math.abs(crowd(hash) - CROWD) <= forms.length) vocabulary.each(hash, add);
    }
    return [...found.values()];
  };
  const settle = (): void => {
    if (changes.length > MOST_CHANGES) known.clear();
    else for (const { id } of around(changes)) known.delete(id);
    changes = [];
  };

  return {
    of(form) {
      if (changes.length > 0) settle();
      let alike = known.get(form.id);
      if (alike === undefined) known.set(form.id, (alike = find(form)));
      return alike;
    },
    changed(forms) {
      if (known.size > 0) changes.push(...forms);
    },
    around,
  };
}

/** What of a form is compared, and where others are found to compare it with. */
interface Parts {
  readonly surname: Spelt;
  readonly given: Spelt;
  readonly words: readonly string[];
  /** The words after the first one without what stands between them. */
  readonly together: string;
  /** The keys of its consonants and of a person's first name, and those of the whole and of a person's surname. */
  readonly bones: readonly number[];
  readonly own: readonly number[];
}

const PARTS = new WeakMap<Form, Parts>();

function keysOf(form: Form): Parts {
  let parts = PARTS.get(form);
  if (!parts) {
    const { text, person } = form;
    const surname = person ? surnameOf(text) : text;
    const bones = skeletonKeys(skeleton(surname)).map((part) => nameKey('skeleton', part));
    if (person && givenOf(text) !== '') bones.push(nameKey('given', givenOf(text)));
    const words = text.split(' ');
    PARTS.set(form, (parts = { surname: new Spelt(surname), given: new Spelt(words[0]!), words, together: words.slice(1).join(''), bones, own: [nameKey('form', text), ...(person ? [nameKey('surname', surname)] : [])] }));
  }
  return parts;
}

/** How alike two forms are; null where they are different. */
function compare(a: Form, b: Form): Alike['by'] | null {
  if (a.bare || b.bare) return a.bare === b.bare ? null : a.bare ? compareSurname(a, b) : compareSurname(b, a);
  if (a.text === b.text) return a.text.includes(' ') ? 'sound' : null;
  if (a.person !== b.person) return null;
  return a.person ? comparePersons(keysOf(a), keysOf(b)) : compareOthers(a, b);
}

function compareSurname(bare: Form, full: Form): Alike['by'] | null {
  if (!full.person || full.text.endsWith(` ${bare.text}`)) return null;
  const alike = likenessOf(keysOf(full).surname, keysOf(bare).surname);
  return alike === 'different' ? null : alike === 'slip' ? 'slip' : 'sound';
}

function comparePersons(a: Parts, b: Parts): Alike['by'] | null {
  const [x, y] = [a.given.word, b.given.word];
  const initial = x.length === 1 || y.length === 1;
  // Most that share consonants have other first names, which is soon told.
  if (initial ? x[0] !== y[0] : a.surname.word !== b.surname.word && x !== y && a.given.sound !== b.given.sound && !areBothNear(a, b) && !areBothOtherwise(a, b)) return null;
  const surname = likenessOf(a.surname, b.surname);
  if (areBothNear(a, b) || areLastNear(a, b) || areBothOtherwise(a, b)) return 'slip';
  if (surname === 'different') return !initial && a.given.sound === b.given.sound && (isNearlySpelt(a.surname.word, b.surname.word) || areRunTogether(a, b)) ? 'slip' : null;
  if (initial) return surname !== 'slip' || (x === y && Math.min(a.surname.word.length, b.surname.word.length) >= LONG) ? 'slip' : null;
  const given = likenessOf(a.given, b.given);
  if (given === 'same' || given === 'sound') return surname === 'slip' ? 'slip' : 'sound';
  return surname === 'same' && (isNearlyGiven(x, y) || isShortFor(x, y)) ? 'slip' : null;
}

/** Whether a long surname sounds alike and the first name is nearly the same: "Ines Halgersson" and "Inez Halgerson". */
function areBothNear(a: Parts, b: Parts): boolean {
  const [x, y] = [a.surname, b.surname];
  return a.given.word !== b.given.word && Math.min(x.word.length, y.word.length) >= LONG && x.word !== y.word && x.sound === y.sound && isNearlyGiven(a.given.word, b.given.word);
}

/** Whether a long surname sounds alike and the first name is the same in another language: "Yevhen Dovbenskyi" and "Evgeny Dovbensky". */
function areBothOtherwise({ surname: x, given: a }: Parts, { surname: y, given: b }: Parts): boolean {
  return Math.min(x.word.length, y.word.length) >= LONG && x.word !== y.word && x.sound === y.sound && isShortFor(a.word, b.word);
}

/** Whether two names of three words and more are the same but for a letter of the last: "Ines Obi-Vance" and "Ines Obi-Wance". */
function areLastNear({ words: a }: Parts, { words: b }: Parts): boolean {
  const last = a.length - 1;
  if (last < 2 || b.length !== a.length || !a.every((word, i) => i === last || (word === b[i] && word.length >= SHORT))) return false;
  return Math.min(a[last]!.length, b[last]!.length) >= SHORT && !isGenderedPair(a[last]!, b[last]!) && distance(a[last]!, b[last]!, 1) <= 1;
}

/** A word of fewer letters may be an initial or a particle, and one letter makes another of it. */
const SHORT = 4;
/** Letters from which on a word says so much that one that is wrong makes no other of it. */
const LONG = 7;

/** Whether the words after two equal first names are run together in one and not in the other: "van der Meer" and "Vandermeer". */
function areRunTogether(a: Parts, b: Parts): boolean {
  if (a.words.length === b.words.length) return false;
  const limit = Math.min(a.together.length, b.together.length) < LONG ? 0 : 1;
  return distance(a.together, b.together, limit) <= limit;
}

function compareOthers(a: Form, b: Form): Alike['by'] | null {
  const x = keysOf(a).words;
  const y = keysOf(b).words;
  if (x.length !== y.length) return null;
  const changed = x.flatMap((word, i) => (word === y[i] ? [] : [i]));
  if (changed.length !== 1) return null;
  const [from, to] = [x[changed[0]!]!, y[changed[0]!]!];
  if (Math.min(from.length, to.length) < 6 || likeness(from, to) === 'different' || isTerritory(a.text) || isTerritory(b.text)) return null;
  return 'slip';
}
