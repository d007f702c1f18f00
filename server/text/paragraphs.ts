import type { Span } from './span.ts';
import { isLetter } from './tokens.ts';

/** Runs of lines that belong together, and those that a fence makes code or front matter. */
export interface Paragraph extends Span {
  readonly fenced: 'front-matter' | 'code' | null;
  /** No blank line stands between this paragraph and the one before. */
  readonly adjacent: boolean;
}

/**
 * Splits a text into paragraphs: at blank lines, and at single line ends that neither wrap a line by hand nor cut a
 * sentence in two. White space around a paragraph belongs to none.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const lines = textLines(text);
  const wrap = wrapWidth(lines);
  const paragraphs: Paragraph[] = [];
  let last = -1;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.start === line.end) continue;
    const adjacent = last >= 0 && last === i - 1;
    const closed = fenceEnd(text, lines, i, last < 0);
    if (closed > 0) {
      const kind = isDashes(text, line) ? 'front-matter' : 'code';
      paragraphs.push({ start: line.start, end: lines[closed]!.end, fenced: kind, adjacent });
      i = closed;
    } else {
      const open = paragraphs.at(-1);
      if (open && open.fenced === null && joins(text, lines[last]!, line, adjacent, wrap, open.start < lines[last]!.start)) paragraphs[paragraphs.length - 1] = { ...open, end: line.end };
      else paragraphs.push({ start: line.start, end: line.end, fenced: null, adjacent });
    }
    last = i;
  }
  return paragraphs;
}

/** Lines without their ends and outer white space; blank ones are all one empty span. */
function textLines(text: string): Span[] {
  const lines: Span[] = [];
  const blank: Span = { start: text.length, end: text.length };
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const c = i < text.length ? text.charCodeAt(i) : 10;
    if (c !== 10 && c !== 13) continue;
    let start = from;
    let end = i;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    lines.push(start < end ? { start, end } : blank);
    if (c === 13 && text.charCodeAt(i + 1) === 10) i++;
    from = i + 1;
  }
  return lines;
}

const isBlank = (c: number): boolean => c === 32 || c === 9 || c === 0xa0 || c === 0xfeff || c === 0x200b;

/** The column at which the text was wrapped by hand, or 0 when its lines are paragraphs. */
function wrapWidth(lines: readonly Span[]): number {
  let longest = 0;
  let full = 0;
  for (const line of lines) longest = Math.max(longest, line.end - line.start);
  if (longest > 120 || longest < 50) return 0;
  for (const line of lines) if (line.end - line.start > longest * 0.8) full++;
  return full >= 3 ? longest : 0;
}

/** Front matter may have this many lines, a code block that many. */
const FRONT_MATTER_LINES = 60;
const CODE_LINES = 2000;

/** Where line `i` opens front matter or fenced code: the line that closes it, else 0. */
function fenceEnd(text: string, lines: readonly Span[], i: number, first: boolean): number {
  const line = lines[i]!;
  const mark = text.slice(line.start, line.start + 3);
  const frontMatter = first && isDashes(text, line);
  if (!frontMatter && mark !== '```' && mark !== '~~~') return 0;
  const limit = Math.min(lines.length, i + (frontMatter ? FRONT_MATTER_LINES : CODE_LINES));
  for (let j = i + 1; j < limit; j++) {
    const other = lines[j]!;
    if (frontMatter ? isDashes(text, other) || (other.end - other.start === 3 && text.startsWith('...', other.start)) : text.startsWith(mark, other.start)) return j;
  }
  return 0;
}

function isDashes(text: string, line: Span): boolean {
  return line.end - line.start === 3 && text.startsWith('---', line.start);
}

/** Only the ends of a line are looked at, so that a line of megabytes costs no more than a short one. */
const EDGE = 200;

/** Whether `line` goes on with the sentence of `before`, the last line that was not blank; `isBegun` where that has a line before it in its paragraph. */
function joins(text: string, before: Span, line: Span, adjacent: boolean, wrap: number, isBegun: boolean): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + EDGE));
  const lastHead = text.slice(before.start, Math.min(before.end, before.start + EDGE));
  const lastLength = before.end - before.start;
  const quoted = head.startsWith('>');
  if (quoted && lastHead.startsWith('>')) return adjacent;
  if (isMarked(head) && !(adjacent && isNumber(head) && !isListItem(lastHead) && !endsSentence(text, before))) return false;
  if (!adjacent) return lastLength > 40 && startsLower(head) && !isMarked(lastHead) && !endsSentence(text, before);
  if (isMarked(lastHead) && !isListItem(lastHead)) return false;
  if (lastLength > 20 && (startsLower(head) || isNumber(head) || endsOpen(text, before)) && !endsSentence(text, before)) return true;
  if (wrap === 0) return false;
  // Wrapped lines may end early: no paragraph begins with a small letter among them, and none but a headline ends without a stop.
  if (lastLength > wrap * RAGGED && lastHead.includes(' ') && (startsLower(head) || ((isBegun || endsIn(text, before, CLAUSES)) && !endsIn(text, before, FULL_STOPS)))) return true;
  return lastLength + 1 + head.search(/\s|$/) > wrap;
}

/** A wrapped line has this share of the width at least. */
const RAGGED = 0.75;

/** A Markdown heading, rule, block quote, table row or list item, which always begins a block. */
function isMarked(head: string): boolean {
  return !isLetter(head.charCodeAt(0)) && (/^(?:#{1,6}\s|>|\||```|~~~|[-*_=]{3,}$|(?:[-*_] ){2,}[-*_]$)/.test(head) || isListItem(head));
}

const isListItem = (head: string): boolean => /^(?:[-*+•]|\d{1,3}[.)])\s/.test(head);

/** A number other than 1 at the head of a line that goes on with a sentence numbers nothing: a list begins with 1 there (CommonMark 0.31, 5.2). */
const isNumber = (head: string): boolean => /^(?!1[.)])\d{1,3}[.)]\s/.test(head);

/** Whether a line ends in a word that no line of text ends in, unless it was wrapped there: "on Wednesday, from". */
const endsOpen = (text: string, { end }: Span): boolean => /\s(?:an?|the|of|to|from|in|on|at|by|for|with|and|or|than|about|nearly|almost|over|under|between|least|most|some)$/.test(text.slice(end - OPEN, end));

/** The longest of these words and the space before it, in letters. */
const OPEN = 8;

/** Whether the text of the span begins with a small letter. */
export function startsLower(content: string): boolean {
  const first = content.charCodeAt(0);
  return first < 128 ? first >= 97 && first <= 122 : /^\p{Ll}/u.test(content);
}

/** Whether a sentence or a clause ends where the span does, closing quotation marks and brackets aside. */
export function endsSentence(text: string, span: Span): boolean {
  return endsIn(text, span, STOPS);
}

function endsIn(text: string, span: Span, stops: string): boolean {
  let i = span.end - 1;
  while (i > span.start && CLOSING.includes(text[i]!)) i--;
  return stops.includes(text[i]!);
}

const CLOSING = '”"’\')]»*';
const FULL_STOPS = '.!?…:';
const CLAUSES = ';,';
const STOPS = FULL_STOPS + CLAUSES;
