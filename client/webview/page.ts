import type { CompareModel, CompareParams, Overlap, Sentence } from '../../server/shown.ts';
import type { Tab, ToPanel } from '../compare/messages.ts';
import type { Filter } from './filter.ts';

/** Everything that the page shows; replaced, never changed, then drawn anew. */
export interface Page {
  readonly scope: CompareParams;
  readonly model: CompareModel | null;
  readonly failure: string | null;
  readonly tab: Tab;
  readonly filters: Readonly<Record<Tab, Filter>>;
  /** How much of each article stands in each other one; null until that is known for the model. */
  readonly overlap: readonly (readonly Overlap[])[] | null;
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

/** The tabs from left to right. */
export const TABS: readonly Tab[] = ['figure', 'quote', 'name', 'timeline', 'overlap'];
