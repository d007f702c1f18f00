import { WORD } from '../../text/tokens.ts';
import { lastAtOrBefore } from '../../text/span.ts';
import { DETERMINERS, PREPOSITIONS } from './grammar.ts';
import { ROLES } from './roles.ts';
import { wordAt, type Scene } from './scene.ts';

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
    if (!best || score + 2 * shared > best.score) best = { full, score: score + 2 * shared };
  };
  for (let i = before; i >= 0 && i > before - WEIGHED; i--) weigh(holdings.list[i]!, 1);
  for (let i = before + 1; i < holdings.list.length && i < before + WEIGHED; i++) weigh(holdings.list[i]!, 0);
  return (best as { full: string } | null)?.full ?? null;
}

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
