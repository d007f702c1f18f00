import { hashFolded } from '../../text/tokens.ts';
import type { KeyList } from '../key-list.ts';
import type { Keyed } from '../keyed.ts';
import type { Name } from '../mention.ts';
import { PARTICLES } from '../words/particles.ts';
import { recalled } from '../words/remembered.ts';
import { LEGAL_FORMS } from './lexicon.ts';
import { foldName, skeleton } from './spelling.ts';

/** The purposes that names are found again for; each has keys of its own. */
export type NameKeyKind = 'form' | 'surname' | 'given' | 'skeleton' | 'alias' | 'initials';

const SEEDS: Readonly<Record<NameKeyKind, number>> = { form: seed('form'), surname: seed('surname'), given: seed('given'), skeleton: seed('skeleton'), alias: seed('alias'), initials: seed('initials') };

function seed(kind: NameKeyKind): number {
  return hashFolded(`${kind}\t`);
}

/** The key under which all names stand that share `value` for one purpose. */
export function nameKey(kind: NameKeyKind, value: string): number {
  return hashFolded(value, 0, value.length, SEEDS[kind]);
}

/**
 * Keys for the first mention of each name in an article: its full form; a person's surname and first name; the consonants of the word
 * that is likeliest to be misspelt, also with each one left out; its initials, and what the article shortens it to.
 */
export function nameKeys({ mentions: { names }, ways }: Keyed, keys: KeyList): void {
  const persons = new Set<string>();
  /** For each full form the folded forms that have a key. */
  const others = new Map<string, string[]>();
  for (const index of ways.firsts) {
    const { kind, full, text } = names[index]!;
    if (kind === 'person') {
      if (!persons.has(full)) for (const hash of ofPerson(full).hashes) keys.add(hash, index);
      persons.add(full);
      continue;
    }
    const { form, folded, hashes } = ofOther(full);
    let forms = others.get(full);
    if (forms === undefined) {
      others.set(full, (forms = [form]));
      for (const hash of hashes) keys.add(hash, index);
    }
    const short = text === full ? folded : foldName(text);
    if (forms.includes(short)) continue;
    forms.push(short);
    keys.add(nameKey('alias', short), index);
  }
}

/** What tells the keys of a name. */
type Full = Pick<Name, 'kind' | 'full'>;

/** What a full form alone tells. */
interface Told {
  readonly form: string;
  readonly folded: string;
  readonly hashes: readonly number[];
}

const told = (name: Full): Told => ({ form: formOf(name), folded: foldName(name.full), hashes: hashesOf(name) });
/** Most names of an article are those of others too. */
const ofPerson = recalled((full) => told({ kind: 'person', full }));
const ofOther = recalled((full) => told({ kind: 'other', full }));

/** The keys of a name that its full form alone tells. */
function hashesOf(name: Full): number[] {
  const form = formOf(name);
  const hashes = [nameKey('form', form)];
  for (const part of skeletonKeys(skeleton(name.kind === 'person' ? surnameOf(form) : form))) hashes.push(nameKey('skeleton', part));
  if (name.kind === 'person') {
    hashes.push(nameKey('surname', surnameOf(form)));
    const given = givenOf(form);
    if (given !== '') hashes.push(nameKey('given', given));
  }
  else {
    for (const letters of initialsOf(form)) hashes.push(nameKey('initials', letters));
    for (const part of partsOf(form)) hashes.push(nameKey('alias', part));
  }
  return hashes;
}

/** Last words of the names of bodies that a country or a town has but one of, or the first before "of". */
const PUBLIC = new Set(['board', 'office', 'department', 'ministry', 'agency', 'authority', 'commission', 'council', 'service', 'inspectorate', 'bureau', 'directorate', 'institute', 'association', 'federation']);

/** First words of the names of houses and firms, which languages other than English put there. */
export const HOUSES: ReadonlySet<string> = new Set('museum musee museo museu galerie galeria galleria hotel palais palazzo palacio chateau schloss villa casa teatro theatre theater klinik klinikum hospital stade stadion estadio banco banca banque bank grupo groupe gruppo editorial editions maison cafe restaurant radio clinica clinique institut instituto istituto'.split(' '));

/**
 * What a body's folded name of several words is shortened to without more being said: the words after the first where they name a public body, those before
 * "of" or a company's legal form, and a ministry before what it is for: "tarnian ministry of health" gives "ministry of health" and "health ministry".
 * What stands behind the word for a house is its name too: "museum ter walle" gives "ter walle".
 */
export function partsOf(form: string): string[] {
  const first = form.indexOf(' ');
  const last = form.lastIndexOf(' ');
  if (first < 0 || first === last) return [];
  const parts: string[] = [];
  const rest = form.slice(first + 1);
  const second = rest.slice(0, rest.indexOf(' '));
  const isPublic = PUBLIC.has(second) || PUBLIC.has(form.slice(last + 1));
  if (isPublic && !SMALL.has(form.slice(0, first)) && !SMALL.has(second)) parts.push(rest);
  if (HOUSES.has(form.slice(0, first)) && !SMALL.has(second)) parts.push(rest);
  const of = form.indexOf(' of ');
  if (of > first) parts.push(form.slice(0, of));
  if (LEGAL_FORMS.get(form.slice(last + 1))) parts.push(form.slice(0, last));
  const seat = /\b(ministry|department) of ([a-z]+)$/.exec(form);
  if (seat) parts.push(`${seat[2]!} ${seat[1]!}`);
  return parts;
}

/** Whether a word joins the others of a name: "of". */
export const isSmall = (word: string): boolean => SMALL.has(word);

/** The skeleton and, where it is long enough to say something, what remains of it without each of its consonants. */
export function skeletonKeys(bones: string): string[] {
  if (bones.length < 2) return [];
  const keys = [bones];
  // Without either of two equal neighbours the same remains.
  if (bones.length >= 4) for (let i = 0; i < bones.length; i++) if (bones[i] !== bones[i - 1]) keys.push(bones.slice(0, i) + bones.slice(i + 1));
  return keys;
}

/** The folded full form, with common initials written out: "U.S." is "united states". */
export function formOf(name: Full): string {
  const folded = foldName(name.full);
  return INITIALS.get(folded) ?? folded;
}

const INITIALS: ReadonlyMap<string, string> = new Map([
  ['us', 'united states'], ['usa', 'united states'], ['united states of america', 'united states'], ['uk', 'united kingdom'], ['un', 'united nations'], ['eu', 'european union'],
  ['uae', 'united arab emirates'],
]);

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'mp', 'qc', 'kc']);

/** The last word of a folded personal name, "jr" and the like left aside. */
export function surnameOf(form: string): string {
  let end = form.length;
  let start = form.lastIndexOf(' ') + 1;
  while (start > 0 && SUFFIXES.has(form.slice(start, end))) {
    end = start - 1;
    start = form.lastIndexOf(' ', end - 1) + 1;
  }
  return form.slice(start, end);
}

/** The first name of a folded personal name; empty for a surname alone and for initials. */
export function givenOf(form: string): string {
  const end = form.indexOf(' ');
  return end > 2 ? form.slice(0, end) : '';
}

const SMALL = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', 'de', 'des', 'du', 'la', 'et', 'y']);

/** What a name is abbreviated to if that makes three letters or more, without and with its small words: "bank of upper lomont" gives "bul" and "boul". */
export function initialsOf(form: string): string[] {
  if (!form.includes(' ')) return [];
  let all = '';
  let main = '';
  for (const word of form.split(' ')) {
    all += word.charAt(0);
    if (!SMALL.has(word)) main += word.charAt(0);
  }
  return (main === all ? [all] : [main, all]).filter((letters) => letters.length >= 3);
}

const BEFORE_SURNAMES = new Set(`${PARTICLES} ten abu`.split(' '));

/** Whether a word in small letters is one of those that stand before surnames: "van". */
export const isParticle = (word: string): boolean => BEFORE_SURNAMES.has(word);

/** Whether a personal name is a surname alone, particles aside: "Carney", "van der Berg", "al-Rashid", "Obi-Hart". White space is single. */
export function isSurnameOnly(full: string): boolean {
  for (let from = 0, to = full.indexOf(' '); to >= 0; from = to + 1, to = full.indexOf(' ', from)) {
    if (!BEFORE_SURNAMES.has(full.slice(from, to).toLowerCase())) return false;
  }
  return true;
}

/** Whether the text is two to eight capitals, full stops aside: "JTM", "U.N.". */
export function isAcronym(text: string): boolean {
  const second = text.charCodeAt(1);
  return !(second >= 97 && second <= 122) && /^(?:\p{Lu}\.?){2,8}s?$/u.test(text);
}
