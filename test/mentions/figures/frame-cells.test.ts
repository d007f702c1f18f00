import { describe, expect, it } from 'vitest';
import { extract } from '../../../server/mentions/extract.ts';
import { parseArticle } from '../../../server/text/article.ts';

const STORY = 'The shearers met in Aldmouth on Friday and heard that 14 farms want a shorter season.';

/** The figures of a table after a story, with what each is about and whether it is ever compared. */
function inTable(...rows: string[]): string[] {
  const { figures } = extract(parseArticle('a.txt', [STORY, '', ...rows, '', STORY].join('\n')));
  return figures.filter(({ start }) => start > STORY.length).slice(0, -2).map(({ text, about, frame }) => `${text}: ${String(about)}${frame.dimension === 0 ? '' : ' compared'}`);
}

describe('a table whose columns gaps part', () => {
  it('gives each number its row and its column', () => {
    expect(inTable('            Old       New', 'Lambs       $12,400   $13,100', 'Top ewe     $21,900  $22,300', 'Flock cap   29        26')).toEqual([
      '$12,400: Lambs, Old', '$13,100: Lambs, New', '$21,900: Top ewe, Old', '$22,300: Top ewe, New', '29: Flock cap, Old', '26: Flock cap, New',
    ]);
  });
  it('reads heads that are years, and numbers in brackets', () => {
    expect(inTable('Farm\t2019\t2024', 'Orle\t981,500\t(43.6)', 'Tarn\t702,300\t(31)')).toEqual([
      '2019: null', '2024: null', '981,500: Orle, 2019', '43.6: Orle, 2024', '702,300: Tarn, 2019', '31: Tarn, 2024',
    ]);
  });
  it('reads heads that are quarters, and a column of dates', () => {
    expect(inTable('             Q3 2024   Q3 2025', 'Wool sales   $4.2m     EUR 3.9m', 'Margin       2.2%      5.1%').filter((line) => !line.startsWith('20'))).toEqual(['$4.2m: Wool sales, Q3 2024', 'EUR 3.9m: Wool sales, Q3 2025', '2.2%: Margin, Q3 2024', '5.1%: Margin, Q3 2025']);
    expect(inTable('Day      Host   Result', '4 May    Orle   2-1', '11 May   Tarn   0-3')).toEqual(['4 May: Day', '2-1: Result', '11 May: Day', '0-3: Result']);
  });
  it('gives the row alone where no head fits, or there is none', () => {
    expect(inTable('Orle   12   9', 'Tarn   7    4')).toEqual(['12: Orle', '9: Orle', '7: Tarn', '4: Tarn']);
    expect(inTable('Farm   Lambs   Ewes   Rams', 'Orle   12   9', 'Tarn   7    4')).toEqual(['12: Orle', '9: Orle', '7: Tarn', '4: Tarn']);
    expect(inTable('Lambs   Ewes', '120   9', '70    4')).toEqual(['120: Lambs', '9: Ewes', '70: Lambs', '4: Ewes']);
  });
  it('does not give a table the head of another', () => {
    expect(inTable('Farm   Lambs', 'Orle   12', 'Tarn   7', '', 'Farm   Rams', 'Orle   3', 'Tarn   1', '', STORY, '', 'Velle   40', 'Sool   50').slice(0, 4)).toEqual(['12: Orle, Lambs', '7: Tarn, Lambs', '3: Orle, Rams', '1: Tarn, Rams']);
    expect(inTable('Farm   Lambs', 'Orle   12', 'Tarn   7', '', STORY, '', 'Velle   40', 'Sool   50').slice(-2)).toEqual(['40: Velle', '50: Sool']);
  });
});
