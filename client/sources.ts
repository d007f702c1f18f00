/** The globs that take articles in: those of the settings; without any, a top-level `seeds` or a folder of that name. */
export function sourcePatterns(configured: readonly string[], folderPath: string): readonly string[] {
  if (configured.length > 0) return configured;
  return /(?:^|\/)seeds\/?$/.test(folderPath) ? ['**'] : ['seeds/**'];
}

/** The folder below which everything that a glob can match lies: `a/b` for `a/b/*.txt`, the empty string for `**`. */
export function baseFolder(glob: string): string {
  const parts = glob.replace(/^\.\//, '').split('/');
  const wild = parts.findIndex((part) => /[*?[\]{}!]/.test(part));
  return (wild < 0 ? parts.slice(0, -1) : parts.slice(0, wild)).join('/');
}

/** Whether a path names a kind of file that articles come in. */
export function isArticleFile(path: string): boolean {
  return /\.(?:txt|md)$/i.test(path);
}
