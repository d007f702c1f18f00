import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-checkbox/index.js';
import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import '@vscode-elements/elements/dist/vscode-tab-header/index.js';
import '@vscode-elements/elements/dist/vscode-tab-panel/index.js';
import '@vscode-elements/elements/dist/vscode-tabs/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import './compare.css';
import * as l10n from '@vscode/l10n';
import { html, render, type TemplateResult } from 'lit';
import type { PageState, Tab, ToPage, ToPanel } from '../compare/messages.ts';
import { placesOf } from './details.ts';
import { EVERYTHING } from './filter.ts';
import { createGrid, type Grid } from './grid.ts';
import { TABS, type Actions, type Page } from './page.ts';
import { createShown, type Shown } from './shown.ts';
import { tableOf } from './table.ts';
import { toolbar } from './toolbar.ts';

/** What VS Code gives a web page to talk to its panel and to keep a state over reloads. */
interface Host {
  postMessage(message: ToPanel): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): Host;

start(acquireVsCodeApi(), document.getElementById('app')!);

function start(host: Host, root: HTMLElement): void {
  l10n.config({ contents: JSON.parse(document.body.dataset['strings'] ?? '{}') as Record<string, string> });
  const kept = host.getState();
  let page: Page = {
    scope: kept?.scope ?? { uris: null, anchor: null },
    model: null,
    failure: null,
    tab: kept?.tab ?? 'figure',
    overlap: null,
    filters: { figure: EVERYTHING, quote: EVERYTHING, name: EVERYTHING, timeline: EVERYTHING, overlap: EVERYTHING },
    open: new Map(),
  };
  const shownOf = createShown();
  let waiting = false;
  const draw = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      render(template(page, shownOf(page), grid, actions, choose), root);
      grid.drawn();
    });
  };
  const actions: Actions = {
    update(change) {
      page = { ...page, ...change };
      host.setState({ scope: page.scope, tab: page.tab });
      draw();
    },
    send: (message) => host.postMessage(message),
    toggle(id) {
      const open = new Map(page.open);
      if (!open.delete(id)) open.set(id, null);
      actions.update({ open });
      askForMore(page, shownOf(page), actions);
    },
  };
  const grid = createGrid(actions, draw);
  const choose = (tab: Tab): void => {
    actions.update({ tab });
    askForMore(page, shownOf(page), actions);
  };

  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    if (data.type === 'model') {
      actions.update({ scope: data.scope, model: data.model, overlap: null, failure: null });
      askForMore(page, shownOf(page), actions);
    } else if (data.type === 'failed') {
      actions.update({ failure: data.message });
    } else if (data.type === 'overlap') {
      actions.update({ overlap: data.overlap });
    } else if (data.type === 'sentences') {
      actions.update({ open: new Map(page.open).set(data.row, data.sentences) });
    } else {
      actions.update({ tab: data.row.kind, filters: { ...page.filters, [data.row.kind]: EVERYTHING } });
      const index = shownOf(page).rows.findIndex((row) => row.id === data.row.id);
      requestAnimationFrame(() => requestAnimationFrame(() => { if (index >= 0) grid.reveal(index); }));
    }
  });
  draw();
  host.postMessage({ type: 'ready' });
}

/** Asks for what the page shows and the model does not hold. */
function askForMore(page: Page, { all }: Shown, actions: Actions): void {
  const { model } = page;
  if (model === null) return;
  if (page.tab === 'overlap' && page.overlap === null) actions.send({ type: 'overlap', uris: model.articles.map((article) => article.uri) });
  for (const row of all) {
    if (page.open.has(row.id)) actions.send({ type: 'sentences', row: row.id, places: placesOf(model, row) });
  }
}

function template(page: Page, shown: Shown, grid: Grid, actions: Actions, choose: (tab: Tab) => void): TemplateResult {
  return html`<h1 class="unseen">${l10n.t('Compare Sources')}</h1>
  <vscode-tabs
    selected-index=${TABS.indexOf(page.tab)}
    @vsc-tabs-select=${(event: CustomEvent<{ selectedIndex: number }>) => choose(TABS[event.detail.selectedIndex] ?? 'figure')}
  >
    ${TABS.map((tab) => html`<vscode-tab-header slot="header">${tabLabel(tab)}</vscode-tab-header>`)}
    ${TABS.map((tab) => html`<vscode-tab-panel>${tab === page.tab ? panel(page, shown, grid, actions) : null}</vscode-tab-panel>`)}
  </vscode-tabs>`;
}

function tabLabel(tab: Tab): string {
  const labels: Readonly<Record<Tab, string>> = {
    figure: l10n.t('Figures'),
    quote: l10n.t('Quotes'),
    name: l10n.t('Names'),
    timeline: l10n.t('Timeline'),
    overlap: l10n.t('Overlap'),
  };
  return labels[tab];
}

function panel(page: Page, { all, groups, rows }: Shown, grid: Grid, actions: Actions): TemplateResult {
  if (page.failure !== null) return html`<p class="empty" role="alert">${page.failure}</p>`;
  if (page.model === null) return html`<p class="empty" role="status">${l10n.t('Comparing the articles')}</p>`;
  const { model } = page;
  return html`${toolbar(page, { groups, shown: rows.length, total: all.length, table: () => tableOf(tabLabel(page.tab), model, rows) }, actions)}
    ${page.model.omitted > 0 ? html`<p class="omitted" role="note">${omittedLabel(page.model.omitted)}</p>` : null}
    ${rows.length > 0 ? grid.template(page, rows) : all.length > 0 ? nothingFits(page, actions) : html`<p class="empty" role="status">${l10n.t('There is nothing to compare here yet.')}</p>`}`;
}

function nothingFits(page: Page, actions: Actions): TemplateResult {
  const showAll = (): void => actions.update({ filters: { ...page.filters, [page.tab]: EVERYTHING } });
  return html`<p class="empty">${l10n.t('No row fits the search and the filters.')}</p>
    <div><vscode-button secondary @click=${showAll}>${l10n.t('Show all rows')}</vscode-button></div>`;
}

function omittedLabel(count: number): string {
  if (count === 1) return l10n.t('1 more article does not fit here; those nearest to the open article are shown.');
  return l10n.t('{0} more articles do not fit here; those nearest to the open article are shown.', count);
}
