import { Disposable, l10n, LanguageModelTextPart, LanguageModelToolResult, lm } from 'vscode';
import type { Server } from './server.ts';

/** Every tool of the manifest, and what stands in the chat while it runs. What it answers is the server's to say. */
const TOOLS: Readonly<Record<string, () => string>> = {
  crossread_list_articles: () => l10n.t('Listing the articles'),
  crossread_check_articles: () => l10n.t('Checking the articles against each other'),
  crossread_compare_articles: () => l10n.t('Comparing the articles'),
  crossread_look_up: () => l10n.t('Looking through the articles'),
};

/** Lets the editor's language models ask about the articles, in editors that have tools for them. */
export function registerTools(server: Server): Disposable {
  const { registerTool } = (lm as Partial<typeof lm> | undefined) ?? {};
  if (!registerTool) return Disposable.from();
  const registered = Object.entries(TOOLS).map(([name, message]) =>
    registerTool(name, {
      prepareInvocation: () => ({ invocationMessage: message() }),
      async invoke({ input }) {
        const { text, refused } = await server.ask('crossread/tool', { name, input: input as object });
        // The model is told of an error by its message.
        if (refused) throw new Error(text);
        return new LanguageModelToolResult([new LanguageModelTextPart(text)]);
      },
    }),
  );
  return Disposable.from(...registered);
}
