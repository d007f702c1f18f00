import type { Corpus } from '../corpus/corpus.ts';
import type { Writing } from '../corpus/pack-names.ts';
import type { Quote } from '../mentions/mention.ts';
import { surnameOf } from '../mentions/names/keys.ts';
import { foldName } from '../mentions/names/spelling.ts';
import { paragraphAround } from '../text/lines.ts';
import { contains, type Span } from '../text/span.ts';
import { compareSpeakers, isSameSpeaker, Speaker } from './quotation-speakers.ts';

/** A quote and whom its article credits. */
interface Credited {
  readonly uri: string;
  readonly quote: Quote;
  readonly speaker: Speaker;
}

/** Within so many characters before or after a quote its speaker is named where it is said who speaks. */
const NAMED = 50;
/** Within so many after it another name may stand beside that: "she and the mayor, Ada Quill, said". */
const BESIDE = 90;

/** So far after the whole name of who speaks another name may be joined to it: "said Ana Dell and Mayor Ada Quill". */
const TOGETHER = 20;

/**
 * Whether two articles credit two quotes to two persons beyond doubt: each names its own, one of them at least beside the words,
 * and not the other one, as a joint statement does, or a sentence about what one says of the other. Who "he" is may be wrongly
 * guessed, and people of one surname are seldom told apart where they speak.
 */
export function areCreditedApart(corpus: Corpus, a: Credited, b: Credited): boolean {
  if (surname(a.speaker.name) !== surname(b.speaker.name)) {
    const [credit, counter] = [creditOf(corpus, a, b), creditOf(corpus, b, a)];
    return credit !== 'unclear' && counter !== 'unclear' && (credit === 'beside' || counter === 'beside');
  }
  const [first, second] = [namesakesIn(corpus, a, b), namesakesIn(corpus, b, a)];
  // Where no article knows both, "Mike" may be "Michael".
  return (first.other || second.other) && first.clear && second.clear;
}

/** Whether an article names `speaker`, be it not as a person. */
export function isNamedIn(corpus: Corpus, uri: string, speaker: Speaker): boolean {
  return corpus.names(uri)!.as.some((as) => as.full === speaker.name || isSameSpeaker(personIn(as), speaker));
}

/** Whoever is written so as a speaker: the articles that write a name alike share it. */
const PERSONS = new WeakMap<Writing, Speaker>();

function personIn(as: Writing): Speaker {
  let person = PERSONS.get(as);
  if (!person) PERSONS.set(as, (person = new Speaker(as.full, true)));
  return person;
}

/** Whether an article credits what stands at a place to a speaker by name, right beside it, and not by a pronoun. */
export function isCreditedByName(corpus: Corpus, { uri, start, end, cue, speaker }: Span & Pick<Quote, 'cue' | 'speaker'> & { readonly uri: string }): boolean {
  // "Everybody knew Quill. 'Never,' he said"
  if (cue !== null && cue.start > end + INVERTED && cue.start <= end + PRONOUN) return false;
  const { as, spans } = corpus.names(uri)!;
  const paragraph = paragraphAround(corpus.lines(uri)!, { start, end });
  const own = surname(speaker);
  return as.some(({ full }, i) => {
    const [from, to] = [spans[2 * i]!, spans[2 * i + 1]!];
    return surname(full) === own && contains(paragraph, { start: from, end: to }) && ((to <= start && to >= start - NAMED) || (from >= end && from <= end + NAMED));
  });
}

/** Whether there is no room for more than "he" or "she" between a quote and its verb, and no name. */
export function isByPronoun(corpus: Corpus, { uri, quote }: Pick<Credited, 'uri' | 'quote'>): boolean {
  return isUnnamed(corpus, uri, quote, INVERTED, PRONOUN);
}

/** Whether a few words that are no name stand between a quote and its verb: "the mayor said". */
const isByRole = (corpus: Corpus, uri: string, quote: Quote): boolean => isUnnamed(corpus, uri, quote, PRONOUN, NAMED);

/** Whether more than `least` and at most `most` characters stand between a quote and its verb, and no name among them. */
function isUnnamed(corpus: Corpus, uri: string, { end, cue }: Quote, least: number, most: number): boolean {
  if (cue === null || cue.start - end <= least || cue.start - end > most) return false;
  const { spans } = corpus.names(uri)!;
  for (let i = 0; i < spans.length; i += 2) if (spans[i]! >= end && spans[i]! < cue.start) return false;
  return true;
}

/**
 * What an article says of two people of one surname: whether it names the other one too, and whether it is clear whom it
 * credits: its paragraph names that one in full and not the other, or it knows no other and brings that one in by the full name.
 */
function namesakesIn(corpus: Corpus, { uri, quote, speaker }: Credited, other: Credited): { readonly other: boolean; readonly clear: boolean } {
  const names = corpus.names(uri);
  const paragraph = paragraphAround(corpus.lines(uri)!, quote);
  const quotes = corpus.entry(uri)!.mentions.quotes.filter((near) => contains(paragraph, near));
  let isOwn = false;
  let isFirst: boolean | null = null;
  let others = 0;
  let nearOthers = 0;
  let isHolder = false;
  for (let i = 0; names && i < names.as.length; i++) {
    const [start, end] = [names.spans[2 * i]!, names.spans[2 * i + 1]!];
    const { full, title } = names.as[i]!;
    const isNear = contains(paragraph, { start, end }) && !quotes.some((near) => contains(near, { start, end }));
    if (full === speaker.name) isHolder ||= title !== null;
    if (full === other.speaker.name) {
      others++;
      if (isNear) nearOthers++;
    } else if (full === speaker.name) {
      isFirst ??= end - start >= full.length;
      isOwn ||= isNear && end - start >= full.length;
    }
  }
  const isTold = isByFullName(corpus, uri, quote, speaker) || (isHolder && isByRole(corpus, uri, quote));
  return { other: others > 0, clear: isTold || (others === 0 ? isFirst === true : isOwn && nearOthers === 0) };
}

/** Whether the verb of a quote has its speaker's whole name beside it, at most a role between: "said the engineer Ana Dell", "Ana Dell said". */
const isByFullName = (corpus: Corpus, uri: string, quote: Quote, speaker: Speaker): boolean => wholeNameBefore(corpus, uri, quote, speaker) || wholeNameAfter(corpus, uri, quote, speaker) !== null;

function wholeNameBefore(corpus: Corpus, uri: string, { cue }: Quote, { name }: Speaker): boolean {
  const { as, spans } = corpus.names(uri)!;
  return cue !== null && as.some(({ full }, i) => spans[2 * i + 1] === cue.start - 1 && full === name && spans[2 * i + 1]! - spans[2 * i]! >= full.length);
}

/** Where the whole name of its speaker ends that goes after the verb of a quote; null where there is none. */
function wholeNameAfter(corpus: Corpus, uri: string, quote: Quote, { name }: Speaker): number | null {
  const { cue } = quote;
  if (cue === null || !isInverted(quote)) return null;
  const { as, spans } = corpus.names(uri)!;
  const next = as.findIndex(({ kind }, i) => kind === 'person' && spans[2 * i]! >= cue.end);
  const isWhole = next >= 0 && spans[2 * next]! <= cue.end + NAMED && as[next]!.full === name && spans[2 * next + 1]! - spans[2 * next]! >= name.length;
  return isWhole ? spans[2 * next + 1]! : null;
}

/**
 * How an article credits its speaker and not the other one: `beside` the quote by name, or `around` it as the only one whom its
 * paragraph names in full, or the one before where it names nobody, whom a pronoun can stand for; or by a role that one alone has.
 */
function creditOf(corpus: Corpus, { uri, quote, speaker }: Credited, other: Credited): 'beside' | 'around' | 'unclear' {
  const names = corpus.names(uri);
  const [own, theirs] = [surname(speaker.name), surname(other.speaker.name)];
  const isHolder = speaker.name !== quote.speaker || ((isInverted(quote) || isByRole(corpus, uri, quote)) && names?.as.some(({ full, title }) => full === speaker.name && title !== null) === true);
  const paragraph = isHolder ? paragraphAround(corpus.lines(uri)!, quote) : spokenAround(corpus, uri, quote);
  // "said the judge, Ana Dell. The prosecutor, Bruno Haas, had asked for more": who is named so late does not speak with her.
  const told = wholeNameAfter(corpus, uri, quote, speaker);
  const until = told === null ? quote.end + BESIDE : Math.min(quote.end + BESIDE, told + TOGETHER);
  let isBeside = false;
  let isAround = isHolder;
  let isAlone = true;
  for (let i = 0; names && i < names.as.length; i++) {
    const [start, end] = [names.spans[2 * i]!, names.spans[2 * i + 1]!];
    if ((start >= quote.start && end <= quote.end) || !contains(paragraph, { start, end })) continue;
    const { full, kind } = names.as[i]!;
    const named = surname(full);
    // Somebody else of that surname is not who is meant: the manager who is a namesake of the minister.
    if (named === theirs && compareSpeakers(new Speaker(full, kind === 'person'), other.speaker) !== 'different' && end >= quote.start - NAMED && start <= until) return 'unclear';
    if (named !== own) isAlone &&= kind !== 'person';
    else {
      isBeside ||= end >= quote.start - NAMED && start <= quote.end + NAMED;
      isAround ||= end <= quote.start && end - start >= full.length && full.includes(' ');
    }
  }
  return isBeside ? 'beside' : isAround && isAlone ? 'around' : 'unclear';
}

/** Whether the verb goes before who speaks, who is then no pronoun: "said the bishop". */
const isInverted = ({ cue, end }: Quote): boolean => cue !== null && cue.start >= end && cue.start - end <= INVERTED;
/** A closing mark, a comma and a space stand between a quote and such a verb. */
const INVERTED = 3;

/** A closing mark, a comma, a space, "she" and a space. */
const PRONOUN = 8;

/** The paragraph of a quote, and the one before it where it names no person besides what it quotes. */
function spokenAround(corpus: Corpus, uri: string, quote: Span): Span {
  const lines = corpus.lines(uri)!;
  const own = paragraphAround(lines, quote);
  const names = corpus.names(uri);
  const quotes = corpus.entry(uri)!.mentions.quotes.filter((near) => contains(own, near));
  for (let i = 0; names && i < names.as.length; i++) {
    const span = { start: names.spans[2 * i]!, end: names.spans[2 * i + 1]! };
    if (names.as[i]!.kind === 'person' && contains(own, span) && !quotes.some((near) => contains(near, span))) return own;
  }
  if (own.start < 2) return own;
  return { start: paragraphAround(lines, { start: own.start - 2, end: own.start - 2 }).start, end: own.end };
}

const surname = (name: string | null): string | null => (name === null ? null : surnameOf(foldName(name)));
