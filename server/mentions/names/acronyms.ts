import { MARK, WORD } from '../../text/tokens.ts';
import type { Listed } from './lexicon.ts';
import { changed, type Draft } from './spans.ts';
import { isCapital } from './titles.ts';

/** Letters in the longest acronym that is told by its long form. */
const LONGEST = 7;

/** Adds the acronym that stands in brackets after its long form, in whatever mixture of cases: "the Bank of Tavora (BoT)"; wherever else it stands it is of the same kind. Drafts are in order and stay so. */
export function withAcronyms(words: Listed, drafts: readonly Draft[]): Draft[] {
  const { tokens } = words;
  const kinds = new Map<number, Draft['kind']>();
  const found: Draft[] = [];
  for (const draft of drafts) {
    if (found.length > 0 && draft.from < found[found.length - 1]!.to) continue;
    found.push(draft);
    const at = draft.to + 1;
    if (draft.kind === 'person' || draft.to - draft.from < 2 || !isBracketed(words, at) || !isAcronym(words, draft, at)) continue;
    if (draft.kind === 'other') draft.kind = 'organization';
    kinds.set(tokens.hash[at]!, draft.kind);
    found.push(changed(draft, at, at + 1, draft.kind));
  }
  if (kinds.size > 0) for (const draft of found) if (draft.to - draft.from === 1) draft.kind = kinds.get(tokens.hash[draft.from]!) ?? draft.kind;
  return found;
}

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
