import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import type { Tab, Table } from '../compare/messages.ts';
import { nameOf } from './article.ts';
import type { Filter } from './filter.ts';
import { kindLabel } from './kinds.ts';
import type { Actions, Page } from './page.ts';

/** What the toolbar says of the table below it. */
export interface Summary {
  /** What rows can be filtered by. */
  readonly groups: readonly string[];
  /** How many rows pass the filter, and how many there are. */
  readonly shown: number;
  readonly total: number;
  /** The rows that pass as text, for an export. */
  readonly table: () => Table;
}

/** Search and filters above a table. */
export function toolbar(page: Page, { groups, shown, total, table }: Summary, actions: Actions): TemplateResult {
  const filter = page.filters[page.tab];
  const change = (part: Partial<Filter>): void => actions.update({ filters: { ...page.filters, [page.tab]: { ...filter, ...part } } });
  const value = (event: Event): string => (event.target as HTMLInputElement).value;
  return html`<div class="toolbar" role="search">
    <vscode-textfield
      type="search"
      label=${l10n.t('Search')}
      placeholder=${l10n.t('Search')}
      .value=${filter.text}
      @input=${(event: Event) => change({ text: value(event) })}
    ></vscode-textfield>
    <vscode-single-select
      label=${l10n.t('Kind')}
      @change=${(event: Event) => change({ group: value(event) || null })}
    >
      <vscode-option value="" ?selected=${filter.group === null}>${allLabel(page.tab)}</vscode-option>
      ${groups.map((group) => html`<vscode-option value=${group} ?selected=${filter.group === group}>${groupLabel(page.tab, group)}</vscode-option>`)}
    </vscode-single-select>
    <vscode-single-select
      label=${l10n.t('Article')}
      @change=${(event: Event) => change({ article: value(event) === '' ? null : Number(value(event)) })}
    >
      <vscode-option value="" ?selected=${filter.article === null}>${l10n.t('All articles')}</vscode-option>
      ${(page.model?.articles ?? []).map((article, index) => html`<vscode-option value=${String(index)} ?selected=${filter.article === index}>${nameOf(article)}</vscode-option>`)}
    </vscode-single-select>
    ${page.tab === 'timeline' || page.tab === 'overlap'
      ? null
      : html`<vscode-checkbox
          label=${l10n.t('Only differing')}
          ?checked=${filter.onlyDiffering}
          @change=${(event: Event) => change({ onlyDiffering: (event.target as HTMLInputElement).checked })}
        ></vscode-checkbox>`}
    <vscode-button secondary @click=${() => actions.send({ type: 'export', table: table() })}>${l10n.t('Export')}</vscode-button>
    <span class="count" role="status">${countLabel(shown, total)}</span>
  </div>`;
}

/** Kinds have names; speakers, years and publishers are names. */
function groupLabel(tab: Tab, group: string): string {
  return tab === 'figure' || tab === 'name' ? kindLabel(group) : group;
}

function countLabel(shown: number, total: number): string {
  if (shown !== total) return l10n.t('{0} of {1} rows', shown, total);
  return total === 1 ? l10n.t('1 row') : l10n.t('{0} rows', total);
}

function allLabel(tab: Tab): string {
  const labels: Readonly<Record<Tab, string>> = {
    figure: l10n.t('All kinds'),
    quote: l10n.t('All speakers'),
    name: l10n.t('All kinds'),
    timeline: l10n.t('All years'),
    overlap: l10n.t('All publishers'),
  };
  return labels[tab];
}
