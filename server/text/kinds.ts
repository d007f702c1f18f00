import { DAY, MONTH, WEEKDAY } from './dates.ts';

/** What a stretch of lines is; see `Block`. */
export type BlockKind =
  | 'title' | 'heading' | 'prose' | 'quote' | 'list' | 'row' | 'caption'
  | 'chrome' | 'hash' | 'front-matter' | 'date-line' | 'byline' | 'credit' | 'code';

/** So many hexadecimal digits and more are a hash. */
const SHORTEST_HASH = 32;
/** What is longer than this is running text unless a mark at its beginning says otherwise. */
const LONGEST_LINE = 600;

/**
 * What a paragraph is, as far as its own text tells: `title` and `heading` come only from Markdown here. `head` is its
 * first characters, `length` its whole length.
 */
export function kindOf(head: string, length: number): BlockKind {
  // As nearly every paragraph does: it has no mark at its beginning then.
  const first = head.charCodeAt(0) | 32;
  const lettered = first >= 97 && first <= 122;
  const marked = lettered ? null : markedKind(head);
  if (marked) return marked;
  if (length > LONGEST_LINE) return 'prose';
  if (head.length >= SHORTEST_HASH && !head.includes(' ') && /^[0-9a-f]+$/i.test(head)) return 'hash';
  if (!lettered && !/[\p{L}\p{N}]/u.test(head)) return 'chrome';
  if (head.startsWith('![')) return 'caption';
  if (length < 200 && (isChrome(head) || (isBar(head) && !isSlip(head)) || (head.startsWith('<') && /^<[^>]*>$/.test(head)))) return 'chrome';
  if (head.startsWith('|')) return 'list';
  if (length < 120 && DATE_LINE.test(head)) return 'date-line';
  if (length < 160 && (BYLINE.test(head) || (endsInDigit(head) && PLACE_AND_DATE.test(head)))) return 'byline';
  if (length < 300 && CREDIT_LINE.test(head)) return 'credit';
  return hasCreditMark(head) && CREDIT.test(head) ? 'caption' : 'prose';
}

/** What a mark of Markdown or of a list at the beginning makes of a paragraph. */
function markedKind(head: string): BlockKind | null {
  const heading = /^(#{1,6})\s/.exec(head);
  if (heading) return heading[1]!.length === 1 ? 'title' : 'heading';
  if (head.startsWith('>')) return 'quote';
  return /^(?:[-*+•]|\d{1,3}[.)])\s/.test(head) ? 'list' : null;
}

/** Whether the line may end in a date. */
const endsInDigit = (head: string): boolean => head.charCodeAt(head.length - 1) >= 48 && head.charCodeAt(head.length - 1) <= 57;

/** Whether the line has one of the marks that each form of a credit has. */
const hasCreditMark = (head: string): boolean => head.includes('/') || head.includes(':') || head.includes('(');

const NAVIGATION =
  /^(?:skip (?:to )?(?:main |the )?(?:content|navigation|menu)|add (?:this )?to (?:my )?(?:favou?rites|bookmarks|reading list|calendar)|sign up for (?:(?:our|the|breaking|daily|news|email|free) )*(?:alerts|newsletters?|updates|emails?)|breaking|exclusive|(?:join|get|subscribe to|sign up (?:for|to)) (?:our|the|your) [\w' ]*newsletters?|sign (?:in|up|out)(?: now| here)?|log ?(?:in|out)|register|subscribe(?: now| today)?|become a (?:member|subscriber)|donate(?: now)?|my account|menu|search|home|sections|share(?: this)?(?: (?:article|story|page|post))?|print(?: this page)?|save(?: (?:for later|article|story))?|copy link|link copied|gift article|email(?: this)?(?: (?:article|story))?|tweet|facebook|twitter|x|linkedin|whatsapp|reddit|telegram|pinterest|instagram|youtube|advertisement|advertising|sponsored(?: content)?|(?:story|article) continues below(?: (?:this )?(?:ad|advertisement))?|read (?:more|next|also|full article)|continue reading|show more|load more|see more|view all|more on this(?: (?:story|topic))?|more (?:stories|news|from .{1,40})|related(?: (?:stories|articles|topics|links|content|news|coverage))?|top stories|most (?:read|viewed|popular|shared)|editors' picks|recommended(?: for you)?|you may also like|trending(?: now)?|latest(?: news)?|breaking news(?: alerts.*)?|watch(?: live| now)?|listen(?: to this article)?|live|follow us.*|contact(?: us)?|about us|help|careers|advertise(?: with us)?|terms (?:of (?:use|service)|and conditions)|privacy(?: (?:policy|notice|settings))?|(?:manage )?cookies?(?: (?:policy|settings|preferences))?|accept(?: all)?(?: cookies)?|reject(?: all)?|all rights reserved.*|copyright (?:©|\(c\)|\d{4}).*|©.*|back to (?:top|home)|(?:\d+ )?comments?(?: \(\d+\))?|(?:leave|post|add|write) a comment|(?:view|show|hide) comments|newsletters?|open in app|download (?:the|our) app|close|dismiss|next|previous|loading\b.*|\d+ (?:min(?:ute)?s?|hours?|days?) (?:read|ago)|reading time:?.*)[.:!>»→]?$/i;
const TEASER =
  /^(?:related|watch|read more|read also|read next|see also|also read|listen|video|gallery|photos|in pictures|don't miss|recommended|more from .{1,40}|subscribe|follow)\s*:\s/i;

function isChrome(head: string): boolean {
  return NAVIGATION.test(head) || TEASER.test(head);
}

/** A bar of short items or a row of a table: "Moldova | World | Sport", "Terms of Use   Privacy   Ad Choices". */
export function isBar(head: string): boolean {
  // Most paragraphs end with one of these.
  if (SPEECH.includes(head.charAt(head.length - 1)) || /[.!?"“”]/.test(head)) return false;
  const items = head.split(/(?<!\s)\s+[|·•›»>/]\s+|\s{3,}|\t/);
  return items.length > (head.includes(' / ') ? 2 : 1) && items.every((item) => item.length <= 40 && item.trim() !== '');
}

const SPEECH = '.!?"“”';

/** One gap with a small letter after it, nowhere else, is a slip of the typist: "fifty   two". */
function isSlip(head: string): boolean {
  return /^\S+(?: {1,2}\S+)* {3,}\p{Ll}\S*(?: {1,2}\S+)*$/u.test(head) && !/\s[|·•›»/]\s/.test(head);
}

const FULL_DATE = `(?:${DAY}\\s+${MONTH}\\.?,?\\s+\\d{4}|${MONTH}\\.?\\s+${DAY},?\\s+\\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}\\.\\d{4})`;
/** A line that only dates the article: "Updated 10 April 2025, 11:20". */
const DATE_LINE = new RegExp(
  `^\\(?(?:(?:first |originally |last )?(?:published|posted|updated|modified|created|date|dated)(?: on| at)?:?\\s+)?${WEEKDAY}${FULL_DATE}(?:T\\d\\d:\\d\\d\\S{0,20}|[ ,|T·–-]+(?:(?:at|@)\\s+)?\\d{1,2}(?:[:.]\\d\\d|\\s*[ap]\\.?m)[^!?]{0,40}|\\s*[|·–-]\\s*(?:last )?updated.{0,60})?\\)?\\.?$`,
  'i',
);
/** A line that says where and when: "LONDON 1996-08-30". */
const PLACE_AND_DATE = new RegExp(
  `^(?:\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,4}(?:, \\p{Lu}[\\p{L}.' -]{1,30})?,?|\\p{Lu}[\\p{L}.'’ -]{1,40},)\\s+${WEEKDAY}${FULL_DATE}$`,
  'u',
);
const BYLINE =
  /^[-–—*\s]*(?:(?:[Bb]y|BY)\s+(?=\p{Lu}|our\b|staff\b)|(?:[Ff]rom|FROM)\s+(?=our\b|the [A-Z])|(?:(?:[Ww]ords|[Rr]eporting|[Ww]ritten|[Ee]dited|[Aa]dditional reporting|[Tt]ext)(?: and [\p{Ll}]+)? by|(?:[Ww]ith|[Aa]dditional) (?:files|reporting) (?:from|by))\s)(?:[^.!?]|(?<=\b\p{Lu})\.|\.(?=\p{Lu}|com\b))*$/u;
const CREDIT_LINE = /^\(?(?:(?:file |cover )?(?:photo(?:graph)?|image|picture|video|illustration|graphic|map)s?|photo and video)(?: credit| courtesy)?(?: by| of)?\s*(?::|©|by )/i;
/** An agency's credit at the end of a caption: "EASTERN PRESS/Ann Okoro", "Photo credit: A. Okoro", "(AP Photo/Ann Okoro)". */
const CREDIT =
  /(?:\b[A-Z]{2,}(?: [A-Z]{2,}){0,4}\/[A-Z][\p{L}.'’-]{1,30}(?: [A-Z][\p{L}.'’-]{1,30}){0,4}|\b(?:Photo|Picture|Image|Photograph|Video|File photo|Illustration)s?(?: credit)?(?: by)?: [^.]{2,80}|\((?:AP|AFP|Reuters|Getty|EPA|PA)\b[^)]{0,80}\)|\b(?:Getty Images|AFP|Reuters|EPA|AP)\/[^.]{2,60})\.?$/u;
