import { expect, test } from 'vitest';
import type { Row } from './row.ts';
import { summary, table } from './table.ts';

const ROWS: readonly Row[] = [
  { dataset: 'own/flood', measure: 'quotes found', value: 0.5, n: 2 },
  { dataset: 'own/*', measure: 'quotes found', value: 0.75, n: 4, goal: 0.9 },
  { dataset: 'gold/*', measure: 'names', value: 1, n: 3 },
  { dataset: 'news', measure: 'alarms', value: 7, n: 9, count: true },
];

test('every row is a line of the table', () => {
  expect(table(ROWS.slice(0, 2))).toBe(`| dataset   | measure      | value |    n | goal |
| ---       | ---          |  ---: | ---: | ---: |
| own/flood | quotes found | 0.500 |    2 |      |
| own/*     | quotes found | 0.750 |    4 | 0.90 |`);
});

test('the summary has a column for each set of clusters, and leaves out the single ones', () => {
  expect(summary(ROWS)).toBe(`| clusters     | goal |   own |  gold |
| ---          | ---: |  ---: |  ---: |
| quotes found | 0.90 | 0.750 |       |
| names        |      |       | 1.000 |

| dataset | measure | value |    n | goal |
| ---     | ---     |  ---: | ---: | ---: |
| news    | alarms  |     7 |    9 |      |`);
});
