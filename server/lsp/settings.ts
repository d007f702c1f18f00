import type { SettingValues } from '../findings/decisions/values.ts';
import { CODES, type Code, type Severity } from '../findings/finding.ts';

/** How much of the findings Problems gets: those of all articles, of open ones, or none. */
export type Problems = 'all' | 'open' | 'off';

/** The `crossread.*` settings of one workspace folder. */
export interface Settings {
  /** Globs relative to the folder; empty means the default (see `sources.ts`). */
  readonly sources: readonly string[];
  readonly exclude: readonly string[];
  /** In bytes. */
  readonly maxFileSize: number;
  /** How many articles of the workspace are read. */
  readonly maxArticles: number;
  readonly problems: Problems;
  /** Codes that are not listed keep the severity of the finding. */
  readonly severity: Readonly<Partial<Record<Code, Severity | 'off'>>>;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
}

/** What holds where nobody has set anything. */
export const DEFAULTS: Settings = {
  sources: [],
  exclude: ['**/node_modules/**'],
  maxFileSize: 5 * 1024 * 1024,
  maxArticles: 20_000,
  problems: 'all',
  severity: { 'figure-imprecise': 'off' },
  codeLens: true,
  inlayHints: false,
};

const SEVERITIES: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Reads what the client says under `crossread`, less what the folder's own file says. What is missing or of the wrong type counts as not set. */
export function readSettings(raw: unknown, own: SettingValues = {}): Settings {
  const asked = isRecord(raw) ? raw : {};
  const given: Record<string, unknown> = { ...asked, ...own, severity: { ...(isRecord(asked['severity']) ? asked['severity'] : {}), ...own.severity } };
  return {
    sources: strings(given['sources']) ?? DEFAULTS.sources,
    exclude: strings(given['exclude']) ?? DEFAULTS.exclude,
    maxFileSize: typeof given['maxFileSize'] === 'number' && given['maxFileSize'] > 0 ? given['maxFileSize'] : DEFAULTS.maxFileSize,
    maxArticles: typeof given['maxArticles'] === 'number' && given['maxArticles'] > 0 ? given['maxArticles'] : DEFAULTS.maxArticles,
    problems: given['problems'] === 'open' || given['problems'] === 'off' ? given['problems'] : DEFAULTS.problems,
    severity: { ...DEFAULTS.severity, ...severities(given['severity']) },
    codeLens: enabled(given['codeLens']) ?? DEFAULTS.codeLens,
    inlayHints: enabled(given['inlayHints']) ?? DEFAULTS.inlayHints,
  };
}

/** `crossread.codeLens.enabled` arrives as `{ enabled: … }`. */
function enabled(raw: unknown): boolean | null {
  return isRecord(raw) && typeof raw['enabled'] === 'boolean' ? raw['enabled'] : null;
}

function severities(raw: unknown): Settings['severity'] {
  const given = isRecord(raw) ? raw : {};
  const read: Partial<Record<Code, Severity | 'off'>> = {};
  for (const { code } of CODES) {
    const value = given[code];
    if (typeof value === 'string' && SEVERITIES.includes(value)) read[code] = value as Severity | 'off';
  }
  return read;
}

function strings(raw: unknown): readonly string[] | null {
  return Array.isArray(raw) ? raw.filter((item): item is string => typeof item === 'string') : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
