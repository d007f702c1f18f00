import type { CodeLens } from 'vscode-languageserver';
import { lenses } from '../../features/lenses.ts';
import { articleOf } from '../context.ts';
import { shown } from '../diagnostics.ts';
import { rangeOf } from '../positions.ts';
import type { Answer } from './answer.ts';

export const answerLenses: Answer = {
  capabilities: { codeLensProvider: { resolveProvider: false } },
  register(context) {
    context.connection.onCodeLens(async ({ textDocument }) => {
      const target = await articleOf(context, textDocument);
      if (!target || !context.folders.settings(target.uri).codeLens) return null;
      const { uri, entry } = target;
      const able = context.abilities.commands;
      return lenses(context.corpus, uri, shown(context.findings.of(uri), context.folders.settings(uri))).map(({ title, about, ...span }): CodeLens => {
        const range = rangeOf(entry.lines, span);
        if (!able) return { range, command: { title, command: '' } };
        return { range, command: about ? { title, command: 'crossread.compareThis', arguments: [{ uri, position: range.start }] } : { title, command: 'crossread.compareSources' } };
      });
    });
  },
};
