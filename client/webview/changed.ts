import type { QuoteCell } from '../../server/shown.ts';

/** A stretch of a quote; `changed` where the source has other words, or none. */
export interface Stretch {
  readonly text: string;
  readonly changed: boolean;
}

/** A quote as it stands in an article, cut where its words differ from the source. */
export function stretches(text: string, changes: QuoteCell['changes']): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const { here } of changes) {
    const at = here === null ? -1 : text.indexOf(here, from);
    if (here === null || at < 0) continue;
    if (at > from) found.push({ text: text.slice(from, at), changed: false });
    found.push({ text: here, changed: true });
    from = at + here.length;
  }
  return from < text.length ? [...found, { text: text.slice(from), changed: false }] : found;
}
