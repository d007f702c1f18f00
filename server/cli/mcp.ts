import { NO_CACHE } from './cache.ts';
import type { CliCommand } from './command.ts';

/** `crossread mcp`: a Model Context Protocol server on standard input and output, for any language model's client. It ends when its client does. */
export const mcp: CliCommand = {
  name: 'mcp',
  description: 'let a language model ask about the articles, over the Model Context Protocol',
  paths: true,
  options: [NO_CACHE],
  async run(paths, options) {
    // Loaded on demand: the other commands do without the protocol.
    const { serveModel } = await import('./mcp-server.ts');
    await serveModel(paths, options['cache'] !== false);
    return 0;
  },
};
