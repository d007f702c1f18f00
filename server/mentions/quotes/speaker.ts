import type { Name } from '../mention.ts';
import type { Pronoun } from './grammar.ts';
import type { Role } from './roles.ts';

/** A noun phrase that may name a speaker: tokens `from` to `to`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Index of the name it is, or -1. */
  readonly name: number;
  readonly pronoun: Pronoun | null;
  readonly role: Role | null;
}

/** Who says it, and the token of the word that shows it (-1 where nothing but place does). */
export interface Attribution {
  readonly speaker: Phrase;
  readonly cue: number;
}

/** A speaker already found, for the pronouns and roles that follow. */
export interface Spoken {
  /** Token of the speaker phrase. */
  readonly at: number;
  readonly speaker: string;
  /** The name that the phrase is, or null. */
  readonly name: Name | null;
  readonly pronoun: Pronoun | null;
}
