import type { Span } from '../text/span.ts';
import type { Frame } from './figures/frame.ts';
import type { Traits } from './figures/traits.ts';
import type { DateSpec } from './figures/when.ts';

/** What a figure is; the words are those of the command line's contract. */
export type FigureKind =
  | 'count' | 'money' | 'percent' | 'percentage-points' | 'measure' | 'duration' | 'ratio' | 'rank' | 'temperature' | 'date' | 'time';

/** How exact a figure claims to be; the words are those of the contract. */
export type Hedge = 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'nearly';

/** A number, an amount or a date in an article; the fields are those of the command line's contract. */
export interface Figure extends Span {
  readonly text: string;
  readonly kind: FigureKind;
  /** The plain number in the unit that stands there: "22 billion" is 22000000000, "58%" is 58, "one-fifth" is 0.2. */
  readonly value: number | null;
  /** The ends of a range ("20 to 25"), the first and last year of a date that is no more exact, the sides of a score. */
  readonly low: number | null;
  readonly high: number | null;
  /** Dates: as exact as known ("2014", "2025-08", "2025-08-24"). */
  readonly iso: string | null;
  /** Money: ISO 4217 or the sign; measures: CLDR unit id; counts: the lemma of what is counted. */
  readonly unit: string | null;
  readonly per: string | null;
  readonly hedge: Hedge | null;
  /** Dates: what the words say, to be resolved with `resolveDate` where the article's own date is not known. */
  readonly when: DateSpec | null;
  readonly traits: Traits;
  /** The few words that say what the figure measures. */
  readonly about: string | null;
  /** What comparison needs beyond that. */
  readonly frame: Frame;
}

/** A figure that was recognised but whose surroundings were not yet read. */
export type BareFigure = Omit<Figure, 'frame' | 'about'>;

/** What stands between quotation marks because somebody said it; a quotation over several paragraphs is one. */
export interface Quote extends Span {
  /** What stands inside the quotation marks. */
  readonly text: string;
  /** The speaker as named in this article, fullest form there; null when nobody is credited. */
  readonly speaker: string | null;
  readonly cue: (Span & { readonly text: string }) | null;
}

/** What a name names. */
export type NameKind = 'person' | 'organization' | 'place' | 'event' | 'other';

/** A name in an article. */
export interface Name extends Span {
  /** Without title and without possessive ending. */
  readonly text: string;
  readonly kind: NameKind;
  /** The title or role that stands beside it ("Prime Minister"), or null. */
  readonly title: string | null;
  /** The fullest form of this name in this article. */
  readonly full: string;
}

/** All mentions of one article, each list sorted by start. */
export interface Mentions {
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly names: readonly Name[];
}
