import { formNamed, type Form } from './forms.ts';
import { placeOf } from './indexed.ts';
import { createPostings } from './postings.ts';

/** What the vocabulary needs of an article. */
export interface Named {
  readonly ids: readonly string[];
  /** For each name its place in `ids`. */
  readonly of: Int32Array;
  /** The keys of its names, as `Indexed.keys` has them. */
  readonly keys: Int32Array;
}

/**
 * The forms of all names of the corpus, each once: what stands under a key of names without a look at the articles, which
 * may be thousands. Articles go by number.
 */
export interface Vocabulary {
  add(doc: number, named: Named): void;
  remove(doc: number): void;
  /** The forms under a key, in no particular order. */
  under(hash: number): Form[];
  /** In how many articles a form stands. */
  count(form: Form): number;
  /** The articles in which a form stands. */
  each(form: Form, visit: (doc: number) => void): void;
}

interface Item {
  readonly form: Form;
  /** The keys that it was entered under, those included that only articles gave it that are gone. */
  readonly keys: number[];
}

interface Doc {
  /** The number of each form. */
  readonly forms: Int32Array;
  readonly of: Int32Array;
  readonly keys: Int32Array;
}

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
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
    items[number] = { form: formNamed(id), keys: [] };
    numbers.set(id, number);
    return number;
  };
  /** Whether the form stands under the key in some article that is still there; nearly always it does in the first one. */
  const stands = (form: number, hash: number): boolean => {
    let found = false;
    holders.each(form, (doc) => {
      if (found) return;
      const { forms, of, keys } = docs[doc]!;
      for (let k = placeOf(keys, hash); !found && keys[k] === hash; k += 2) found = forms[of[keys[k + 1]!]!] === form;
    });
    return found;
  };

  return {
    add(doc, { ids, of, keys }) {
      const forms = Int32Array.from(ids, numberOf);
      docs[doc] = { forms, of, keys };
      for (const form of forms) holders.add(doc, form);
      for (let k = 0; k < keys.length; k += 2) {
        const form = forms[of[keys[k + 1]!]!]!;
        const known = items[form]!.keys;
        if (known.includes(keys[k]!)) continue;
        known.push(keys[k]!);
        byKey.add(form, keys[k]!);
      }
    },
    remove(doc) {
      for (const form of docs[doc]!.forms) {
        holders.remove(doc, form);
        if (holders.count(form) > 0) continue;
        const { form: gone, keys } = items[form]!;
        for (const hash of keys) byKey.remove(form, hash);
        numbers.delete(gone.id);
        items[form] = undefined;
        free.push(form);
      }
      docs[doc] = undefined;
    },
    under(hash) {
      const found: Form[] = [];
      byKey.each(hash, (form) => {
        if (stands(form, hash)) found.push(items[form]!.form);
      });
      return found;
    },
    count: ({ id }) => holders.count(numbers.get(id) ?? -1),
    each: ({ id }, visit) => holders.each(numbers.get(id) ?? -1, visit),
  };
}
