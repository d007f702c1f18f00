import { version } from '../package.json';

/** The version of package.json; nothing else of it gets into a bundle. */
export const VERSION: string = version;
