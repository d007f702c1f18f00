import type { Article } from '../../text/article.ts';
import type { Block } from '../../text/blocks.ts';
import { holdsSpeech } from '../../text/blocks.ts';
import { lastOf } from '../../text/span.ts';
import { MARK, NUMBER, SPACE_BEFORE, WORD, isSpace, type Tokens } from '../../text/tokens.ts';
import { closingSingle, isOpening, isStop, LEFT_SINGLE, opensSingle } from './single-marks.ts';

/** A quotation as its marks show it. Offsets and token indexes; the marks themselves lie outside `start` to `end`. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  /** First token of the opening mark and the token after the closing mark: `article.tokens` from `from` to `to` is the whole. */
  readonly from: number;
  readonly to: number;
  /** Index of the blocks in which it opens and in which it ends. */
  readonly block: number;
  readonly lastBlock: number;
}

/**
 * The quotations of an article in order, outermost ones only. One pass over the tokens with a stack for each paragraph:
 * directed marks say which way they face, straight ones are told by the white space around them, and a mark that faces
 * the wrong way is believed where it alone makes sense. A paragraph that does not close its quotation goes on in the
 * next one if that opens with a mark; otherwise the quotation ends with the paragraph.
 */
export function findMarked(article: Article): Marked[] {
  const { tokens, blocks, text } = article;
  const found: Marked[] = [];
  let i = 0;
  let carried: Open | null = null;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]!;
    while (i < tokens.count && tokens.start[i]! < block.start) i++;
    let to = i;
    while (to < tokens.count && tokens.start[to]! < block.end) to++;
    const from = i;
    i = to;
    if (!holdsSpeech(block) || from === to) continue;
    if (block.kind === 'quote') {
      const whole = wholeBlock(tokens, block, b, from, to);
      if (whole) {
        found.push(whole);
        continue;
      }
    }
    carried = pairUp(text, tokens, { from, to, block: b, next: opensNext(tokens, blocks, b, to) }, carried, found);
  }
  return found;
}

/** An opening mark: its first token, how many tokens it is made of, which mark it is, and the block it stands in. */
interface Open {
  readonly at: number;
  readonly width: number;
  readonly code: number;
  readonly block: number;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly block: number;
  /** The mark that the next paragraph of prose begins with, or 0. */
  readonly next: number;
}

/** Pairs the marks of one paragraph; gives the mark back whose quotation goes on in the next. */
function pairUp(text: string, tokens: Tokens, stretch: Stretch, carried: Open | null, found: Marked[]): Open | null {
  const { from, to, block } = stretch;
  const stack: Open[] = carried ? [carried] : [];
  const before = found.length;
  const close = (open: Open, end: number, next: number): void => {
    // An outer pair swallows the pairs that it holds.
    while (found.length > before && found[found.length - 1]!.from > open.at) found.pop();
    add(found, text, tokens, open, end, next, block);
  };
  let i = from;
  if (carried) {
    const mark = markAt(tokens, from, to);
    if (mark) i += mark.width;
    const end = carried.code === LEFT_SINGLE ? closingSingle(text, tokens, i - 1, to) : -1;
    if (end > 0) {
      stack.pop();
      close(carried, end, end + 1);
      i = end + 1;
    } else if (carried.code === LEFT_SINGLE && stretch.next === LEFT_SINGLE) return carried;
  }
  const paired = (countStraight(tokens, i, to) + (carried?.code === 34 ? 1 : 0)) % 2 === 0;
  const isUneven = hasMoreOpen(tokens, i, to);
  while (i < to) {
    const mark = tokens.kind[i] === MARK ? markAt(tokens, i, to) : null;
    if (!mark) {
      i++;
      continue;
    }
    if (mark.single) {
      const opening = stack.length === 0 && opensSingle(text, tokens, i, from, to);
      const end: number = opening ? closingSingle(text, tokens, i, to) : -1;
      if (opening && end < 0 && mark.code === LEFT_SINGLE && stretch.next === LEFT_SINGLE) return { at: i, width: 1, code: LEFT_SINGLE, block };
      if (end > 0) {
        add(found, text, tokens, { at: i, width: 1, code: mark.code, block }, end, end + 1, block);
        i = end + 1;
      } else i++;
      continue;
    }
    const top = lastOf(stack);
    if (top && isUneven && repeats(tokens, i, mark, top)) {
      // A paragraph that was joined to the one before: its mark was never closed.
      stack.pop();
      close(top, i, i);
    }
    if (opens(tokens, i, mark, lastOf(stack), from, to, paired)) stack.push({ at: i, width: mark.width, code: mark.code, block });
    else if (top) {
      stack.pop();
      close(top, i, i + mark.width);
    }
    i += mark.width;
  }
  const unclosed = stack[0];
  if (!unclosed) return null;
  if (stretch.next === unclosed.code) {
    while (found.length > before && found[found.length - 1]!.from > unclosed.at) found.pop();
    return unclosed;
  }
  endUnclosed(text, tokens, stretch, stack, found, before);
  return null;
}

/** Gives each opening mark that was never closed what stands up to the next quotation or the end of the paragraph. */
function endUnclosed(text: string, tokens: Tokens, stretch: Stretch, stack: readonly Open[], found: Marked[], before: number): void {
  const closed = found.splice(before);
  let c = 0;
  for (let s = 0; s < stack.length; s++) {
    const open = stack[s]!;
    while (c < closed.length && closed[c]!.from < open.at) found.push(closed[c++]!);
    const next = Math.min(stack[s + 1]?.at ?? stretch.to, closed[c]?.from ?? stretch.to);
    add(found, text, tokens, open, next, next, stretch.block);
  }
  while (c < closed.length) found.push(closed[c++]!);
}

/** Records the quotation from `open` to the token `end` (its closing mark, or what follows it), white space trimmed. */
function add(found: Marked[], text: string, tokens: Tokens, open: Open, end: number, next: number, lastBlock: number): void {
  let start = tokens.end[open.at + open.width - 1]!;
  let stop = end < tokens.count ? (end === next ? tokens.end[end - 1]! : tokens.start[end]!) : tokens.end[tokens.count - 1]!;
  while (start < stop && isSpace(text.charCodeAt(start))) start++;
  while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop--;
  if (!holdsWord(tokens, open.at + open.width, end)) return;
  found.push({ start, end: stop, from: open.at, to: next, block: open.block, lastBlock });
}

function holdsWord(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kind[i] === WORD) return true;
  return false;
}

/** Whether more directed marks open than close. */
function hasMoreOpen(tokens: Tokens, from: number, to: number): boolean {
  let open = 0;
  for (let i = from; i < to; i++) {
    const mark = tokens.kind[i] === MARK ? markAt(tokens, i, to) : null;
    if (!mark || mark.single) continue;
    if (mark.code === LEFT_DOUBLE) open++;
    else if (mark.code === RIGHT_DOUBLE || mark.width === 2) open--;
    i += mark.width - 1;
  }
  return open > 0;
}

/** Whether a mark repeats the one that is open, as at the head of a paragraph that was joined to the one before. */
function repeats(tokens: Tokens, i: number, { code }: Mark, top: Open): boolean {
  const inner = tokens.hash[i - 1] === 39 || tokens.hash[i - 1] === 0x2019 ? i - 2 : i - 1;
  const before = inner >= 0 && tokens.kind[inner] === MARK ? tokens.hash[inner]! : 0;
  return code === LEFT_DOUBLE && top.code === LEFT_DOUBLE && (before === 46 || before === 63 || before === 33);
}

const LEFT_DOUBLE = 0x201c;
const RIGHT_DOUBLE = 0x201d;

interface Mark {
  readonly code: number;
  readonly width: number;
  readonly single: boolean;
}

const STRAIGHT: Mark = { code: 34, width: 1, single: false };
const TWO_SINGLE: Mark = { code: 34, width: 2, single: false };
const MARKS = new Map<number, Mark>([
  [34, STRAIGHT],
  ...[0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb, 0x300c, 0x300d, 0x300e, 0x300f].map((code): [number, Mark] => [code, { code, width: 1, single: false }]),
  ...[39, 0x2018, 0x2019, 0x201a, 0x201b].map((code): [number, Mark] => [code, { code, width: 1, single: true }]),
]);

/** The quotation mark that token `i` begins. Two single marks that touch are one double mark, as typewriters set it. */
function markAt(tokens: Tokens, i: number, to: number): Mark | null {
  const code = tokens.hash[i]!;
  // As nearly all marks.
  if (code < 0xab && code !== 34 && code !== 39 && code !== 96) return null;
  if (i + 1 < to && tokens.kind[i + 1] === MARK && (tokens.flags[i + 1]! & SPACE_BEFORE) === 0) {
    const next = tokens.hash[i + 1]!;
    if (code === 39 && next === 39) return TWO_SINGLE;
    if (code === 96 && next === 96) return { code: 0x201c, width: 2, single: false };
    if (code === 0x2018 && next === 0x2018) return { code: 0x201c, width: 2, single: false };
    if (code === 0x2019 && next === 0x2019) return { code: 0x201d, width: 2, single: false };
  }
  return MARKS.get(code) ?? null;
}

function countStraight(tokens: Tokens, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== MARK || (tokens.hash[i] !== 34 && tokens.hash[i] !== 39)) continue;
    const mark = markAt(tokens, i, to);
    if (mark?.code !== 34) continue;
    count++;
    i += mark.width - 1;
  }
  return count;
}

/**
 * Whether a double mark opens a quotation (or, if not, closes one), given the mark that is open. Where a paragraph's
 * straight marks are `paired`, one closes the other, however the spaces stand.
 */
function opens(tokens: Tokens, i: number, mark: Mark, top: Open | undefined, from: number, to: number, paired: boolean): boolean {
  const { code } = mark;
  const left = i === from || (tokens.flags[i]! & SPACE_BEFORE) !== 0 || isOpening(tokens, i - 1);
  const next = i + mark.width;
  const right = next >= to || (tokens.flags[next]! & SPACE_BEFORE) !== 0 || isStop(tokens, next);
  switch (code) {
    case 0x201c:
    case 0x201f:
      // German closes with the mark that opens in English.
      if (top && (top.code === 0x201e || (!left && right))) return left && !right && top.code !== 0x201e;
      return true;
    case 0x201e:
    case 0x300c:
    case 0x300e:
      return true;
    case 0x300d:
    case 0x300f:
      return false;
    case 0xab:
      return !(top && top.code === 0xbb);
    case 0xbb:
      return !top && left;
    case 0x201d:
      return !top && left && (i === from || !right);
  }
  if (paired && top?.code === 34) return false;
  // An attribute of markup, as in pic="...": nobody's words.
  if (!top && i > from && tokens.hash[i - 1] === 61 && !left) return false;
  if (left !== right) return left;
  if (top) return false;
  // A lone mark after a digit means inches or seconds.
  return left || tokens.kind[i - 1] !== NUMBER;
}

/** The double or left single mark that the next paragraph of prose begins with, or 0. A quotation that goes on repeats the mark that opened it. */
function opensNext(tokens: Tokens, blocks: readonly Block[], b: number, from: number): number {
  let next = b + 1;
  while (next < blocks.length && next < b + 4 && blocks[next]!.kind !== 'prose') next++;
  const block = blocks[next];
  if (!block || block.kind !== 'prose') return 0;
  let i = from;
  while (i < tokens.count && tokens.start[i]! < block.start) i++;
  const mark = i < tokens.count && tokens.kind[i] === MARK ? markAt(tokens, i, tokens.count) : null;
  return mark && (!mark.single || mark.code === LEFT_SINGLE) && mark.code !== 0x201d ? mark.code : 0;
}

/** A Markdown block quote that holds no marks of its own at its beginning: all of it is the quotation, less a closing "— Name". */
function wholeBlock(tokens: Tokens, block: Block, b: number, from: number, to: number): Marked | null {
  let first = from;
  while (first < to && tokens.kind[first] === MARK && (tokens.hash[first] === 62 || tokens.hash[first] === 42 || tokens.hash[first] === 95)) first++;
  if (first >= to || (tokens.kind[first] === MARK && markAt(tokens, first, to))) return null;
  let last = to;
  for (let i = to - 1; i > first && i > to - 25; i--) {
    const c = tokens.hash[i]!;
    if (tokens.kind[i] === MARK && (c === 0x2014 || c === 0x2013 || c === 0x2015 || c === 45) && tokens.hash[i - 1] === 62) {
      last = i - 1;
      break;
    }
  }
  const start = tokens.start[first]!;
  const end = tokens.end[last - 1]!;
  return end > start ? { start, end: Math.min(end, block.end), from: first, to: last, block: b, lastBlock: b } : null;
}
