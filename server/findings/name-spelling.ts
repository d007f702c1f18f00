import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import { groupBy } from '../group-by.ts';
import { stripMarks, wordsIn } from '../mentions/names/spelling.ts';
import { entityOf, isSpeltAlike } from './entities.ts';
import { areAlike } from './entity-words.ts';
import type { Entity } from './comparison.ts';
import type { Finding } from './finding.ts';

/**
 * Names that an article spells otherwise than most articles do: one finding for each entity, at the first such mention.
 * Diacritics that a newspaper leaves out are no finding.
 */
export function nameSpelling(corpus: Corpus, uri: string): Finding[] {
  const found: Finding[] = [];
  const seen = new Set<string>();
  corpus.entry(uri)?.mentions.names.forEach((name, index) => {
    if (seen.has(name.full)) return;
    seen.add(name.full);
    // A name that stands in thousands of articles is only read in all of them when there is something to tell.
    if (isSpeltAlike(corpus, uri, name)) return;
    const entity = entityOf(corpus, uri, index);
    if (entity.misspellings.length === 0) return;
    const finding = misspelt(entity, uri);
    if (finding && !found.some((other) => other.start === finding.start)) found.push(finding);
  });
  return found;
}

type Mention = Entity['mentions'][number];

/** What the articles that misspell an entity have in common: it is asked for by each of them, and may stand in thousands. */
interface Usual {
  readonly wrong: ReadonlySet<string>;
  /** The mentions by their article that are misspelt. */
  readonly misspelt: ReadonlyMap<string, readonly Mention[]>;
  readonly right: readonly Mention[];
  readonly rightLetters: ReadonlySet<string>;
}

const USUAL = new WeakMap<Entity, Usual>();

function usualOf(entity: Entity): Usual {
  let usual = USUAL.get(entity);
  if (!usual) {
    const wrong = new Set(entity.misspellings.map(({ text }) => text));
    const isWrong = ({ text }: Mention): boolean => wrong.has(clean(text));
    const right = entity.mentions.filter((mention) => !isWrong(mention));
    const letters = [...new Set(right.map(({ text }) => text))].map(plain);
    usual = { wrong, right, misspelt: groupBy(entity.mentions.filter(isWrong), ({ uri }) => uri), rightLetters: new Set(letters.flatMap((text) => [text, ...text.split(' ')])) };
    USUAL.set(entity, usual);
  }
  return usual;
}

const clean = (text: string): string => text.replace(/\s+/g, ' ');
const plain = (text: string): string => clean(stripMarks(text)).toLowerCase();

/** Whether a name has words apart that another one joins: "Ana Dell Ober", "Dell-Ober". */
const isHyphenated = (apart: string, joined: string): boolean => joined.split(' ').some((word) => word.includes('-') && apart.includes(word.replaceAll('-', ' ')));

/** Whether a name shows how a word of another one is spelt otherwise: "Milliote", and neither a part of it nor "Gregg", for "Gregg Miliote". */
function showsSpelling(name: string, other: string): boolean {
  if (isHyphenated(name, other) || isHyphenated(other, name)) return true;
  const [ours, theirs] = [name.split(/[ -]/), other.split(/[ -]/)];
  if (theirs.every((word) => ours.includes(word))) return false;
  return theirs.length > 1 || ours.some((word) => word[0] === other[0]) || !areAlike([...ours, other]);
}

/** Letters drawn out, "Laaaangworth", and the code of a share, "ORME.N". */
function isNoSpelling(text: string): boolean {
  return /(\p{L})\1\1/iu.test(text) || /^\p{Lu}{2,}\.\p{Lu}{1,2}$/u.test(text);
}

function misspelt(entity: Entity, uri: string): Finding | null {
  const { wrong, right, rightLetters, misspelt: all } = usualOf(entity);
  const first = all.get(uri)?.find(({ text }) => !isNoSpelling(text) && !plain(text).split(' ').every((word) => rightLetters.has(word)));
  if (!first) return null;
  const isLike = (m: Mention): boolean => m.uri !== uri && !isNoSpelling(m.text) && wordsIn(plain(m.text)) === wordsIn(plain(first.text));
  const known = new Map<string, boolean>();
  const isShown = (other: string): boolean => {
    const shows = known.get(other) ?? showsSpelling(plain(first.text), other);
    known.set(other, shows);
    return shows;
  };
  const elsewhere = right.filter((m) => isLike(m) && isShown(plain(m.text)));
  // Of two spellings that as many articles use, each is told of the other.
  const rivals = elsewhere.length > 0 ? elsewhere : entity.mentions.filter((m) => isLike(m) && wrong.has(clean(m.text)) && plain(m.text) !== plain(first.text));
  const shown = rivals.length > 0 ? rivals : right.filter((m) => m.uri !== uri && !isNoSpelling(m.text) && isShown(plain(m.text)));
  const articles = new Map(shown.map((m) => [m.uri, m] as const).reverse());
  if (articles.size === 0) return null;
  const usual = clean(shown[0]!.text);
  const here = clean(first.text);
  return {
    uri,
    start: first.start,
    end: first.end,
    code: 'name-spelling',
    severity: 'information',
    message: articles.size === 1 ? l10n.t('The name spelt “{0}” here is “{1}” in another article.', here, usual) : l10n.t('The name spelt “{0}” here is “{1}” in {2} other articles.', here, usual, articles.size),
    related: [...articles.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1)).slice(0, 10).map((m) => ({ uri: m.uri, start: m.start, end: m.end, message: l10n.t('Spelt “{0}”', clean(m.text)) })),
  };
}
