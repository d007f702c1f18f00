import type { Article } from '../../text/article.ts';
import { MARK, NUMBER, touches, UPPER_FIRST, WORD } from '../../text/tokens.ts';
import type { NameKind } from '../mention.ts';
import { NONE, ORGANIZATION, PERSON, PLACE } from './labels.ts';
import type { Tagged } from './tagger.ts';

/** A name as a range of tokens, while it is being worked out. */
export interface Draft {
  from: number;
  to: number;
  kind: NameKind;
  /** The first token of the sentence, and the one after its last. */
  readonly first: number;
  readonly last: number;
}

/**
 * The draft with other tokens or of another kind. Drafts are never spread: each spread would make objects of a shape of its
 * own, and engines read objects of many shapes several times more slowly.
 */
export function changed({ first, last }: Draft, from: number, to: number, kind: NameKind): Draft {
  return draftOf(from, to, kind, first, last);
}

/** What may change is set after the draft is made: engines take a field that was never set for a constant, and once one is set they optimize anew all that reads ranges. */
function draftOf(from: number, to: number, kind: NameKind, first: number, last: number): Draft {
  const draft: Draft = { from: first, to: first, kind: 'other', first, last };
  draft.from = from;
  draft.to = to;
  draft.kind = kind;
  return draft;
}

/** The runs of one label within each stretch, in order of the text, without small words and marks at either end. */
export function draftSpans({ tokens }: Article, { stretches, labels }: Tagged): Draft[] {
  const isName = (i: number): boolean => tokens.kind[i] === WORD && (tokens.flags[i]! & UPPER_FIRST) !== 0;
  const drafts: Draft[] = [];
  for (const stretch of stretches) {
    for (let i = stretch.from; i < stretch.to; ) {
      const label = labels[i]!;
      let from = i;
      while (i < stretch.to && labels[i] === label) i++;
      if (label === NONE) continue;
      let to = i;
      while (from < to && tokens.kind[from] === MARK) from++;
      while (to > from && (tokens.kind[to - 1] === MARK || (tokens.kind[to - 1] === WORD && !isName(to - 1)))) to--;
      // "WTV24": the digits belong to the name whatever their label.
      while (to < stretch.to && tokens.kind[to] === NUMBER && touches(tokens, to)) to++;
      if (from < to && isNameIn(isName, from, to)) drafts.push(draftOf(from, to, kindOf(label), stretch.first, stretch.last));
    }
  }
  return drafts.sort((a, b) => a.from - b.from);
}

function isNameIn(isName: (i: number) => boolean, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isName(i)) return true;
  return false;
}

function kindOf(label: number): NameKind {
  return label === PERSON ? 'person' : label === ORGANIZATION ? 'organization' : label === PLACE ? 'place' : 'other';
}
