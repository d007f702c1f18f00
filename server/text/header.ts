import type { Block } from './blocks.ts';

/** What an article says of itself. */
export interface Header {
  readonly title: string | null;
  /** ISO date, as exact as known; null when nothing gives it. */
  readonly published: string | null;
  /** Publisher or agency. */
  readonly publisher: string | null;
  readonly byline: string | null;
  /** Offset where the prose begins: past a ` date 2025-08-25 ` prefix, front matter and a dateline's place. */
  readonly bodyStart: number;
}

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const MONTH_DAY_YEAR = new RegExp(`\\b${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i');
const DAY_MONTH_YEAR = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}\\.?,?\\s+(\\d{4})\\b`, 'i');
const ISO = /\b(\d{4})-(\d\d)-(\d\d)\b/;
const PREFIX = /^\ufeff?\s*date\s+(\d{4}-\d\d-\d\d)\s+/;
const DATELINE = new RegExp(`^[\\p{Lu}][\\p{L}.,'’ -]{1,60}?,?\\s*(?:${MONTH}\\.?\\s+(\\d{1,2})(?:,\\s+(\\d{4}))?)?\\s*(?:\\(([^)]{2,60})\\))?\\s*(?:[—–]|--?)\\s+`, 'iu');

/**
 * Reads the header of an article. The date is taken from the header, the dateline, the closing line and the file name,
 * in that order (design.md). `path` is any path or URI; only its last segment is read.
 */
export function readHeader(path: string, text: string, blocks: readonly Block[]): Header {
  const front = blocks[0]?.kind === 'front-matter' ? frontMatter(text.slice(blocks[0].start, blocks[0].end)) : null;
  const prefix = PREFIX.exec(text);
  const title = front?.['title'] ?? titleOf(text, blocks, prefix?.[0].length ?? 0);
  const closing = closingLine(text, blocks);
  const dateline = datelineOf(text, blocks);
  const published =
    prefix?.[1] ?? isoDate(front?.['date'] ?? front?.['published'] ?? '') ?? dateLine(text, blocks) ?? dateline.date ?? closing.date ?? isoDate(fileName(path).replace(/_/g, ' '));
  return {
    title,
    published,
    publisher: front?.['publisher'] ?? front?.['source'] ?? dateline.agency ?? closing.publisher ?? null,
    byline: front?.['author'] ?? bylineOf(text, blocks),
    bodyStart: prefix ? prefix[0].length : front ? blocks[0]!.end : 0,
  };
}

/** The first full date in `s`, as YYYY-MM-DD. */
export function isoDate(s: string): string | null {
  const iso = ISO.exec(s);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = MONTH_DAY_YEAR.exec(s);
  if (american) return valid(Number(american[3]), monthNumber(american[1]!), Number(american[2]));
  const british = DAY_MONTH_YEAR.exec(s);
  if (british) return valid(Number(british[3]), monthNumber(british[2]!), Number(british[1]));
  return null;
}

function monthNumber(name: string): number {
  return MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function valid(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `key: value` lines; quotation marks around a value are taken off. Nested values are not read. */
function frontMatter(block: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const line of block.split(/\r\n?|\n/)) {
    const field = /^([A-Za-z_-]{1,40})\s*:\s*(\S.*)$/.exec(line);
    if (field) fields[field[1]!.toLowerCase()] = field[2]!.trim().replace(/^(["'])(.*)\1$/, '$2');
  }
  return fields;
}

function titleOf(text: string, blocks: readonly Block[], prefix: number): string | null {
  const block = blocks.find((b) => b.kind === 'title');
  if (!block) return null;
  const title = text.slice(Math.max(block.start, prefix), block.end).replace(/^#\s+/, '').replace(/\s+/g, ' ').trim();
  return title === '' ? null : title;
}

function dateLine(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks.slice(0, 12)) {
    if (block.kind !== 'date-line' && block.kind !== 'byline') continue;
    const date = isoDate(text.slice(block.start, block.end));
    if (date) return date;
  }
  return null;
}

function datelineOf(text: string, blocks: readonly Block[]): { date: string | null; agency: string | null } {
  for (const block of blocks) {
    if (block.kind !== 'prose') continue;
    const found = DATELINE.exec(text.slice(block.start, block.start + 160));
    if (!found) continue;
    const date = found[1] && found[2] && found[3] ? valid(Number(found[3]), monthNumber(found[1]), Number(found[2])) : null;
    return { date, agency: found[4] ?? null };
  }
  return { date: null, agency: null };
}

const CLOSING = /^This (?:report|story|article)(?: by (.{2,60}?))? was (?:first |originally )?published\b(.*)$/is;

function closingLine(text: string, blocks: readonly Block[]): { date: string | null; publisher: string | null } {
  for (const block of blocks.slice(-6)) {
    const found = CLOSING.exec(text.slice(block.start, Math.min(block.end, block.start + 300)));
    if (found) return { date: isoDate(found[2]!), publisher: found[1] ?? null };
  }
  return { date: null, publisher: null };
}

function bylineOf(text: string, blocks: readonly Block[]): string | null {
  const block = blocks.find((b) => b.kind === 'byline');
  if (!block) return null;
  const name = /^(?:By|Words by|Written by)\s+(.{2,80}?)(?:,|$)/is.exec(text.slice(block.start, block.end));
  return name ? name[1]!.replace(/\s+/g, ' ') : null;
}
