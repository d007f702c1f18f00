import type { Span } from './span.ts';

/**
 * What a stretch of lines is. `prose` and `quote` (a Markdown block quote) hold running text; a `title`, `heading`,
 * `caption` and `list` item hold text in which names and figures count too; `chrome` (navigation, share bars, teasers),
 * `hash`, `front-matter`, `date-line` (a line that only dates the article), `byline`, `credit` and `code` are not prose:
 * they yield no quotes.
 */
export type BlockKind =
  | 'title' | 'heading' | 'prose' | 'quote' | 'list' | 'caption'
  | 'chrome' | 'hash' | 'front-matter' | 'date-line' | 'byline' | 'credit' | 'code';

export interface Block extends Span {
  readonly kind: BlockKind;
}

const READABLE: ReadonlySet<BlockKind> = new Set(['title', 'heading', 'prose', 'quote', 'list', 'caption']);

/** Whether mentions of any kind are looked for in the block. */
export function isReadable(block: Block): boolean {
  return READABLE.has(block.kind);
}

/** Splits an article into blocks in order; white space between them belongs to none. */
export function splitBlocks(text: string): Block[] {
  const spans = paragraphs(text);
  const blocks: Block[] = [];
  let seenProse = false;
  let seenTitle = false;
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i]!;
    const content = text.slice(span.start, Math.min(span.end, span.start + 2000));
    let kind = kindOf(content, span.end - span.start, i === 0);
    if (kind === 'prose' && !endsSentence(content) && isShort(content) && !startsLower(content)) {
      // A short line without a full stop is a title at the top and a heading further down.
      kind = seenProse || seenTitle ? 'heading' : 'title';
    }
    if (kind === 'title' && seenTitle) kind = 'heading';
    if (kind === 'title') seenTitle = true;
    if (kind === 'prose') seenProse = true;
    blocks.push({ start: span.start, end: span.end, kind });
  }
  return blocks;
}

/** Runs of lines that belong together: split at blank lines, and at single line ends that do not wrap a line. */
function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  const lines = textLines(text);
  const wrap = wrapWidth(lines);
  let fence = false;
  let frontMatter = false;
  let open: { start: number; end: number } | null = null;
  const close = (): void => {
    if (open) spans.push(open);
    open = null;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const content = text.slice(line.start, line.end);
    if (i === 0 && content === '---' && lines.slice(1, 60).some((l) => /^(---|\.\.\.)$/.test(text.slice(l.start, l.end)))) {
      frontMatter = true;
      open = { ...line };
      continue;
    }
    if (frontMatter || fence) {
      if (open) open.end = line.end;
      else open = { ...line };
      if (frontMatter ? /^(---|\.\.\.)$/.test(content) : /^(```|~~~)/.test(content)) {
        frontMatter = fence = false;
        close();
      }
      continue;
    }
    if (line.start === line.end) continue;
    if (/^(```|~~~)/.test(content)) {
      close();
      fence = true;
      open = { ...line };
      continue;
    }
    const previous: Span | undefined = open ?? undefined;
    if (previous && joins(text, lines, i, wrap)) open!.end = line.end;
    else {
      close();
      open = { ...line };
    }
  }
  close();
  return spans;
}

/** Whether line `i` goes on with the sentence of the last line that was not blank. */
function joins(text: string, lines: readonly Span[], i: number, wrap: number): boolean {
  const line = lines[i]!;
  let p = i - 1;
  while (p >= 0 && lines[p]!.start === lines[p]!.end) p--;
  const before = lines[p]!;
  const blank = p < i - 1;
  const last = text.slice(before.start, before.end);
  const content = text.slice(line.start, line.end);
  if (isMarked(content) && !(isQuoted(content) && isQuoted(last))) return false;
  if (isQuoted(last) && isQuoted(content)) return !blank;
  if (blank) return startsLower(content) && !endsSentence(last) && !isMarked(last) && last.length > 40;
  if (isMarked(last) && !isQuoted(last) && !/^\s*([-*+•]|\d+[.)])\s/.test(last)) return false;
  if (startsLower(content) && !endsSentence(last) && last.length > 20) return true;
  if (wrap === 0) return false;
  const firstWord = /^\S*/.exec(content)![0].length;
  return last.length + 1 + firstWord > wrap;
}

const isQuoted = (line: string): boolean => line.startsWith('>');
/** A Markdown heading, rule, block quote or list item, which always begins a block. */
const isMarked = (line: string): boolean => /^(#{1,6}\s|>|[-*+•]\s|\d{1,3}[.)]\s|([-*_] ?){3,}$)/.test(line);

/** Lines without their ends and outer white space; blank ones are empty spans. */
function textLines(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const c = i < text.length ? text.charCodeAt(i) : 10;
    if (c !== 10 && c !== 13) continue;
    let start = from;
    let end = i;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    lines.push({ start, end });
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

const CHROME =
  /^(skip to (main )?content|join our newsletter|sign (in|up)( now)?|log ?in|subscribe( now)?|menu|search|home|share( this( article| story)?)?|print|save( for later)?|email|tweet|facebook|twitter|whatsapp|advertisement|advertising|story continues below( advertisement)?|article continues below|read (more|next|also)|more on this( story)?|more stories|related( (stories|articles|topics|links|content))?|top stories|most (read|viewed|popular)|trending( now)?|watch|listen|live|follow us|terms of (use|service).*|privacy( policy)?.*|cookie.*|all rights reserved.*|copyright .*|©.*|back to top|comments?|leave a comment|view comments|newsletter.*|breaking news alerts.*|open in app|download the app|close|accept|loading\b.*)[.:!]?$/i;
const TEASER = /^(related|watch|read more|read also|see also|listen|more|video|gallery|photos|in pictures|live|also read|don't miss|recommended)\s*:\s/i;

function kindOf(content: string, length: number, first: boolean): BlockKind {
  if (first && content.startsWith('---\n')) return 'front-matter';
  if (first && content.startsWith('---\r')) return 'front-matter';
  if (/^(```|~~~)/.test(content)) return 'code';
  if (/^[0-9a-f]{32,}$/i.test(content)) return 'hash';
  const heading = /^(#{1,6})\s/.exec(content);
  if (heading) return heading[1]!.length === 1 ? 'title' : 'heading';
  if (content.startsWith('>')) return 'quote';
  if (/^([-*+•]|\d{1,3}[.)])\s/.test(content)) return 'list';
  if (/^([-*_] ?){3,}$/.test(content)) return 'chrome';
  if (CHROME.test(content) || TEASER.test(content)) return 'chrome';
  // A bar of short items: "Moldova | World | Sport", "Terms of Use   Privacy   Ad Choices".
  if (length < 200 && (/^[^.!?"“”]{1,40}(\s[|·•›»/]\s[^.!?"“”|]{1,40})+$/.test(content) || /^\S[^.!?"“”]*(\s{3,}[^.!?"“”]+)+$/.test(content))) return 'chrome';
  if (length < 120 && DATE_LINE.test(content)) return 'date-line';
  if (length < 160 && BYLINE.test(content)) return 'byline';
  if (length < 300 && CREDIT_LINE.test(content)) return 'credit';
  if (length < 600 && CREDIT.test(content)) return 'caption';
  return 'prose';
}

const MONTHS = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE_LINE = new RegExp(
  `^(?:(?:published|posted|updated|last updated|first published|modified|date)(?: on| at)?:?\\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTHS}\\.?,?\\s+\\d{4}|${MONTHS}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}-\\d\\d-\\d\\d)(?:[ ,|T·-]+(?:at\\s+)?\\d{1,2}[:.]\\d\\d.*)?$`,
  'i',
);
const BYLINE = /^(?:by|from|words by|reporting by|with files from|— with files from|-+ with files from|written by|edited by)\s+[^.!?]*$/i;
const CREDIT_LINE = /^\(?(?:photo(?:graph)?|image|picture|video|file photo|illustration)s?(?: credit)?(?: by)?\s*:/i;
/** An agency's credit at the end of a caption: "THE CANADIAN PRESS/Sean Kilpatrick", "Photo credit: T. Bourlas", "(AP Photo/…)". */
const CREDIT = /(?:(?:\b[A-Z]{2,}(?: [A-Z]{2,})*\/[A-Z][\p{L}.'’-]+(?: [A-Z][\p{L}.'’-]+)*)|(?:\b(?:Photo|Picture|Image|Photograph|Video|File photo)s?(?: credit)?(?: by)?: [^.]*)|\((?:AP|AFP|Reuters|Getty)[^)]*\))\.?$/u;

const endsSentence = (content: string): boolean => /[.!?…:;,][”"’')\]»]*$/.test(content);
const isShort = (content: string): boolean => content.length <= 160;
const startsLower = (content: string): boolean => /^\p{Ll}/u.test(content);
