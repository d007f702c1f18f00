/** An option as commander writes it. */
export interface CommandOption {
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly default?: string | boolean;
}

/** One command of the command line. */
export interface CliCommand {
  readonly name: string;
  readonly description: string;
  /** Whether it takes PATH…. */
  readonly paths: boolean;
  readonly options: readonly CommandOption[];
  /** Does the work and gives the exit status. */
  run(paths: readonly string[], options: Readonly<Record<string, string | boolean | undefined>>): Promise<number>;
}
