import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { currencies } from './tables/currencies.ts';
import { print } from './tables/print.ts';
import { units } from './tables/units.ts';

const stored = (name: string): string => readFileSync(join(import.meta.dirname, '../../../server/mentions/figures/tables', name), 'utf8');

it('the tables are those that the CLDR packages give (else run tables/write.ts)', () => {
  expect(stored('units.json')).toBe(print(units()));
  expect(stored('currencies.json')).toBe(print(currencies()));
});
