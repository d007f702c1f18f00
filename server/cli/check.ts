import type { Severity } from '../findings/finding.ts';
import { FINDING_FORMATS } from '../report/formats.ts';
import { NO_CACHE } from './cache.ts';
import { checkAll } from './checked.ts';
import type { CliCommand } from './command.ts';
import { readArticles } from './read.ts';
import { reportContext } from './terminal.ts';

const RANK: Record<Severity, number> = { error: 3, warning: 2, information: 1, hint: 0 };

/** `crossread check`: the findings, and an exit status that a script can act on. */
export const check: CliCommand = {
  name: 'check',
  description: 'print what differs, an article and line at a time',
  paths: true,
  options: [
    { flags: '--format <format>', description: 'output format', choices: Object.keys(FINDING_FORMATS), default: 'stylish' },
    { flags: '--fail-on <severity>', description: 'exit with 1 at findings of this severity or above', choices: ['error', 'warning', 'information'], default: 'warning' },
    NO_CACHE,
  ],
  async run(paths, options) {
    // Which articles are related is searched while others are read: no thread compares before that is known.
    const reading = await readArticles(paths, options['cache'] !== false, (corpus) => corpus.relateAll());
    const { findings, ignored } = await checkAll(reading);
    process.stdout.write(FINDING_FORMATS[options['format'] as string]!(findings, reportContext(reading.corpus, ignored)));
    const limit = RANK[options['failOn'] as Severity];
    const grave = findings.some((finding) => RANK[finding.severity] >= limit);
    return reading.failed ? 2 : grave ? 1 : 0;
  },
};
