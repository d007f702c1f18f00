import { SHINGLE } from '../mentions/quotes/keys.ts';
import { isSlight } from '../mentions/quotes/words.ts';
import { indexOfRun } from './quotation-align.ts';
import { areOpposites, type Likeness } from './quotation-match.ts';
import type { Said, Saids } from './quotation-said.ts';

/** Two sentences have so many words in common for each place where they differ, else they are two. */
const PER_CHANGE = 3;
/** The same where every place is a word for a word and one speaker says both: "four" for "five", "nobody" for "somebody". */
const PER_WORD = 2;
/** Two places where words of nobody known differ make two statements unless they share so much. */
const SHARED = 0.7;

/** So many words in common are no turn of speech, be there one of weight among them. */
const LONG = 7;

/**
 * Whether two statements are one. `related` says whether their articles tell of the same event, `common` how many shingles
 * they share. Articles of other events are only linked by the same words, and not where two persons use them.
 */
export function areOne(saids: Saids, a: Said, b: Said, related: boolean, common: number): boolean {
  if (!canBeOne(a, b, common)) return false;
  if (isTitle(a) !== isTitle(b)) return false;
  // Whom other articles name with the role that one of them credits is not told by these two.
  const speakers = !related && (isByRole(a) || isByRole(b)) ? 'unknown' : saids.speakers(a, b);
  const same = speakers === 'same';
  if (!related && a.uri !== b.uri && (speakers === 'different' || (!same && common < 3))) return false;
  const like = a.words.folded.length > b.words.folded.length || (a.words.folded.length === b.words.folded.length && a.key < b.key) ? saids.like(a, b) : saids.like(b, a);
  if (!like) return false;
  // Sentences that go apart around what they share differ in one more place.
  const changes = like.changes.length + Number(like.apart);
  const exact = changes === 0;
  const { telling } = a.words.folded.length < b.words.folded.length ? a : b;
  // What an article says twice is a headline's or a caption's.
  if (a.uri === b.uri) return exact && like.shared > (same ? 2 : 3) && (telling > 1 || (like.shared > 4 && telling > 0));
  if (!related) {
    if (exact && like.share > 0.6) return (like.shared > 5 && telling > 2) || (same && like.shared > 3 && telling > 0);
    return same && like.shared > 7 && like.share > 0.8;
  }
  if (exact) return (like.share > 0.6 || like.shared > 5) && (telling > 1 || same || (telling > 0 && (like.shared >= LONG || (speakers !== 'different' && !like.beyond)))) && (speakers !== 'different' || like.shared > 3);
  if (like.shared < 3 || telling < 1 || (changes > 1 && like.shared < (same && isWordForWord(like) ? PER_WORD : PER_CHANGE) * changes)) return false;
  // One place where two sentences of one speaker differ, be it a name that says more than all the rest.
  const isShort = like.shared < 4 && like.edged && a.words.folded.length !== b.words.folded.length;
  if (same && changes === 1 && ((like.shared > 4 && like.share > 0.4) || (like.share > 0.75 && !isShort))) return true;
  if (isShort) return false;
  if (telling < 2) return false;
  const strict = speakers === 'different' || (speakers === 'unknown' && (like.apart || (changes > 1 && like.share < SHARED)));
  return strict ? like.share > 0.8 && like.shared > 5 : like.share > 0.6 || (like.shared > 9 && like.share > 0.4);
}

/** Whether nobody is credited: what a book or a show is called may be taken from what somebody said. */
const isTitle = (said: Said): boolean => said.speaker.name === null && said.isTitled;

const isByRole = ({ speaker, credited }: Said): boolean => speaker.name !== credited;

function isWordForWord({ changes, apart }: Likeness): boolean {
  return !apart && changes.every(({ source, here }) => source !== null && here !== null && !source.includes(' ') && !here.includes(' '));
}

/** A quick look before the words are aligned: enough words in common, in whatever order, or a long run of them. */
function canBeOne(a: Said, b: Said, common: number): boolean {
  if (common > 3) return true;
  const [few, many] = a.bag.size < b.bag.size ? [a.bag, b.bag] : [b.bag, a.bag];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared >= 0.4 * few.size;
}

/** One or two words: too few to be found by their shingles. */
export function isFragment(node: Said): boolean {
  return node.words.folded.length < SHINGLE;
}

/** Whether a fragment has a word that says something by itself. */
export function isTelling(node: Said): boolean {
  return node.words.folded.some((word) => word.length > 3 && !isSlight(word));
}

/** Whether a statement holds a fragment, or the opposite of its one word without a "not" that turns it back. */
export function holds(node: Said, fragment: Said): boolean {
  const { folded } = node.words;
  const part = fragment.words.folded;
  if ((fragment.letters & ~node.letters) === 0 && indexOfRun(folded, part) >= 0) return true;
  // Most end here.
  if (part.length > 1 || !(node.turned.includes(part[0]!) || fragment.turned.some((word) => node.bag.has(word)))) return false;
  let at = 0;
  while (at < folded.length && !areOpposites(folded[at]!, part[0]!)) at++;
  return at < folded.length && !folded.slice(Math.max(0, at - 3), at).some((before) => before === 'not' || before.endsWith("n't"));
}
