import { fuzzBytes } from './bytes.ts';
import { fuzzEdits } from './edits.ts';
import type { Fuzz } from './fuzz.ts';
import { fuzzMessages } from './messages.ts';

/** What `npm run fuzz` tries. A new kind is a file and a line here. */
export const FUZZES: readonly Fuzz[] = [fuzzEdits, fuzzBytes, fuzzMessages];
