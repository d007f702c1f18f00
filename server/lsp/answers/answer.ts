import type { ServerCapabilities } from 'vscode-languageserver';
import type { Context } from '../context.ts';

/** One kind of request: what the server says of it at the start, and how it answers. */
export interface Answer {
  readonly capabilities: ServerCapabilities;
  register(context: Context): void;
}
