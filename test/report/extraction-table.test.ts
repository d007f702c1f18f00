import { expect, it } from 'vitest';
import { extractionTable } from '../../server/report/extraction-table.ts';
import { extraction } from '../../server/report/extraction.ts';
import { corpusOf } from '../corpus.ts';

/** What the table says of each figure of a text. */
function valuesIn(text: string): string[] {
  const table = extractionTable(extraction(corpusOf(`=== a.txt\n${text}`)), { color: false, width: 200 });
  return table.split('\n').flatMap((line) => (/^│ (?:count|duration|percent|money)/.test(line) ? [line.split('│')[3]!.trim()] : []));
}

it('values of figures stand in the plural, and once', () => {
  expect(valuesIn('The storm hit about 2,000 parents in seven primary schools.')).toEqual(['about 2,000 parents', '7 schools · primary schools']);
  expect(valuesIn('One school was closed for 20 years.')[1]).toMatch(/^20 years/);
  expect(valuesIn('The fee rose by 19 percent, to £3 million.')).toEqual([expect.stringMatching(/^19%/), expect.stringMatching(/^3,000,000 GBP/)]);
});
