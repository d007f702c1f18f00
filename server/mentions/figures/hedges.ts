import type { Hedge } from '../mention.ts';
import { afterHyphen, isHyphen, isWord, mark, precedes, spaced, word, type Scan } from './scan.ts';

/** What stands right before a figure, longest first where one ends like another. */
const BEFORE: readonly (readonly [string, Hedge])[] = [
  ['no more than', 'at-most'], ['not more than', 'at-most'], ['no fewer than', 'at-least'], ['no less than', 'at-least'], ['not less than', 'at-least'],
  ['more than', 'more-than'], ['greater than', 'more-than'], ['higher than', 'more-than'], ['better than', 'more-than'], ['over than', 'more-than'], ['longer than', 'more-than'], ['larger than', 'more-than'],
  ['less than', 'less-than'], ['fewer than', 'less-than'], ['lower than', 'less-than'], ['smaller than', 'less-than'], ['shorter than', 'less-than'],
  ['upwards of', 'more-than'], ['upward of', 'more-than'], ['in excess of', 'more-than'], ['north of', 'more-than'], ['exceeding', 'more-than'], ['exceeds', 'more-than'], ['exceeded', 'more-than'], ['above', 'more-than'], ['over', 'more-than'], ['topping', 'more-than'], ['topped', 'more-than'], ['surpasses', 'more-than'], ['surpassed', 'more-than'], ['surpassing', 'more-than'],
  ['at least', 'at-least'], ['a minimum of', 'at-least'], ['minimum', 'at-least'],
  ['at most', 'at-most'], ['not exceed', 'at-most'], ['cannot exceed', 'at-most'], ['never exceed', 'at-most'], ['not to exceed', 'at-most'], ['a maximum of', 'at-most'], ['as many as', 'at-most'], ['as much as', 'at-most'], ['as high as', 'at-most'], ['as long as', 'at-most'], ['up to', 'at-most'], ['maximum', 'at-most'],
  ['just under', 'nearly'], ['just shy of', 'nearly'], ['just short of', 'nearly'], ['a little under', 'nearly'], ['slightly under', 'nearly'], ['nearly', 'nearly'], ['almost', 'nearly'], ['nearing', 'nearly'],
  ['under', 'less-than'], ['below', 'less-than'], ['sub', 'less-than'],
  ['close to', 'about'], ['closer to', 'about'], ['an estimated', 'about'], ['estimated', 'about'], ['estimated at', 'about'], ['in the region of', 'about'], ['on the order of', 'about'], ['an average of', 'about'],
  ['about', 'about'], ['around', 'about'], ['roughly', 'about'], ['approximately', 'about'], ['approx', 'about'], ['circa', 'about'], ['some', 'about'], ['say', 'about'], ['perhaps', 'about'], ['maybe', 'about'], ['probably', 'about'], ['barely', 'about'], ['approaching', 'nearly'],
];
/** The same by their last word. */
const BY_LAST = new Map<string, (readonly [readonly string[], Hedge])[]>();
for (const [phrase, hedge] of [...BEFORE].sort(([a], [b]) => b.length - a.length)) {
  const parts = phrase.split(' ');
  const last = parts.at(-1)!;
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), [parts, hedge]]);
}

const MOVING = new Set('go goes going went gone move moves moved push pushes pushed pushing bring brings brought take takes took taking edge edged creep crept shoot shot raise raised whip whips whipped whipping'.split(' '));
const NONE: readonly (readonly [readonly string[], Hedge])[] = [];

/** The hedge before token `i`, and where it begins; the hedge is null and `from` is `i` when there is none. */
export function hedgeBefore(s: Scan, i: number): { hedge: Hedge | null; from: number } {
  let at = i;
  if (isHyphen(s, at - 1) && !spaced(s, at)) at--;
  const c = mark(s, at - 1);
  if (c === 126 || c === 0x2248 || c === 0x223c) return { hedge: 'about', from: at - 1 };
  if (c === 62 || c === 0x2265) return { hedge: c === 62 ? 'more-than' : 'at-least', from: at - 1 };
  if (c === 60 || c === 0x2264) return { hedge: c === 60 ? 'less-than' : 'at-most', from: at - 1 };
  if (c === 46 && /^(approx|ca)$/.test(word(s, at - 2))) return { hedge: 'about', from: at - 2 };
  const w = word(s, at - 1);
  if ((w === 'the' || w === 'a' || w === 'an') && BY_LAST.has(word(s, at - 2)) && word(s, at - 2) === 'than') at--;
  for (const [parts, hedge] of BY_LAST.get(word(s, at - 1)) ?? NONE) {
    // "went up to 110p" is a level and no bound.
    if (parts[0] === 'up' && MOVING.has(word(s, at - 3))) continue;
    // "did not say one word"
    if (parts[0] === 'say' && mark(s, at - 2) === 0) continue;
    if (precedes(s, at, parts)) return { hedge, from: at - parts.length };
    // "the more-than 11 million documents"
    if (parts.length === 2 && word(s, at - 1) === parts[1] && isHyphen(s, at - 2) && word(s, at - 3) === parts[0]) return { hedge, from: at - 3 };
  }
  return { hedge: null, from: i };
}

/** The hedge after a figure that ends before token `i`: "300+", "50-odd", "a dozen or so", "ten or more". */
export function hedgeAfter(s: Scan, i: number): { hedge: Hedge | null; to: number } {
  if (mark(s, i) === 43 && !spaced(s, i)) return { hedge: 'at-least', to: i + 1 };
  const joined = afterHyphen(s, i);
  const w = word(s, joined);
  if (joined > i && w === 'odd') return { hedge: 'about', to: joined + 1 };
  if (joined > i && w === 'plus') return { hedge: 'at-least', to: joined + 1 };
  if (w === 'plus' && isWord(s, i) && /^years?$|^people$/.test(word(s, i + 1))) return { hedge: 'at-least', to: i + 1 };
  if (w === 'or') {
    const next = word(s, i + 1);
    if (next === 'so' || next === 'thereabouts') return { hedge: 'about', to: i + 2 };
    if (next === 'more' || next === 'above' || next === 'over' || next === 'older' || next === 'higher' || next === 'better') return { hedge: 'at-least', to: i + 2 };
    if (next === 'less' || next === 'fewer' || next === 'under' || next === 'below' || next === 'younger' || next === 'lower') return { hedge: 'at-most', to: i + 2 };
  }
  if (w === 'more' && word(s, i + 1) === 'or' && word(s, i + 2) === 'less') return { hedge: 'about', to: i + 3 };
  return { hedge: null, to: i };
}
