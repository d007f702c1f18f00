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

/** Every check, and which articles are worth it. A new one is a file and a line here. */
const CHECKS: readonly { readonly check: Check; readonly concerns: (corpus: Corpus, uri: string) => boolean }[] = [
  { check: figureDiffers, concerns: mayDiffer },
  { check: figureSum, concerns: (corpus, uri) => corpus.indexed(uri)?.restates === true },
  { check: figureImprecise, concerns: isCompared },
  { check: quoteAltered, concerns: isQuotedAgain },
  { check: quoteSpliced, concerns: isQuotedAgain },
  { check: quoteMisattributed, concerns: isQuotedAgain },
  { check: nameSpelling, concerns: () => true },
];

/** The findings of one article, in the order of its text. */
export function checkArticle(corpus: Corpus, uri: string): Finding[] {
  return CHECKS.flatMap(({ check, concerns }) => (concerns(corpus, uri) ? check(corpus, uri) : [])).sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
}

/** The findings of all articles, by article. */
export function checkAll(corpus: Corpus): Finding[] {
  return corpus.uris().flatMap((uri) => checkArticle(corpus, uri));
}
