import * as l10n from '@vscode/l10n';
import { Missing, NotText, TooLarge } from './files.ts';

/** Why a file is left out, in a sentence without its end; null where there is none. `limit` is in bytes. */
export function whyLeftOut(error: unknown, limit: number): string | null {
  if (error instanceof Missing) return null;
  if (error instanceof TooLarge) return tooLarge(limit);
  if (error instanceof NotText) return l10n.t('not a text file');
  return unreadable(error);
}

/** What is said of a file or folder that the system does not let be read. */
export function unreadable(error: unknown): string {
  return l10n.t('cannot be read ({0})', error instanceof Error ? error.message.replace(/,.*/, '') : l10n.t('unknown cause'));
}

/** What is said of an article with more bytes than `limit`. */
export function tooLarge(limit: number): string {
  return l10n.t('larger than {0} MB (crossread.maxFileSize)', (limit / 1024 / 1024).toFixed(limit < 1024 * 1024 ? 2 : 0));
}
