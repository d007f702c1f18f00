import { env, l10n } from 'vscode';

/** What is said of an article that is not in English; null for one that is. */
export function foreign(language: string): string | null {
  if (language === 'en') return null;
  const name = language === 'und' ? l10n.t('not in English') : (new Intl.DisplayNames([env.language], { type: 'language' }).of(language) ?? language);
  return l10n.t('{0}: quotes and digits only', name);
}
