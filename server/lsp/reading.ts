import { DocumentHighlightKind, MarkupKind, SymbolKind, type DocumentSymbol, type Location } from 'vscode-languageserver';
import { definition } from '../features/definition.ts';
import { hover } from '../features/hover.ts';
import { outline, type OutlineItem } from '../features/outline.ts';
import { highlights, references } from '../features/references.ts';
import type { In } from '../findings/comparison.ts';
import type { Span } from '../text/span.ts';
import { articleOf, placeIn, type Context } from './context.ts';
import { placeOf, rangeOf } from './positions.ts';

const SYMBOLS: Record<OutlineItem['kind'], SymbolKind> = {
  group: SymbolKind.Namespace,
  speaker: SymbolKind.Interface,
  quote: SymbolKind.String,
  figure: SymbolKind.Number,
  date: SymbolKind.Event,
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Package,
  event: SymbolKind.Event,
  other: SymbolKind.Constant,
};

/** Hover, definition, references, highlights and the outline. */
export function answerReading(context: Context): void {
  const { connection, corpus, articles } = context;
  const locations = (spans: readonly In<Span>[]): Location[] => spans.flatMap((span) => placeOf(corpus, span.uri, span) ?? []);

  connection.onHover(async ({ textDocument, position }) => {
    const place = await placeIn(context, textDocument, position);
    const found = place && (await hover(corpus, place.uri, place.offset, (uri) => articles.text(uri)));
    return found && { contents: { kind: MarkupKind.Markdown, value: found.markdown }, range: rangeOf(place.entry.lines, found.span) };
  });

  connection.onDefinition(async ({ textDocument, position }) => {
    const place = await placeIn(context, textDocument, position);
    const found = place && definition(corpus, place.uri, place.offset);
    if (!found) return null;
    const targets = locations(found.targets);
    if (!context.abilities.definitionLinks) return targets;
    const originSelectionRange = rangeOf(place.entry.lines, found.origin);
    return targets.map(({ uri, range }) => ({ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range }));
  });

  connection.onReferences(async ({ textDocument, position }) => {
    const place = await placeIn(context, textDocument, position);
    return place && locations(references(corpus, place.uri, place.offset));
  });

  connection.onDocumentHighlight(async ({ textDocument, position }) => {
    const place = await placeIn(context, textDocument, position);
    return place && highlights(corpus, place.uri, place.offset).map((span) => ({ range: rangeOf(place.entry.lines, span), kind: DocumentHighlightKind.Text }));
  });

  connection.onDocumentSymbol(async ({ textDocument }) => {
    const target = await articleOf(context, textDocument);
    const symbol = (item: OutlineItem): DocumentSymbol => ({
      name: item.name,
      ...(item.detail !== '' && { detail: item.detail }),
      kind: SYMBOLS[item.kind],
      range: rangeOf(target!.entry.lines, item.span),
      selectionRange: rangeOf(target!.entry.lines, item.selection),
      children: item.children.map(symbol),
    });
    return target && outline(target.entry).map(symbol);
  });
}
