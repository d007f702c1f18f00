import type { Block } from './blocks.ts';
import { MONTHS, WEEKDAY_NAMES } from './calendar-names.ts';
import { calendarDate, isoDate, MONTH, toIso, type CalendarDate } from './dates.ts';
import { dateLine } from './date-lines.ts';
import { languageOf } from './language.ts';
import { NUMBER, WORD, type Tokens } from './tokens.ts';
import { wordTable } from './words.ts';

/** What an article says of itself, and the language it says it in. */
export interface Header {
  /** BCP 47 tag; see `languageOf`. */
  readonly language: string;
  readonly title: string | null;
  /** ISO date (YYYY-MM-DD); null when nothing gives it. */
  readonly published: string | null;
  /** Month and day ("07-13") where the header gives them without a year and the article does not tell it either. */
  readonly yearless: string | null;
  /** Publisher or agency. */
  readonly publisher: string | null;
  readonly byline: string | null;
  /** Whether the text opens with a dateline, the mark of a report from the place. */
  readonly dateline: boolean;
}

/**
 * Reads the header of an article. The date is taken from the header, the dateline, the closing line and the file name,
 * in that order (design.md), and at last from a caption. `path` is any path or URI; only its last segment is read.
 */
export function readHeader(path: string, text: string, blocks: readonly Block[], tokens: Tokens): Header {
  const front = blocks[0]?.kind === 'front-matter' ? frontMatter(textOf(text, blocks[0], 4000)) : {};
  const dateline = datelineOf(text, blocks);
  const closing = closingLine(text, blocks);
  const dates = [headerDate(text, blocks), dateline.date];
  const full = [
    isoDate(front['date'] ?? front['published'] ?? front['pubdate'] ?? front['published_at'] ?? ''),
    ...dates.map((date) => (date && date.year !== null ? toIso({ ...date, year: date.year }) : null)),
  ].find((date) => date !== null);
  const yearless = full === undefined ? dates.find((date) => date !== null) : undefined;
  const dated = yearless ? withYear(yearless, text, tokens) : undefined;
  const elsewhere = closing.date ?? isoDate(fileName(path)) ?? (yearless ? null : captionDate(text, blocks));
  return {
    language: languageOf(text, tokens),
    title: front['title'] ?? titleOf(text, blocks),
    published: full ?? dated ?? elsewhere,
    yearless: yearless && !dated && !elsewhere ? toIso({ ...yearless, year: 2000 }).slice(5) : null,
    publisher: front['publisher'] ?? front['source'] ?? dateline.agency ?? closing.publisher ?? publisherOf(text, blocks),
    byline: front['author'] ?? front['byline'] ?? bylineOf(text, blocks),
    dateline: dateline.found,
  };
}

function textOf(text: string, block: Block, limit: number): string {
  return text.slice(block.start, Math.min(block.end, block.start + limit));
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `key: value` lines; quotation marks around a value are taken off. Nested values are not read. */
function frontMatter(block: string): Partial<Record<string, string>> {
  const fields: Partial<Record<string, string>> = {};
  for (const line of block.split(/\r\n?|\n/)) {
    const field = /^([A-Za-z_-]{1,40})\s*:\s*(\S.*)$/.exec(line);
    const value = field?.[2]!.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (field && value) fields[field[1]!.toLowerCase()] = value;
  }
  return fields;
}

function titleOf(text: string, blocks: readonly Block[]): string | null {
  const block = blocks.find((b) => b.kind === 'title');
  if (!block) return null;
  const title = textOf(text, block, 400).replace(/^#\s+/, '').replace(/\s+/g, ' ').trim();
  return title === '' ? null : title;
}

/** The blocks before the story takes its course. */
const TOP = 12;
const BOTTOM = 6;

function headerDate(text: string, blocks: readonly Block[]): CalendarDate | null {
  const dates = [...blocks.slice(0, TOP), ...blocks.slice(TOP).slice(-BOTTOM).filter((b) => b.kind === 'date-line')]
    .filter((block) => block.kind === 'date-line' || block.kind === 'byline')
    .map((block) => calendarDate(textOf(text, block, 160)))
    .filter((date) => date !== null);
  return dates.find((date) => date.year !== null) ?? dates[0] ?? null;
}

const DATELINE_DAY = `${MONTH}\\.? +\\d{1,2}(?:, +\\d{4})?|\\d{1,2} +${MONTH}\\.?(?:,? +\\d{4})?`;
/** "ATHENS, July 13 (Eastern Press) -", "KYIV —", "BRUSSELS, Belgium (EP) —", "OLDA (Norway), May 3 -", "OLDA (May 3, 2031) —", "VELLE, May 3:": place, then date, then agency. */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*| (?:de|del|la|le|of|and|upon|el|al|am|an|der)){0,4}(?:/[\\p{Lu}][\\p{L} ]{1,20})?(?:, \\p{Lu}[\\p{L}.'’ -]{1,24}| \\(\\p{Lu}[\\p{L}.'’ -]{1,24}\\)(?=,))?` +
    `(?:,? +(${DATELINE_DAY})|,? +\\((${DATELINE_DAY})\\))?(?: *[(/]([^)/\\d]{2,60})[)/])?(?: *(?:[—–]|--?-?)|(?<=\\d):)\\s+`,
  'u',
);

/** "July 13 (Eastern Press) -": the same where no place is told. */
const PLACELESS = new RegExp(`^(${DATELINE_DAY}) *\\(([^)/\\d]{2,60})\\) *(?:[—–]|--?-?)\\s+`, 'u');

function datelineOf(text: string, blocks: readonly Block[]): { found: boolean; date: CalendarDate | null; agency: string | null } {
  for (const block of blocks.filter((b) => b.kind === 'prose').slice(0, 3)) {
    const opening = textOf(text, block, 160);
    const placeless = PLACELESS.exec(opening);
    if (placeless) return { found: true, date: calendarDate(placeless[1]!), agency: placeless[2]!.trim() };
    const found = DATELINE.exec(opening);
    const date = found?.[1] ?? found?.[2];
    const agency = found?.[3];
    // Without a date or an agency, or before a colon, only a place in capitals makes a dateline: "Tests — three of them — began", "Timeline, May 3: Rain began".
    const isPlain = (date !== undefined || agency !== undefined) && !found![0].trimEnd().endsWith(':');
    if (found && (isPlain || /^\p{Lu}{2}/u.test(found[0]))) return { found: true, date: date === undefined ? null : calendarDate(date), agency: agency?.trim() ?? null };
  }
  return { found: false, date: null, agency: null };
}

const CLOSING = /^\(?(?:This (?:report|story|article|piece|version)|It|The article)(?: (?:by|from) (.{2,60}?))? (?:was|has been) (?:first |originally )?(?:published|posted)\b(.*)$/is;

function closingLine(text: string, blocks: readonly Block[]): { date: string | null; publisher: string | null } {
  for (const block of blocks.slice(-BOTTOM)) {
    const found = CLOSING.exec(textOf(text, block, 300));
    if (found) return { date: isoDate(found[2]!), publisher: found[1] ?? null };
  }
  return { date: null, publisher: null };
}

function captionDate(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    const date = block.kind === 'caption' ? isoDate(textOf(text, block, 600)) : null;
    if (date) return date;
  }
  return null;
}

function bylineOf(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    const name = block.kind === 'byline' ? /(?:^|[|,·–—-]\s*)(?:by|words by|written by|text by)\s+(.{2,80}?)(?:,|\s[|·–—-]\s|$)/is.exec(textOf(text, block, 160)) : null;
    if (name) return name[1]!.replace(/\s+/g, ' ');
  }
  return null;
}

/** The paper or station that a line with the date names, or the site. */
function publisherOf(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks.slice(0, TOP)) {
    const publisher = block.kind === 'date-line' || block.kind === 'byline' ? dateLine(textOf(text, block, 160))?.publisher : null;
    if (publisher && !isPlace(text, publisher)) return publisher;
  }
  return siteName(text, blocks);
}

/** Whether the article goes on to tell of "Osso" where a line with the date begins with "OSSO": then it was written there. */
function isPlace(text: string, name: string): boolean {
  if (name !== name.toUpperCase()) return false;
  const place = name.replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase());
  return ['in', 'at', 'near', 'from', 'to', 'outside'].some((word) => text.includes(` ${word} ${place}`));
}

/** The only line of a page's navigation that is in capitals: "EASTERN TV". Else the holder of the copyright. */
function siteName(text: string, blocks: readonly Block[]): string | null {
  const chrome = (list: readonly Block[]): string[] => list.filter(({ kind }) => kind === 'chrome').map((b) => textOf(text, b, 200));
  const names = chrome(blocks.slice(0, TOP)).filter((line) => !/^(?:BREAKING|EXCLUSIVE|LIVE|UPDATED?)\b/.test(line) && /^(?=.*\p{Lu}{2})[\p{Lu}\d& '.-]{3,40}$/u.test(line));
  if (names.length === 1) return names[0]!;
  for (const line of chrome(blocks.slice(-BOTTOM))) {
    const holder = /^(?:Copyright\s*)?(?:(?:©|\(c\))\s*)?(?:(?:19|20)\d\d\s*(?:[-–]\s*\d{4}\s*)?)?(?:,\s*)?(?:by\s+)?(\p{Lu}[^.]{2,60}?)(?:\.\s+All rights|,? Inc\b|\.$|$)/u.exec(line);
    if (holder && /^(?:Copyright|©|\(c\))/.test(line)) return holder[1]!;
  }
  return null;
}

const MONTH_WORDS = wordTable(MONTHS);

const WEEKDAY_WORDS = wordTable(WEEKDAY_NAMES.split(' ').map((name, i) => [name, i] as const));

/**
 * The date with the one year that stands in all full dates of the article; undefined where they do not agree, where a later
 * year is named as well, or where the weekdays of the first lines do not fit it: then the dates are of another year.
 */
function withYear(date: CalendarDate, text: string, tokens: Tokens): string | undefined {
  const years = new Set<number>();
  let latest = 0;
  for (let i = 2; i < tokens.count; i++) {
    if (tokens.kind[i] !== NUMBER || tokens.end[i]! - tokens.start[i]! !== 4) continue;
    const year = Number(text.slice(tokens.start[i], tokens.end[i]));
    if (!(year >= 1900 && year < 2100)) continue;
    latest = Math.max(latest, year);
    // Month, day and year, or day, month and year, with a mark or two between.
    let month = false;
    let day = false;
    for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
      if (tokens.kind[k] === WORD && MONTH_WORDS.at(text, tokens, k)) month = true;
      // "31 million by April 2027" is no day.
      else if (tokens.kind[k] === WORD && text.slice(tokens.start[k], tokens.end[k]) !== 'of') break;
      else if (tokens.kind[k] === NUMBER && tokens.end[k]! - tokens.start[k]! <= 2) day = true;
    }
    if (month && day) years.add(year);
  }
  const [year] = years;
  return years.size === 1 && year === latest && fitsWeekdays({ ...date, year }, text, tokens) ? toIso({ ...date, year }) : undefined;
}

/** So many tokens are the first lines. */
const FIRST_LINES = 150;

/** Whether the first lines name no weekday, or that of the date or of the day before. */
function fitsWeekdays({ year, month, day }: CalendarDate & { readonly year: number }, text: string, tokens: Tokens): boolean {
  const named = new Set<number>();
  for (let i = 0; i < Math.min(tokens.count, FIRST_LINES); i++) {
    const weekday = tokens.kind[i] === WORD ? WEEKDAY_WORDS.at(text, tokens, i) : undefined;
    if (weekday !== undefined) named.add(weekday);
  }
  const own = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return named.size === 0 || named.has(own) || named.has((own + 6) % 7);
}
