import * as l10n from '@vscode/l10n';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { articleOf } from '../context.ts';
import type { Answer } from './answer.ts';

/** Articles are what others wrote: renaming in them is refused with a sentence. */
export const answerRename: Answer = {
  capabilities: { renameProvider: { prepareProvider: true } },
  register(context) {
    const refuse = async (document: unknown): Promise<null> => {
      if (await articleOf(context, document)) throw new ResponseError(LSPErrorCodes.RequestFailed, l10n.t('Crossread does not change articles, so nothing in them can be renamed.'));
      return null;
    };
    context.connection.onPrepareRename(({ textDocument }) => refuse(textDocument));
    context.connection.onRenameRequest(({ textDocument }) => refuse(textDocument));
  },
};
