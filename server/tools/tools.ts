import type { ToolAnswer } from '../shown.ts';
import { checkArticles } from './check-articles.ts';
import { compareArticles } from './compare-articles.ts';
import { Unanswerable, checkedInput } from './input.ts';
import { listArticles } from './list-articles.ts';
import { lookUp } from './look-up.ts';
import type { Desk, Tool } from './tool.ts';

/** Every tool, in the order in which a model is told of them. */
export const TOOLS: readonly Tool[] = [listArticles, checkArticles, compareArticles, lookUp];

/** Answers a question of a language model about the articles of a desk. */
export async function askTool(desk: Desk, name: string, input: unknown): Promise<ToolAnswer> {
  try {
    const tool = TOOLS.find((one) => one.name === name);
    if (!tool) throw new Unanswerable(`There is no tool "${name}". What there is: ${TOOLS.map((one) => one.name).join(', ')}.`);
    const checked = checkedInput(tool.inputSchema, input);
    if (desk.corpus.uris().length === 0) throw new Unanswerable(nothingToRead(desk));
    return { text: JSON.stringify(await tool.answer(desk, checked), visible), refused: false };
  } catch (error) {
    if (error instanceof Unanswerable) return { text: error.message, refused: true };
    throw error;
  }
}

function nothingToRead({ leftOut }: Desk): string {
  const why = leftOut.length === 0 ? '' : ` (${leftOut.slice(0, 3).join('; ')})`;
  return `There is no article to read${why}. Ask the user which folder holds the articles: the setting crossread.sources names it in VS Code, an argument of "crossread mcp" on the command line.`;
}

/** Articles may hold characters that nobody sees and a model reads. */
function visible(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '') : value;
}
