import { createSymbols } from '../../server/features/symbols.ts';
import { checkArticle } from '../../server/findings/check.ts';
import type { Evidence } from '../../server/tools/evidence.ts';
import type { Desk } from '../../server/tools/tool.ts';
import { askTool } from '../../server/tools/tools.ts';
import { articlesOf, corpusOf } from '../corpus.ts';

/** A desk with the articles of a string as in `test/corpus.ts`. */
export function deskOf(text: string, leftOut: readonly string[] = []): Desk {
  const corpus = corpusOf(text);
  const texts = new Map(articlesOf(text));
  return {
    corpus,
    leftOut,
    findings: (uris) => Promise.resolve(uris.flatMap((uri) => checkArticle(corpus, uri))),
    read: (uri) => Promise.resolve(texts.get(uri) ?? null),
    nameOf: (uri) => uri,
    symbols() {
      const symbols = createSymbols(corpus);
      for (const uri of corpus.uris()) symbols.changed(uri);
      symbols.catchUp(Infinity);
      return Promise.resolve(symbols);
    },
  };
}

/** A mention or a finding as the tools show it; the other fields depend on what it is of. */
export interface Shown extends Evidence {
  readonly code?: string;
  readonly against?: readonly Shown[];
  readonly readings?: readonly number[];
  readonly match?: string;
  readonly changes?: readonly object[];
}

/** An answer, whichever tool gave it. */
export interface Answer {
  readonly total: number;
  readonly next: number | null;
  readonly articles?: readonly { readonly article: string }[];
  readonly findings?: readonly Shown[];
  readonly things?: readonly { readonly kind: string; readonly verdict?: string; readonly mentionsInAll: number; readonly mentions: readonly Shown[] }[];
}

/** What a tool answers; fails with what it says where it refuses. */
export async function answered(desk: Desk, name: string, input: object = {}): Promise<Answer> {
  const { text, refused } = await askTool(desk, name, input);
  if (refused) throw new Error(text);
  return JSON.parse(text) as Answer;
}

/** Why a tool refuses. */
export async function refusal(desk: Desk, name: string, input: unknown = {}): Promise<string> {
  const { text, refused } = await askTool(desk, name, input);
  return refused ? text : `not refused: ${text}`;
}
