import { Scope } from './frame-roles.ts';
import { tellsRarity } from './frame-scope.ts';
import { hasAny, is, isMark, type Words } from './frame-tokens.ts';
import { SETS } from './frame-words.ts';

/** What the words before a date make of it: the day on which somebody spoke ("she said on Tuesday", "told reporters on 7 May"), the first or the last day of something, when something happened last. */
export function dateScope(words: Words, from: number): number {
  const last = is(words, from - 1, SETS.dated) ? from - 2 : from - 1;
  if (is(words, last, SETS.uttering) || is(words, last - 1, SETS.informing)) return Scope.naming;
  // "in this photo taken on Friday"
  if (hasAny(words, Math.max(0, last - PICTURED), last, SETS.picture)) return Scope.naming;
  if (is(words, last, SETS.opening)) return Scope.opening | rarityScope(words, last);
  return is(words, last, SETS.closing) ? Scope.closing : 0;
}

/** So many tokens before a date stands the picture that was taken then. */
const PICTURED = 6;

/** "the first fire at the mill since", "had not seen a fire since"; of "the worst fire since" it was a lesser one that came before. */
function rarityScope(words: Words, since: number): number {
  let from = since;
  while (from > Math.max(0, since - CLAUSE) && !isMark(words, from - 1, STOP) && !isMark(words, from - 1, SEMICOLON)) from--;
  if (hasAny(words, from, since, SETS.negation)) return Scope.lastTime;
  return tellsRarity(words, from, since) ? (hasAny(words, from, since, SETS.first) ? Scope.lastTime : Scope.record) : 0;
}

/** So many tokens before "since" stands what says that nothing like it had been. */
const CLAUSE = 10;
const STOP = 46;
const SEMICOLON = 59;
