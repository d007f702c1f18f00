import { isAcronym, isSurnameOnly, surnameOf } from './keys.ts';
import type { Draft } from './spans.ts';
import { foldName } from './spelling.ts';

/** A draft with what is known of it beside its place. */
export interface Found extends Draft, Form {
  readonly title: string | null;
}

/** What the words of a name tell by themselves, white space in them being single. */
export interface Form {
  readonly text: string;
  readonly folded: string;
  /** The last word, if the name is a person's. */
  readonly surname: string;
  /** Whether that is all of the name, particles aside. */
  readonly alone: boolean;
  readonly acronym: boolean;
}

/** Reads the words of a name, those of one that was read before only once. */
export function formReader(): (text: string) => Form {
  const forms = new Map<string, Form>();
  return (text) => {
    let form = forms.get(text);
    if (!form) {
      const folded = foldName(text);
      forms.set(text, (form = { text, folded, surname: surnameOf(folded), alone: isSurnameOnly(text), acronym: isAcronym(text) }));
    }
    return form;
  };
}
