import { isReadable } from '../../text/blocks.ts';
import { tokenize } from '../../text/tokens.ts';
import type { KeyList } from '../key-list.ts';
import type { Keyed } from '../keyed.ts';
import { shingleAt, wordingOf } from './word-row.ts';

/** Words in a shingle of a quotation: the shortest fragment that is found inside a longer quotation by its words alone. */
export const SHINGLE = 3;
/** Words in a shingle of narration, and how many neighbouring shingles one is kept of. */
export const NARRATION = 5;
const WINDOW = 4;
/** Whether a shingle stood in the quotation before is told by going over those that did, unless there are more. */
const FEW = 64;

/** Every shingle of every quotation, once each; `index` is into `quotes`. */
export function quoteKeys({ article, mentions, wording }: Keyed, keys: KeyList): void {
  const { tokens } = article;
  let from = 0;
  mentions.quotes.forEach((quote, index) => {
    while (from < wording.count && tokens.start[wording.tokens[from]!]! < quote.start) from++;
    let to = from;
    while (to < wording.count && tokens.start[wording.tokens[to]!]! < quote.end) to++;
    const seen = to - from > FEW ? new Set<number>() : null;
    const first = keys.count;
    for (let at = from; at + SHINGLE <= to; at++) {
      const hash = shingleAt(wording, at, SHINGLE);
      if (seen === null) keys.addOnce(hash, index, first);
      else if (!seen.has(hash)) {
        seen.add(hash);
        keys.add(hash, index);
      }
    }
  });
}

/**
 * Fingerprints of what stands outside quotation marks, chosen by winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003): of
 * every four neighbouring shingles of five words the one with the least hash, so that any eight words in a row that two
 * texts share leave a common key. `index` is the offset of the shingle's first word.
 */
export function narrationKeys(keyed: Keyed, keys: KeyList): void {
  const { article, mentions, wording } = keyed;
  const { tokens, blocks } = article;
  const { quotes } = mentions;
  let q = 0;
  let at = 0;
  for (const block of blocks) {
    while (q < quotes.length && quotes[q]!.end <= block.start) q++;
    if (!isReadable(block)) continue;
    let from = block.start;
    for (;;) {
      const quote = q < quotes.length ? quotes[q] : undefined;
      const to = quote && quote.start < block.end ? quote.start : block.end;
      while (at < wording.count && tokens.start[wording.tokens[at]!]! < from) at++;
      if (to > from) {
        let end = at;
        while (end < wording.count && tokens.start[wording.tokens[end]!]! < to) end++;
        winnow(keyed, at, end, keys);
      }
      if (to === block.end) break;
      from = quote!.end;
      if (from >= block.end) break;
      q++;
    }
  }
}

/** The distinct shingles of a text, each a run of `length` words: what to look up in an index. */
export function shingles(text: string, length: number): Set<number> {
  const wording = wordingOf({ text, tokens: tokenize(text) });
  const found = new Set<number>();
  for (let at = 0; at + length <= wording.count; at++) found.add(shingleAt(wording, at, length));
  return found;
}

/** Of the words from the place `from` to `to`. */
function winnow({ article, wording }: Keyed, from: number, to: number, keys: KeyList): void {
  const last = to - NARRATION;
  const first = Math.min(from + WINDOW - 1, last);
  let least = from;
  let leastHash = 0;
  let told = -1;
  for (let at = from; at <= last; at++) {
    const hash = shingleAt(wording, at, NARRATION);
    if (at === from || hash <= leastHash) {
      least = at;
      leastHash = hash;
    } else if (at - least >= WINDOW) {
      // It lies behind: the least of those that are left.
      least = at;
      leastHash = hash;
      for (let other = at - 1; other > at - WINDOW; other--) {
        const otherHash = shingleAt(wording, other, NARRATION);
        if (otherHash >= leastHash) continue;
        least = other;
        leastHash = otherHash;
      }
    }
    if (at < first || least === told) continue;
    keys.add(leastHash, article.tokens.start[wording.tokens[least]!]!);
    told = least;
  }
}
