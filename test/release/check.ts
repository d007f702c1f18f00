/** What a release is checked on; texts as they stand in the project. */
export interface Release {
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly readme: string;
  /** The README with its generated tables made anew. */
  readonly filled: string;
  readonly changelog: string;
  readonly license: string;
  /** Width and height of the icon in pixels; null when it is no PNG. */
  readonly icon: readonly [width: number, height: number] | null;
  /** Files that differ from the last commit. */
  readonly changed: readonly string[];
  readonly exists: (path: string) => boolean;
}

/** What the marketplace and Open VSX ask of a manifest. */
const FIELDS = ['name', 'displayName', 'description', 'version', 'publisher', 'license', 'icon', 'categories', 'keywords', 'engines'];
const LEAST_ICON = 128;
const MOST_KEYWORDS = 30;

/** What stands in the way of a release, a sentence each; nothing when all is well. The package itself is checked by `wellPackaged`. */
export function faultsOf(release: Release): string[] {
  return [...manifest(release), ...changelog(release), ...readme(release), ...tree(release)];
}

function manifest({ manifest, license, icon }: Release): string[] {
  const missing = FIELDS.filter((field) => manifest[field] === undefined).map((field) => `package.json has no "${field}".`);
  const faults = [...missing];
  if (!/^\d+\.\d+\.\d+$/.test(String(manifest['version']))) faults.push(`The version "${String(manifest['version'])}" is not of the form 1.2.3, which the marketplace wants.`);
  if (((manifest['keywords'] ?? []) as unknown[]).length > MOST_KEYWORDS) faults.push(`package.json has more than ${MOST_KEYWORDS} keywords.`);
  if (icon === null || Math.min(...icon) < LEAST_ICON) faults.push(`The icon is not a PNG of at least ${LEAST_ICON} pixels.`);
  if (!license.startsWith(`${String(manifest['license'])} License`)) faults.push('LICENSE and the licence of package.json differ.');
  return faults;
}

function changelog({ manifest, changelog }: Release): string[] {
  const newest = /^## (\S+)/m.exec(changelog)?.[1];
  return newest === manifest['version'] ? [] : [`CHANGELOG.md begins with ${newest ?? 'no version'}, package.json has ${String(manifest['version'])}.`];
}

function readme({ readme, filled, exists }: Release): string[] {
  const faults = readme === filled ? [] : ['The tables of README.md are out of date: run `npm run readme`.'];
  for (const [, picture = ''] of readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) {
    if (/^[a-z]+:/.test(picture)) faults.push(`README.md shows ${picture}, which is not the project's own: a badge must be measured here.`);
    else if (!exists(picture)) faults.push(`README.md shows ${picture}, which is not there: run \`npm run screenshots\`.`);
  }
  return faults;
}

function tree({ changed }: Release): string[] {
  return changed.length === 0 ? [] : [`Not committed: ${changed.join(', ')}.`];
}
