import type { CompareModel, CompareParams, Overlap, Place, Sentence, SubjectKind } from '../../server/shown.ts';

/** A row of the compare view. */
export interface RowRef {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** What the panel tells its web page. */
export type ToPage =
  | { readonly type: 'model'; readonly scope: CompareParams; readonly model: CompareModel }
  | { readonly type: 'reveal'; readonly row: RowRef }
  | { readonly type: 'sentences'; readonly row: string; readonly sentences: readonly (Sentence | null)[] }
  | { readonly type: 'overlap'; readonly overlap: readonly (readonly Overlap[])[] }
  | { readonly type: 'failed'; readonly message: string };

/** What the web page tells its panel. */
export type ToPanel =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly place: Place }
  /** Opens two articles aligned by passage. */
  | { readonly type: 'align'; readonly left: string; readonly right: string; readonly title: string }
  /** Asks how much of each article stands in each other one. */
  | { readonly type: 'overlap'; readonly uris: readonly string[] }
  /** Saves or copies what is shown. */
  | { readonly type: 'export'; readonly table: Table }
  | { readonly type: 'sentences'; readonly row: string; readonly places: readonly Place[] };

/** The tables of the compare view. */
export type Tab = SubjectKind | 'timeline' | 'overlap';

/** What is shown of a table, as text: a title and a head, then rows with as many cells. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What the page keeps over a reload of the window; the panel reads `scope` from it. */
export interface PageState {
  readonly scope: CompareParams;
  readonly tab: Tab;
}
