import * as l10n from '@vscode/l10n';
import type { Entry } from '../corpus/corpus.ts';
import type { Figure, Name, Quote } from '../mentions/mention.ts';
import type { Span } from '../text/span.ts';
import { groupBy } from '../group-by.ts';
import { shorten } from './markdown.ts';

/** An entry of the outline. `span` covers it and all its children, `selection` is where a click leads. */
export interface OutlineItem {
  readonly kind: 'group' | 'speaker' | 'quote' | 'figure' | 'date' | 'person' | 'organization' | 'place' | 'event' | 'other';
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** An article at a glance: its quotes by speaker, its figures, and who and what it is about. */
export function outline(entry: Entry): OutlineItem[] {
  const { quotes, figures, names } = entry.mentions;
  const people = byName(names.filter((name) => name.kind === 'person'));
  const others = byName(names.filter((name) => name.kind !== 'person' && name.kind !== 'other'));
  return [
    ...group(l10n.t('Quotes'), speakers(quotes)),
    ...group(l10n.t('Figures'), figures.map(figureItem)),
    ...group(l10n.t('People'), people),
    ...group(l10n.t('Places and organizations'), others),
  ];
}

function group(name: string, children: OutlineItem[]): OutlineItem[] {
  if (children.length === 0) return [];
  return [{ kind: 'group', name, detail: String(children.length), span: cover(children), selection: children[0]!.selection, children }];
}

function speakers(quotes: readonly Quote[]): OutlineItem[] {
  return [...groupBy(quotes, ({ speaker }) => speaker ?? l10n.t('No speaker named'))].map(([speaker, said]) => {
    const children = said.map((quote): OutlineItem => leaf('quote', `“${shorten(quote.text, 60)}”`, quote.cue?.text ?? '', quote));
    return { kind: 'speaker', name: shorten(speaker, 60), detail: said.length === 1 ? '' : l10n.t('{0} quotes', said.length), span: cover(children), selection: children[0]!.selection, children };
  });
}

function figureItem(figure: Figure): OutlineItem {
  return leaf(figure.kind === 'date' || figure.kind === 'time' ? 'date' : 'figure', shorten(figure.text, 60), figure.about ?? figure.iso ?? '', figure);
}

/** One item for each full name, in the order of first mention. */
function byName(names: readonly Name[]): OutlineItem[] {
  return [...groupBy(names, ({ full }) => full)].map(([full, mentions]) => {
    const title = mentions.find((name) => name.title !== null)?.title;
    const count = mentions.length > 1 ? `×${mentions.length}` : '';
    const first = mentions.find((name) => name.text === full) ?? mentions[0]!;
    return { ...leaf(first.kind, shorten(full, 60), [title, count].filter((part) => part).join(' '), first) };
  });
}

function leaf(kind: OutlineItem['kind'], name: string, detail: string, { start, end }: Span): OutlineItem {
  return { kind, name, detail, span: { start, end }, selection: { start, end }, children: [] };
}

function cover(items: readonly OutlineItem[]): Span {
  return items.reduce<Span>((all, { span }) => ({ start: Math.min(all.start, span.start), end: Math.max(all.end, span.end) }), items[0]!.span);
}
