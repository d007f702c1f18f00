/**
 * What the client and the server say to each other beyond the Language Server Protocol. Imports nothing, so that both
 * sides can share it. Positions are LSP's: zero-based lines, zero-based UTF-16 columns.
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

/** Requests that the client sends: what goes with each, and what comes back. */
export interface ClientRequests {
  /** Articles side by side; the model behind the compare view. Ask again after `crossread/changed`. */
  'crossread/compare': { params: CompareParams; result: CompareModel };
  /** What is under the cursor: the innermost, or (`kind` given) the one of that kind; null when there is none. */
  'crossread/at': { params: { readonly uri: string; readonly position: Position; readonly kind: SubjectKind | null }; result: Subject | null };
  /** Every article, sorted by URI. */
  'crossread/articles': { params: null; result: readonly ArticleSummary[] };
  /** One article; null when the document is not an article. */
  'crossread/article': { params: { readonly uri: string }; result: ArticleSummary | null };
  /** The findings of one article in the order of the text, or of all articles (`uri` null) by article. */
  'crossread/findings': { params: { readonly uri: string | null }; result: readonly FindingItem[] };
  /** The nearest finding after or before the cursor, then in the articles that follow or come before, round to this one again; null when there is none. */
  'crossread/nextFinding': {
    params: { readonly uri: string; readonly position: Position; readonly backwards: boolean };
    result: FindingItem | null;
  };
  /** The sentences in which the places stand, in the order of `places`; null where the article can no longer be read. */
  'crossread/sentences': { params: { readonly places: readonly Place[] }; result: readonly (Sentence | null)[] };
  /** The text of an article as the server reads it: unsaved text first, decoded, line ends as they stand; null when unknown. */
  'crossread/text': { params: { readonly uri: string }; result: string | null };
  /** The sentences of two articles, those that tell the same beside each other; null when one of them is unknown. */
  'crossread/align': { params: { readonly left: string; readonly right: string }; result: readonly AlignedPassage[] | null };
  /** How much of each article stands in each other one: a row for each article in the order of `uris`, with a cell for each. */
  'crossread/overlap': { params: { readonly uris: readonly string[] }; result: readonly (readonly Overlap[])[] };
  /** The articles that hold something of this one, by how much of it stands there, most first; nothing where it cannot be read. */
  'crossread/shared': { params: { readonly uri: string }; result: readonly Shared[] };
  /** Stops reading; gives how many files that leaves out until everything is read again. */
  'crossread/stop': { params: null; result: { readonly left: number } };
  /** What readers have decided in the `.crossread.json` of each folder, in the order of the files, with the findings that each decision hides. */
  'crossread/decisions': { params: null; result: readonly DecisionItem[] };
  /** Takes a decision back, by an edit that the client is asked to apply; false when it does not stand there any more or the client refuses. */
  'crossread/revoke': { params: { readonly file: string; readonly section: DecisionSection; readonly id: string }; result: boolean };
  /** What the figure or name under the cursor could be the same as, the likeliest first, or be different from (`different`). */
  'crossread/candidates': { params: { readonly uri: string; readonly position: Position; readonly section: DecisionSection }; result: readonly Candidate[] };
  /** Decides that two mentions are of the same thing or of different things. Null when the client has applied the edit, else why not, in a sentence. */
  'crossread/decide': { params: { readonly section: DecisionSection; readonly places: readonly Place[] }; result: string | null };
  /** Answers a question that a language model asks of the articles by the tool of that name, once everything has been read. */
  'crossread/tool': { params: { readonly name: string; readonly input: object }; result: ToolAnswer };
  /** Forgets everything and reads all articles again. Answers when that is done. */
  'crossread/rebuild': { params: null; result: { readonly articles: number; readonly milliseconds: number } };
}

/** Requests that the server sends, so that it can read what is not on its own disk (virtual workspaces, the web). */
export interface ServerRequests {
  /** The bytes of a file. Fails when it cannot be read. */
  'crossread/readFile': { params: { readonly uri: string }; result: readonly number[] };
  /** The files under a folder that may be articles: `.txt` and `.md`, without those that `crossread.exclude` names. */
  'crossread/listFiles': { params: { readonly folder: string }; result: readonly string[] };
}

/** Notifications that the server sends. */
export interface ServerNotifications {
  /** Sent when something in it changed, at most a few times a second. */
  'crossread/status': Status;
  /** Articles or findings changed: what was compared or listed before may be out of date. Sent after a short pause. */
  'crossread/changed': { readonly version: number };
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

/** What the client tells the server in `initializationOptions`. */
export interface InitializationOptions {
  /** The client answers `crossread/readFile` and `crossread/listFiles`. */
  readonly readsFiles?: boolean;
  /** URI of what explains the code of a finding, which takes the place of `{code}` in it. */
  readonly explanation?: string;
  /** The client has the commands of the extension's manifest, so that hovers, lenses and actions may offer them. */
  readonly commands?: boolean;
  /** A folder of the client's in which the server may keep its cache, as a file URI. */
  readonly cacheFolder?: string | null;
  /** What the server says, in the language of the client: the contents of an l10n bundle. */
  readonly translations?: Readonly<Record<string, string | { readonly message: string; readonly comment: readonly string[] }>>;
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
