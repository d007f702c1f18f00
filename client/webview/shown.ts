import { filtered, groupsOf } from './filter.ts';
import { overlapRows } from './overlap.ts';
import type { Page } from './page.ts';
import { rowsOf, type Row } from './rows.ts';
import { timelineRows } from './timeline.ts';

/** The rows of the tab that a page shows. */
export interface Shown {
  readonly all: readonly Row[];
  /** What they can be filtered by. */
  readonly groups: readonly string[];
  /** Those that pass the filter, sorted. */
  readonly rows: readonly Row[];
}

/** Gives what a page shows. Rows are made anew when the model or the tab changed, and filtered when the filter did; scrolling does neither. */
export function createShown(): (page: Page) => Shown {
  const made = remember<Omit<Shown, 'rows'>>();
  const passed = remember<Shown>();
  return (page) => {
    const { model, tab, overlap, filters } = page;
    const every = made([model, tab, overlap], () => {
      const all = allRows(page);
      return { all, groups: groupsOf(all) };
    });
    return passed([every, filters[tab]], () => ({ ...every, rows: filtered(every.all, filters[tab]) }));
  };
}

function allRows({ model, tab, overlap }: Page): Row[] {
  if (model === null) return [];
  if (tab === 'timeline') return timelineRows(model, document.documentElement.lang);
  return tab === 'overlap' ? overlapRows(model, overlap) : rowsOf(model, tab);
}

/** Keeps the last value for as long as what it was made of stays the same. */
function remember<T>(): (inputs: readonly unknown[], make: () => T) => T {
  let last: { readonly inputs: readonly unknown[]; readonly value: T } | null = null;
  return (inputs, make) => {
    if (!last?.inputs.every((input, index) => input === inputs[index])) last = { inputs, value: make() };
    return last.value;
  };
}
