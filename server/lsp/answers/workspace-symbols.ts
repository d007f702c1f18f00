import { SymbolKind, type SymbolInformation } from 'vscode-languageserver';
import { timesIn, type Found } from '../../features/symbols.ts';
import { invalid } from '../context.ts';
import { placeOf } from '../positions.ts';
import type { Answer } from './answer.ts';
import { NAME_KINDS } from './kinds.ts';

/** The client narrows the list down as one types; a longer one is not read. */
const LIMIT = 200;
/** The event loop gets a turn after so many milliseconds of work. */
const SLICE = 10;

const KINDS: Record<Found['kind'], SymbolKind> = {
  ...NAME_KINDS,
  figure: SymbolKind.Number,
};

/** Finds people, places, organizations and figures by name in all articles. */
export const answerWorkspaceSymbols: Answer = {
  capabilities: { workspaceSymbolProvider: true },
  register({ connection, corpus, symbols }) {
    connection.onWorkspaceSymbol(async ({ query }, token) => {
      if (typeof query !== 'string') throw invalid('a query is a string');
      while (!symbols.catchUp(SLICE)) {
        await new Promise((resolve) => setTimeout(resolve));
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
