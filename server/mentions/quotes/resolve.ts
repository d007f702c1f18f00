import { POSSESSIVE, UPPER_FIRST, WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { nameRoot } from '../words/demonyms.ts';
import { antecedentOf } from './antecedent.ts';
import { beside } from './beside.ts';
import { DETERMINERS, PREPOSITIONS } from './grammar.ts';
import { bodyOf, holderOf, lastNamed } from './holders.ts';
import { mainSubject } from './main-subject.ts';
import { sentenceOf, wordAt, type Scene } from './scene.ts';
import type { Phrase, Spoken } from './speaker.ts';
import { possessor } from './subject.ts';

/** The speaker's fullest name in this article, or the role as it stands there; null when a pronoun stands for nobody known. */
export function speakerName(scene: Scene, phrase: Phrase, spoken: readonly Spoken[]): string | null {
  if (phrase.name >= 0) return scene.names[phrase.name]!.full;
  if (phrase.pronoun !== null) {
    const antecedent = antecedentOf(scene, phrase.from, phrase.pronoun, spoken);
    if (!antecedent) return null;
    return 'name' in antecedent ? antecedent.name : describe(scene, antecedent.phrase, spoken);
  }
  const sender = phrase.role === 'document' ? (ownerOf(scene, phrase) ?? senderOf(scene, phrase) ?? issuerOf(scene, phrase)) : null;
  if (sender) return speakerName(scene, sender, spoken);
  return inhabitant(scene, phrase) ?? holder(scene, phrase) ?? body(scene, phrase) ?? employer(scene, phrase) ?? describe(scene, phrase, spoken);
}

/** Whose letter speaks: "her letter says", "Ana Dell’s note read". */
function ownerOf(scene: Scene, { from, to }: Phrase): Phrase | null {
  const owner = LETTERS.has(wordAt(scene, to - 1)) ? possessor(scene, to - 1, from) : null;
  return owner !== null && (owner.name >= 0 || owner.role === 'person' || owner.pronoun === 'he' || owner.pronoun === 'she') ? owner : null;
}

/** Who sent what speaks: "Ana Dell sent a statement that said". */
function senderOf(scene: Scene, { from, to }: Phrase): Phrase | null {
  const { tokens, text, sentences } = scene.article;
  const verb = from - 1;
  if (!LETTERS.has(wordAt(scene, to - 1)) || !SENT.at(text, tokens, verb)) return null;
  const subject = mainSubject(scene, sentences[sentenceOf(scene, verb)]!.from, verb);
  return subject !== null && subject.name >= 0 ? subject : null;
}

/** Who made the statement that speaks on: "In a statement Ana Dell said so. “We go,” the statement said." */
function issuerOf(scene: Scene, { from, to }: Phrase): Phrase | null {
  const { quoteOf, article: { tokens, text, sentences } } = scene;
  if (to - from !== 2 || wordAt(scene, from) !== 'the' || !LETTERS.has(wordAt(scene, to - 1))) return null;
  for (let i = from - 1; i > 1 && i > from - LATER; i--) {
    if (tokens.hash[i] !== tokens.hash[to - 1] || quoteOf[i] !== 0) continue;
    if (wordAt(scene, i - 1) !== 'a' || !ISSUED.at(text, tokens, i - 2)) return null;
    const { from: first, to: last } = sentences[sentenceOf(scene, i)]!;
    const subject = mainSubject(scene, first, i - 2 > first ? i - 2 : last);
    return subject !== null && subject.name >= 0 ? subject : null;
  }
  return null;
}
const ISSUED = wordSet('in issued released published sent posted made with');

const LETTERS: ReadonlySet<string> = new Set(['statement', 'letter', 'email', 'message', 'note', 'memo', 'post', 'tweet']);
const SENT = wordSet('sent issued released published posted circulated shared');

/** The body for which somebody speaks who has no name: "a spokesman for Osterby Water". */
function employer(scene: Scene, { role, to }: Phrase): string | null {
  if (role !== 'person' || !wordAt(scene, to - 1).startsWith('spokes') || to + 2 >= scene.nameOf.length || wordAt(scene, to) !== 'for') return null;
  const name = scene.nameOf[to + 1] || scene.nameOf[to + 2];
  return name && scene.names[name - 1]!.kind === 'organization' ? scene.names[name - 1]!.full : null;
}

/** The body that a definite phrase stands for: "the ministry" where the article names one. */
function body(scene: Scene, phrase: Phrase): string | null {
  const isOne = phrase.role === 'body' && isDefinite(scene, phrase) && phrase.to - phrase.from < 3;
  return isOne ? bodyOf(scene, wordAt(scene, phrase.to - 1), phrase.from) : null;
}

/** The person who holds the role of a definite phrase: "the mayor" where the article names one. */
function holder(scene: Scene, phrase: Phrase): string | null {
  if (phrase.role !== 'person') return null;
  if (!isDefinite(scene, phrase)) return isOne(scene, phrase) ? namedLater(scene, phrase) : null;
  const { tokens } = scene.article;
  const named = beside(scene, phrase.to, Math.min(tokens.count, phrase.to + 14));
  if (named) return scene.names[named.name]!.full;
  const others: string[] = [];
  for (let i = phrase.from; i < phrase.to - 1; i++) if (tokens.kind[i] === WORD && !DEFINITE.has(wordAt(scene, i))) others.push(wordAt(scene, i));
  const head = wordAt(scene, phrase.to - 1);
  return holderOf(scene, head, others, tokens.start[phrase.from]!) ?? (isPlain(scene, phrase) ? (isSomeoneElse(scene, phrase) ? null : lastNamed(scene, head, phrase.from)) : describedLast(scene, phrase, head));
}

/** Whether the role was given before to somebody who goes unnamed: "the principal of Orwell High said". */
function isSomeoneElse({ nameOf, quoteOf, article: { tokens, text } }: Scene, { from, to }: Phrase): boolean {
  for (let i = from - 1; i > 0 && i > from - EARLIER; i--) {
    if (tokens.hash[i] !== tokens.hash[to - 1] || quoteOf[i] !== 0 || nameOf[i] !== 0) continue;
    // "Ana Dell is a nurse", "works as a nurse", "Ana Dell, a nurse at"
    if (INDEFINITE.at(text, tokens, i - 1) && (PREDICATIVE.at(text, tokens, i - 2) || (tokens.hash[i - 2] === COMMA && nameOf[i - 3] !== 0))) return false;
    return nameOf[i + 1] === 0 && tokens.hash[i + 1] !== COMMA && (BELONGS.at(text, tokens, i + 1) === true || INDEFINITE.at(text, tokens, i - 1) === true);
  }
  return false;
}
const COMMA = 44;
const PREDICATIVE = wordSet('is was as became');
const BELONGS = wordSet('of at for from in');
const INDEFINITE = wordSet('a an one another');

/** Somebody of whom the article had told nothing but the name, where nobody has been called so before: "the nursery teacher" after "Ana Dell, 34, was saved." */
function describedLast(scene: Scene, { from, to }: Phrase, head: string): string | null {
  const { names, nameOf, quoteOf, article: { tokens } } = scene;
  if (wordAt(scene, from) !== 'the' || nameOf[to] !== 0 || (tokens.flags[to]! & UPPER_FIRST) !== 0) return null;
  for (let i = from + 1; i < to - 1; i++) if (nameOf[i] !== 0 || (tokens.flags[i + 1]! & POSSESSIVE) !== 0) return null;
  for (let i = Math.max(0, from - EARLIER); i < from; i++) if (tokens.hash[i] === tokens.hash[to - 1] && quoteOf[i] === 0) return null;
  const full = lastNamed(scene, head, from, to - from > 2);
  return full !== null && names.every((name) => name.full !== full || name.title === null) ? full : null;
}

/** "one officer", who is named in one of the next sentences: "That officer, Ana Dell, has left." */
function namedLater(scene: Scene, { to }: Phrase): string | null {
  const { tokens } = scene.article;
  const limit = Math.min(tokens.count, to + LATER);
  for (let i = to; i < limit; i++) {
    if (tokens.hash[i] !== tokens.hash[to - 1] || wordAt(scene, i - 1) !== 'that') continue;
    const named = beside(scene, i + 1, limit);
    return named && scene.names[named.name]!.full;
  }
  return null;
}
const LATER = 80;
const EARLIER = 2000;

const isOne = (scene: Scene, { from }: Phrase): boolean => ONE.has(wordAt(scene, from));
const ONE: ReadonlySet<string> = new Set(['one', 'a', 'an']);

/** Who was named last where "the Norwegian" speaks. */
function inhabitant(scene: Scene, { from, to, role }: Phrase): string | null {
  const word = wordAt(scene, to - 1);
  return role === null && to - from === 2 && wordAt(scene, from) === 'the' && nameRoot(word) !== word ? lastNamed(scene, word, from) : null;
}

/** "the striker", "the great-niece", "the painter's niece": nothing that says which, as "the Lisbon striker" and "the event organizer" do. */
function isPlain(scene: Scene, { from, to }: Phrase): boolean {
  const { nameOf, article: { tokens, text } } = scene;
  if (wordAt(scene, from) !== 'the') return false;
  for (let i = from + 1; i < to - 1; i++) {
    const isOwner = (tokens.flags[i]! & POSSESSIVE) !== 0 || (tokens.flags[i + 1]! & POSSESSIVE) !== 0;
    if (nameOf[i] !== 0 || (!isOwner && tokens.kind[i] === WORD && tokens.hash[i + 1] !== HYPHEN && !(i === to - 2 && RANKS.at(text, tokens, i)))) return false;
  }
  return true;
}

const HYPHEN = 45;
/** The first words of offices that have two: "the chief constable". */
const RANKS = wordSet('chief prime');

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'his', 'her', 'their', 'its']);

function isDefinite(scene: Scene, phrase: Phrase): boolean {
  return DEFINITE.has(wordAt(scene, phrase.from));
}

/** How far back a fuller description of a role is looked for: speakers, and tokens. */
const SPEAKERS = 60;
const TOKENS = 400;

/** The phrase in words without its article; "the official" takes the fuller description that came before it. */
function describe(scene: Scene, phrase: Phrase, spoken: readonly Spoken[]): string {
  const { tokens, text } = scene.article;
  let from = phrase.from;
  if (phrase.to - from > 1 && DETERMINERS.at(text, tokens, from) && !KEPT.has(wordAt(scene, from))) from++;
  const own = text.slice(tokens.start[from], tokens.end[withPurpose(scene, phrase) - 1]).replace(/\s+/g, ' ');
  if (phrase.role === null && phrase.to - from === 1) return surnameOfOne(scene, own) ?? own;
  if (phrase.role === null || (!isDefinite(scene, phrase) && (phrase.to - from > 1 || isOne(scene, phrase)))) return own;
  const head = wordAt(scene, phrase.to - 1);
  for (let s = spoken.length - 1; s >= 0 && s > spoken.length - SPEAKERS; s--) {
    const { speaker, at } = spoken[s]!;
    if (at < phrase.from && speaker.length > own.length && speaker.toLowerCase().endsWith(` ${head}`)) return speaker;
  }
  return fullerDescription(scene, phrase, head) ?? own;
}

/** The end of a body's description with what it is for: "ministry of transport". */
function withPurpose(scene: Scene, { role, to }: Phrase): number {
  const { tokens, text } = scene.article;
  if (role !== 'body' || !SEATS.has(wordAt(scene, to - 1)) || to + 1 >= tokens.count || wordAt(scene, to) !== 'of') return to;
  const next = to + 1;
  return tokens.kind[next] === WORD && !DETERMINERS.at(text, tokens, next) && scene.quoteOf[next] === 0 ? next + 1 : to;
}

const SEATS: ReadonlySet<string> = new Set(['ministry', 'department', 'board', 'chamber', 'federation', 'house', 'bank', 'council']);

/** The only person of the article whose surname a word is that no list knew for a name: "Prior added". */
function surnameOfOne({ names }: Scene, word: string): string | null {
  const fulls = new Set(names.filter(({ kind, full }) => kind === 'person' && full.endsWith(` ${word}`)).map(({ full }) => full));
  const [only] = fulls;
  return fulls.size === 1 ? only! : null;
}

const KEPT: ReadonlySet<string> = new Set(['several', 'many', 'some', 'two', 'three', 'four', 'five', 'few', 'most', 'other', 'another']);

/** The nearest earlier "a senior government official" for "the official". */
function fullerDescription(scene: Scene, phrase: Phrase, head: string): string | null {
  if (phrase.role !== 'person' && phrase.role !== 'people') return null;
  const { tokens, text } = scene.article;
  const hash = tokens.hash[phrase.to - 1]!;
  for (let i = phrase.from - 1; i > 0 && i > phrase.from - TOKENS; i--) {
    if (tokens.hash[i] !== hash || scene.quoteOf[i] !== 0 || wordAt(scene, i) !== head) continue;
    let from = i;
    while (from > 0 && i - from < 5 && tokens.kind[from - 1] === WORD && !DETERMINERS.at(text, tokens, from - 1) && !PREPOSITIONS.at(text, tokens, from - 1) && (tokens.flags[from - 1]! & POSSESSIVE) === 0) from--;
    if (from > 0 && from < i && DETERMINERS.at(text, tokens, from - 1)) return text.slice(tokens.start[from], tokens.end[i]).replace(/\s+/g, ' ');
  }
  return null;
}
