import { ALL_UPPER, MARK, touches, WORD, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { bodiesIn, ofName } from './bodies.ts';
import { datelines } from './datelines.ts';
import { BODY, DAY, DEMONYM, EVENT_BEFORE, isIn, ORDINARY, TITLE_PART, type Listed } from './lexicon.ts';
import type { Draft } from './spans.ts';
import { RUNNING, SHOUTED, type Stretch } from './stretches.ts';
import { isCapital } from './titles.ts';

/** Names that follow a pattern, whatever the tagger made of them: "Coalition of the Willing", "Operation Unifier", "Independence Day". */
export function patterns(words: Listed, stretches: readonly Stretch[], tagged: readonly Draft[]): Draft[] {
  const found = datelines(words);
  for (let k = 0; k < stretches.length; k++) {
    const stretch = stretches[k]!;
    if (stretch.style === SHOUTED) continue;
    if (stretch.style === RUNNING) bodiesIn(words, stretch, stretches[k + 1], tagged, found);
    patternsIn(words, stretch, found);
  }
  // Where two begin together the one that knows what it is goes first, then the longer.
  return found.sort((a, b) => a.from - b.from || Number(a.kind === 'other') - Number(b.kind === 'other') || b.to - a.to);
}

function patternsIn(words: Listed, stretch: Stretch, found: Draft[]): void {
  const { tokens } = words;
  const { first, last, from, to } = stretch;
  const credited = creditedTo(tokens, stretch);
  if (credited) found.push(credited);
  for (let i = from; i < to; i++) {
    if (!isCapital(tokens, i)) continue;
    const run = stretch.style === RUNNING ? unlabelledRun(words, stretch, i) : 0;
    if (run > 0) found.push({ from: i, to: run, kind: 'other', first, last });
    if (isIn(words, i, BODY) && stretch.style === RUNNING) {
      const end = ofName(words, i, to);
      if (end > 0) found.push({ from: i, to: end, kind: 'organization', first, last });
    } else if (isIn(words, i, EVENT_BEFORE) && isCapital(tokens, i + 1) && i + 1 < to) {
      let end = i + 2;
      while (end < to && end < i + 5 && isCapital(tokens, end)) end++;
      found.push({ from: i, to: end, kind: 'event', first, last });
    } else if (i > from && isCapital(tokens, i - 1) && isIn(words, i, DAY) && !isIn(words, i - 1, DEMONYM)) {
      let begin = i - 1;
      while (begin > from && begin > i - 4 && isCapital(tokens, begin - 1)) begin--;
      if (begin === first && i - begin > 1) begin++;
      if (stretch.style === RUNNING && i - begin < 4) found.push({ from: begin, to: i + 1, kind: 'event', first, last });
    }
  }
}

/**
 * Two capitals or more in a row inside a running sentence name something even where the tagger does not know what: a
 * programme, a law, a company. Returns the end of such a run that begins at `i`, or 0.
 */
function unlabelledRun(words: Listed, { from, to, first }: Stretch, i: number): number {
  const { text, tokens } = words;
  if (i === first || (i > from && isCapital(tokens, i - 1)) || (tokens.kind[i - 1] !== WORD && tokens.hash[i - 1] !== COMMA)) return 0;
  let end = i;
  let isTitled = false;
  while (end < to && end < i + 7 && isCapital(tokens, end)) {
    const ordinary = isIn(words, end, ORDINARY & ~TITLE_PART) || (tokens.flags[end]! & ALL_UPPER) !== 0;
    if (ordinary || tokens.end[end]! - tokens.start[end]! === 1) return 0;
    isTitled ||= isIn(words, end, TITLE_PART);
    end++;
  }
  if (isTitled && (end - i < 3 || !WORLDWIDE.at(text, tokens, end - 1))) return 0;
  return end - i >= 2 && end - i <= 6 ? end : 0;
}

/** What names of bodies end with, though it and words before it stand in titles too: "Clean Water International". */
const WORLDWIDE = wordSet('international');

/** The agency of a picture's credit, in capitals before a slash and the photographer: "THE CANADIAN PRESS/Sean Kilpatrick". */
function creditedTo(tokens: Tokens, { from, to, first, last }: Stretch): Draft | null {
  if (to + 1 >= last || tokens.hash[to] !== SLASH || tokens.kind[to] !== MARK || !touches(tokens, to) || !isCapital(tokens, to + 1)) return null;
  if ((tokens.flags[to + 1]! & ALL_UPPER) !== 0) return null;
  let start = to;
  while (start > from && (tokens.flags[start - 1]! & ALL_UPPER) !== 0) start--;
  return start < to ? { from: start, to, kind: 'organization', first, last } : null;
}

const SLASH = 47;
const COMMA = 44;
