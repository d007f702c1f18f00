import { DAY, MONTH, WEEKDAY } from './dates.ts';

/** What a line at the head of an article that dates it holds besides. */
export interface DateLine {
  /** `byline` when it names an author or a place too. */
  readonly kind: 'date-line' | 'byline';
  /** The name of the paper, agency or station before the date. */
  readonly publisher: string | null;
}

/** A line that dates an article is no longer than this. */
const LONGEST = 120;
/** What else stands on it is no longer than this on either side. */
const LONGEST_SIDE = 60;

const MONTH_DAY = `(?:${DAY}\\s+${MONTH}\\b\\.?|${MONTH}\\b\\.?\\s+${DAY})`;
const DATE = new RegExp(`(?<![\\p{L}\\d])(?:${MONTH_DAY}(?<year>,?\\s+(?:19|20)\\d\\d)?|(?<numeric>(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d))(?![\\p{L}\\d])`, 'iu');
const CLOCK = /\d{1,2}(?:[:.]\d\d|\s*[ap]\.?m\b)/i;
/** What leads up to the date: "Published on Tuesday,". */
const LAST_WEEKDAY = new RegExp(`(?:^|\\s|(?<=[(,]))${WEEKDAY}$|$`, 'i');
const LAST_ON = /(?:^|\s)(?:on|at)\s*$/i;
const SAID = '(?:first |originally |last )?(?:published|posted|updated|modified|created|broadcast|aired|dated?|filed|issued|issue of|edition of):?';
/** Press releases: "Embargoed until 00.01 on", "Not for publication before 6am GMT,", "For immediate release:". */
const RELEASE = '(?:(?:strictly |under )?embargo(?:ed)?(?: until| till)?|(?:not )?for (?:immediate )?(?:release|publication|use)(?: until| before| on| after)?):?(?: \\d{1,2}(?:[.:]?\\d\\d)? ?(?:hours|hrs|[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?,?)?';
const LAST_SAID = new RegExp(`(?:^|[\\s(])(?:${SAID}|${RELEASE}) *$`, 'i');
const SEPARATED = /(?:^|\s[|·•–—-]|[|·•,;:–—(])\s*$/u;
const AUTHOR = /(?:^|[|,·–—-]\s*)by\s/i;
const ENDED = /^(?:$|\)|\s*[|·•–—]|\s+-\s|T\d\d:|,?\s+(?:by|at|in|from|updated|last updated|summary|bulletin|edition|\d{1,2}(?:[:.]\d\d|\s*[ap]\.?m))\b|\.(?:$|\s+\p{Lu}))/iu;

/**
 * Reads a line from the head of an article that dates it: "Velle Post | Tuesday, 6 May 2031 | 3 min". The date stands at an
 * end of the line or between separators, and little stands beside it; one without a year counts where it is all there is or a
 * weekday, a time or a word such as "published" says what it is. Null for any other line.
 */
export function dateLine(line: string): DateLine | null {
  if (line.length > LONGEST) return null;
  const date = DATE.exec(line);
  if (!date) return null;
  const after = line.slice(date.index + date[0].length);
  const weekday = LAST_WEEKDAY.exec(line.slice(0, date.index))!;
  const lead = line.slice(0, weekday.index).replace(LAST_ON, '');
  const before = lead.replace(LAST_SAID, '');
  const isSaid = before !== lead;
  const hasYear = (date.groups?.['year'] ?? date.groups?.['numeric']) !== undefined;
  if (before.length > LONGEST_SIDE || after.length > LONGEST_SIDE || !(isSaid || SEPARATED.test(before)) || !ENDED.test(after) || (!hasYear && !isSaid && weekday[0].trim() === '' && !CLOCK.test(after) && before + after.trim() !== '')) return null;
  const publisher = publisherIn(before);
  return { kind: AUTHOR.test(line) || (publisher === null && /\p{L}/u.test(before)) ? 'byline' : 'date-line', publisher };
}

/** Two words or more that begin with capitals, or one before a bar. */
function publisherIn(before: string): string | null {
  const name = /^(\p{Lu}[\p{L}\d'’&.]*(?: (?:of|and|the|&|[\p{Lu}\d][\p{L}\d'’&.]*))*)\s*([|·•–—,-])\s*$/u.exec(before);
  if (!name || /^by\s/i.test(before)) return null;
  return name[1]!.includes(' ') || name[2] !== ',' ? name[1]! : null;
}
