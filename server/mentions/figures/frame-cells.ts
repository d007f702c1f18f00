import type { Article } from '../../text/article.ts';
import { isNumeric } from '../../text/tables.ts';

/**
 * What the numbers in the rows of tables whose columns gaps part are about, by sentence, as which each cell stands: the
 * label of the row and the head of the column, "Top step, New", where the table has them.
 */
export function cellTitles({ text, blocks, sentences }: Article): ReadonlyMap<number, string> {
  const titles = new Map<number, string>();
  if (!blocks.some(({ kind }) => kind === 'row')) return titles;
  let head: readonly string[] | null = null;
  let last = -1;
  for (let i = 0; i < sentences.length; ) {
    const first = i;
    const { block } = sentences[first]!;
    while (i < sentences.length && sentences[i]!.block === block) i++;
    if (blocks[block]!.kind !== 'row') continue;
    const cells: string[] = [];
    for (let k = first; k < i; k++) cells.push(text.slice(sentences[k]!.start, sentences[k]!.end).replace(/\s+/g, ' '));
    if (isHead(cells)) head = cells;
    else {
      if (block !== last + 1) head = null;
      for (let k = 0; k < cells.length; k++) {
        const title = titleOf(cells, head, k);
        if (title !== '') titles.set(first + k, title);
      }
    }
    last = block;
  }
  return titles;
}

/** Whether a row names the columns: words for the most part, or years. */
function isHead(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell, k) => k > 0 && isNumeric(cell));
  return numbers.length * 2 < cells.length - 1 || (cells.length > 1 && numbers.every((cell) => YEAR.test(cell)));
}

const YEAR = /^\(?(?:19|20)\d\d(?:[-\u2013/]\d\d(?:\d\d)?)?\)?$/;

/** The label of the row, unless that is a number too, and the head of cell `k`; the head may leave out the column of labels. */
function titleOf(cells: readonly string[], head: readonly string[] | null, k: number): string {
  const shift = head === null ? NaN : cells.length - head.length;
  const column = shift === 0 || shift === 1 ? head![k - shift] : undefined;
  return [k > 0 && !isNumeric(cells[0]!) ? cells[0] : undefined, column].filter((part) => part !== undefined).join(', ');
}
