import { join } from 'node:path';

/** The project's folder: two levels up, from here as well as from where test/ts.mjs puts its bundle. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** The folder of the data that comes with the project's workplace and not with the project; it may be missing. */
export const SHARED = join(ROOT, '..', 'shared');
