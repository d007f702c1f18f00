import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import { groupBy } from '../group-by.ts';
import type { Quantity } from './comparison.ts';
import type { Finding, Related } from './finding.ts';
import { comparedIn } from './quantities.ts';
import { differ, opposedTo } from './quantity-opposed.ts';
import { amountWithin, subjectOf } from './subject.ts';
import { amountOf, articleName, isNewer, listed, slipBetween } from './wording.ts';

type Mention = Quantity['mentions'][number];

/** Figures to which other articles, or the article itself, give another value: one finding for each quantity, at the mention that tells most. */
export function figureDiffers(corpus: Corpus, uri: string): Finding[] {
  return comparedIn(corpus, uri).flatMap((quantity) => {
    if (quantity.opposed.length === 0) return [];
    const mention = tellingMention(corpus, quantity, uri);
    const others = opponents(corpus, quantity, mention);
    if (others.length === 0) return [];
    return [
      {
        uri,
        start: mention.start,
        end: mention.end,
        code: 'figure-differs' as const,
        severity: 'warning' as const,
        message: messageFor(corpus, mention, others),
        related: others.map((other): Related => ({ uri: other.uri, start: other.start, end: other.end, message: said(other, false) })),
      },
    ];
  });
}

/** Of the article's mentions the one that stands alone in what it says, else the first; one with a source goes before one without. */
function tellingMention(corpus: Corpus, quantity: Quantity, uri: string): Mention {
  const all = quantity.mentions.filter((m) => m.uri === uri);
  const current = all.filter((m) => m.frame.restates !== 'revised');
  const own = current.length > 0 ? current : all;
  const telling = own.filter((m) => opponents(corpus, quantity, m).length > 0);
  return telling.find((m) => m.frame.source !== null) ?? telling[0] ?? own[0]!;
}

/** The mentions that are surely set against this one, the first of each article and reading: of its own article none where that itself says that the value has changed, or that two give it. */
function opponents(corpus: Corpus, quantity: Quantity, mention: Mention): Mention[] {
  const seen = new Set<string>();
  const against = opposedTo(quantity, mention);
  const isRevised = quantity.mentions.some((m) => m.uri === mention.uri && (m.frame.restates === 'revised' || m.frame.restates === 'revision'));
  return quantity.mentions.filter((other, i) => {
    if (!against.has(i) || (other.uri === mention.uri ? isRevised || areOfTwoSources(mention, other) : isKnownHere(corpus, quantity, mention, other))) return false;
    const key = `${other.readings.join()} ${other.uri}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether an article itself sets the two side by side as what two of its sources say: "police put the number at 2,000, the organisers at 3,500". */
function areOfTwoSources(a: Mention, b: Mention): boolean {
  return (a.start < b.start ? b : a).frame.restates === 'rival';
}

/** Whether an article itself gives what the other one says as what was so before, "raised to 6 percent from 4.5", unless that one is newer. The other one is out of date, and is told so. */
function isKnownHere(corpus: Corpus, { mentions }: Quantity, mention: Mention, other: Mention): boolean {
  return mentions.some((m) => m.uri === mention.uri && m.frame.restates === 'revised' && !differ(m.readings, other.readings)) && isNewer(corpus, other.uri, mention.uri) !== true;
}

/** One sentence: what this article says, and what the others say, those with one reading together. */
function messageFor(corpus: Corpus, mention: Mention, others: readonly Mention[]): string {
  const subject = subjectOf(corpus, mention, others);
  const groups = groupBy(others, (other) => other.readings.join());
  const rivals = [...groups.values()].map((group) => {
    const who = namesOf(corpus, mention, group);
    const first = group.find((other) => other.frame.source !== null) ?? group[0]!;
    const what = said(first, subject !== null);
    return group.length > 1 ? l10n.t('{0} say {1}', who, what) : l10n.t('{0} says {1}', who, what);
  });
  const slip = groups.size === 1 ? slipBetween(mention, others[0]!) : null;
  const told = slip === null ? listed(rivals) : l10n.t('{0}: {1}', listed(rivals), slip);
  const own = said(mention, subject !== null);
  return subject === null ? l10n.t('This article says {0}, but {1}.', own, told) : l10n.t('On {0}, this article says {1}, but {2}.', subject, own, told);
}

/** The articles of the mentions: those of unknown or the same age first, then "the older a and b", "the newer c". */
function namesOf(corpus: Corpus, mention: Mention, group: readonly Mention[]): string {
  const isOwn = group.some(({ uri }) => uri === mention.uri);
  const rest = group.filter(({ uri }) => uri !== mention.uri).slice(0, group.length <= LISTED + 1 ? group.length : LISTED);
  const left = group.length - rest.length - Number(isOwn);
  const ages = rest.map(({ uri }) => isNewer(corpus, uri, mention.uri));
  const of = (age: boolean | null): string[] => rest.flatMap(({ uri }, i) => (ages[i] === age ? [articleName(uri)] : []));
  const [older, newer] = [of(false), of(true)];
  return listed([
    ...(isOwn ? [l10n.t('elsewhere this article')] : []),
    ...of(null),
    ...(older.length > 0 ? [l10n.t('the older {0}', listed(older))] : []),
    ...(newer.length > 0 ? [l10n.t('the newer {0}', listed(newer))] : []),
    ...(left > 0 ? [l10n.t('{0} others', left)] : []),
  ]);
}

/** So many articles are named, or one more where that is all: the rest stand among the related places. */
const LISTED = 3;

/** The amount and who the article has it from. */
function said(mention: Mention, isNamed: boolean): string {
  const amount = isNamed ? amountWithin(mention) : amountOf(mention);
  // A source that opens its sentence has a capital article only there.
  return mention.frame.source === null ? amount : l10n.t('{0} (according to {1})', amount, mention.frame.source.replace(/^(?:The|An?)(?= )/, (article) => article.toLowerCase()));
}
