import { MARK, WORD } from '../../text/tokens.ts';
import type { Listed } from './lexicon.ts';
import { changed, type Draft } from './spans.ts';
import { isCapital } from './titles.ts';

/** Letters in the longest acronym that is told by its long form. */
const LONGEST = 7;

/**
 * Adds the acronym that stands in brackets after its long form, in whatever mixture of cases: "the Bank of Tavora (BoT)"; wherever else
 * it stands it is of the same kind. Its letters also tell where the long form begins. Drafts are in order and stay so.
 */
export function withAcronyms(words: Listed, drafts: readonly Draft[]): Draft[] {
  const { tokens } = words;
  const kinds = new Map<number, Draft['kind']>();
  const found: Draft[] = [];
  for (const draft of drafts) {
    if (found.length > 0 && draft.from < found[found.length - 1]!.to) continue;
    const at = isBracketed(words, draft.from) ? draft.from : draft.to + 1;
    if (at > draft.from) found.push(draft);
    if (isBracketed(words, at)) {
      withLongForm(words, changed(draft, at, at + 1, 'organization'), found);
      const whole = found[found.length - 1];
      if (whole && whole.to === at - 1 && whole.kind !== 'person' && whole.to - whole.from > 1 && isAcronym(words, whole, at)) {
        if (whole.kind === 'other') whole.kind = 'organization';
        kinds.set(tokens.hash[at]!, whole.kind);
        found.push(changed(whole, at, at + 1, whole.kind));
        continue;
      }
    }
    if (at === draft.from) found.push(draft);
  }
  if (kinds.size > 0) for (const draft of found) if (draft.to - draft.from === 1) draft.kind = kinds.get(tokens.hash[draft.from]!) ?? draft.kind;
  return found;
}

/** Puts the long form of a bracketed acronym in place of the names that were found in its words. */
function withLongForm(words: Listed, acronym: Draft, found: Draft[]): void {
  const to = acronym.from - 1;
  const begin = longFormOf(words, acronym.from, acronym.first);
  if (begin < 0) return;
  let inside = found.length;
  while (inside > 0 && found[inside - 1]!.to > begin) inside--;
  const first = found[inside];
  if (first && (first.from < begin || (first.from === begin && first.to === to && first.kind !== 'person'))) return;
  found.length = inside;
  found.push(changed(acronym, begin, to, 'organization'));
}

/** Where the words begin whose first letters are those of the acronym at `at`, three at least: all capitals back from its bracket; -1 where they are not. */
function longFormOf({ text, tokens }: Listed, at: number, first: number): number {
  const word = text.slice(tokens.start[at], tokens.end[at]);
  if (word.length < SURE || word.length > LONGEST || !/^\p{Lu}+$/u.test(word)) return -1;
  let begin = at - 1;
  for (let left = word.length; left > 0; left--) {
    begin--;
    if (begin < first || !isCapital(tokens, begin) || text[tokens.start[begin]!] !== word[left - 1]) return -1;
  }
  return begin;
}
/** From so many letters on an acronym tells how long its long form is. */
const SURE = 3;

function isBracketed({ tokens }: Listed, i: number): boolean {
  return i + 1 < tokens.count && tokens.kind[i] === WORD && tokens.kind[i - 1] === MARK && tokens.hash[i - 1] === 40 && tokens.kind[i + 1] === MARK && tokens.hash[i + 1] === 41;
}

/** Whether the capitals of the word at `at`, two at least, are the first letters of the name's capitalised words, "The" perhaps left out. */
function isAcronym({ text, tokens }: Listed, { from, to }: Draft, at: number): boolean {
  const word = text.slice(tokens.start[at], tokens.end[at]);
  if (word.length > LONGEST) return false;
  const capitals = word.replace(/[^\p{Lu}]/gu, '');
  let initials = '';
  for (let i = from; i < to; i++) if (isCapital(tokens, i)) initials += text[tokens.start[i]!]!;
  return capitals.length > 1 && (initials === capitals || initials === `T${capitals}`);
}
