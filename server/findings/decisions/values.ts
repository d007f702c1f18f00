import type { Severity, Code } from '../finding.ts';

/** The name of the file in a workspace folder, or in or above a folder given on the command line, that decisions and settings are kept in. */
export const DECISION_FILE = '.crossread.json';

/** A figure, name or quote as the file names it: one of the three, and where it stands. */
export interface PointerValue {
  /** Path relative to the file, with `/`. */
  readonly article?: string;
  readonly figure?: string;
  readonly name?: string;
  readonly quote?: string;
  /** For a figure the words around it. */
  readonly in?: string;
}

/** Two things that are treated as the same, or as different. */
export type PairValue = readonly [PointerValue, PointerValue];

/** Findings that are ignored: see `Ignore` in the corpus. */
export interface IgnoreValue {
  readonly article?: string;
  readonly code: Code;
  readonly text?: string;
  readonly in?: string;
  readonly against?: readonly string[];
}

/** The settings that change results; where the file has one, the editor's does not count. */
export interface SettingValues {
  readonly sources?: readonly string[];
  readonly exclude?: readonly string[];
  readonly maxFileSize?: number;
  readonly severity?: Readonly<Partial<Record<Code, Severity | 'off' | 'auto'>>>;
}

/** The sections of the file that hold decisions. */
export type Section = 'ignore' | 'same' | 'different';

/** The properties of the file, in the order in which new ones are written. */
export const PROPERTIES = ['$schema', 'sources', 'exclude', 'maxFileSize', 'severity', 'ignore', 'same', 'different'] as const;
