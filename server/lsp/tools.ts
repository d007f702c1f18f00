import { articleName } from '../findings/wording.ts';
import type { Desk } from '../tools/tool.ts';
import type { Context } from './context.ts';
import { relative } from './uris.ts';

/** The event loop gets a turn after so many milliseconds of work. */
const SLICE = 10;

/** The articles of the workspace as language models ask about them. `findings` are those that the settings let through. */
export function deskOf({ corpus, articles, folders, symbols }: Context, findings: Desk['findings']): Desk {
  const nameOf = (uri: string): string => {
    const folder = folders.of(uri);
    if (!folder) return uri;
    const path = relative(folder.uri, uri);
    return folders.all().length > 1 ? `${articleName(folder.uri)}/${path}` : path;
  };
  return {
    corpus,
    findings,
    nameOf,
    read: (uri) => articles.text(uri),
    async symbols() {
      while (!symbols.catchUp(SLICE)) await new Promise((resolve) => setTimeout(resolve));
      return symbols;
    },
    leftOut: [...articles.skipped].map(([uri, why]) => `${nameOf(uri)}: ${why}`).sort(),
  };
}
