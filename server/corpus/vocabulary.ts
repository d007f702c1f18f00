import { formNamed, type Form, type Forms } from './forms.ts';
import type { Keys } from './key-order.ts';
import { createPostings } from './postings.ts';
import { createStringMap } from './string-map.ts';

/** What the vocabulary needs of an article. */
export interface Named extends Forms {
  /** The keys of its names. */
  readonly keys: Keys;
}

/**
 * The forms of all names of the corpus, each once: what stands under a key of names without a look at the articles, which
 * may be thousands. Articles go by number.
 */
export interface Vocabulary {
  /** Enters the names of an article in place of those that it had; null takes it out. Gives what that changed. */
  set(doc: number, named: Named | null): Renaming;
  /** How many forms stand under a key. */
  size(hash: number): number;
  /** The forms under a key, in no particular order. */
  each(hash: number, visit: (form: Form) => void): void;
  /** The number of a form among those of an article, -1 where it has none. */
  numberIn(doc: number, form: Form): number;
  /** In how many articles a form stands. */
  count(form: Form): number;
  /** The articles in which a form stands. */
  holders(form: Form, visit: (doc: number) => void): void;
}

/** What a change of an article did to the vocabulary. */
export interface Renaming {
  /** Forms that came or went, since no other article has them. */
  readonly forms: readonly Form[];
  /** Keys under which a form came or went. */
  readonly keys: readonly number[];
}

interface Item {
  readonly form: Form;
  /** The keys that it stands under, and how many names give it each of them. */
  readonly keys: number[];
  readonly counts: number[];
  /** In how many articles it stands. */
  articles: number;
}

interface Doc extends Pick<Named, 'of' | 'keys'> {
  /** The number of each form. */
  readonly forms: Int32Array;
}

/** A vocabulary without articles. */
export function createVocabulary(): Vocabulary {
  const numbers = createStringMap<number>();
  const items: (Item | undefined)[] = [];
  const free: number[] = [];
  const docs: (Doc | undefined)[] = [];
  /** Forms by key, and articles by form. */
  const byKey = createPostings();
  const holders = createPostings();

  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const number = free.pop() ?? items.length;
    items[number] = { form: formNamed(id), keys: [], counts: [], articles: 0 };
    numbers.set(id, number);
    return number;
  };
  /** Visits the form of each name of an article with a key of it. */
  const eachKey = ({ forms, of, keys: { hashes, indexes } }: Doc, visit: (form: number, hash: number) => void): void => {
    for (let k = 0; k < hashes.length; k++) visit(forms[of[indexes[k]!]!]!, hashes[k]!);
  };

  return {
    set(doc, named) {
      const before = docs[doc];
      const forms: Form[] = [];
      const changed: number[] = [];
      // What is new is entered before what is old is taken out, so that what stays never goes.
      if (named) {
        const after: Doc = { forms: Int32Array.from(named.ids, numberOf), of: named.of, keys: named.keys };
        docs[doc] = after;
        eachKey(after, (form, hash) => {
          const { keys, counts } = items[form]!;
          const at = keys.indexOf(hash);
          if (at >= 0) counts[at]!++;
          else {
            keys.push(hash);
            counts.push(1);
            byKey.add(form, hash);
            changed.push(hash);
          }
        });
        for (const form of after.forms) {
          if (before?.forms.includes(form) === true) continue;
          holders.add(doc, form);
          if (++items[form]!.articles === 1) forms.push(items[form]!.form);
        }
      } else docs[doc] = undefined;
      if (!before) return { forms, keys: changed };
      eachKey(before, (form, hash) => {
        const { keys, counts } = items[form]!;
        const at = keys.indexOf(hash);
        if (--counts[at]! > 0) return;
        keys.splice(at, 1);
        counts.splice(at, 1);
        byKey.remove(form, hash);
        changed.push(hash);
      });
      for (const form of before.forms) {
        if (docs[doc]?.forms.includes(form) === true) continue;
        holders.remove(doc, form);
        if (--items[form]!.articles > 0) continue;
        forms.push(items[form]!.form);
        numbers.delete(items[form]!.form.id);
        items[form] = undefined;
        free.push(form);
      }
      return { forms, keys: changed };
    },
    size: (hash) => byKey.count(hash),
    each: (hash, visit) => byKey.each(hash, (form) => visit(items[form]!.form)),
    numberIn: (doc, { id }) => docs[doc]?.forms.indexOf(numbers.get(id) ?? -1) ?? -1,
    count: ({ id }) => items[numbers.get(id) ?? -1]?.articles ?? 0,
    holders: ({ id }, visit) => holders.each(numbers.get(id) ?? -1, visit),
  };
}
