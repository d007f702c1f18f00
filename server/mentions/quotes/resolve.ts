import { POSSESSIVE, WORD } from '../../text/tokens.ts';
import type { Name } from '../mention.ts';
import { genderOf } from './gender.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS, type Pronoun } from './grammar.ts';
import { beside, phraseEndingAt, type Phrase } from './phrase.ts';
import { ROLES } from './roles.ts';
import { sentenceOf, type Scene } from './scene.ts';

/** A speaker already found: what was said of whom, for the pronouns and roles that follow. */
export interface Spoken {
  /** Token of the speaker phrase. */
  readonly at: number;
  readonly speaker: string;
  readonly pronoun: Pronoun | null;
}

const FAR = 10;

/** The speaker's fullest name in this article, or the role as it stands there; null when a pronoun stands for nobody known. */
export function speakerName(scene: Scene, phrase: Phrase, spoken: readonly Spoken[]): string | null {
  if (phrase.name >= 0) return scene.names[phrase.name]!.full;
  if (phrase.pronoun !== null) return antecedent(scene, phrase.from, phrase.pronoun, spoken);
  return holderOf(scene, phrase, spoken) ?? describe(scene, phrase, spoken);
}

/** Whom a pronoun at token `at` stands for. */
function antecedent(scene: Scene, at: number, pronoun: Pronoun, spoken: readonly Spoken[]): string | null {
  if (pronoun === 'i') return null;
  const { article, names, nameOf, quoteOf } = scene;
  const { sentences, tokens, text } = article;
  const home = sentenceOf(scene, at);
  let s = spoken.length - 1;
  for (let n = home; n >= 0 && n > home - FAR; n--) {
    const sentence = sentences[n]!;
    const to = n === home ? at : sentence.to;
    while (s >= 0 && spoken[s]!.at >= to) s--;
    let first: string | null = null;
    let subject = false;
    for (let i = sentence.from; i < to; i++) {
      if (quoteOf[i] !== 0 || tokens.kind[i] !== WORD) continue;
      if (nameOf[i] === 0) {
        // A sentence about "him" already: its other names are not meant.
        if (!subject && first === null && n !== home && PRONOUNS.at(text, tokens, i) === pronoun) subject = true;
        continue;
      }
      const name = names[nameOf[i]! - 1]!;
      let next = i + 1;
      while (next < to && nameOf[next] === nameOf[i]) next++;
      if (fits(scene, name, pronoun) && first === null && !(subject && n !== home)) {
        const governed = i > sentence.from && PREPOSITIONS.at(text, tokens, i - 1) === true;
        if (!governed || n !== home) first = name.full;
      }
      i = next - 1;
    }
    // Whoever spoke in that sentence is spoken of first.
    if (s >= 0 && spoken[s]!.at >= sentence.from && agrees(scene, spoken[s]!, pronoun)) return spoken[s]!.speaker;
    if (first !== null) return first;
    const body = pronoun === 'they' || pronoun === 'it' ? bodyIn(scene, sentence.from, to, pronoun) : null;
    if (body !== null) return body;
  }
  return null;
}

/** The first group or body in the range that "they" or "it" can stand for, in words: "Clinton's campaign". */
function bodyIn(scene: Scene, from: number, to: number, pronoun: Pronoun): string | null {
  const { tokens, text } = scene.article;
  for (let i = from; i < to; i++) {
    const role = scene.quoteOf[i] === 0 && scene.nameOf[i] === 0 ? ROLES.at(text, tokens, i) : undefined;
    if (role !== 'body' && !(role === 'people' && pronoun === 'they')) continue;
    const phrase = phraseEndingAt(scene, i, from);
    if (phrase) return describe(scene, phrase, []);
  }
  return null;
}

function agrees(scene: Scene, spoken: Spoken, pronoun: Pronoun): boolean {
  if (spoken.pronoun !== null) return spoken.pronoun === pronoun;
  const name = scene.names.find((n) => n.full === spoken.speaker);
  if (name) return fits(scene, name, pronoun);
  const role = ROLES.get(lastWord(spoken.speaker));
  if (pronoun === 'they') return role !== 'document';
  if (pronoun === 'it') return role === 'body' || role === 'document';
  return role === 'person';
}

function fits(scene: Scene, name: Name, pronoun: Pronoun): boolean {
  if (pronoun === 'they') return name.kind === 'organization';
  if (pronoun === 'it') return name.kind === 'organization' || name.kind === 'place';
  if (name.kind !== 'person') return false;
  const gender = genderOf(name, scene.names);
  return gender === null || gender === pronoun;
}

/** The person who holds the role of a definite phrase: "the mayor" where the article names one. */
function holderOf(scene: Scene, phrase: Phrase, spoken: readonly Spoken[]): string | null {
  const { article, names } = scene;
  const { tokens, text } = article;
  if (phrase.role !== 'person' || !isDefinite(scene, phrase)) return null;
  const named = beside(scene, phrase.to, Math.min(tokens.count, phrase.to + 14));
  if (named) return names[named.name]!.full;
  const head = wordAt(scene, phrase.to - 1);
  const wanted = words(scene, phrase.from, phrase.to - 1);
  let best: { full: string; score: number } | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!;
    if (name.kind !== 'person') continue;
    const titles = rolesOf(scene, n);
    if (!titles.includes(head)) continue;
    // "the Republican nominee" is not the Democratic one.
    if (wanted.length > 0 && titles.length > 1 && !wanted.some((word) => titles.includes(word))) continue;
    let score = name.start < tokens.start[phrase.from]! ? 1 + name.start / text.length : 0;
    for (const word of wanted) if (titles.includes(word)) score += 2;
    if (!best || score > best.score) best = { full: name.full, score };
  }
  if (best) return best.full;
  for (let s = spoken.length - 1; s >= 0; s--) {
    const before = spoken[s]!;
    if (before.at < phrase.from && lastWord(before.speaker) === head && before.speaker.includes(' ')) return before.speaker;
  }
  return null;
}

const ROLES_OF = new WeakMap<Name, readonly string[]>();

/** The words of the titles and appositions that stand beside a name, in lower case. */
function rolesOf(scene: Scene, n: number): readonly string[] {
  const name = scene.names[n]!;
  const known = ROLES_OF.get(name);
  if (known) return known;
  const { tokens, text } = scene.article;
  const found: string[] = name.title ? name.title.toLowerCase().split(/[\s-]+/) : [];
  const from = tokenAtOffset(scene, name.start);
  let to = from;
  while (to < tokens.count && scene.nameOf[to] === n + 1) to++;
  // "Yannis Drakatos, the mayor of Kalydra,"
  if (isComma(scene, to)) {
    const stop = Math.min(tokens.count, to + 9);
    for (let i = to + 1; i < stop && tokens.kind[i] === WORD && scene.quoteOf[i] === 0 && !PREPOSITIONS.at(text, tokens, i); i++) found.push(wordAt(scene, i));
    if (!found.some((word) => ROLES.get(word) === 'person')) found.length = 0;
  }
  // "the mayor of Kalydra, Yannis Drakatos," and "the mayor, Yannis Drakatos,"
  if (isComma(scene, from - 1)) {
    for (let i = from - 2; i > from - 10 && i >= 0 && tokens.kind[i] === WORD; i--) {
      if (DETERMINERS.at(text, tokens, i)) break;
      found.push(wordAt(scene, i));
    }
  }
  // "spokesman Jesse Lehrich"
  for (let i = from - 1; i > from - 4 && i >= 0 && tokens.kind[i] === WORD && ROLES.at(text, tokens, i) === 'person'; i--) found.push(wordAt(scene, i));
  ROLES_OF.set(name, found);
  return found;
}

function isComma(scene: Scene, i: number): boolean {
  return i >= 0 && i < scene.article.tokens.count && scene.article.tokens.hash[i] === 44;
}

function tokenAtOffset({ article: { tokens } }: Scene, offset: number): number {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'his', 'her', 'their', 'its']);

function isDefinite(scene: Scene, phrase: Phrase): boolean {
  return DEFINITE.has(wordAt(scene, phrase.from));
}

/** The phrase in words without its article; "the official" takes the fuller description that came before it. */
function describe(scene: Scene, phrase: Phrase, spoken: readonly Spoken[]): string {
  const { tokens, text } = scene.article;
  let from = phrase.from;
  if (phrase.to - from > 1 && DETERMINERS.at(text, tokens, from) && !KEPT.has(wordAt(scene, from))) from++;
  const own = text.slice(tokens.start[from], tokens.end[phrase.to - 1]).replace(/\s+/g, ' ');
  if (!isDefinite(scene, phrase) && phrase.to - from > 1) return own;
  const head = lastWord(own);
  const fuller = fullerDescription(scene, phrase, head);
  for (let s = spoken.length - 1; s >= 0; s--) if (lastWord(spoken[s]!.speaker) === head && spoken[s]!.speaker.length > own.length) return spoken[s]!.speaker;
  return fuller ?? own;
}

const KEPT: ReadonlySet<string> = new Set(['several', 'many', 'some', 'two', 'three', 'four', 'five', 'few', 'most', 'other', 'another']);

/** The nearest earlier "a senior government official" for "the official". */
function fullerDescription(scene: Scene, phrase: Phrase, head: string): string | null {
  const { tokens, text } = scene.article;
  if (phrase.role !== 'person' && phrase.role !== 'people') return null;
  const hash = tokens.hash[phrase.to - 1]!;
  for (let i = phrase.from - 1; i > 0 && i > phrase.from - 400; i--) {
    if (tokens.hash[i] !== hash || scene.quoteOf[i] !== 0 || wordAt(scene, i) !== head) continue;
    let from = i;
    while (from > 0 && i - from < 5 && tokens.kind[from - 1] === WORD && !DETERMINERS.at(text, tokens, from - 1) && !PREPOSITIONS.at(text, tokens, from - 1) && (tokens.flags[from - 1]! & POSSESSIVE) === 0) from--;
    if (from > 0 && from < i && DETERMINERS.at(text, tokens, from - 1)) return text.slice(tokens.start[from], tokens.end[i]).replace(/\s+/g, ' ');
  }
  return null;
}

function words(scene: Scene, from: number, to: number): string[] {
  const found: string[] = [];
  for (let i = from; i < to; i++) if (scene.article.tokens.kind[i] === WORD && !DEFINITE.has(wordAt(scene, i))) found.push(wordAt(scene, i));
  return found;
}

function wordAt({ article: { tokens, text } }: Scene, i: number): string {
  return text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
}

function lastWord(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase();
}
