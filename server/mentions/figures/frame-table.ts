import type { Article } from '../../text/article.ts';
import { uint8s } from '../../text/room.ts';
import { NUMBER, UPPER_FIRST, WORD } from '../../text/tokens.ts';

/** So many rows make a table; fewer may be headings of one. */
const ROWS = 4;
/** Lines that are no rows, such as "Second division" or "W L Pct", may stand between two rows. */
const BETWEEN = 2;
/** Tokens of a row at most. */
const LONGEST = 40;

/**
 * Which blocks are rows of a table, of gaps or of bare lines: results, standings, prices. What a number in one measures is told
 * by its column, and two tables of one kind give other numbers each time they are printed, so no figure in them is
 * compared. One flag for each block.
 */
export function tableRows(article: Article): Uint8Array {
  const { blocks, sentences } = article;
  const isTable = uint8s(blocks.length);
  for (let b = 0; b < blocks.length; b++) if (blocks[b]!.kind === 'row') isTable[b] = 1;
  let rows: number[] = [];
  let others = 0;
  const close = (): void => {
    if (rows.length >= ROWS) for (const row of rows) isTable[row] = 1;
    rows = [];
    others = 0;
  };
  for (let i = 0; i < sentences.length; ) {
    const { block, from } = sentences[i]!;
    while (sentences[i + 1]?.block === block) i++;
    const { to } = sentences[i++]!;
    if (!isLine(article, block, to - from)) close();
    else if (isRow(article, from, to)) {
      rows.push(block);
      others = 0;
    } else if (++others > BETWEEN) close();
  }
  close();
  return isTable;
}

/** Whether a block is a line that ends without a mark. */
function isLine({ text, blocks }: Article, block: number, tokens: number): boolean {
  const { kind, end } = blocks[block]!;
  return tokens <= LONGEST && kind !== 'quote' && kind !== 'caption' && !/[.!?"\u201d]/.test(text.charAt(end - 1));
}

/** Numbers for the most part, or names with a number: "Rovers 12 7 3 2 24", "3. Ann Okoro (Eastland) 74.31"; but not "Dead: 14", "Ann Okoro, 34". */
function isRow({ tokens, text }: Article, from: number, to: number): boolean {
  let [numbers, names, words] = [0, 0, 0];
  let last = from;
  for (let t = isNumbered(text.slice(tokens.start[from], tokens.end[from + 1])) ? from + 1 : from; t < to; t++) {
    if (tokens.kind[t] === NUMBER) {
      numbers++;
      last = t;
    } else if (tokens.kind[t] !== WORD) continue;
    else if ((tokens.flags[t]! & UPPER_FIRST) === 0) words++;
    else names++;
  }
  if (numbers > 2) return names + words <= numbers + 2 || (names > 1 && words <= names / 2);
  if (numbers === 0 || names < 2 || words > 2) return false;
  return numbers > 1 || (last > from && !/[,:]\s/.test(text.slice(tokens.start[last - 1], tokens.start[last])));
}

/** Whether a line begins with its number in a list: "3." */
const isNumbered = (beginning: string): boolean => /^\d+[.)]$/.test(beginning);
