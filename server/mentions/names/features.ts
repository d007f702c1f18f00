import type { Article } from '../../text/article.ts';
import { int32s, uint16s, uint8s } from '../../text/room.ts';
import { ABBREVIATION, ALL_UPPER, MARK, NUMBER, UPPER_FIRST, WORD, touches, type Tokens } from '../../text/tokens.ts';
import { CLUSTER } from './lists.ts';
import { SHOUTED, type Stretch } from './stretches.ts';

/**
 * What the features of tokens are read from. The arrays have a place for each token (see `look`) and two more: what stands
 * before the first token of a sentence is at `tokens.count`, and what stands after the last one follows it.
 */
export interface Surroundings {
  readonly article: Article;
  /** The token's hash; numbers are told apart by length alone. */
  readonly words: Int32Array;
  /** What the token looks like, in five bits. */
  readonly shapes: Uint8Array;
  /** The class of the word: the cluster in the low byte, what lists hold it above (see lists.ts); 0 when it is unknown. */
  readonly classes: Uint16Array;
  /** The label that was last given to a word of this hash in the article, plus one; 0 when it had none. */
  readonly labelled: (hash: number) => number;
  /** Whether the article has the word in lower case (1), and with a capital inside a running sentence (2). */
  readonly seen: (hash: number) => number;
}

/** How many templates there are, each of which looks for one feature of a token. */
export const TEMPLATES = 42;
/** Stands for a feature where a template does not apply. */
export const ABSENT = -0x80000000;

/** So many capitals to either side are looked at; no name is longer. */
const LONGEST_RUN = 12;

/** What a model knows a feature by: a hash of what a template saw and of the template's number. */
export function featureHash(template: number, seen: number): number {
  return Math.imul(seen ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b) ^ template;
}

/** Writes what each template sees of token `i` at the template's number. Training and use share this function. */
export function featuresOf(around: Surroundings, stretch: Stretch, i: number, out: Int32Array): void {
  const { words, shapes, classes } = around;
  const { text, tokens } = around.article;
  const { first, last } = stretch;
  const before = tokens.count;
  const after = before + 1;
  const one = i > first ? i - 1 : before;
  const two = i - 1 > first ? i - 2 : before;
  const next = i + 1 < last ? i + 1 : after;
  const second = i + 2 < last ? i + 2 : after;
  const w0 = words[i]!;
  const w1 = words[one]!;
  const v1 = words[next]!;
  const c0 = classes[i]!;
  const c1 = classes[one]!;
  const d1 = classes[next]!;
  const s0 = shapes[i]!;
  out[0] = 0;
  out[1] = w0;
  out[2] = w1;
  out[3] = v1;
  out[4] = words[two]!;
  out[5] = words[second]!;
  out[6] = pair(w1, w0);
  out[7] = pair(w0, v1);
  out[8] = s0;
  out[9] = (shapes[one]! << 10) | (s0 << 5) | shapes[next]!;
  out[10] = c0 & CLUSTER;
  out[11] = c1 & CLUSTER;
  out[12] = d1 & CLUSTER;
  out[13] = classes[two]! & CLUSTER;
  out[14] = classes[second]! & CLUSTER;
  out[15] = pair(c1 & CLUSTER, c0 & CLUSTER);
  out[16] = pair(c0 & CLUSTER, d1 & CLUSTER);
  out[17] = pair(c1 & CLUSTER, d1 & CLUSTER);
  const lists = (c0 >> 8) & 15;
  out[18] = (lists << 5) | s0;
  out[19] = (((c1 >> 8) & 15) << 10) | (lists << 5) | shapes[one]!;
  out[20] = (((d1 >> 8) & 15) << 10) | (lists << 5) | shapes[next]!;
  const label = around.labelled(w0);
  out[21] = label;
  out[22] = (around.labelled(w1) << 4) | label;
  out[23] = (around.labelled(v1) << 4) | label;
  const position = positionOf(tokens, stretch, i);
  const seen = around.seen(w0);
  out[24] = (stretch.style << 5) | (position << 2) | seen;
  out[25] = (seen << 12) | (stretch.style << 10) | (position << 8) | (c0 & CLUSTER);
  out[26] = (stretch.style << 10) | (label << 5) | s0;
  spellingOf(text, tokens, i, out);
  if (stretch.style === SHOUTED) out.fill(ABSENT, 32, 41);
  else runOf(around, stretch, i, out);
  out[41] = (s0 << 2) | touching(tokens, i);
}

/** Whether the token is the first of its sentence (1) or follows a mark (2). */
export function positionOf(tokens: Tokens, { first }: Stretch, i: number): number {
  return i === first ? 1 : tokens.kind[i - 1] === MARK ? 2 : 0;
}

/** Whether nothing stands before (1) and after (2) the token. */
export function touching(tokens: Tokens, i: number): number {
  return (touches(tokens, i) ? 1 : 0) | (touches(tokens, i + 1) ? 2 : 0);
}

/** The last two to four letters of a word and its first three and four, at the numbers of their templates. */
export function spellingOf(text: string, tokens: Tokens, i: number, out: Int32Array): void {
  const from = tokens.start[i]!;
  const to = tokens.end[i]!;
  const length = tokens.kind[i] === WORD ? to - from : 0;
  out[27] = length > 0 ? letters(text, to - Math.min(2, length), to) : ABSENT;
  out[28] = length > 2 ? letters(text, to - 3, to) : ABSENT;
  out[29] = length > 3 ? letters(text, to - 4, to) : ABSENT;
  out[30] = length > 3 ? letters(text, from, from + 3) : ABSENT;
  out[31] = length > 4 ? letters(text, from, from + 4) : ABSENT;
}

/** The capitals in a row that the token stands among: its place in them, what they begin and end with, and what is around them. */
function runOf({ article: { tokens }, words, classes }: Surroundings, stretch: Stretch, i: number, out: Int32Array): void {
  const start = runStart(tokens, stretch, i);
  const end = runEnd(tokens, stretch, i);
  const place = (Math.min(i - start, 3) << 2) | Math.min(end - start, 3);
  const left = start > stretch.first ? start - 1 : tokens.count;
  const right = end < stretch.last ? end : tokens.count + 1;
  out[32] = place;
  out[33] = pair(place, (classes[i]! >> 8) & 15);
  out[34] = pair(words[left]!, 1 + Math.min(i - start, 2));
  out[35] = pair(words[right]!, 1 + Math.min(end - i, 3));
  out[36] = pair(classes[left]! & CLUSTER, classes[right]! & CLUSTER);
  if (end - start > 1) {
    out[37] = words[end - 1]!;
    out[38] = words[start]!;
    out[39] = classes[end - 1]! & CLUSTER;
    out[40] = ((classes[end - 1]! >> 8) << 8) | (classes[start]! >> 8);
  } else out.fill(ABSENT, 37, 41);
}

/** The first of the capitals in a row that the token stands among. */
export function runStart(tokens: Tokens, stretch: Stretch, i: number): number {
  let start = i;
  while (start > stretch.from && start > i - LONGEST_RUN && isName(tokens, start - 1)) start--;
  return start;
}

/** The token after the last of the capitals in a row that the token stands among. */
export function runEnd(tokens: Tokens, stretch: Stretch, i: number): number {
  let end = i + 1;
  while (end < stretch.to && end < i + LONGEST_RUN && isName(tokens, end)) end++;
  return end;
}

/** Room for what is known of each token by itself; `look` fills it in. */
export function blankTraits({ tokens: { count } }: Article): Pick<Surroundings, 'words' | 'shapes' | 'classes'> {
  const words = int32s(count + 2);
  const shapes = uint8s(count + 2);
  words[count] = shapes[count] = 1;
  words[count + 1] = shapes[count + 1] = 2;
  return { words, shapes, classes: uint16s(count + 2) };
}

/** Fills in what is known of the tokens of a stretch and of two to either side, which is as far as features look. */
export function look({ article: { tokens }, words, shapes, classes }: Surroundings, { from, to, first, last }: Stretch, classOf: (hash: number) => number): void {
  const end = Math.min(last, to + 2);
  for (let i = Math.max(first, from - 2); i < end; i++) {
    if (shapes[i] !== 0) continue;
    words[i] = tokens.kind[i] === NUMBER ? 16 + Math.min(tokens.end[i]! - tokens.start[i]!, 8) : tokens.hash[i]!;
    shapes[i] = shapeOf(tokens, i);
    classes[i] = classOf(words[i]!);
  }
}

function shapeOf(tokens: Tokens, i: number): number {
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

/** One number of two. */
export const pair = (a: number, b: number): number => Math.imul(a, 0x01000193) ^ Math.imul(b, 0x27d4eb2d);

/** FNV-1a over a few letters; upper and lower case of the Latin letters are one. */
export function letters(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (text.charCodeAt(i) | 32), 0x01000193);
  return hash;
}
