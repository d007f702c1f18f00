import { describe, expect, it } from 'vitest';
import { extract } from '../../../server/mentions/extract.ts';
import { tableRows } from '../../../server/mentions/figures/frame-table.ts';
import { parseArticle } from '../../../server/text/article.ts';

/** The lines of an article that are rows of a table. */
function rowsOf(text: string): string[] {
  const article = parseArticle('a.txt', text);
  const isTable = tableRows(article);
  return article.blocks.filter((_, i) => isTable[i] === 1).map(({ start, end }) => article.text.slice(start, end));
}

const STORY = 'The league met in Aldmouth on Friday and heard that 14 clubs want a shorter season.';

describe('rows of a table', () => {
  it.each([
    ['standings', ['Aldmouth Rovers 12 7 3 2 24', 'Brackley 12 6 4 2 22', 'Corvale Town 12 6 2 4 20', 'Denholm 11 5 5 1 20']],
    ['results of a race', ['1. Ida Brandl (Norland) 2:01.36', '2. Ann Okoro (Eastland) 2:01.66', '3. Mary Quist (Norland) 2:02.06', '4. Joan Abara (Westmark) 2:02.77']],
    ['a list of scores', ['Aldmouth Rovers 2 Brackley 0', 'Corvale Town 1 Denholm 1', 'Estover 0 Farley Green 3', 'Garrick 2 Holt Vale 2']],
    ['prices', ['Gold 387.50 386.95', 'Zinc 1,012 1,009 998', 'Tin 6,110 6,105 6,090', 'Lead 802 799 811', 'Copper 1,990 1,987 2,004']],
  ])('%s are rows', (_, lines) => {
    expect(rowsOf([STORY, ...lines].join('\n\n')).length).toBeGreaterThanOrEqual(4);
  });

  it('goes on over headings between the rows', () => {
    const rows = ['Aldmouth Rovers 12 7 3 2 24', 'Brackley 12 6 4 2 22', 'Denholm 11 5 5 1 20', 'Estover 12 1 1 10 3'];
    expect(rowsOf([STORY, rows[0], rows[1], 'Second division', 'W D L Pts', rows[2], rows[3]].join('\n\n'))).toEqual(rows);
  });

  it.each([
    ['three rows', ['Aldmouth Rovers 12 7 3 2 24', 'Brackley 12 6 4 2 22', 'Corvale Town 12 6 2 4 20']],
    ['a box of facts', ['Dead: 14', 'Injured: 40', 'Homes destroyed: 212', 'Firefighters: 600']],
    ['a list of facts', ['- 14 people died', '- 40 are in hospital', '- 212 homes were destroyed', '- 600 firefighters came']],
    ['people with their ages', ['1. Ann Okoro, 34', '2. Ida Brandl, 51', '3. Mary Quist, 29', '4. Joan Abara, 8']],
    ['sentences', ['Aldmouth Rovers won 2-0.', 'Brackley lost 3-1.', 'Corvale Town drew 1-1.', 'Denholm won 4-2.']],
  ])('%s are none', (_, lines) => {
    expect(rowsOf([STORY, ...lines].join('\n\n'))).toEqual([]);
  });

  it('ends with the sentence after it', () => {
    const rows = ['Aldmouth Rovers 12 7 3 2 24', 'Brackley 12 6 4 2 22'];
    expect(rowsOf([...rows, STORY, ...rows].join('\n\n'))).toEqual([]);
  });

  it('are found and never compared', () => {
    const lines = ['1. Ida Brandl (Norland) 74.31', '2. Ann Okoro (Eastland) 74.02', '3. Mary Quist (Norland) 73.66', '4. Joan Abara (Westmark) 71.08'];
    const figures = extract(parseArticle('a.txt', [STORY, ...lines].join('\n\n'))).figures;
    expect(figures.map(({ text, frame }) => `${text} ${frame.dimension === 0 ? 'never' : 'compared'}`)).toContain('14 compared');
    const inTable = figures.filter(({ start }) => start > STORY.length);
    expect(inTable.map(({ text, frame }) => `${text} ${frame.dimension === 0 ? 'never' : 'compared'}`)).toEqual(['74.31 never', '74.02 never', '73.66 never', '71.08 never']);
  });
});
