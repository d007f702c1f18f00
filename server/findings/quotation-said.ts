import type { Corpus, Entry } from '../corpus/corpus.ts';
import type { Quote } from '../mentions/mention.ts';
import { wordsOf, type Words } from '../mentions/quotes/words.ts';
import type { Header } from '../text/header.ts';
import { isBlankLine } from '../text/lines.ts';
import { apartQuotes } from './decisions/quotes.ts';
import { areCreditedApart } from './quotation-credit.ts';
import { likeness, type Likeness } from './quotation-match.ts';
import { compareSpeakers, type Speaker } from './quotation-speakers.ts';

/** A quote of the corpus with what comparing needs. */
export interface Said {
  readonly key: string;
  readonly uri: string;
  readonly index: number;
  readonly quote: Quote;
  /** How many blank lines stand before it. */
  readonly paragraph: number;
  readonly header: Header;
  /** The article's date, or the one that it borrows. */
  readonly reference: string | null;
  /** Quotes of the same text share one. */
  readonly words: Words;
  /** The distinct words. */
  readonly bag: ReadonlySet<string>;
  /** The bits that stand in `words.flags`. */
  readonly signs: number;
  /** Quotes that are credited alike share one. */
  readonly speaker: Speaker;
}

/** The quotes of a corpus made ready once, and their comparisons remembered. */
export interface Saids {
  /** The quotes of one article, in order. */
  readonly of: (uri: string) => readonly Said[];
  /** Those of them that are compared: the first `COMPARED`. */
  readonly compared: (uri: string) => readonly Said[];
  /** How the words of the second stand to those of the first, see `likeness`. */
  readonly like: (source: Said, here: Said) => Likeness | null;
  readonly speakers: (a: Said, b: Said) => ReturnType<typeof compareSpeakers>;
  /** See `areCreditedApart`. */
  readonly areCreditedApart: (a: Said, b: Said) => boolean;
  /** Whether a reader says that two quotes are different statements; null where nothing was decided about quotes. */
  readonly areToldApart: ((a: Said, b: Said) => boolean) | null;
  /** How many quotes are held. */
  readonly size: () => number;
}

/** So many quotes of an article are compared with others; the README says so. More stand in no article that somebody wrote. */
export const COMPARED = 300;

export function createSaids(corpus: Corpus): Saids {
  const articles = new Map<string, readonly Said[]>();
  const texts = new Map<string, Read>();
  const speakers = new Map<string, Speaker>();
  const areToldApart = apartQuotes(corpus.decisions);
  let size = 0;

  const of = (uri: string): readonly Said[] => {
    let found = articles.get(uri);
    if (!found) {
      articles.set(uri, (found = quotesOf(uri, corpus.entry(uri))));
      size += found.length;
    }
    return found;
  };
  const quotesOf = (uri: string, entry: Entry | undefined): readonly Said[] => {
    if (!entry) return [];
    const { header, reference, lines, mentions: { quotes } } = entry;
    const paragraphs = paragraphsOf(lines, quotes);
    const isPerson = (speaker: string): boolean => corpus.names(uri)!.as.some(({ kind, full }) => kind === 'person' && full === speaker);
    return quotes.map((quote, index) => said({ key: `${String(index)} ${uri}`, uri, index, quote, paragraph: paragraphs[index]!, header, reference }, () => readQuote(quote, texts), () => speakerNamed(quote.speaker, isPerson)));
  };
  const speakerNamed = (name: string | null, isPerson: (name: string) => boolean): Speaker => {
    const person = name !== null && isPerson(name);
    const key = `${String(person)}${name ?? '\n'}`;
    let speaker = speakers.get(key);
    if (!speaker) speakers.set(key, (speaker = { name, person }));
    return speaker;
  };
  return {
    of,
    compared: (uri) => (of(uri).length > COMPARED ? of(uri).slice(0, COMPARED) : of(uri)),
    like(source, here) {
      if (areToldApart?.(source, here) === true) return null;
      return likenessOf(source.words, here.words);
    },
    speakers: (a, b) => compareSpeakers(a.speaker, b.speaker),
    areCreditedApart: (a, b) => areCreditedApart(corpus, a, b),
    areToldApart,
    size: () => size,
  };
}

/** How many blank lines stand before each quote, by where the lines of the article begin. */
function paragraphsOf(lines: Int32Array, quotes: readonly Quote[]): number[] {
  let line = 1;
  let blank = 0;
  return quotes.map(({ start }) => {
    for (; line < lines.length && lines[line]! <= start; line++) if (isBlankLine(lines, line - 1)) blank++;
    return blank;
  });
}

/** What follows from the text of a quote, which any state of the corpus can share. */
type Read = Pick<Said, 'words' | 'bag' | 'signs'>;

/** A quote whose words and speaker are read when they are first asked for: of most that stand beside one that is compared they never are. */
function said(place: Omit<Said, keyof Read | 'speaker'>, readWords: () => Read, readSpeaker: () => Speaker): Said {
  let read: Read | undefined;
  let speaker: Speaker | undefined;
  return {
    ...place,
    get speaker() {
      return (speaker ??= readSpeaker());
    },
    get words() {
      return (read ??= readWords()).words;
    },
    get bag() {
      return (read ??= readWords()).bag;
    },
    get signs() {
      return (read ??= readWords()).signs;
    },
  };
}

const READ = new WeakMap<Quote, Read>();

function readQuote(quote: Quote, texts: Map<string, Read>): Read {
  let read = texts.get(quote.text) ?? READ.get(quote);
  if (!read) {
    const words = wordsOf(quote.text);
    read = { words, bag: new Set(words.folded), signs: words.flags.reduce((all, flag) => all | flag, 0) };
  }
  texts.set(quote.text, read);
  READ.set(quote, read);
  return read;
}

const LIKENESSES = new WeakMap<Words, WeakMap<Words, Likeness | null>>();

function likenessOf(source: Words, here: Words): Likeness | null {
  let row = LIKENESSES.get(source);
  if (!row) LIKENESSES.set(source, (row = new WeakMap<Words, Likeness | null>()));
  let known = row.get(here);
  if (known === undefined) row.set(here, (known = likeness(source, here)));
  return known;
}

/** Order of places: by article, then by position. */
export function byPlace(a: Said, b: Said): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.quote.start - b.quote.start;
}
