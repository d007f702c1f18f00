/**
 * What the server tells of articles and the client shows: findings, decisions, comparisons. Imports nothing, so that both sides
 * can share it. Positions are LSP's: zero-based lines, zero-based UTF-16 columns.
 */

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** As in LSP: `end` is the position after the last character. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A passage of an article. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** What a tool answers a language model. */
export interface ToolAnswer {
  /** JSON, or where it is `refused` why and what to do next, in sentences. */
  readonly text: string;
  readonly refused: boolean;
}

/** The lists of a `.crossread.json`. */
export type DecisionSection = 'ignore' | 'same' | 'different';

/** A decision and its place in the file. */
export interface DecisionItem extends Place {
  readonly section: DecisionSection;
  /** Names it in its section. */
  readonly id: string;
  /** The code of the findings that are ignored; null for two things that are the same or different. */
  readonly code: string | null;
  /** The texts that it names: none for all findings of a code, two for two things. */
  readonly texts: readonly string[];
  /** The article that it is about; null where it is about all, or about two. */
  readonly article: string | null;
  /** The findings that it hides now. */
  readonly findings: readonly FindingItem[];
}

/** A mention that another one could be treated as the same as, or as different from. */
export interface Candidate extends Place {
  readonly text: string;
  /** What it is about, for a second line. */
  readonly about: string;
}

/** What the status bar shows. */
export interface Status {
  /** Articles known so far. */
  readonly articles: number;
  /** Findings in all of them that have been checked. */
  readonly findings: number;
  /** Articles that are checked when they are opened, since Problems shows findings of enough closed ones. */
  readonly unchecked: number;
  /** Findings that a decision of a reader hides. */
  readonly ignored: number;
  /** Files left out (too large, binary, unreadable). */
  readonly skipped: number;
  /** How far reading has come; null when everything has been read. */
  readonly indexing: { readonly done: number; readonly total: number } | null;
}

/** As in the settings and in Problems. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A finding as views list it. */
export interface FindingItem extends Place {
  readonly code: string;
  readonly severity: Severity;
  /** The figure, quote or name as it stands there. */
  readonly text: string;
  readonly message: string;
  /** What stands against it; `text` as above. */
  readonly related: readonly (Place & { readonly text: string; readonly message: string })[];
}

/** An article by its header and what was found in it. */
export interface ArticleSummary {
  readonly uri: string;
  readonly title: string | null;
  /** ISO date, as exact as known. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** BCP 47 tag; of an article that is not in English only quotes and digits are known. */
  readonly language: string;
  readonly figures: number;
  readonly quotes: number;
  readonly names: number;
  readonly findings: number;
  /** Why the file was left out, in a sentence; null for one that was read. */
  readonly skipped: string | null;
}

/** What can be looked up and compared. */
export type SubjectKind = 'figure' | 'quote' | 'name';

/** What a cursor stands on. */
export interface Subject extends Place {
  readonly kind: SubjectKind;
  /** As it stands in the article. */
  readonly text: string;
  /** What it is about, for a title: the entity's full name, what the figure measures, the beginning of the quote. */
  readonly label: string;
  /** The `id` of its row in the compare view. */
  readonly row: string;
}

/** A sentence and, as UTF-16 offsets into it, the part that was asked for. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence of one article and the one of the other article that tells the same; null where there is none. */
export interface AlignedPassage {
  readonly left: string | null;
  readonly right: string | null;
}

/** Shares of an article's words, from 0 to 1, that stand in another: in the same order, and in another form. */
export interface Overlap {
  readonly verbatim: number;
  readonly reworded: number;
}

/** How much of an article stands in the one of this URI. */
export interface Shared extends Overlap {
  readonly uri: string;
}

/** Which articles a comparison is about. */
export interface CompareParams {
  /** The articles to compare; null for all. */
  readonly uris: readonly string[] | null;
  /** Where `uris` is null and there are more articles than fit, those about the same event as this one are taken. */
  readonly anchor: string | null;
}

/** Articles side by side. Rows that differ come first. */
export interface CompareModel {
  /** That of `crossread/changed`. */
  readonly version: number;
  /** The columns. */
  readonly articles: readonly ArticleSummary[];
  /** Articles left out because there are too many for one view. */
  readonly omitted: number;
  readonly figures: readonly FigureRow[];
  readonly quotes: readonly QuoteRow[];
  readonly names: readonly NameRow[];
}

/** What a cell shows: a mention in the article with that index in `articles`. */
export interface Cell {
  readonly article: number;
  readonly range: Range;
  readonly text: string;
}

/** One quantity with what the articles of the comparison say. */
export interface FigureRow {
  readonly id: string;
  readonly about: string | null;
  readonly kind: string;
  readonly unit: string | null;
  readonly per: string | null;
  readonly verdict: 'differ' | 'agree' | 'single';
  /** Whether it differs, and that surely enough to be told as a finding. */
  readonly isSure: boolean;
  readonly readings: readonly Reading[];
  readonly mentions: readonly FigureCell[];
}

/** One value that the articles give a quantity. */
export interface Reading {
  readonly text: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly iso: string | null;
}

/** A mention of a quantity. */
export interface FigureCell extends Cell {
  /** What it measures or dates in its own sentence, as far as that says it. */
  readonly about: string | null;
  /** Indexes into the row's readings: those that the mention is compatible with. */
  readonly readings: readonly number[];
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly iso: string | null;
  readonly hedge: string | null;
}

/** One statement with every quote of it. */
export interface QuoteRow {
  readonly id: string;
  readonly speaker: string | null;
  readonly text: string;
  /** Whether any mention is altered, spliced or credited to somebody else. */
  readonly differs: boolean;
  /** Index of the source in `mentions`; -1 where it stands in none of the articles that are compared. */
  readonly source: number;
  readonly mentions: readonly QuoteCell[];
}

/** A quote, how it stands to the source and which words were changed. */
export interface QuoteCell extends Cell {
  readonly match: 'source' | 'verbatim' | 'partial' | 'altered' | 'spliced' | 'misattributed';
  readonly speaker: string | null;
  readonly changes: readonly { readonly kind: 'added' | 'removed' | 'replaced'; readonly source: string | null; readonly here: string | null }[];
}

/** One person, organization, place or event with every mention. */
export interface NameRow {
  readonly id: string;
  readonly entity: string;
  readonly kind: string;
  /** Whether a misspelling occurs. */
  readonly differs: boolean;
  readonly titles: readonly Spelling[];
  readonly variants: readonly Spelling[];
  readonly misspellings: readonly Spelling[];
  readonly mentions: readonly Cell[];
}

/** A way in which a name or title is written, and how often it is. */
export interface Spelling {
  readonly text: string;
  readonly count: number;
}
