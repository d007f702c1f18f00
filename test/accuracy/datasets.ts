import { measure as conll } from './conll.ts';
import { measure as gold } from './gold.ts';
import { measure as newsquant } from './newsquant.ts';
import { measure as polnear } from './polnear.ts';
import { measure as recognizers } from './recognizers.ts';
import type { Row } from './row.ts';

/** Something to measure on; `measure` gives no rows where the data is not there, and tells each error to `log`. */
export interface Dataset {
  readonly name: string;
  readonly measure: (log: (error: string) => void) => Row[];
}

/** Every dataset, in the order of the table. */
export const DATASETS: readonly Dataset[] = [{ name: 'gold clusters', measure: gold }, { name: 'recognizers', measure: recognizers }, { name: 'newsquant', measure: newsquant }, { name: 'conll2003', measure: conll }, { name: 'polnear', measure: polnear }];
