import type { ArticleSummary } from '../../server/shown.ts';
import { fileName } from '../file-name.ts';

/** What an article is called in a column head: its title, else its file name. */
export function nameOf({ title, uri }: ArticleSummary): string {
  return title ?? fileName(uri);
}
