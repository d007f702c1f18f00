import { URI, Utils } from 'vscode-uri';
import { links } from '../../features/links.ts';
import { textOf } from '../context.ts';
import { rangeOf } from '../positions.ts';
import type { Answer } from './answer.ts';

/** Links to web addresses, and to other articles by their paths. */
export const answerLinks: Answer = {
  capabilities: { documentLinkProvider: {} },
  register(context) {
    context.connection.onDocumentLinks(async ({ textDocument }) => {
      const target = await textOf(context, textDocument);
      if (!target) return null;
      const folder = Utils.dirname(URI.parse(target.uri));
      const resolve = (path: string): string | null => {
        const uri = Utils.joinPath(folder, path).toString();
        return uri !== target.uri && context.corpus.lines(uri) ? uri : null;
      };
      return links(target.text, resolve).map((link) => ({ range: rangeOf(target.entry.lines, link), target: link.target }));
    });
  },
};
