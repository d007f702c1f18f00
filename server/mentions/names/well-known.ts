import { uint8s } from '../../text/room.ts';
import { ALL_UPPER, WORD, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { AND, isIn, type Listed } from './lexicon.ts';
import { changed, type Draft } from './spans.ts';
import { SHOUTED, type Stretch } from './stretches.ts';

/** Bodies that newspapers everywhere give by their initials alone. */
const BODIES = wordSet(`un eu nato imf who wto unhcr unicef unesco iaea icc icj opec oecd ecb wfp unrwa undp osce asean ecowas
  fbi cia nsa nasa noaa fema nypd lapd faa ntsb fda epa irs nhs bbc cnn nbc abc cbs itv pbs npr rai fifa uefa ioc fia nba nfl nhl mlb wada`);

/**
 * The drafts with the bodies that newspapers give by their initials alone, which the tagger passes over where they stand before a
 * noun: "UN officials", "an IMF team". Two that are joined by "and" are two; in a line of capitals nothing is told by them.
 */
export function withWellKnown(words: Listed, stretches: readonly Stretch[], drafts: readonly Draft[]): Draft[] {
  const { tokens } = words;
  const taken = uint8s(tokens.count);
  const whole: Draft[] = [];
  for (const draft of drafts) {
    const { from, to, kind } = draft;
    taken.fill(1, from, to);
    if (to - from === 3 && isWellKnown(words, from) && isIn(words, from + 1, AND) && isWellKnown(words, to - 1)) whole.push(changed(draft, from, from + 1, 'organization'), changed(draft, to - 1, to, 'organization'));
    else whole.push(to - from === 1 && kind !== 'organization' && isWellKnown(words, from) ? changed(draft, from, to, 'organization') : draft);
  }
  let isMore = false;
  for (const { from, to, first, last, style } of stretches) {
    if (style === SHOUTED) continue;
    for (let i = from; i < to; i++) {
      if (taken[i] === 1 || !isWellKnown(words, i)) continue;
      whole.push({ from: i, to: i + 1, kind: 'organization', first, last });
      isMore = true;
    }
  }
  return isMore ? whole.sort((a, b) => a.from - b.from) : whole;
}

/** "WHO IS IT" is no body. */
const isWellKnown = ({ text, tokens }: Listed, i: number): boolean => isShouted(tokens, i) && !isShouted(tokens, i + 1) && BODIES.at(text, tokens, i) === true;

const isShouted = ({ kind, flags }: Tokens, i: number): boolean => kind[i] === WORD && (flags[i]! & ALL_UPPER) !== 0;
