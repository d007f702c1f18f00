import picomatch from 'picomatch';
import { parentOf } from './uris.ts';

/** Which files of a workspace folder are articles. Paths are relative to the folder, with `/`. */
export interface Sources {
  /** The folders that have to be looked through; `''` is the workspace folder itself. */
  readonly roots: readonly string[];
  includes(path: string): boolean;
  /** Whether a folder is looked into. */
  enters(folder: string): boolean;
}

/** Files with these endings can be articles. */
export const ENDING = /\.(?:txt|md)$/i;

/**
 * The articles of the folder at `uri`: what `sources` takes in, less `exclude`. Without `sources`: everything under a
 * top-level `seeds`, or the whole folder when it is itself named `seeds`.
 */
export function sourcesOf(uri: string, sources: readonly string[], exclude: readonly string[]): Sources {
  const globs = (sources.length > 0 ? sources : [/(?:^|\/)seeds\/?$/.test(uri) ? '**' : 'seeds/**']).map(clean).filter(isInside);
  const takesIn = picomatch(globs, { dot: false });
  const leavesOut = picomatch(exclude.map(clean).filter(isInside), { dot: true });
  return {
    roots: outermost(globs.map((glob) => picomatch.scan(glob)).map((scan) => (scan.isGlob ? scan.base : parentOf(scan.base)))),
    includes: (path) => ENDING.test(path) && takesIn(path) && !leavesOut(path),
    // A pattern such as `**/drafts/**` leaves a folder out when it leaves out what stands in it.
    enters: (folder) => !leavesOut(folder) && !leavesOut(`${folder}/.`),
  };
}

/** `./seeds/**` and `/seeds/**` are meant as `seeds/**`. */
function clean(glob: string): string {
  return glob.replace(/\\/g, '/').replace(/^(?:\.?\/)+/, '');
}

/** Longer patterns are nobody's. */
const LONGEST = 1000;

/** A pattern must not lead out of the folder: the settings of a workspace may be anybody's. */
function isInside(glob: string): boolean {
  return glob !== '' && glob.length <= LONGEST && !glob.split('/').includes('..');
}

function outermost(roots: readonly string[]): string[] {
  const all = [...new Set(roots.map((root) => (root === '.' ? '' : root)))].sort();
  return all.filter((root) => !all.some((other) => other !== root && (other === '' || root.startsWith(`${other}/`))));
}
