import { SemanticTokensBuilder } from 'vscode-languageserver';
import { semanticTokens, TOKEN_TYPES } from '../../features/tokens.ts';
import { positionAt } from '../../text/lines.ts';
import { articleOf } from '../context.ts';
import type { Answer } from './answer.ts';

/** Semantic tokens of a whole article. */
export const answerSemanticTokens: Answer = {
  capabilities: { semanticTokensProvider: { legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] }, full: true } },
  register(context) {
    context.connection.languages.semanticTokens.on(async ({ textDocument }) => {
      const target = await articleOf(context, textDocument);
      const builder = new SemanticTokensBuilder();
      if (target) {
        for (const { start, end, type } of semanticTokens(target.entry)) {
          const { line, character } = positionAt(target.entry.lines, start);
          builder.push(line, character, end - start, TOKEN_TYPES.indexOf(type), 0);
        }
      }
      return builder.build();
    });
  },
};
