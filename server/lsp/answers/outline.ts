import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import { outline, type OutlineItem } from '../../features/outline.ts';
import type { Narrow } from '../../text/narrow.ts';
import { articleOf } from '../context.ts';
import { rangeOf } from '../positions.ts';
import type { Answer } from './answer.ts';
import { NAME_KINDS } from './kinds.ts';

const KINDS: Record<OutlineItem['kind'], SymbolKind> = {
  ...NAME_KINDS,
  group: SymbolKind.Namespace,
  speaker: SymbolKind.Interface,
  quote: SymbolKind.String,
  figure: SymbolKind.Number,
  date: SymbolKind.Event,
};

/** The outline of an article. */
export const answerOutline: Answer = {
  capabilities: { documentSymbolProvider: { label: 'Crossread' } },
  register(context) {
    context.connection.onDocumentSymbol(async ({ textDocument }) => {
      const target = await articleOf(context, textDocument);
      return target && outline(target.entry).map((item) => symbol(target.entry.lines, item));
    });
  },
};

function symbol(lines: Narrow, item: OutlineItem): DocumentSymbol {
  return {
    name: item.name,
    ...(item.detail !== '' && { detail: item.detail }),
    kind: KINDS[item.kind],
    range: rangeOf(lines, item.span),
    selectionRange: rangeOf(lines, item.selection),
    children: item.children.map((child) => symbol(lines, child)),
  };
}
