import { WORD } from '../../text/tokens.ts';
import { lastAtOrBefore } from '../../text/span.ts';
import { wordSet } from '../../text/words.ts';
import { DETERMINERS, PREPOSITIONS } from './grammar.ts';
import { ROLES } from './roles.ts';
import { isWord, sentenceOf, wordAt, type Scene } from './scene.ts';

/** A place where a person is named with a role: the words of titles and appositions beside the name, in lower case. */
interface Holding {
  readonly full: string;
  readonly words: readonly string[];
}

/** The holdings of one role in order, and where they stand. */
interface Holdings {
  readonly list: Holding[];
  readonly starts: number[];
}

/** So many places where a role is named are weighed, the nearest before the phrase first. */
const WEIGHED = 40;

/**
 * The person whom the article names with the role `head`, as far as it names one: who shares most of the phrase's other
 * words, then who was named last before `offset`. "the Republican nominee" is not the Democratic one.
 */
export function holderOf(scene: Scene, head: string, others: readonly string[], offset: number): string | null {
  const holdings = holdingsOf(scene).get(head);
  if (!holdings) return null;
  const before = lastAtOrBefore(holdings.starts, offset);
  let best: { full: string; score: number } | null = null;
  const weigh = ({ full, words }: Holding, score: number): void => {
    const shared = others.filter((word) => words.includes(word)).length;
    if (others.length > 0 && words.length > 1 && shared === 0) return;
    if (words.some((word) => LESS.has(word) && !others.includes(word))) return;
    if (!best || score + 2 * shared > best.score) best = { full, score: score + 2 * shared };
  };
  for (let i = before; i >= 0 && i > before - WEIGHED; i--) weigh(holdings.list[i]!, 1);
  for (let i = before + 1; i < holdings.list.length && i < before + WEIGHED; i++) weigh(holdings.list[i]!, 0);
  return (best as { full: string } | null)?.full ?? null;
}

/** What makes another office of one: "the president" is not the vice president. */
const LESS: ReadonlySet<string> = new Set(['vice', 'deputy', 'assistant', 'associate']);

/** So many sentences before a phrase the person is named whom it calls something else. */
const NEAR = 3;

/**
 * Whom an article names last before token `at`, in the paragraph or the one before: "the striker said" after a sentence about
 * somebody. Null where the role is one of those who go unnamed, unless it is `isTold` what they do, or that sentence is about two.
 */
export function lastNamed(scene: Scene, head: string, at: number, isTold = false): string | null {
  const { nameOf, names, quoteOf, article: { sentences } } = scene;
  if (UNNAMED.get(head) && !isWord(scene, at + 1, 'chief') && !(isTold && TRADES.get(head))) return null;
  const home = sentenceOf(scene, at);
  if (home < 0) return null;
  const first = sentences[Math.max(0, home - NEAR)]!.from;
  let only: string | null = null;
  let told = -1;
  for (let i = at - 1; i >= first; i--) {
    const name = nameOf[i] !== 0 && quoteOf[i] === 0 ? names[nameOf[i]! - 1]! : null;
    if (name?.kind !== 'person' || name.full === only) continue;
    const s = sentenceOf(scene, i);
    // Of two whom one sentence names it may be either.
    if (only !== null) return s === told ? null : only;
    if (sentences[s]!.block + 1 < sentences[home]!.block) return null;
    [only, told] = [name.full, s];
  }
  return only;
}

/** Those whom news lets speak without a name, and those who belong to somebody else. */
export const UNNAMED = wordSet(`spokesman spokeswoman spokesperson official source aide witness eyewitness neighbour neighbor resident lawyer attorney solicitor barrister counsel prosecutor judge magistrate officer friend colleague relative
  mother father brother sister wife husband son daughter aunt uncle cousin partner widow widower family victim passenger customer reporter journalist correspondent interviewer moderator host voter supporter critic protester demonstrator
  dispatcher operator caller employee worker staffer insider expert analyst economist diplomat investigator detective policeman policewoman constable sergeant inspector soldier guard driver user commenter reader viewer bystander onlooker visitor tourist shopper speaker announcer narrator`);

/** Those of them that a word before makes somebody's trade: "the care worker". */
const TRADES = wordSet('worker driver guard operator');

/** The only body that the article names with the word: "the council" is the Tarn Valley Council. For a company, the one that is named most and was named last. */
export function bodyOf(scene: Scene, head: string, at: number): string | null {
  const { nameOf, names, article: { header: { publisher } } } = scene;
  if (!COMPANIES.get(head)) {
    const fulls = new Set(names.filter(({ kind, full }) => kind === 'organization' && full.toLowerCase().split(/[\s-]/).includes(head)).map(({ full }) => full));
    return fulls.size === 1 ? [...fulls][0]! : null;
  }
  const counts = new Map<string, number>();
  for (const { kind, full } of names) if (kind === 'organization') counts.set(full, (counts.get(full) ?? 0) + 1);
  for (let i = at - 1; i >= 0; i--) {
    const name = nameOf[i] !== 0 ? names[nameOf[i]! - 1]! : null;
    // The agency of the dateline reports and is not reported on.
    if (name?.kind !== 'organization' || name.full === publisher) continue;
    return [...counts.values()].every((count) => count <= counts.get(name.full)!) ? name.full : null;
  }
  return null;
}

const COMPANIES = wordSet('company firm insurer airline carrier retailer manufacturer carmaker maker utility brewery chain lender developer supplier publisher broadcaster group');

const HOLDINGS = new WeakMap<Scene, ReadonlyMap<string, Holdings>>();

/** Every role that a person is named with, by its head noun. */
function holdingsOf(scene: Scene): ReadonlyMap<string, Holdings> {
  let known = HOLDINGS.get(scene);
  if (!known) HOLDINGS.set(scene, (known = findHoldings(scene)));
  return known;
}

function findHoldings(scene: Scene): ReadonlyMap<string, Holdings> {
  const found = new Map<string, Holdings>();
  const { nameOf, names } = scene;
  for (let i = 0; i < nameOf.length; i++) {
    const n = nameOf[i]!;
    if (n === 0 || (i > 0 && nameOf[i - 1] === n)) continue;
    const name = names[n - 1]!;
    if (name.kind !== 'person') continue;
    const words = [...(name.title ? name.title.toLowerCase().split(/[\s-]+/) : []), ...beside(scene, i)];
    for (const word of new Set(words)) {
      if (ROLES.get(word) !== 'person') continue;
      let holdings = found.get(word);
      if (!holdings) found.set(word, (holdings = { list: [], starts: [] }));
      holdings.list.push({ full: name.full, words });
      holdings.starts.push(name.start);
    }
  }
  return found;
}

/** The words of the roles that stand beside the name which begins at token `from`. */
function beside(scene: Scene, from: number): string[] {
  const { tokens, text } = scene.article;
  const found: string[] = [];
  let to = from;
  while (to < tokens.count && scene.nameOf[to] === scene.nameOf[from]) to++;
  // "Yannis Drakatos, the mayor of Kalydra,"
  if (isComma(scene, to)) {
    for (let i = to + 1; i < tokens.count && i < to + 9 && tokens.kind[i] === WORD && scene.quoteOf[i] === 0 && !PREPOSITIONS.at(text, tokens, i); i++) found.push(wordAt(scene, i));
    if (!found.some((word) => ROLES.get(word) === 'person')) found.length = 0;
  }
  // "the mayor of Kalydra, Yannis Drakatos,"
  if (isComma(scene, from - 1)) {
    for (let i = from - 2; i > from - 10 && i >= 0 && tokens.kind[i] === WORD; i--) {
      if (DETERMINERS.at(text, tokens, i)) break;
      found.push(wordAt(scene, i));
    }
  }
  // "spokesman Jesse Lehrich"
  for (let i = from - 1; i > from - 4 && i >= 0 && tokens.kind[i] === WORD && ROLES.at(text, tokens, i) === 'person'; i--) found.push(wordAt(scene, i));
  return found;
}

function isComma(scene: Scene, i: number): boolean {
  return i >= 0 && i < scene.article.tokens.count && scene.article.tokens.hash[i] === 44;
}
