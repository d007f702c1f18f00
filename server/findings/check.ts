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

/** The checks that are made together, since they read the same. A new one is a file and a line here. */
const CHECKS = {
  /** They read no article but those that hang together with the one they check. */
  figures: [
    { check: figureDiffers, concerns: mayDiffer },
    { check: figureSum, concerns: (corpus, uri) => corpus.indexed(uri)?.restates === true },
    { check: figureImprecise, concerns: isCompared },
  ],
  quotes: [
    { check: quoteAltered, concerns: isQuotedAgain },
    { check: quoteSpliced, concerns: isQuotedAgain },
    { check: quoteMisattributed, concerns: isQuotedAgain },
  ],
  names: [{ check: nameSpelling, concerns: () => true }],
} as const satisfies Record<string, readonly Entry[]>;

/** What is checked together. */
export type Subject = keyof typeof CHECKS;

/** Each of them, in the order in which findings stand that begin and end at one place and have one code. */
export const SUBJECTS = Object.keys(CHECKS) as readonly Subject[];

/** The findings of one article, in the order of its text. */
export function checkArticle(corpus: Corpus, uri: string): Finding[] {
  return inTextOrder(SUBJECTS.flatMap((subject) => checkFor(subject, corpus, uri)));
}

/** Those of its findings that have to do with figures, quotes or names. */
export function checkFor(subject: Subject, corpus: Corpus, uri: string): Finding[] {
  return CHECKS[subject].flatMap(({ check, concerns }) => (concerns(corpus, uri) ? check(corpus, uri) : []));
}

/** Findings of one article, those of figures first, then of quotes, then of names, in the order of its text. */
export function inTextOrder(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
}
