import type { Corpus } from '../corpus/corpus.ts';
import type { Quote } from '../mentions/mention.ts';
import type { Words } from '../mentions/quotes/words.ts';
import type { Header } from '../text/header.ts';
import { apartQuotes } from './decisions/quotes.ts';
import { areCreditedApart, isByPronoun, isNamedIn } from './quotation-credit.ts';
import { holderElsewhere } from './quotation-holder.ts';
import type { Likeness } from './quotation-match.ts';
import { paragraphsOf, readQuote, type Read } from './quotation-read.ts';
import { compareSpeakers, Speaker } from './quotation-speakers.ts';

/** A quote of the corpus with what comparing needs. */
export interface Said {
  /** Its number among those that were made ready. */
  readonly id: number;
  readonly key: string;
  readonly uri: string;
  readonly index: number;
  readonly quote: Quote;
  /** Where it begins, and whom its article credits: asked for so often that the quote is not unpacked again for it. */
  readonly start: number;
  readonly credited: string | null;
  /** How many blank lines stand before it. */
  readonly paragraph: number;
  readonly header: Header;
  /** The article's date, or the one that it borrows. */
  readonly reference: string | null;
  /** Quotes of the same text share one. */
  readonly words: Words;
  /** The distinct words. */
  readonly bag: ReadonlySet<string>;
  /** A bit for each way in which some word begins and ends: a quote that lacks one of another lacks a word of it. */
  readonly letters: number;
  /** The bits that stand in `words.flags`. */
  readonly signs: number;
  /** How many words have weight. */
  readonly telling: number;
  /** What its words with a negative prefix are without it. */
  readonly turned: readonly string[];
  /** Whether each of these has a capital, as in what a book or a show is called. */
  readonly isTitled: boolean;
  /** Quotes that are credited alike share one. */
  readonly speaker: Speaker;
  /** How the words of a mention stand to its own, see `likeness`. */
  likenessTo(here: Words): Likeness | null;
}

/** The quotes of a corpus made ready once, and their comparisons remembered. */
export interface Saids {
  /** The quotes of one article, in order. */
  readonly of: (uri: string) => readonly Said[];
  /** One of them, without making the others ready. */
  readonly at: (uri: string, index: number) => Said;
  /** Those of them that are compared: the first `COMPARED`. */
  readonly compared: (uri: string) => readonly Said[];
  /** How the words of the second stand to those of the first, see `likeness`. */
  readonly like: (source: Said, here: Said) => Likeness | null;
  readonly speakers: (a: Said, b: Said) => ReturnType<typeof compareSpeakers>;
  /** See `areCreditedApart`. */
  readonly areCreditedApart: (a: Said, b: Said) => boolean;
  /** Whether the quote's article names its speaker, or another one. */
  readonly isNamed: (said: Said, speaker?: Speaker) => boolean;
  /** See `isByPronoun`. */
  readonly isByPronoun: (said: Said) => boolean;
  /** Whether a reader says that two quotes are different statements; null where nothing was decided about quotes. */
  readonly areToldApart: ((a: Said, b: Said) => boolean) | null;
  /** How many quotes were made ready. */
  readonly size: () => number;
  /** Lets go of the words of quotes where they are very many; those that are asked for again are read again. */
  readonly rest: () => void;
}

/** So many quotes are held unpacked, and the words of so many. */
const HELD = { unpacked: 40_000, words: 100_000 };

/** So many quotes of an article are compared with others; the README says so. More stand in no article that somebody wrote. */
export const COMPARED = 300;

/** The quotes of the corpus as comparison reads them, none of them read yet. */
export function createSaids(corpus: Corpus, held = HELD): Saids {
  const articles = new Map<string, Article>();
  /** Those of them whose quotes are unpacked, and how many these are. */
  let opened: Article[] = [];
  let unpacked = 0;
  /** The quotes whose words are held. */
  let worded: LateSaid[] = [];
  const texts = new Map<string, Read>();
  const speakers = new Map<string, Speaker>();
  const compared = new Map<Speaker, Map<Speaker, ReturnType<typeof compareSpeakers>>>();
  const areToldApart = apartQuotes(corpus.decisions);
  let size = 0;

  const articleOf = (uri: string): Article => {
    let article = articles.get(uri);
    if (!article) articles.set(uri, (article = { uri, made: [], all: null, opened: null, head: null, speakers: null, open: () => (article!.opened ??= openArticle(article!)), headOf, speakerOf, read }));
    return article;
  };
  const openArticle = (article: Article): Opened => {
    const entry = corpus.entry(article.uri);
    const quotes = entry?.mentions.quotes ?? [];
    let paragraphs: readonly number[] | undefined;
    opened.push(article);
    unpacked += quotes.length;
    return { quotes, paragraphs: () => (paragraphs ??= paragraphsOf(entry!.lines, quotes)) };
  };
  const headOf = (article: Article): Head => {
    const { header, reference } = corpus.entry(article.uri)!;
    return (article.head ??= { header, reference });
  };
  const speakerOf = (article: Article, credited: string | null): Speaker => {
    if (credited === null) return NOBODY;
    article.speakers ??= new Map();
    let speaker = article.speakers.get(credited);
    if (!speaker) article.speakers.set(credited, (speaker = findSpeaker(article.uri, credited)));
    return speaker;
  };
  const findSpeaker = (uri: string, credited: string): Speaker => {
    if (corpus.person(uri, credited) !== undefined) return speakerNamed(credited, true);
    const holder = holderElsewhere(corpus, uri, credited);
    return holder === null ? speakerNamed(credited, false) : speakerNamed(holder, true);
  };
  const read = (said: LateSaid): Read => {
    worded.push(said);
    return readQuote(said.quotes, said.index, texts);
  };
  const madeOf = (article: Article, index: number): Said => {
    const known = article.made[index];
    if (known) return known;
    return (article.made[index] = new LateSaid(size++, article, index));
  };
  const of = (uri: string): readonly Said[] => {
    const article = articleOf(uri);
    return (article.all ??= article.open().quotes.map((_, index) => madeOf(article, index)));
  };
  const speakerNamed = (name: string, person: boolean): Speaker => {
    const key = `${String(person)}${name}`;
    let speaker = speakers.get(key);
    if (!speaker) speakers.set(key, (speaker = new Speaker(name, person)));
    return speaker;
  };
  return {
    of,
    at: (uri, index) => madeOf(articleOf(uri), index),
    compared: (uri) => (of(uri).length > COMPARED ? of(uri).slice(0, COMPARED) : of(uri)),
    like(source, here) {
      if (areToldApart?.(source, here) === true) return null;
      return source.likenessTo(here.words);
    },
    speakers(a, b) {
      let row = compared.get(a.speaker);
      if (!row) compared.set(a.speaker, (row = new Map<Speaker, ReturnType<typeof compareSpeakers>>()));
      let known = row.get(b.speaker);
      if (known === undefined) row.set(b.speaker, (known = compareSpeakers(a.speaker, b.speaker)));
      return known;
    },
    areCreditedApart: (a, b) => areCreditedApart(corpus, a, b),
    isNamed: ({ uri, speaker }, other = speaker) => (other === speaker && speaker.person) || isNamedIn(corpus, uri, other),
    isByPronoun: (said) => isByPronoun(corpus, said),
    areToldApart,
    size: () => size,
    rest() {
      if (unpacked > held.unpacked) {
        for (const article of opened) article.opened = null;
        opened = [];
        unpacked = 0;
      }
      if (worded.length > held.words) {
        for (const said of worded) said.letGo();
        worded = [];
        texts.clear();
      }
    },
  };
}

/** An article and those of its quotes that were asked for, and all of them when they were. */
interface Article {
  readonly uri: string;
  readonly made: Said[];
  all: readonly Said[] | null;
  opened: Opened | null;
  head: Head | null;
  /** Those who were asked for, by how the article credits them. */
  speakers: Map<string, Speaker> | null;
  readonly open: () => Opened;
  readonly headOf: (article: Article) => Head;
  readonly speakerOf: (article: Article, credited: string | null) => Speaker;
  readonly read: (said: LateSaid) => Read;
}

/** What the quotes of one article have in common. */
type Head = Pick<Said, 'header' | 'reference'>;

/** The quotes of one article themselves. */
interface Opened {
  readonly quotes: readonly Quote[];
  readonly paragraphs: () => readonly number[];
}

const NOBODY = new Speaker(null, false);

/**
 * A quote whose words and speaker are read when they are first asked for: of most that stand beside one that is compared they
 * never are. A class, since a large corpus has very many: what an object with functions of its own takes is more than the rest.
 */
class LateSaid implements Said {
  private words_: Read | undefined;
  private speaker_: Speaker | undefined;
  private key_: string | undefined;
  private start_ = -1;
  private credited_: string | null = null;

  constructor(
    readonly id: number,
    private readonly article: Article,
    readonly index: number,
  ) {}

  get key(): string {
    return (this.key_ ??= `${String(this.index)} ${this.uri}`);
  }
  get uri(): string {
    return this.article.uri;
  }
  get quote(): Quote {
    const quote = this.opened.quotes[this.index]!;
    this.start_ = quote.start;
    this.credited_ = quote.speaker;
    return quote;
  }
  get start(): number {
    return this.start_ >= 0 ? this.start_ : this.quote.start;
  }
  get credited(): string | null {
    return this.start_ >= 0 ? this.credited_ : this.quote.speaker;
  }
  get paragraph(): number {
    return this.opened.paragraphs()[this.index]!;
  }
  get header(): Header {
    return this.head.header;
  }
  get reference(): string | null {
    return this.head.reference;
  }
  get speaker(): Speaker {
    return (this.speaker_ ??= this.article.speakerOf(this.article, this.credited));
  }
  get words(): Words {
    return this.read.words;
  }
  get bag(): ReadonlySet<string> {
    return this.read.bag;
  }
  get letters(): number {
    return this.read.letters;
  }
  get signs(): number {
    return this.read.signs;
  }
  get telling(): number {
    return this.read.telling;
  }
  get turned(): readonly string[] {
    return this.read.turned;
  }
  get isTitled(): boolean {
    return this.read.isTitled;
  }
  likenessTo(here: Words): Likeness | null {
    return this.read.likenessTo(here);
  }
  /** The quotes of its article. */
  get quotes(): readonly Quote[] {
    return this.opened.quotes;
  }
  /** Forgets the words until they are asked for again. */
  letGo(): void {
    this.words_ = undefined;
  }
  private get read(): Read {
    return (this.words_ ??= this.article.read(this));
  }
  private get head(): Head {
    return this.article.head ?? this.article.headOf(this.article);
  }
  private get opened(): Opened {
    return this.article.opened ?? this.article.open();
  }
}

/** Order of places: by article, then by position. */
export function byPlace(a: Said, b: Said): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.start - b.start;
}
