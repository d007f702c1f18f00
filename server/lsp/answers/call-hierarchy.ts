import { SymbolKind, type CallHierarchyItem } from 'vscode-languageserver';
import { partyAt, quotedBy, quotedIn, type Party, type Quoting } from '../../features/quoting.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { placeIn } from '../context.ts';
import { placeOf } from '../positions.ts';
import type { Answer } from './answer.ts';
import { NAME_KINDS } from './kinds.ts';

const KINDS: Record<Party['kind'], SymbolKind> = {
  ...NAME_KINDS,
  article: SymbolKind.File,
  // A speaker without a name, as in the outline.
  other: SymbolKind.Interface,
};

/** Who quotes whom: a speaker is called by the articles that quote them, an article calls the speakers that it quotes. */
export const answerCallHierarchy: Answer = {
  capabilities: { callHierarchyProvider: true },
  register(context) {
    const { corpus } = context;
    const { callHierarchy } = context.connection.languages;
    callHierarchy.onPrepare(async ({ textDocument, position }) => {
      const place = await placeIn(context, textDocument, position);
      const party = place && partyAt(corpus, place.uri, place.offset);
      return party && itemsOf(corpus, party);
    });
    callHierarchy.onIncomingCalls(async ({ item }) => {
      const place = await placeIn(context, item, item.selectionRange.start);
      if (!place || item.kind === SymbolKind.File) return [];
      return quotedBy(corpus, place.uri, place.offset).flatMap(({ party, quotes }) => itemsOf(corpus, party).map((from) => ({ from, fromRanges: rangesOf(corpus, party.uri, quotes) })));
    });
    callHierarchy.onOutgoingCalls(async ({ item }) => {
      const place = await placeIn(context, item, item.selectionRange.start);
      if (!place || item.kind !== SymbolKind.File) return [];
      return quotedIn(corpus, place.uri).flatMap(({ party, quotes }) => itemsOf(corpus, party).map((to) => ({ to, fromRanges: rangesOf(corpus, place.uri, quotes) })));
    });
  },
};

/** None when the article is gone. */
function itemsOf(corpus: Corpus, { kind, name, detail, uri, span }: Party): CallHierarchyItem[] {
  const place = placeOf(corpus, uri, span);
  return place ? [{ name, kind: KINDS[kind], ...(detail !== '' && { detail }), uri, range: place.range, selectionRange: place.range }] : [];
}

function rangesOf(corpus: Corpus, uri: string, spans: Quoting['quotes']): CallHierarchyItem['range'][] {
  return spans.flatMap((span) => placeOf(corpus, uri, span)?.range ?? []);
}
