import { extractionJson, extraction } from '../report/extraction.ts';
import { extractionTable } from '../report/extraction-table.ts';
import { NO_CACHE } from './cache.ts';
import type { CliCommand } from './command.ts';
import { readArticles } from './read.ts';
import { terminal } from './terminal.ts';

/** `crossread extract`: the mentions of each article. */
export const extract: CliCommand = {
  name: 'extract',
  description: 'print the figures, quotes and names of each article',
  paths: true,
  options: [{ flags: '--format <format>', description: 'output format', choices: ['table', 'json'], default: 'table' }, NO_CACHE],
  async run(paths, options) {
    const { corpus, failed } = await readArticles(paths, options['cache'] !== false);
    const result = extraction(corpus);
    process.stdout.write(options['format'] === 'json' ? extractionJson(result) : extractionTable(result, terminal()));
    return failed ? 2 : 0;
  },
};
