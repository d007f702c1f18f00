import type { Corpus } from '../../corpus/corpus.ts';
import type { Decisions, Ignore } from '../../corpus/decisions.ts';
import type { Finding } from '../finding.ts';
import { foldText, isNamed, mentionAt, type Telling } from './named.ts';

/** The decision by which a finding is ignored, the first where several are; null for one that is shown. */
export function ignoredBy(corpus: Corpus, finding: Finding): Ignore | null {
  const decisions = byCode(corpus.decisions).get(finding.code) ?? [];
  return decisions.find((ignore) => ignore.covers(finding.uri) && hides(corpus, ignore, finding)) ?? null;
}

function hides(corpus: Corpus, ignore: Ignore, finding: Finding): boolean {
  if (ignore.uri !== null && ignore.uri !== finding.uri) return false;
  if (!isTelling(ignore)) return true;
  const names = (uri: string, span: { start: number; end: number }): boolean => {
    const mention = mentionAt(corpus, uri, span);
    return mention !== undefined && isNamed(ignore, mention);
  };
  if (ignore.uri === null) {
    // A figure that is ignored everywhere is so too where others are only set against it.
    const isRival = finding.code.startsWith('figure-') && finding.related.length > 0;
    return names(finding.uri, finding) || (isRival && finding.related.every((related) => names(related.uri, related)));
  }
  if (!names(finding.uri, finding)) return false;
  const known = ignore.against?.map(foldText);
  return known === undefined || finding.related.every((related) => known.includes(foldText(mentionAt(corpus, related.uri, related)?.text ?? '')));
}

function isTelling(ignore: Ignore): ignore is Ignore & Telling {
  return ignore.text !== null;
}

const BY_CODE = new WeakMap<Decisions, ReadonlyMap<string, readonly Ignore[]>>();

function byCode(decisions: Decisions): ReadonlyMap<string, readonly Ignore[]> {
  const known = BY_CODE.get(decisions);
  if (known) return known;
  const map = new Map<string, Ignore[]>();
  for (const ignore of decisions.ignore) {
    const others = map.get(ignore.code);
    if (others) others.push(ignore);
    else map.set(ignore.code, [ignore]);
  }
  BY_CODE.set(decisions, map);
  return map;
}
