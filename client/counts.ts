import { l10n } from 'vscode';

/** "1 article", "5 articles". */
export function articles(count: number): string {
  return count === 1 ? l10n.t('1 article') : l10n.t('{0} articles', count);
}

/** "1 finding", "7 findings". */
export function findings(count: number): string {
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}

/** "1 figure", "12 figures". */
export function figures(count: number): string {
  return count === 1 ? l10n.t('1 figure') : l10n.t('{0} figures', count);
}

/** "1 quote", "12 quotes". */
export function quotes(count: number): string {
  return count === 1 ? l10n.t('1 quote') : l10n.t('{0} quotes', count);
}

/** "1 name", "12 names". */
export function names(count: number): string {
  return count === 1 ? l10n.t('1 name') : l10n.t('{0} names', count);
}
