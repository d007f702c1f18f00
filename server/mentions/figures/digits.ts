import { NUMBER, type Tokens } from '../../text/tokens.ts';
import type { Grouping } from './scan.ts';

/**
 * The value of a run of digits with the marks inside it: "1,234.5", "1.234,5", "12,34,567" (Indian), "1'000'000", "19.7".
 * Null for what is no number: "192.168.1.1", "24.08.2025", "22,24,26".
 */
export function parseDigits(run: string, grouping: Grouping): number | null {
  if (/^\d+$/.test(run)) return Number(run);
  if (/^\d+\.\d+$/.test(run)) return grouping === 'comma' && /^[1-9]\d{0,2}\.\d{3}$/.test(run) ? Number(run.replace('.', '')) : Number(run);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(run)) return grouping === 'comma' && /^\d+,\d{3}$/.test(run) ? Number(run.replace(',', '.')) : Number(run.replaceAll(',', ''));
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(run)) return Number(run.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(run) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(run)) return Number(run.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:['\u2019]\d{3})+(?:\.\d+)?$/.test(run)) return Number(run.replace(/['\u2019]/g, ''));
  if (/^\d+,\d{1,2}$/.test(run)) return Number(run.replace(',', '.'));
  return null;
}

/** Whether the numbers of a text use the comma for decimals: some can be read only so, and none only the other way. */
export function groupingOf(text: string, tokens: Tokens): Grouping {
  let comma = false;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== NUMBER || tokens.end[i]! - tokens.start[i]! < 4 || tokens.end[i]! - tokens.start[i]! > 20) continue;
    const run = text.slice(tokens.start[i], tokens.end[i]);
    if (/^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/.test(run)) return 'point';
    if (/^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/.test(run)) comma = true;
  }
  return comma ? 'comma' : 'point';
}
