import { MARK, POSSESSIVE, UPPER_FIRST, WORD, touches, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { AND, DEMONYM, DETERMINER, FOR, HONORIFIC, isIn, OF, OFFICE, SITE, THE, TITLE_PART, VERB, type Listed } from './lexicon.ts';
import { plainText } from './plain-text.ts';

/** Whether token `i` is the head word of a title or a form of address. */
export function isOffice(words: Listed, i: number): boolean {
  return isIn(words, i, OFFICE | HONORIFIC);
}

/** Whether token `i` may stand inside a title beside its head word. */
export function isTitlePart(words: Listed, i: number): boolean {
  return isIn(words, i, TITLE_PART | OFFICE);
}

/**
 * The title or role beside a person's name, as it stands there: "Prime Minister" in "Canadian Prime Minister Mark Carney",
 * "Minister for Foreign Affairs", "civil protection minister" in "Anthi Korovesi, the civil protection minister,". `first` and
 * `last` bound the sentence; `from` and `to` are the name's tokens.
 */
export function titleBeside(words: Listed, from: number, to: number, first: number, last: number): string | null {
  const before = titleEndingAt(words, from - 1, first);
  if (before) {
    const address = before.to - before.from === 1 && isIn(words, before.from, HONORIFIC);
    return (address ? roleAfter(words, to, last) : null) ?? plainText(words, before.from, before.to);
  }
  const role = from - 2 >= first && isMark(words.tokens, from - 1, COMMA) ? titleEndingAt(words, from - 2, first) : null;
  return role ? plainText(words, role.from, role.to) : roleAfter(words, to, last);
}

/** The tokens of the title whose last one is `end`. */
function titleEndingAt(words: Listed, end: number, first: number): { readonly from: number; readonly to: number } | null {
  const { tokens } = words;
  let i = end;
  if (isMark(tokens, i, STOP) && touches(tokens, i)) i--;
  // What the office is for: "of the Exchequer", "for Foreign Affairs".
  let head = i;
  for (let steps = 0; steps < 6 && head > first && !isOffice(words, head); steps++) {
    if (!isTitlePart(words, head) && !isIn(words, head, OF | FOR | THE | AND)) return null;
    head--;
  }
  if (head < first || tokens.kind[head] !== WORD || !isOffice(words, head)) return null;
  let start = head;
  if (isIn(words, head, HONORIFIC)) return { from: head, to: head + 1 };
  while (start > first) {
    const j = start - 1;
    if (isTitlePart(words, j) && !isIn(words, j, DEMONYM)) start = j;
    else if (isMark(tokens, j, HYPHEN) && touches(tokens, j) && touches(tokens, start) && j > first && isTitlePart(words, j - 1)) start = j - 1;
    else if (isIn(words, j, AND) && j > first && isOffice(words, j - 1) && isCapital(tokens, j - 1)) start = j - 1;
    else break;
  }
  return { from: start, to: i + 1 };
}

/** Whether a role that only a person has stands in apposition after token `to`: ", the mayor". */
export function hasPersonalRole(words: Listed, to: number, last: number): boolean {
  const role = roleAfter(words, to, last);
  return role !== null && !/(?:owner|leader|head|founder|maker|champion|chief|manager|boss|investor|trader|adviser|advisor|producer|candidate|nominee)$/i.test(role);
}

/** A role in apposition after a name: ", the mayor of Kalydra", ", its chief executive". */
function roleAfter(words: Listed, to: number, last: number): string | null {
  const { tokens } = words;
  if (to + 1 >= last || !isMark(tokens, to, COMMA)) return null;
  let start = to + 1;
  for (let i = start; i < Math.min(last, to + 9); i++) {
    if (tokens.kind[i] === MARK && !isMark(tokens, i, HYPHEN)) return null;
    if (isIn(words, i, DETERMINER | DEMONYM) || (tokens.flags[i]! & POSSESSIVE) !== 0) start = i + 1;
    else if (isIn(words, i, OFFICE) && !(i + 1 < last && (isTitlePart(words, i + 1) || (tokens.flags[i + 1]! & POSSESSIVE) !== 0))) return plainText(words, start, officeEnd(words, i, last));
    // "an artist with whom Prince sang", "a critic of Hun Sen": the office is somebody else's.
    else if (!isTitlePart(words, i) && isIn(words, i, OF | FOR | SITE) || APART.at(words.text, tokens, i)) return null;
    else if (!isTitlePart(words, i) && (tokens.flags[i]! & UPPER_FIRST) === 0 && i >= start + 3) return null;
    else if (isIn(words, i, VERB)) return null;
  }
  return null;
}

const APART = wordSet('with whom whose by');

/** The end of an office at `i` with what it is for, where that is an office's word too: "secretary of state". */
function officeEnd(words: Listed, i: number, last: number): number {
  let end = i + 1;
  if (end + 1 >= last || !isIn(words, end, OF | FOR)) return end;
  let j = end + 1;
  if (j + 1 < last && isIn(words, j, THE)) j++;
  while (j < last && isIn(words, j, TITLE_PART)) end = ++j;
  return end;
}

const COMMA = 44;
const STOP = 46;
const HYPHEN = 45;

const isMark = (tokens: Tokens, i: number, mark: number): boolean => i >= 0 && i < tokens.count && tokens.kind[i] === MARK && tokens.hash[i] === mark;

/** Whether the token is a word that begins with a capital. */
export function isCapital(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === WORD && (tokens.flags[i]! & UPPER_FIRST) !== 0;
}
