import { fold, wordSet } from '../../text/words.ts';
import { MARK, NUMBER } from '../../text/tokens.ts';
import type { Name } from '../mention.ts';
import { PREPOSITIONS } from './grammar.ts';
import { ROLES } from './roles.ts';
import { isWord, wordAt, type Scene } from './scene.ts';

/** Whether a name is a person's: by its kind, or because the article speaks so of it, whatever it was taken for: "Ms Dell", "Orla Dell, 34,", "Orla Dell, an engineer,". */
export function isPersonal(scene: Scene, name: Name): boolean {
  return name.kind === 'person' || shownPersons(scene).has(surname(name));
}

const PERSONS = new WeakMap<Scene, ReadonlySet<string>>();

/** The last words of the names that the article shows to be persons'. */
function shownPersons(scene: Scene): ReadonlySet<string> {
  let known = PERSONS.get(scene);
  if (known) return known;
  const found = new Set<string>();
  const { nameOf, names } = scene;
  const { tokens, text } = scene.article;
  for (let i = 0; i < nameOf.length; i++) {
    const name = nameOf[i] === 0 ? null : names[nameOf[i]! - 1]!;
    if (name === null || name.kind === 'person' || nameOf[i - 1] === nameOf[i]) continue;
    let to = i;
    while (nameOf[to] === nameOf[i]) to++;
    if (COURTESY.at(text, tokens, i - 1) || (isComma(scene, to) && mayBePersons(name) && !PREPOSITIONS.at(text, tokens, i - 1) && isSaidOfPersons(scene, to + 1))) found.add(surname(name));
  }
  PERSONS.set(scene, (known = found));
  return known;
}

/** Whether a name does not end as bodies' names do, and is none in capitals alone. */
const mayBePersons = (name: Name): boolean => ROLES.get(surname(name)) === undefined && name.text !== name.text.toUpperCase();

/** Whether an age or a person's role between commas begins at token `i`. */
function isSaidOfPersons(scene: Scene, i: number): boolean {
  const { tokens, text } = scene.article;
  if (tokens.kind[i] === NUMBER) return tokens.end[i]! - tokens.start[i]! === 2 && tokens.kind[i + 1] === MARK && tokens.hash[i + 1] !== HYPHEN && tokens.hash[i + 1] !== PERCENT;
  if (isWord(scene, i, 'aged')) return true;
  if (!ARTICLES.at(text, tokens, i)) return false;
  for (let j = i + 1; j < i + LONGEST_ROLE && j < tokens.count && tokens.kind[j] !== MARK && scene.nameOf[j] === 0; j++) if (ROLES.get(wordAt(scene, j)) === 'person') return true;
  return false;
}

const isComma = ({ article: { tokens } }: Scene, i: number): boolean => i < tokens.count && tokens.kind[i] === MARK && tokens.hash[i] === COMMA;

const surname = ({ full }: Name): string => fold(full.slice(full.lastIndexOf(' ') + 1));

const COURTESY = wordSet('mr mrs ms miss mister madam');
const ARTICLES = wordSet('a an');
const COMMA = 44;
const HYPHEN = 45;
const PERCENT = 37;
/** So many words a role has, its article counted. */
const LONGEST_ROLE = 5;
