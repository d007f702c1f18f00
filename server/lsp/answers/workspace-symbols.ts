import { SymbolKind, type SymbolInformation } from 'vscode-languageserver';
import { timesIn, type Found } from '../../features/symbols.ts';
import { invalid } from '../context.ts';
import { placeOf } from '../positions.ts';
import type { Answer } from './answer.ts';
import { NAME_KINDS } from './kinds.ts';

/** The client narrows the list down as one types; a longer one is not read. */
const LIMIT = 200;
/** Names are read in slices of so many milliseconds, at least of one article, and in so many before the answer is what is known by then. */
const SLICE = 3;
const SLICES = 2;

const KINDS: Record<Found['kind'], SymbolKind> = {
  ...NAME_KINDS,
  figure: SymbolKind.Number,
};

/** Finds people, places, organizations and figures by name in all articles; soon after the start of a large corpus, in those whose names have been read by then. */
export const answerWorkspaceSymbols: Answer = {
  capabilities: { workspaceSymbolProvider: true },
  register({ connection, corpus, symbols, turn }) {
    connection.onWorkspaceSymbol(async ({ query }, token) => {
      if (typeof query !== 'string') throw invalid('a query is a string');
      for (let slice = 1; !symbols.catchUp(SLICE) && slice < SLICES; slice++) {
        await turn();
        if (token.isCancellationRequested) return null;
      }
      return symbols.search(query, LIMIT).flatMap((found): SymbolInformation[] => {
        const location = placeOf(corpus, found.uri, found.span);
        const containerName = timesIn(found.count, found.articles);
        return location ? [{ name: found.name, kind: KINDS[found.kind], location, containerName }] : [];
      });
    });
  },
};
