import { ignoredBy } from '../findings/decisions/ignored.ts';
import type { Finding } from '../findings/finding.ts';
import { checkWhole } from '../findings/whole.ts';
import { checkThreads } from './check-threads.ts';
import { weighed } from './decisions.ts';
import { showProgress } from './progress.ts';
import type { Reading } from './read.ts';

/** Every finding as the `.crossread.json` files weigh them, an article at a time, and how many more the readers ignore. */
export async function checkAll({ corpus, configs }: Reading): Promise<{ readonly findings: readonly Finding[]; readonly ignored: number }> {
  const progress = showProgress('Comparing', corpus.uris().length);
  const threads = checkThreads(corpus);
  try {
    const whole = await checkWhole(corpus, threads.checks, progress.step);
    const found = whole.flatMap((finding) => weighed(finding, configs.get(finding.uri)));
    const findings = found.filter((finding) => ignoredBy(corpus, finding) === null);
    return { findings, ignored: found.length - findings.length };
  } finally {
    threads.end();
    progress.end();
  }
}
