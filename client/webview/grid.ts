import * as l10n from '@vscode/l10n';
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer, type VirtualItem } from '@tanstack/virtual-core';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CompareModel, Overlap } from '../../server/shown.ts';
import type { Tab } from '../compare/messages.ts';
import { fileName } from '../file-name.ts';
import { nameOf } from './article.ts';
import { details } from './details.ts';
import type { Filter, Sort } from './filter.ts';
import { moveFocus } from './keyboard.ts';
import type { Actions, Page } from './page.ts';
import { verdictLabel, type Chunk, type Row } from './rows.ts';

/** Height that a row is taken to have, in CSS pixels, until it has been measured. */
const ESTIMATED_ROW = 56;

/** Of more articles than this, the columns are seldom all in sight. */
const IN_SIGHT = 6;
/** So many of the articles of a row are named in its head then. */
const NAMED = 3;

/** What `aria-sort` says, for the eye. */
const ARROW_UP = html`<span aria-hidden="true"> \u2191</span>`;
const ARROW_DOWN = html`<span aria-hidden="true"> \u2193</span>`;

/** The table of one tab. Only the rows in view stand in the document; `draw` is called when others come into view. */
export interface Grid {
  template(page: Page, rows: readonly Row[]): TemplateResult;
  /** To be called after each draw. */
  drawn(): void;
  /** Brings a row into view and focuses it. */
  reveal(index: number): void;
}

/** The grid of the page; `draw` is called when the page is to be drawn again because other rows came into view. */
export function createGrid(actions: Actions, draw: () => void): Grid {
  let scroller: HTMLElement | null = null;
  let rows: readonly Row[] = [];
  const virtualizer = new Virtualizer<HTMLElement, HTMLElement>({
    count: 0,
    getScrollElement: () => scroller,
    estimateSize: () => ESTIMATED_ROW,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    overscan: 6,
    onChange: draw,
  });
  virtualizer._didMount();
  // One function for all draws: lit then tells of the grid that leaves before the one that comes, whatever tab it is in.
  const hold = (element: Element | undefined): void => void (scroller = (element as HTMLElement | undefined) ?? null);
  const focusRow = (index: number, column: number): void => {
    const stop = (): HTMLElement | null | undefined => scroller?.querySelector<HTMLElement>(`[data-index="${index}"] [data-column="${column}"]`);
    const there = stop();
    there?.focus({ preventScroll: true });
    virtualizer.scrollToIndex(index, { align: 'auto' });
    // A row out of view stands in the document after the next draw.
    if (!there) requestAnimationFrame(() => stop()?.focus());
  };

  return {
    template(page, shown) {
      // Other rows, other heights: a new function makes the virtualizer ask for all keys anew.
      if (rows !== shown) virtualizer.setOptions({ ...virtualizer.options, count: shown.length, getItemKey: (index) => shown[index]?.id ?? index });
      rows = shown;
      const model = page.model!;
      return html`<div
        class="grid"
        role="grid"
        aria-label=${gridLabel(page)}
        aria-rowcount=${rows.length + 1}
        aria-colcount=${model.articles.length + 1}
        .style=${`--articles: ${model.articles.length}`}
        @keydown=${(event: KeyboardEvent) => moveFocus(event, rows.length, focusRow)}
        ${ref(hold)}
      >
        ${head(page, model, actions)}
        <div class="body" role="rowgroup" .style=${`height: ${virtualizer.getTotalSize()}px`}>
          ${repeat(virtualizer.getVirtualItems(), (item) => item.key, (item) => line(page, rows[item.index]!, item, actions))}
        </div>
      </div>`;
    },
    drawn() {
      virtualizer._willUpdate();
      // Only now do all rows stand in the document, where they have a height; those that left it are let go of.
      scroller?.querySelectorAll<HTMLElement>('.body > .row').forEach((row) => virtualizer.measureElement(row));
      virtualizer.measureElement(null);
    },
    reveal: (index) => focusRow(index, 0),
  };
}

function gridLabel(page: Page): string {
  const labels: Readonly<Record<Tab, string>> = {
    figure: l10n.t('Figures by article'),
    quote: l10n.t('Quotes by article'),
    name: l10n.t('Names by article'),
    timeline: l10n.t('Dated events by article'),
    overlap: l10n.t('How much of an article stands in the others'),
  };
  return labels[page.tab];
}

function head(page: Page, model: CompareModel, actions: Actions): TemplateResult {
  const filter = page.filters[page.tab];
  const sortBy = (sort: Sort): void => actions.update({ filters: { ...page.filters, [page.tab]: { ...filter, sort } satisfies Filter } });
  const first = filter.sort.by === 'title' ? l10n.t('By title') : page.tab === 'timeline' || page.tab === 'overlap' ? l10n.t('In order') : l10n.t('Differing first');
  return html`<div class="head row" role="row" aria-rowindex="1">
    <div class="cell" role="columnheader" aria-sort=${filter.sort.by === 'title' ? 'ascending' : 'none'}>
      <button title=${l10n.t('Change the order')} @click=${() => sortBy({ by: filter.sort.by === 'verdict' ? 'title' : 'verdict' })}>${first}${filter.sort.by === 'title' ? ARROW_UP : null}</button>
    </div>
    ${model.articles.map((article, index) => {
      const sorted = filter.sort.by === 'article' && filter.sort.article === index;
      return html`<div class="cell" role="columnheader" aria-sort=${sorted ? 'descending' : 'none'}>
        <button title=${l10n.t('Put what this article says first')} @click=${() => sortBy(sorted ? { by: 'verdict' } : { by: 'article', article: index })}>
          <span class="name">${nameOf(article)}${sorted ? ARROW_DOWN : null}</span>
          <span class="detail">${[article.publisher, article.published, article.title === null ? null : fileName(article.uri)].filter((part) => part !== null).join(' \u00b7 ')}</span>
        </button>
      </div>`;
    })}
  </div>`;
}

function line(page: Page, row: Row, item: VirtualItem, actions: Actions): TemplateResult {
  const open = page.open.has(row.id);
  return html`<div
    class="row ${row.verdict ?? ''}"
    role="row"
    aria-rowindex=${item.index + 2}
    data-index=${item.index}
    data-row=${row.id}
    .style=${`transform: translateY(${item.start}px)`}
  >
    <div class="cell title" role="rowheader">
      ${rowHead(row, page.model!, item.index === 0, open, actions)}
    </div>
    ${row.cells.map((chunks, column) => cell(chunks, column + 1, actions))}
    ${open ? details(page, row, actions) : null}
  </div>`;
}

function rowHead(row: Row, model: CompareModel, first: boolean, open: boolean, actions: Actions): TemplateResult {
  const text = html`<span class="name">${row.title}</span>
    <span class="detail">${row.verdict === null ? null : html`<span class="verdict">${verdictLabel(row.verdict)}</span>`}${row.detail}</span>${where(row, model)}`;
  if (row.kind === null) return html`<div class="head-text" data-column="0" tabindex=${first ? 0 : -1}>${text}</div>`;
  return html`<button
    data-column="0"
    tabindex=${first ? 0 : -1}
    aria-expanded=${open ? 'true' : 'false'}
    title=${open ? l10n.t('Hide the sentences') : l10n.t('Show the sentences')}
    @click=${() => actions.toggle(row.id)}
  >
    ${text}
  </button>`;
}

/** The first articles of a row, whose columns may be out of sight. */
function where(row: Row, { articles }: CompareModel): TemplateResult | null {
  if (row.verdict === null || articles.length <= IN_SIGHT) return null;
  const names = articles.filter((_, index) => row.cells[index]?.length).map(({ uri }) => fileName(uri));
  return html`<span class="detail where">${names.slice(0, NAMED).join(' \u00b7 ')}${names.length > NAMED ? ' \u2026' : null}</span>`;
}

function cell(chunks: readonly Chunk[], column: number, actions: Actions): TemplateResult {
  if (chunks.length === 0) return html`<div class="cell" role="gridcell" tabindex="-1" data-column=${column} aria-label=${l10n.t('not mentioned')}></div>`;
  return html`<div class="cell" role="gridcell">
    ${chunks.map(
      (chunk) => html`<button
        class="chunk ${chunk.emphasis}"
        tabindex="-1"
        data-column=${column}
        title=${chunk.opens.type === 'align' ? l10n.t('Open both articles side by side') : l10n.t('Open the place in the article')}
        @click=${() => actions.send(chunk.opens)}
      >
        <span class="said">${chunk.text}</span>${chunk.count > 1 ? html`<span class="times">\u00d7${chunk.count}</span>` : null}${chunk.note === null ? null : html`<span class=${chunk.share ? 'detail' : 'note'}>${chunk.note}</span>`}${chunk.share ? bar(chunk.share) : null}
      </button>`,
    )}
  </div>`;
}

/** What the words beside it say, for the eye alone. */
function bar({ verbatim, reworded }: Overlap): TemplateResult {
  return html`<span class="bar" aria-hidden="true" .style=${`--verbatim: ${verbatim * 100}%; --both: ${(verbatim + reworded) * 100}%`}></span>`;
}
