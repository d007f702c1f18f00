import type { IndexName } from '../mentions/keys.ts';
import type { Mentions } from '../mentions/mention.ts';
import type { Header } from '../text/header.ts';
import type { Narrow } from '../text/narrow.ts';
import type { Basis } from './basis.ts';
import type { Decisions } from './decisions.ts';
import type { Form } from './forms.ts';
import type { Indexed } from './indexed.ts';
import type { Writing } from './pack-names.ts';
import type { Place } from './places.ts';
import type { Alike } from './spellings.ts';
import type { Renaming } from './vocabulary.ts';
import type { Written } from './writing.ts';

/** What the corpus knows of one article. */
export interface Entry {
  /** Identifies the article: a URI in an editor, a path on the command line. */
  readonly uri: string;
  readonly header: Header;
  /** Start offset of every line (`lineStarts`), so that a place can be given as line and column after the text is gone. */
  readonly lines: Narrow;
  /** The date that weekdays resolve against: the article's own, else that of the article it shares most with, else null. */
  readonly reference: string | null;
  readonly mentions: Mentions;
}

/** A mention: an article and the index into the list of mentions that the key's index speaks of. */
export interface Ref {
  readonly uri: string;
  readonly index: number;
}

/**
 * All articles and their mentions, changed one article at a time. After any sequence of changes it equals a corpus that
 * was built afresh from the same texts: nothing in it depends on the order of changes.
 */
export interface Corpus {
  /** Goes up with every change. */
  readonly version: number;
  /** The corpus that a view of one shows, and that itself: what is true whatever its articles are can be kept for it. Null for a view that is soon let go of, and with it what was worked out through it. */
  readonly base: Corpus | null;
  /** What readers have decided about the articles; `decide` replaces it. */
  readonly decisions: Decisions;
  /** How many articles there are: told at less cost than `uris` while they come and go. */
  readonly size: number;
  /** Every article, sorted. */
  uris(): readonly string[];
  entry(uri: string): Entry | undefined;
  /** `entry(uri).lines`, at less cost. */
  lines(uri: string): Narrow | undefined;
  /** The names of an article in columns, at less cost than `entry(uri).mentions.names`. */
  names(uri: string): Written | undefined;
  /** Whether the name that begins at a place of an article has a title there, at less cost than `names`. */
  isTitled(uri: string, start: number): boolean;
  /** How an article first writes the person whom it names in full like this, at less cost than `names`. */
  person(uri: string, full: string): Writing | undefined;
  /** Articles that tell of the same event as `uri`, sorted, itself left out. Symmetric; depends on the two articles alone. */
  related(uri: string): readonly string[];
  /** Finds what each article is related to, at half of what it costs to ask for one after the other. */
  relateAll(): void;
  /** Whether two articles are among each other's: at far less cost, where these have not been asked for. */
  areRelated(a: string, b: string): boolean;
  /** Where a key stands, sorted by article and index. */
  find(index: IndexName, hash: number): readonly Ref[];
  /** In how many articles a key stands: what stands everywhere need not be looked up. */
  count(index: IndexName, hash: number): number;
  /** Whether a key stands in an article. */
  has(uri: string, index: IndexName, hash: number): boolean;
  /** The articles in which a key stands, sorted. */
  holders(index: IndexName, hash: number): readonly string[];
  /** The forms of names under a key of names, in a fixed order. */
  forms(hash: number): readonly Form[];
  /** The articles in which a form of names stands, sorted. */
  articlesWith(form: Form): readonly string[];
  /** In how many articles a form of names stands. */
  standing(form: Form): number;
  /** The forms under a key in one article. */
  formsIn(uri: string, hash: number): readonly Form[];
  /** Where a form of names stands, by article and place. */
  places(form: Form): readonly Place[];
  /** Where it stands in one article. */
  placesIn(uri: string, form: Form): readonly Place[];
  /** Does a part at a time what `places` needs long for: to read the names of thousands of articles. */
  gather(form: Form): Generator<void>;
  /** The forms that are spelt like this one, see `Spellings`. */
  alike(form: Form): readonly Alike[];
  /** The forms for which `alike` may give others after these have come or gone. */
  alikeAround(forms: readonly Form[]): readonly Form[];
  /** What the changes since a version did to the forms of names; null where that is too long ago. */
  renamings(since: number): readonly Renaming[] | null;
  /** What `put` was given for an article, for a cache. */
  indexed(uri: string): Indexed | undefined;
  /** Adds or replaces an article; false where that changes nothing, as when one is opened or closed in an editor. */
  set(uri: string, text: string): boolean;
  /** The same with an article that `indexArticle` has read, here or in another thread. */
  put(uri: string, indexed: Indexed): boolean;
  delete(uri: string): void;
  decide(decisions: Decisions): void;
}

/** A corpus itself, of which there may be views: what it has of many articles can be kept for the next start. */
export interface WholeCorpus extends Corpus {
  /** Finds what a few of the articles that came are related to, ahead of questions; true when nothing is left of that. */
  relateSome(): boolean;
  /** How many articles stand otherwise than in the basis: without one, all of them. */
  readonly unsettled: number;
  /** Makes a basis of what there is, a part at a time, which takes less room from then on; null, and nothing else, where something changed meanwhile. */
  settle(): Generator<void, Basis | null>;
  /** Takes up a basis that was made of some articles: each of them costs little from then on to put as it was then. */
  found(basis: Basis): void;
}
