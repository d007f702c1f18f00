import type { Article } from '../../text/article.ts';
import { ABBREVIATION, ALL_UPPER, MARK, NUMBER, UPPER_FIRST, WORD, touches, type Tokens } from '../../text/tokens.ts';
import { SHOUTED, type Stretch } from './stretches.ts';

/** What the features of a token are read from, beside the token itself. */
export interface Surroundings {
  readonly article: Article;
  /** The class of the word with this hash: the cluster in the low byte, what lists hold it above (see lists.ts); 0 when it is unknown. */
  readonly classOf: (hash: number) => number;
  /** The label that was last given to a word of this hash in the article, plus one; 0 when it had none. */
  readonly labelled: (hash: number) => number;
  /** Whether the article has the word in lower case (1), and with a capital inside a running sentence (2). */
  readonly seen: (hash: number) => number;
}

/** So many capitals to either side are looked at; no name is longer. */
const LONGEST_RUN = 12;

/** No token has more features than this. */
export const MOST_FEATURES = 48;

/**
 * Writes the features of token `i`, each as a 32-bit hash that mixes what is seen with the number of the template that
 * looks for it, and returns how many there are. Training and use share this function.
 */
export function featuresOf(around: Surroundings, stretch: Stretch, i: number, out: Int32Array): number {
  const { text, tokens } = around.article;
  const { first, last } = stretch;
  let n = 0;
  const put = (template: number, value: number): void => {
    out[n++] = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b) ^ template;
  };
  const w0 = wordAt(tokens, i, first, last);
  const w1 = wordAt(tokens, i - 1, first, last);
  const w2 = wordAt(tokens, i - 2, first, last);
  const v1 = wordAt(tokens, i + 1, first, last);
  const v2 = wordAt(tokens, i + 2, first, last);
  const c0 = around.classOf(w0);
  const c1 = around.classOf(w1);
  const d1 = around.classOf(v1);
  const s0 = shapeAt(tokens, i, first, last);
  const s1 = shapeAt(tokens, i - 1, first, last);
  const t1 = shapeAt(tokens, i + 1, first, last);
  put(0, 0);
  put(1, w0);
  put(2, w1);
  put(3, v1);
  put(4, w2);
  put(5, v2);
  put(6, pair(w1, w0));
  put(7, pair(w0, v1));
  put(8, s0);
  put(9, (s1 << 10) | (s0 << 5) | t1);
  put(10, c0 & 0xff);
  put(11, c1 & 0xff);
  put(12, d1 & 0xff);
  put(13, around.classOf(w2) & 0xff);
  put(14, around.classOf(v2) & 0xff);
  put(15, pair(c1 & 0xff, c0 & 0xff));
  put(16, pair(c0 & 0xff, d1 & 0xff));
  put(17, pair(c1 & 0xff, d1 & 0xff));
  const lists = (c0 >> 8) & 15;
  put(18, (lists << 5) | s0);
  put(19, (((c1 >> 8) & 15) << 10) | (lists << 5) | s1);
  put(20, (((d1 >> 8) & 15) << 10) | (lists << 5) | t1);
  const before = around.labelled(w0);
  put(21, before);
  put(22, (around.labelled(w1) << 4) | before);
  put(23, (around.labelled(v1) << 4) | before);
  const position = i === first ? 1 : tokens.kind[i - 1] === MARK ? 2 : 0;
  const seen = around.seen(w0);
  put(24, (stretch.style << 5) | (position << 2) | seen);
  put(25, (seen << 12) | (stretch.style << 10) | (position << 8) | (c0 & 0xff));
  put(26, (stretch.style << 10) | (before << 5) | s0);
  if (tokens.kind[i] === WORD) {
    const from = tokens.start[i]!;
    const to = tokens.end[i]!;
    const length = to - from;
    put(27, letters(text, to - Math.min(2, length), to));
    if (length > 2) put(28, letters(text, to - 3, to));
    if (length > 3) {
      put(29, letters(text, to - 4, to));
      put(30, letters(text, from, from + 3));
    }
    if (length > 4) put(31, letters(text, from, from + 4));
  }
  if (stretch.style !== SHOUTED) {
    let start = i;
    let end = i + 1;
    while (start > stretch.from && start > i - LONGEST_RUN && isName(tokens, start - 1)) start--;
    while (end < stretch.to && end < i + LONGEST_RUN && isName(tokens, end)) end++;
    const place = (Math.min(i - start, 3) << 2) | Math.min(end - start, 3);
    put(32, place);
    put(33, pair(place, lists));
    const left = wordAt(tokens, start - 1, first, last);
    const right = wordAt(tokens, end, first, last);
    put(34, pair(left, 1 + Math.min(i - start, 2)));
    put(35, pair(right, 1 + Math.min(end - i, 3)));
    put(36, pair(around.classOf(left) & 0xff, around.classOf(right) & 0xff));
    if (end - start > 1) {
      const head = wordAt(tokens, end - 1, first, last);
      put(37, head);
      put(38, wordAt(tokens, start, first, last));
      put(39, around.classOf(head) & 0xff);
      put(40, ((around.classOf(head) >> 8) << 8) | (around.classOf(wordAt(tokens, start, first, last)) >> 8));
    }
  }
  put(41, (s0 << 2) | (i > 0 && touches(tokens, i) ? 1 : 0) | (touches(tokens, i + 1) ? 2 : 0));
  return n;
}

/** The token's hash; numbers are told apart by length alone. */
function wordAt(tokens: Tokens, i: number, first: number, last: number): number {
  if (i < first) return 1;
  if (i >= last) return 2;
  if (tokens.kind[i] === NUMBER) return 16 + Math.min(tokens.end[i]! - tokens.start[i]!, 8);
  return tokens.hash[i]!;
}

/** What the token looks like, in five bits. */
function shapeAt(tokens: Tokens, i: number, first: number, last: number): number {
  if (i < first) return 1;
  if (i >= last) return 2;
  const kind = tokens.kind[i];
  if (kind === NUMBER) return 3;
  if (kind === MARK) {
    const mark = tokens.hash[i]!;
    return mark === 46 ? 4 : mark === 44 ? 5 : mark === 45 ? 6 : mark === 38 ? 7 : mark === 40 || mark === 41 ? 8 : mark === 34 || mark === 0x201c || mark === 0x201d ? 9 : 10;
  }
  const flags = tokens.flags[i]!;
  const length = tokens.end[i]! - tokens.start[i]!;
  if ((flags & ABBREVIATION) !== 0) return 11;
  if ((flags & UPPER_FIRST) === 0) return length < 4 ? 12 : 13;
  if ((flags & ALL_UPPER) !== 0) return length < 3 ? 14 : length < 5 ? 15 : 16;
  return length === 1 ? 17 : length < 4 ? 18 : 19;
}

function isName(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === WORD && (tokens.flags[i]! & UPPER_FIRST) !== 0;
}

const pair = (a: number, b: number): number => Math.imul(a, 0x01000193) ^ Math.imul(b, 0x27d4eb2d);

/** FNV-1a over a few letters; upper and lower case of the Latin letters are one. */
function letters(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (text.charCodeAt(i) | 32), 0x01000193);
  return hash;
}
