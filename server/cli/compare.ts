import { compare as compareAll } from '../findings/compare.ts';
import { onlyDifferences } from '../report/differences.ts';
import { COMPARISON_FORMATS } from '../report/formats.ts';
import { NO_CACHE } from './cache.ts';
import type { CliCommand } from './command.ts';
import { readArticles } from './read.ts';
import { reportContext } from './terminal.ts';

/** `crossread compare`: what all articles say, side by side. */
export const compare: CliCommand = {
  name: 'compare',
  description: 'set the articles side by side',
  paths: true,
  options: [
    { flags: '--format <format>', description: 'output format', choices: Object.keys(COMPARISON_FORMATS), default: 'table' },
    { flags: '--only-differences', description: 'leave out what agrees and what stands in one article alone' },
    NO_CACHE,
  ],
  async run(paths, options) {
    const { corpus, failed } = await readArticles(paths, options['cache'] !== false);
    const all = compareAll(corpus);
    const comparison = options['onlyDifferences'] === true ? onlyDifferences(all) : all;
    const format = COMPARISON_FORMATS[options['format'] as string]!;
    process.stdout.write(format(comparison, reportContext(corpus)));
    return failed ? 2 : 0;
  },
};
