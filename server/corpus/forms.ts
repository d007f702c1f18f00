import type { Name } from '../mentions/mention.ts';
import { formOf, isSurnameOnly } from '../mentions/names/keys.ts';
import type { Ways } from '../mentions/names/ways.ts';
import { narrowFor, type Narrow } from '../text/narrow.ts';

/** The distinct forms of the names of one article, and for each of its names which of them it has. */
export interface Forms {
  /** `formId` of each. */
  readonly ids: readonly string[];
  readonly of: Narrow;
}

/** What two names share that may stand for one entity without more being known: the folded full name and whether it is a person's. */
export interface Form {
  readonly id: string;
  /** The folded full form. */
  readonly text: string;
  readonly person: boolean;
  /** A person's surname without a first name. */
  readonly bare: boolean;
}

/** The forms of an article's names, persons apart from all else. */
export function formsOf(names: readonly Name[], ways: Ways): Forms {
  const ids = new Map<string, number>();
  const persons = new Map<string, number>();
  const others = new Map<string, number>();
  const ofWay = ways.firsts.map((first) => {
    const name = names[first]!;
    const known = name.kind === 'person' ? persons : others;
    let number = known.get(name.full);
    if (number === undefined) {
      const id = formId(name);
      number = ids.get(id) ?? ids.size;
      ids.set(id, number);
      known.set(name.full, number);
    }
    return number;
  });
  const of = narrowFor(Math.max(0, ids.size - 1), names.length);
  for (let i = 0; i < of.length; i++) of[i] = ofWay[ways.of[i]!]!;
  return { ids: [...ids.keys()], of };
}

/** The id of the form that a name has: what it is of, and the form. */
export function formId(name: Pick<Name, 'kind' | 'full'>): string {
  const kind = name.kind !== 'person' ? 'other' : isSurnameOnly(name.full) ? 'bare' : 'person';
  return `${kind}\t${formOf(name)}`;
}

/** The form with an id. */
export function formNamed(id: string): Form {
  const tab = id.indexOf('\t');
  const kind = id.slice(0, tab);
  return { id, text: id.slice(tab + 1), person: kind !== 'other', bare: kind === 'bare' };
}
