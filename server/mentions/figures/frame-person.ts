import { sentenceAt, type Article } from '../../text/article.ts';
import { holdsSpeech } from '../../text/blocks.ts';
import { hashFolded } from '../../text/tokens.ts';
import { lastAtOrBefore } from '../../text/span.ts';
import { fold } from '../../text/words.ts';
import type { BareFigure, Name } from '../mention.ts';
import { skeleton } from '../names/spelling.ts';
import { OLDEST } from './range.ts';

/** How many letters may stand between a person's name and an age that is set beside it: "Ada Lint, 66", "66-year-old driver Ada Lint". */
const BESIDE = 24;
/** How many sentences back the person is looked for whom "he" or "the 52-year-old" means. */
const SENTENCES = 3;

/** Whose age a figure is, as a hash of the person's fullest name in the article, odd where the name stands beside it; 0 where the article does not tell. */
export function personOf(article: Article, names: readonly Name[], figure: BareFigure, sentence: number): number {
  // "when they were between 16 and 18"
  if (figure.low !== null && figure.high !== null && !figure.text.endsWith('s')) return 0;
  const { text, sentences, blocks } = article;
  const people = names.filter(({ kind }) => kind === 'person');
  const next = lastAtOrBefore(people.map(({ start }) => start), figure.start) + 1;
  const last = people[next - 1];
  if (last && isBeside(text.slice(last.end, figure.start), OF_PERSON)) return keyOf(last, people) | 1;
  const following = people[next];
  if (following && isBeside(text.slice(figure.end, following.start), /^[-, ]*(?:\p{Ll}[\p{Ll} -]*)?$/u)) return keyOf(following, people) | 1;
  if (!last || last.start < sentences[Math.max(0, sentence - SENTENCES)]!.start) return 0;
  return holdsSpeech(blocks[sentences[sentenceAt(article, last.start)]!.block]!) ? keyOf(last, people) & ~1 : 0;
}

/** The fullest name in the article of whoever is as old as an age says, by the hash in its frame (see `personOf`); null where the article does not tell. */
export function personNamed(names: readonly Name[], per: number): string | null {
  if (per === 0) return null;
  const people = names.filter(({ kind }) => kind === 'person');
  const own = people.filter((name) => (keyOf(name, people) | 1) === (per | 1));
  return own.reduce<string | null>((full, { text }) => (full === null || text.length > full.length ? text : full), null);
}

/** What may stand between a person's name and an age: ", ", " is now ", ", who was just ", ", a student of ". */
const OF_PERSON = /^,? ?(?:who )?(?:now |then |is |was |at |aged |age |turns |turned |will be |has turned |had turned |only |\(|just |an? (?:\p{Ll}+ ){1,2}of )*$/u;
/** What may stand between "he" or "who" and an age that has no unit. */
const OF_PRONOUN = /\b(?:he|she|who) (?:is |was |turns |turned |will be |has turned |had turned )(?:now |just |only |then )*$/i;
/** "a woman of 84" */
const SOMEBODY_OF = /\b(?:man|woman|boy|girl|child|chap|lad|lass|youth|widow|widower|pensioner|teenager) of (?:just |only )?$/i;
/** "a roofer of 43", "A retired schoolteacher of 71" */
const WORKER_OF = /\b[Aa]n? (?:\p{Ll}+ )?(\p{Ll}{3,}(?:er|or|ist|ian|man|woman|boy|girl|nurse|clerk|student|nun|priest|cook|chef|mechanic|soldier|official|pilot|guard)) of (?:just |only )?$/u;
/** What there are so many of or in: "a factor of 12", "a shortlist of 43", "a grandmother of 16", "an employer of 40". */
const NO_WORKER: ReadonlySet<string> = new Set(
  `number order power quarter factor error cover layer fever cluster register border letter chapter counter buffer offer tender corner center metre meter river tower floor water paper roster charter
  remainder litter folder dossier container trailer cylinder computer server monitor motor sector vector corridor chamber barrier perimeter diameter semester turnover summer winter dinner supper tremor platter shower drawer
  shortlist waitlist playlist checklist watchlist blacklist wishlist pricelist wordlist median meridian mother father grandmother grandfather
  member holder leader winner owner author founder director manager supervisor employer commander trainer keeper breeder collector carrier scorer`.split(/\s+/),
);
/** What may follow an age that has no unit. */
const CLOSED = /^(?:[,.;:)!?\u2013\u2014-]| [\u2013\u2014-]|$|\s(?:and|or|but|who|whose|when|last|this|next|on|now|today|the (?:oldest|youngest)|was|is|had|has|died|dies|from|with)\b)/;

/** Whether a number without a unit is somebody's age: "Ada Lint is 66 and", "the baby, who is seven,", "Ada Lint, a student of 22,". */
export function isAge({ text }: Article, names: readonly Name[], { start, end, value, hedge, low }: BareFigure): boolean {
  if (value === null || low !== null || hedge !== null || !Number.isInteger(value) || value < 1 || value > OLDEST || !CLOSED.test(text.slice(end, end + 16))) return false;
  const before = text.slice(Math.max(0, start - BESIDE), start);
  if (OF_PRONOUN.test(before) || SOMEBODY_OF.test(before) || (value >= YOUNGEST && isWorker(text.slice(Math.max(0, start - ROLE), start)))) return true;
  const last = names[lastAtOrBefore(names.map((name) => name.start), start)];
  if (last?.kind !== 'person') return false;
  const gap = text.slice(last.end, start);
  return /\p{L}/u.test(gap) && isBeside(gap, OF_PERSON);
}

function isWorker(before: string): boolean {
  const worker = WORKER_OF.exec(before)?.[1];
  return worker !== undefined && !NO_WORKER.has(worker);
}

/** "until he was 18", "as an 11-year-old", "the then 15-year-old": the age that somebody had when something was, or is still to have. */
export function isAgeThen({ text }: Article, { start, text: age }: BareFigure): boolean {
  const before = text.slice(Math.max(0, start - FAR), start);
  // "was arrested at the age of 16", but not "died at the age of 84"
  if (/^age\b/i.test(age) && / at (?:the|an) $/.test(before)) return !/\b(?:die[sd]?|dead|death|passed away|killed)\b/i.test(before);
  return /(?:\b(?:until|since|before|when|after) (?:I|s?he|they) (?:was|were|turned) (?:just |only )?|\b(?:who|s?he) (?:will be|will turn|turns|would (?:have been|be|have turned)) (?:just |only )?|\bas an? |\bthen[- ])$/i.test(before.slice(-30));
}

/** So many letters before an age stands what happened at it. */
const FAR = 90;

/** So many letters before an age stands what work somebody does. */
const ROLE = 40;

/** Nobody is younger of whom one tells what work he does. */
const YOUNGEST = 14;

function isBeside(gap: string, words: RegExp): boolean {
  return gap.length <= BESIDE && words.test(gap);
}

/** Of a surname alone the first full name that ends in it; names that differ by a slip in their vowels have one key. */
function keyOf(name: Name, people: readonly Name[]): number {
  const full = name.text.includes(' ') ? name : people.find(({ text }) => text.endsWith(` ${name.text}`));
  return hashFolded((full ?? name).text.split(' ').map((part) => skeleton(fold(part))).join(' '));
}
