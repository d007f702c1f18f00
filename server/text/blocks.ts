import { dateLine } from './date-lines.ts';
import { isBar, kindOf, type BlockKind } from './kinds.ts';
import { endsSentence, splitParagraphs, startsLower, type Paragraph } from './paragraphs.ts';
import type { Span } from './span.ts';
import { hasGap, isTable } from './tables.ts';

export type { BlockKind } from './kinds.ts';

/**
 * A stretch of lines. `prose` and `quote` (a Markdown block quote) hold running text; a `title`, `heading`, `caption` and
 * `list` item hold text in which names and figures count too, as does a `row` of a table whose columns gaps part; a `byline` and a `credit` hold names alone. `chrome`
 * (navigation, share bars, teasers), `hash`, `front-matter`, `date-line` (a line that only dates the article) and `code`
 * are not read.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Whether mentions of any kind are looked for in the block. */
export function isReadable({ kind }: Pick<Block, 'kind'>): boolean {
  return kind !== 'chrome' && kind !== 'hash' && kind !== 'front-matter' && kind !== 'date-line' && kind !== 'code';
}

/** Whether somebody may be quoted in the block. */
export function holdsSpeech(block: Block): boolean {
  return isReadable(block) && block.kind !== 'byline' && block.kind !== 'credit' && block.kind !== 'row';
}

/** Splits an article into blocks in order; white space between them belongs to none. */
export function splitBlocks(text: string): Block[] {
  const paragraphs = withoutPrefix(text, splitParagraphs(text));
  const heads = paragraphs.map((p) => text.slice(p.start, Math.min(p.end, p.start + HEAD)));
  const kinds = paragraphs.map((p, i) => p.fenced ?? (p.prefix ? 'date-line' : kindOf(heads[i]!, p.end - p.start)));
  tableRows(paragraphs, heads, kinds);
  headLines(text, paragraphs, heads, kinds);
  siteLines(text, paragraphs, kinds);
  const first = firstRead(kinds);
  let seenTitle = false;
  let seenProse = false;
  return paragraphs.map((paragraph, i) => {
    let kind = kinds[i]!;
    if (kind === 'prose' && isSignature(text, paragraph, heads[i]!, i === paragraphs.length - 1)) kind = 'byline';
    else if (kind === 'prose' && isHeading(text, paragraph, heads[i]!)) kind = seenProse || seenTitle ? 'heading' : 'title';
    else if (kind === 'prose' && i === first && isHeadline(text, paragraph, paragraphs[i + 1])) kind = 'title';
    if (kind === 'title' && seenTitle) kind = 'heading';
    seenTitle ||= kind === 'title';
    seenProse ||= kind === 'prose';
    return { start: paragraph.start, end: paragraph.end, kind };
  });
}

/** So much of a paragraph is looked at to tell what it is. */
const HEAD = 700;
/** Headlines and headings without a full stop are no longer than this, a headline with one than that. */
const HEADING_LENGTH = 160;
const HEADLINE_LENGTH = 110;
/** A sentence that is longer than this is no line at the head of a page. */
const LINE = 80;

/** ` date 2025-08-25 ` before the first word dates the article and is no part of its first paragraph. */
function withoutPrefix(text: string, paragraphs: Paragraph[]): (Paragraph & { readonly prefix?: true })[] {
  const first = paragraphs[0];
  if (!first || first.fenced !== null) return paragraphs;
  const prefix = /^date\s+\d{4}-\d\d-\d\d(?=\s|$)/i.exec(text.slice(first.start, first.start + 40));
  if (!prefix) return paragraphs;
  const end = first.start + prefix[0].length;
  let start = end;
  while (start < first.end && /\s/.test(text[start]!)) start++;
  const rest = start < first.end ? [{ ...first, start, adjacent: true }] : [];
  return [{ ...first, end, prefix: true as const }, ...rest, ...paragraphs.slice(1)];
}

/** Lines with gaps that touch one another are a table, of data where numbers fill its columns; else they belong to the page, whatever stands in them. */
function tableRows(paragraphs: readonly Paragraph[], heads: readonly string[], kinds: BlockKind[]): void {
  const isText = (i: number): boolean => (kinds[i] === 'prose' || kinds[i] === 'chrome') && paragraphs[i]!.end - paragraphs[i]!.start < LONGEST_ROW && hasGap(heads[i]!);
  for (let from = 0; from < kinds.length; from++) {
    if (!paragraphs[from + 1]?.adjacent || !isText(from)) continue;
    let to = from + 1;
    while (to < kinds.length && paragraphs[to]!.adjacent && isText(to)) to++;
    if (to - from > 1) {
      const isData = isTable(heads.slice(from, to));
      for (let i = from; i < to; i++) {
        if (isData) kinds[i] = 'row';
        // A bar beside a bar.
        else if (isBar(heads[i]!) && ((i > from && isBar(heads[i - 1]!)) || (i + 1 < to && isBar(heads[i + 1]!)))) kinds[i] = 'chrome';
      }
    }
    from = to - 1;
  }
}

const LONGEST_ROW = 200;

/** Before the story begins: lines that date the article, and the name of the paper right above the first of them where a headline follows. */
function headLines(text: string, paragraphs: readonly Paragraph[], heads: readonly string[], kinds: BlockKind[]): void {
  const story = paragraphs.findIndex((p, i) => kinds[i] === 'prose' && (p.end - p.start > HEADING_LENGTH || (p.end - p.start > LINE && endsSentence(text, p))));
  const end = story < 0 ? kinds.length : story;
  for (let i = 0; i < end; i++) if (kinds[i] === 'prose' || kinds[i] === 'chrome') kinds[i] = dateLine(heads[i]!)?.kind ?? kinds[i]!;
  const isLine = (i: number): boolean => kinds[i] === 'prose' && isHeading(text, paragraphs[i]!, heads[i]!);
  const first = kinds.findIndex((_, i) => i < end && isLine(i));
  if (first < 0 || kinds[first + 1] !== 'date-line' || !paragraphs[first + 1]!.adjacent) return;
  if (kinds.some((_, i) => i > first && i < end && isLine(i))) kinds[first] = 'chrome';
}

/** Lines that touch navigation before the first prose, and are no sentences, belong to the page: the site's name, say. */
function siteLines(text: string, paragraphs: readonly Paragraph[], kinds: BlockKind[]): void {
  for (let from = 0; from < kinds.length; ) {
    let to = from + 1;
    while (to < kinds.length && paragraphs[to]!.adjacent) to++;
    const short = (i: number): boolean => paragraphs[i]!.end - paragraphs[i]!.start <= 60 && !endsSentence(text, paragraphs[i]!);
    let chrome = 0;
    let plain = 0;
    for (let i = from; i < to; i++) {
      if (kinds[i] === 'chrome') chrome++;
      else if (kinds[i] === 'prose') plain = short(i) ? plain + 1 : Infinity;
    }
    // More than a line or two of text among the navigation is the article itself.
    if (chrome > 1 && plain <= 2) for (let i = from; i < to; i++) if (kinds[i] === 'prose') kinds[i] = 'chrome';
    if (plain === Infinity || (plain > 0 && chrome === 0)) return;
    from = to;
  }
}

/** A short line without a full stop, or a short question that stands alone. */
function isHeading(text: string, paragraph: Paragraph, head: string): boolean {
  const length = paragraph.end - paragraph.start;
  if (length > HEADING_LENGTH || startsLower(head)) return false;
  if (!endsSentence(text, paragraph)) return true;
  return length <= 80 && /^[^.!?"“”]*\?$/.test(head);
}

/** A headline with a full stop: a line at the very top, shorter than what follows it. */
function isHeadline(text: string, paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const length = paragraph.end - paragraph.start;
  if (!next || next.adjacent || length > HEADLINE_LENGTH || next.end - next.start < length * 1.3) return false;
  return !/[\n\r]/.test(text.slice(paragraph.start, paragraph.end));
}

function firstRead(kinds: readonly BlockKind[]): number {
  return kinds.findIndex((kind) => isReadable({ kind }) && kind !== 'byline' && kind !== 'credit');
}

/** The author's line at the end: "Ann Okoro, Eastern Press". */
function isSignature(text: string, paragraph: Paragraph, head: string, last: boolean): boolean {
  if (!last || paragraph.end - paragraph.start > 100 || endsSentence(text, paragraph) || !/[,/]/.test(head)) return false;
  return head.split(/[\s,/]+/).every((word) => /^(?:\p{Lu}.*|the|of|and|in|for|de|van|von|der|la|le|al|bin|&)$/u.test(word));
}
