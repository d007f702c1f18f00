import type { Check } from './check.ts';
import { compare } from './compare.ts';
import { decisions } from './decisions.ts';
import { faults } from './faults.ts';
import { findings } from './findings.ts';
import { reading } from './reading.ts';

/** Every check, in the order in which they run in one window; the last ones change the folder. */
export const suite: readonly Check[] = [...reading, ...findings, ...decisions, ...compare, ...faults];
