// Makes server/mentions/figures/tables from CLDR. From the project's folder: node test/ts.mjs test/mentions/figures/tables/write.ts
import { writeFileSync } from 'node:fs';
import { currencies } from './currencies.ts';
import { print } from './print.ts';
import { units } from './units.ts';

writeFileSync('server/mentions/figures/tables/units.json', print(units()));
writeFileSync('server/mentions/figures/tables/currencies.json', print(currencies()));
