import type { CompareModel, CompareParams, Sentence, SubjectKind } from '../../server/protocol.ts';
import type { ToPanel } from '../compare/messages.ts';
import type { Filter } from './filter.ts';

/** Everything that the page shows; replaced, never changed, then drawn anew. */
export interface Page {
  readonly scope: CompareParams;
  readonly model: CompareModel | null;
  readonly failure: string | null;
  readonly tab: SubjectKind;
  readonly filters: Readonly<Record<SubjectKind, Filter>>;
  /** Rows that are open, with the sentences of their mentions once those have arrived. */
  readonly open: ReadonlyMap<string, readonly (Sentence | null)[] | null>;
}

/** What the parts of the page can do. */
export interface Actions {
  /** Replaces parts of the page and draws it. */
  update(change: Partial<Page>): void;
  send(message: ToPanel): void;
  /** Opens or closes a row. */
  toggle(row: string): void;
}

export const TABS: readonly SubjectKind[] = ['figure', 'quote', 'name'];
