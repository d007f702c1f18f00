import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import type { Cell, CompareModel, Place, QuoteCell, Sentence } from '../../server/shown.ts';
import { nameOf } from './article.ts';
import { stretches } from './changed.ts';
import type { Actions, Page } from './page.ts';
import './plot.ts';
import { pointsOf, type Point } from './points.ts';
import type { Row } from './rows.ts';

/** What an opened row shows below its cells: each mention in its sentence, with the words that a quote changed. */
export function details(page: Page, row: Row, actions: Actions): TemplateResult {
  const model = page.model!;
  const mentions = mentionsOf(model, row);
  const sentences = page.open.get(row.id) ?? null;
  return html`<div class="details" role="gridcell">
    ${plot(points(model, row))}
    ${sentences === null
      ? html`<p>${l10n.t('Reading the sentences')}</p>`
      : html`<ul>
          ${mentions.map((mention, index) => html`<li>${context(model, mention, sentences[index] ?? null, actions)}</li>`)}
        </ul>`}
  </div>`;
}

function points(model: CompareModel, row: Row): Point[] {
  const figure = row.kind === 'figure' ? model.figures.find((candidate) => candidate.id === row.id) : undefined;
  return figure ? pointsOf(figure, (article) => nameOf(model.articles[article]!)) : [];
}

function plot(shown: readonly Point[]): TemplateResult | null {
  if (shown.length === 0) return null;
  const label = shown.map((point) => `${point.label}: ${point.text}`).join('; ');
  return html`<crossread-plot role="img" aria-label=${label} .points=${shown}></crossread-plot>`;
}

/** The places whose sentences an opened row shows, in the order in which it shows them. */
export function placesOf(model: CompareModel, row: Row): Place[] {
  return mentionsOf(model, row).map((mention) => placeOf(model, mention));
}

function mentionsOf(model: CompareModel, row: Row): readonly Cell[] {
  const rows: readonly { readonly id: string; readonly mentions: readonly Cell[] }[] =
    row.kind === 'figure' ? model.figures : row.kind === 'quote' ? model.quotes : model.names;
  return rows.find((candidate) => candidate.id === row.id)?.mentions ?? [];
}

function placeOf(model: CompareModel, mention: Cell): Place {
  return { uri: model.articles[mention.article]!.uri, range: mention.range };
}

function context(model: CompareModel, mention: Cell, sentence: Sentence | null, actions: Actions): TemplateResult {
  const text = sentence ?? { text: mention.text, start: 0, end: mention.text.length };
  return html`<button class="chunk plain" @click=${() => actions.send({ type: 'open', place: placeOf(model, mention) })}>
      ${text.text.slice(0, text.start)}<mark>${marked(text.text.slice(text.start, text.end), mention)}</mark>${text.text.slice(text.end)}
    </button>
    <span class="detail">${nameOf(model.articles[mention.article]!)}</span>
    ${isQuote(mention) ? changes(mention) : null}`;
}

/** Of a quote the words that the source does not have stand out once more. */
function marked(text: string, mention: Cell): (TemplateResult | string)[] {
  return stretches(text, isQuote(mention) ? mention.changes : []).map((stretch) => (stretch.changed ? html`<strong>${stretch.text}</strong>` : stretch.text));
}

function isQuote(mention: Cell): mention is QuoteCell {
  return 'changes' in mention;
}

function changeLabel(kind: QuoteCell['changes'][number]['kind']): string {
  const labels = { added: l10n.t('added'), removed: l10n.t('left out'), replaced: l10n.t('changed') } as const;
  return labels[kind];
}

function changes(mention: QuoteCell): TemplateResult[] {
  return mention.changes.map((change) => {
    const removed = change.source === null ? null : html`<del>${change.source}</del>`;
    const added = change.here === null ? null : html`<ins>${change.here}</ins>`;
    return html`<span class="change">${changeLabel(change.kind)}${removed}${added}</span>`;
  });
}
