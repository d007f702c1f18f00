import { env, l10n } from 'vscode';
import type { Shared } from '../server/shown.ts';

/** "24% verbatim, 51% reworded": how much of an article stands in another one. */
export function shares({ verbatim, reworded }: Shared): string {
  const percent = (share: number): string => share.toLocaleString(env.language, { style: 'percent' });
  return l10n.t('{0} verbatim, {1} reworded', percent(verbatim), percent(reworded));
}
