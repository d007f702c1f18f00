import type { Corpus } from '../corpus/corpus.ts';
import { isCompared, isQuotedAgain, mayDiffer } from './concerned.ts';
import { figureDiffers } from './figure-differs.ts';
import { figureImprecise } from './figure-imprecise.ts';
import { figureSum } from './figure-sum.ts';
import type { Finding } from './finding.ts';
import { nameSpelling } from './name-spelling.ts';
import { quoteAltered } from './quote-altered.ts';
import { quoteMisattributed } from './quote-misattributed.ts';
import { quoteSpliced } from './quote-spliced.ts';

/** Finds one kind of finding in one article. */
export type Check = (corpus: Corpus, uri: string) => Finding[];

interface Entry {
  readonly check: Check;
  /** Which articles are worth it. */
  readonly concerns: (corpus: Corpus, uri: string) => boolean;
}

/** The checks that read no article but those that hang together with the one they check. A new one is a file and a line here. */
const WITHIN: readonly Entry[] = [
  { check: figureDiffers, concerns: mayDiffer },
  { check: figureSum, concerns: (corpus, uri) => corpus.indexed(uri)?.restates === true },
  { check: figureImprecise, concerns: isCompared },
];

/** The checks that may read any article, in the same way. */
const ACROSS: readonly Entry[] = [
  { check: quoteAltered, concerns: isQuotedAgain },
  { check: quoteSpliced, concerns: isQuotedAgain },
  { check: quoteMisattributed, concerns: isQuotedAgain },
  { check: nameSpelling, concerns: () => true },
];

/** The findings of one article, in the order of its text. */
export function checkArticle(corpus: Corpus, uri: string): Finding[] {
  return inTextOrder([...checkWithin(corpus, uri), ...checkAcross(corpus, uri)]);
}

/** Those of its findings that follow from its family alone. */
export function checkWithin(corpus: Corpus, uri: string): Finding[] {
  return checkBy(WITHIN, corpus, uri);
}

/** Its other findings. */
export function checkAcross(corpus: Corpus, uri: string): Finding[] {
  return checkBy(ACROSS, corpus, uri);
}

function checkBy(checks: readonly Entry[], corpus: Corpus, uri: string): Finding[] {
  return checks.flatMap(({ check, concerns }) => (concerns(corpus, uri) ? check(corpus, uri) : []));
}

/** Findings of one article, those of `checkWithin` first, in the order of its text. */
export function inTextOrder(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
}
