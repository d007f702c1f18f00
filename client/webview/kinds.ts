import * as l10n from '@vscode/l10n';

/** What a kind of figure or name is called: "money", "person". */
export function kindLabel(kind: string): string {
  const labels: Readonly<Record<string, string>> = {
    count: l10n.t('count'),
    money: l10n.t('money'),
    percent: l10n.t('percent'),
    'percentage-points': l10n.t('percentage points'),
    measure: l10n.t('measure'),
    duration: l10n.t('duration'),
    ratio: l10n.t('ratio'),
    rank: l10n.t('rank'),
    temperature: l10n.t('temperature'),
    date: l10n.t('date'),
    time: l10n.t('time'),
    person: l10n.t('person'),
    organization: l10n.t('organization'),
    place: l10n.t('place'),
    event: l10n.t('event'),
    other: l10n.t('other name'),
  };
  return labels[kind] ?? kind;
}
