import { l10n } from 'vscode';

/** What a finding's code is called above a group of findings. */
export function codeTitle(code: string): string {
  const titles: Readonly<Record<string, string>> = {
    'figure-differs': l10n.t('Figures that differ'),
    'figure-imprecise': l10n.t('Figures that are less exact'),
    'quote-altered': l10n.t('Altered quotes'),
    'quote-spliced': l10n.t('Spliced quotes'),
    'quote-misattributed': l10n.t('Quotes credited to somebody else'),
    'name-spelling': l10n.t('Names spelt in two ways'),
  };
  return titles[code] ?? code;
}

/** What a kind of name is called above a group of names. */
export function nameKindTitle(kind: string): string {
  const titles: Readonly<Record<string, string>> = {
    person: l10n.t('People'),
    organization: l10n.t('Organizations'),
    place: l10n.t('Places'),
    event: l10n.t('Events'),
    other: l10n.t('Other names'),
  };
  return titles[kind] ?? kind;
}

/** What a kind of figure is called above a group of figures. */
export function figureKindTitle(kind: string): string {
  const titles: Readonly<Record<string, string>> = {
    count: l10n.t('Counts'),
    money: l10n.t('Money'),
    percent: l10n.t('Percentages'),
    'percentage-points': l10n.t('Percentage points'),
    measure: l10n.t('Measures'),
    duration: l10n.t('Durations'),
    ratio: l10n.t('Ratios'),
    rank: l10n.t('Ranks'),
    temperature: l10n.t('Temperatures'),
    date: l10n.t('Dates'),
    time: l10n.t('Times'),
  };
  return titles[kind] ?? kind;
}
