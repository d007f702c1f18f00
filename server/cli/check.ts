import { ignoredBy } from '../findings/decisions/ignored.ts';
import type { Severity } from '../findings/finding.ts';
import { checkWhole } from '../findings/whole.ts';
import { FINDING_FORMATS } from '../report/formats.ts';
import { NO_CACHE } from './cache.ts';
import { checkThreads } from './check-threads.ts';
import type { CliCommand } from './command.ts';
import { weighed } from './decisions.ts';
import { readArticles } from './read.ts';
import { showProgress } from './progress.ts';
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
    const { corpus, configs, failed } = await readArticles(paths, options['cache'] !== false);
    const progress = showProgress('Comparing', corpus.uris().length);
    const threads = checkThreads(corpus);
    const whole = await checkWhole(corpus, threads.checks, progress.step);
    threads.end();
    const found = whole.flatMap((finding) => weighed(finding, configs.get(finding.uri)));
    const findings = found.filter((finding) => ignoredBy(corpus, finding) === null);
    progress.end();
    process.stdout.write(FINDING_FORMATS[options['format'] as string]!(findings, reportContext(corpus, found.length - findings.length)));
    const limit = RANK[options['failOn'] as Severity];
    const grave = findings.some((finding) => RANK[finding.severity] >= limit);
    return failed ? 2 : grave ? 1 : 0;
  },
};
