import { isShortFor } from '../mentions/names/given.ts';
import { distance, foldName, likenessOf, skeleton, soundOf, Spelt } from '../mentions/names/spelling.ts';

/** A speaker as an article names them; `person` when that is the name of a person and not a role or a body. */
export class Speaker {
  private read_: Read | null | undefined;

  constructor(
    readonly name: string | null,
    readonly person: boolean,
  ) {}

  /** The name as comparison sees it, made when it is first asked for; null for nobody. */
  get read(): Read | null {
    return this.read_ === undefined ? (this.read_ = this.name === null ? null : readName(this.name)) : this.read_;
  }
}

/**
 * Whether two articles credit one speaker: `different` only for two named persons who cannot be one, `unknown` where a role,
 * a body or nobody is credited.
 */
export function compareSpeakers(a: Speaker, b: Speaker): 'same' | 'different' | 'unknown' {
  const x = a.read;
  if (x === null) return 'unknown';
  if (a === b) return 'same';
  const y = b.read;
  if (y === null) return 'unknown';
  if (!haveOneSurname(x, y)) return a.person && b.person && !within(x.words, y.words) && !isCalledBy(x.words, y.words) && !isCalledBy(y.words, x.words) ? 'different' : 'unknown';
  return isOnePerson(a, b, x, y) ? 'same' : 'different';
}

/** Whether that is `same`, told without a look at what else it may be. */
export function isSameSpeaker(a: Speaker, b: Speaker): boolean {
  const x = a.read;
  if (x === null || a === b) return x !== null;
  const y = b.read;
  return y !== null && haveOneSurname(x, y) && isOnePerson(a, b, x, y);
}

function haveOneSurname(x: Read, y: Read): boolean {
  return likenessOf(x.surname, y.surname) !== 'different' || isMisspelt(x.words, y.words) || areRunTogether(x, y);
}

/** Whether two speakers of one surname are one. */
function isOnePerson(a: Speaker, b: Speaker, x: Read, y: Read): boolean {
  if (!a.person || !b.person || x.words.length === 1 || y.words.length === 1 || isTail(x, y) || isTail(y, x)) return true;
  // A title may stand among the given names.
  return x.words.slice(0, -1).some((given) => y.words.slice(0, -1).some((other) => sameGiven(given, other)));
}

/** A speaker's name as comparison sees it. */
interface Read {
  /** Folded. */
  readonly words: readonly string[];
  readonly surname: Spelt;
  /** All words, the last two and the last three, run together: two speakers are compared for each two mentions of a statement. */
  readonly joined: string;
  readonly lastTwo: string;
  readonly lastThree: string;
}

function readName(name: string): Read {
  const words = foldName(name).split(' ');
  return { words, surname: new Spelt(words[words.length - 1]!), joined: words.join(''), lastTwo: words.slice(-2).join(''), lastThree: words.slice(-3).join('') };
}

/** Whether one name is a part of the other: "Ban Ki-moon" and "Ban". */
function within(x: readonly string[], y: readonly string[]): boolean {
  const few = x.length < y.length ? x : y;
  const many = few === x ? y : x;
  for (const word of few) if (!many.includes(word)) return false;
  return true;
}

/** Whether a name ends in a given name of the other one: "Comedian Ana" and "Ana Dell". */
function isCalledBy(x: readonly string[], y: readonly string[]): boolean {
  const at = y.indexOf(x[x.length - 1]!);
  return at >= 0 && at < y.length - 1;
}

/** With the same first name, a surname with the same consonants and at most two other letters is a misspelling: "Quail", "Quayle". */
function isMisspelt(x: readonly string[], y: readonly string[]): boolean {
  if (x.length < 2 || y.length < 2 || x[0] !== y[0]) return false;
  const a = x[x.length - 1]!;
  const b = y[y.length - 1]!;
  return distance(a, b, 2) <= 2 && skeleton(a) === skeleton(b);
}

/** Whether the words of a surname are run together in one name and not in the other: "Ana del Monte" or "Del Monte" and "Ana Delmonte". */
function areRunTogether(x: Read, y: Read): boolean {
  if (x.words.length === y.words.length) return isTail(x, y) || isTail(y, x);
  const few = x.words.length < y.words.length ? x : y;
  const many = few === x ? y : x;
  const last = few.words[few.words.length - 1]!;
  return last === many.lastTwo || last === many.lastThree;
}

/** Whether the words of one name are the last one of another, run together: "Del Monte" of "Ana Delmonte". */
function isTail({ joined }: Read, { words }: Read): boolean {
  return words.length > 1 && joined === words[words.length - 1];
}

function sameGiven(a: string, b: string): boolean {
  if (a === b || a.startsWith(b) || b.startsWith(a) || isShortFor(a, b)) return true;
  return soundOf(a) === soundOf(b) || (Math.min(a.length, b.length) >= 4 && distance(a, b, 2) <= 2);
}
