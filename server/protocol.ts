import type {
  AlignedPassage,
  ArticleSummary,
  Candidate,
  CompareModel,
  CompareParams,
  DecisionItem,
  DecisionSection,
  FindingItem,
  Overlap,
  Place,
  Position,
  Sentence,
  Shared,
  Status,
  Subject,
  SubjectKind,
  ToolAnswer,
} from './shown.ts';

/**
 * What the client and the server ask each other and tell each other beyond the Language Server Protocol. What goes with it
 * stands in `shown.ts`.
 */

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
  /** Decides to ignore the finding of that code that begins there. Null when the client has applied the edit, else why not, in a sentence. */
  'crossread/ignore': { params: { readonly uri: string; readonly position: Position; readonly code: string }; result: string | null };
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

/** What the client tells the server in `initializationOptions`. */
export interface InitializationOptions {
  /** The client answers `crossread/readFile` and `crossread/listFiles`. */
  readonly readsFiles?: boolean;
  /** URI of what explains the code of a finding, which takes the place of `{code}` in it. */
  readonly explanation?: string;
  /** The client has the commands of the extension's manifest, so that hovers, lenses and actions may offer them. */
  readonly commands?: boolean;
  /** The client says itself what is no JSON, so that the server need not say it of a `.crossread.json` too. */
  readonly checksJson?: boolean;
  /** A folder of the client's in which the server may keep its cache, as a file URI. */
  readonly cacheFolder?: string | null;
  /** What the server says, in the language of the client: the contents of an l10n bundle. */
  readonly translations?: Readonly<Record<string, string | { readonly message: string; readonly comment: readonly string[] }>>;
}
