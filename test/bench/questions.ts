import { extract } from '../../server/mentions/extract.ts';
import { lineStarts, positionAt, type LinePosition } from '../../server/text/lines.ts';
import { parseArticle } from '../../server/text/article.ts';
import { EVERYWHERE, type Generated } from './generate.ts';
import type { Random } from './random.ts';
import type { Session } from './session.ts';

/** Times of one kind of request, in milliseconds. */
export interface Times {
  readonly name: string;
  readonly times: number[];
}

/** Asks the server about random places in random articles, and edits some; `rounds` articles. */
export async function ask(session: Session, articles: readonly Generated[], random: Random, rounds: number): Promise<Times[]> {
  const kinds = ['hover', 'definition', 'references', 'documentHighlight', 'documentSymbol', 'workspaceSymbol', 'hover on a name of every second article', 'references of it', 'workspaceSymbol of it', 'edit to diagnostics'];
  const times = new Map(kinds.map((name) => [name, [] as number[]]));
  const timed = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const start = performance.now();
    await work();
    times.get(name)!.push(performance.now() - start);
  };
  for (let round = 0; round < rounds; round++) {
    const { path, text } = articles[random.below(articles.length)]!;
    const textDocument = { uri: session.uri(path) };
    await session.open(path, text);
    // The first question about an opened article waits for it to be read.
    await session.connection.sendRequest('textDocument/documentSymbol', { textDocument });
    for (const position of placesIn(text, random)) {
      for (const name of ['hover', 'definition', 'documentHighlight']) {
        await timed(name, () => session.connection.sendRequest(`textDocument/${name}`, { textDocument, position }));
      }
      await timed('references', () => session.connection.sendRequest('textDocument/references', { textDocument, position, context: { includeDeclaration: true } }));
    }
    await timed('documentSymbol', () => session.connection.sendRequest('textDocument/documentSymbol', { textDocument }));
    await timed('workspaceSymbol', () => session.connection.sendRequest('workspace/symbol', { query: wordIn(text, random) }));
    const common = text.indexOf(EVERYWHERE);
    if (common >= 0) {
      const position = positionAt(lineStarts(text), common + 1);
      await timed('hover on a name of every second article', () => session.connection.sendRequest('textDocument/hover', { textDocument, position }));
      await timed('references of it', () => session.connection.sendRequest('textDocument/references', { textDocument, position, context: { includeDeclaration: true } }));
      await timed('workspaceSymbol of it', () => session.connection.sendRequest('workspace/symbol', { query: EVERYWHERE.slice(0, 5) }));
    }
    // An empty line at the top moves every finding, so that they are sent again once they have been sent at all.
    const found = await session.connection.sendRequest<unknown[]>('crossread/findings', textDocument);
    if (found.length > 0) {
      if (!session.withFindings.has(textDocument.uri)) await session.published(path);
      await timed('edit to diagnostics', async () => {
        const published = session.published(path);
        await session.edit(path, 2, `\n${text}`);
        await published;
      });
    }
    await session.close(path);
  }
  return kinds.map((name) => ({ name, times: times.get(name)!.sort((a, b) => a - b) }));
}

/** A name, a figure and a quote of the article, so far as it has them. */
function placesIn(text: string, random: Random): LinePosition[] {
  const article = parseArticle('bench.txt', text);
  const { names, figures, quotes } = extract(article);
  const starts = lineStarts(text);
  return [names, figures, quotes].flatMap((mentions) => {
    const mention = mentions[random.below(Math.max(1, mentions.length))];
    return mention ? [positionAt(starts, mention.start + 1)] : [];
  });
}

function wordIn(text: string, random: Random): string {
  const words = text.match(/\b[A-Z][a-z]{4,}/g) ?? ['a'];
  return words[random.below(words.length)]!.slice(0, 4);
}

/** The time that a share of all is under. */
export function percentile(times: readonly number[], share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
}
