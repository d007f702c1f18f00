import type { CompareModel, CompareParams, Place, Sentence, SubjectKind } from '../../server/protocol.ts';

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
  | { readonly type: 'failed'; readonly message: string };

/** What the web page tells its panel. */
export type ToPanel =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly place: Place }
  | { readonly type: 'sentences'; readonly row: string; readonly places: readonly Place[] };

/** What the page keeps over a reload of the window; the panel reads `scope` from it. */
export interface PageState {
  readonly scope: CompareParams;
  readonly tab: SubjectKind;
}
