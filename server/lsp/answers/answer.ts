import type { ServerCapabilities } from 'vscode-languageserver';
import type { Abilities } from '../abilities.ts';
import type { Context } from '../context.ts';

/** One kind of request: what the server says of it at the start, and how it answers. */
export interface Answer {
  readonly capabilities: ServerCapabilities;
  /** Clients for whom it is meant; all where this is left out. */
  readonly when?: (abilities: Abilities) => boolean;
  register(context: Context): void;
}
