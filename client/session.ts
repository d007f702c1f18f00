import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { Comparison } from './comparison.ts';
import type { ComparePanels } from './compare/panel.ts';
import type { InTurn } from './in-turn.ts';
import type { Server } from './server.ts';

/** What commands and views work with, from activation to deactivation. */
export interface Session {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly server: Server;
  readonly comparison: Comparison;
  readonly panels: ComparePanels;
  /** Goes from finding to finding: each step begins where the one before has led. */
  readonly step: InTurn;
}
