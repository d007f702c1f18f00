import type { CliCommand } from './command.ts';
import { UsageError } from './paths.ts';

/** `crossread lsp --stdio`: the language server, for any editor that speaks LSP. It ends when its client does. */
export const lsp: CliCommand = {
  name: 'lsp',
  description: 'run the language server',
  paths: false,
  options: [{ flags: '--stdio', description: 'speak over standard input and output' }],
  async run(_paths, options) {
    if (options['stdio'] !== true) throw new UsageError('lsp: add --stdio, the one way to speak to the server from here');
    // Loaded on demand: the other commands do without the protocol.
    const { start } = await import('../lsp/start.ts');
    start();
    return 0;
  },
};
