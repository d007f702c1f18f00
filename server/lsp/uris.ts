import { URI } from 'vscode-uri';

/** One spelling for URIs that clients write in several ways (`file:///c:/` and `file:///c%3A/`, `[` and `%5B`). */
export function normalize(uri: string): string {
  return URI.parse(uri).toString();
}

/** Whether `uri` is the folder or stands in it. */
export function isUnder(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The path of `uri` relative to the folder that holds it, decoded; `''` for the folder itself. */
export function relative(folder: string, uri: string): string {
  return URI.parse(uri).path.slice(URI.parse(folder).path.replace(/\/$/, '').length + 1);
}

/** The URI of a path relative to a folder. */
export function join(folder: string, path: string): string {
  const base = URI.parse(folder);
  return base.with({ path: `${base.path.replace(/\/$/, '')}/${path}` }).toString();
}

/** The folder that a relative path stands in; `''` for what stands in none. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
