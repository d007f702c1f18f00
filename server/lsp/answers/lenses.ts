import type { CodeLens } from 'vscode-languageserver';
import { lenses } from '../../features/lenses.ts';
import { articleOf, findingsIn } from '../context.ts';
import { rangeOf } from '../positions.ts';
import type { Answer } from './answer.ts';

/** Code lenses, where the settings have them. */
export const answerLenses: Answer = {
  capabilities: { codeLensProvider: { resolveProvider: false } },
  register(context) {
    context.connection.onCodeLens(async ({ textDocument }) => {
      const target = await articleOf(context, textDocument);
      if (!target || !context.folders.settings(target.uri).codeLens) return null;
      const { uri, entry } = target;
      const able = context.abilities.commands;
      const findings = await findingsIn(context, uri);
      const lines = context.corpus.lines(uri) ?? entry.lines;
      return lenses(context.corpus, uri, findings).map(({ title, about, ...span }): CodeLens => {
        const range = rangeOf(lines, span);
        if (!able) return { range, command: { title, command: '' } };
        return { range, command: about ? { title, command: 'crossread.compareThis', arguments: [{ uri, position: range.start }] } : { title, command: 'crossread.compareSources' } };
      });
    });
  },
};
