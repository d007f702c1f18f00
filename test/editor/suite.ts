import type { Check } from './check.ts';
import { aligned } from './aligned.ts';
import { begin } from './begin.ts';
import { compare } from './compare.ts';
import { decisions } from './decisions.ts';
import { faults } from './faults.ts';
import { findings } from './findings.ts';
import { large } from './large.ts';
import { panel } from './panel.ts';
import { places } from './places.ts';
import { reading } from './reading.ts';
import { sources } from './sources.ts';
import { state } from './state.ts';
import { support } from './support.ts';
import { table } from './table.ts';
import { tools } from './tools.ts';
import { views } from './views.ts';
import { web } from './web.ts';

/** Every check, in the order in which they run in one window; the last ones change the folder, which takes time. */
export const suite: readonly Check[] = [...begin, ...reading, ...support, ...findings, ...decisions, ...views, ...compare, ...panel, ...table, ...aligned, ...state, ...tools, ...web, ...faults, ...sources, ...places, ...large];
