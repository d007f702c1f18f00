import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import { groupBy } from '../group-by.ts';
import type { Quantity } from './comparison.ts';
import type { Finding, Related } from './finding.ts';
import { comparedIn } from './quantities.ts';
import { opposedTo } from './quantity-opposed.ts';
import { amountOf, articleName, isNewer, listed, slipBetween, topicOf } from './wording.ts';

type Mention = Quantity['mentions'][number];

/** Figures to which other articles, or the article itself, give another value: one finding for each quantity, at the mention that tells most. */
export function figureDiffers(corpus: Corpus, uri: string): Finding[] {
  return comparedIn(corpus, uri).flatMap((quantity) => {
    if (quantity.opposed.length === 0) return [];
    const mention = tellingMention(quantity, uri);
    const others = opponents(quantity, mention);
    if (others.length === 0) return [];
    return [
      {
        uri,
        start: mention.start,
        end: mention.end,
        code: 'figure-differs' as const,
        severity: 'warning' as const,
        message: messageFor(corpus, quantity, mention, others),
        related: others.map((other): Related => ({ uri: other.uri, start: other.start, end: other.end, message: said(other) })),
      },
    ];
  });
}

/** Of the article's mentions the one that stands alone in what it says, else the first; one with a source goes before one without. */
function tellingMention(quantity: Quantity, uri: string): Mention {
  const all = quantity.mentions.filter((m) => m.uri === uri);
  const current = all.filter((m) => m.frame.restates !== 'revised');
  const own = current.length > 0 ? current : all;
  const telling = own.filter((m) => opponents(quantity, m).length > 0);
  return telling.find((m) => m.frame.source !== null) ?? telling[0] ?? own[0]!;
}

/** The mentions that are surely set against this one, the first of each article and reading: of its own article none where that itself says that the value has changed. */
function opponents(quantity: Quantity, mention: Mention): Mention[] {
  const seen = new Set<string>();
  const against = opposedTo(quantity, mention);
  const isRevised = quantity.mentions.some((m) => m.uri === mention.uri && (m.frame.restates === 'revised' || m.frame.restates === 'revision'));
  return quantity.mentions.filter((other, i) => {
    if (!against.has(i) || (isRevised && other.uri === mention.uri)) return false;
    const key = `${other.readings.join()} ${other.uri}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** One sentence: what this article says, and what the others say, those with one reading together. */
function messageFor(corpus: Corpus, quantity: Quantity, mention: Mention, others: readonly Mention[]): string {
  const groups = groupBy(others, (other) => other.readings.join());
  const rivals = [...groups.values()].map((group) => {
    const who = listed(shortened(group.map((other) => nameOf(corpus, mention, other))));
    const first = group.find((other) => other.frame.source !== null) ?? group[0]!;
    return group.length > 1 ? l10n.t('{0} say {1}', who, said(first)) : l10n.t('{0} says {1}', who, said(first));
  });
  const slip = groups.size === 1 ? slipBetween(mention, others[0]!) : null;
  const told = slip === null ? listed(rivals) : l10n.t('{0}: {1}', listed(rivals), slip);
  const topic = topicOf(mention, quantity.about);
  return topic === null ? l10n.t('This article says {0}, but {1}.', said(mention), told) : l10n.t('On “{0}”, this article says {1}, but {2}.', topic, said(mention), told);
}

/** A long list of articles is cut to the first three: the rest stand among the related places. */
function shortened(names: readonly string[]): string[] {
  return names.length <= 4 ? [...names] : [...names.slice(0, 3), l10n.t('{0} others', names.length - 3)];
}

function nameOf(corpus: Corpus, mention: Mention, other: Mention): string {
  if (other.uri === mention.uri) return l10n.t('elsewhere this article');
  const newer = isNewer(corpus, other.uri, mention.uri);
  const name = articleName(other.uri);
  return newer === null ? name : newer ? l10n.t('the newer {0}', name) : l10n.t('the older {0}', name);
}

/** The amount and who the article has it from. */
function said(mention: Mention): string {
  // A source that opens its sentence has a capital article only there.
  return mention.frame.source === null ? amountOf(mention) : l10n.t('{0} (according to {1})', amountOf(mention), mention.frame.source.replace(/^The(?= )/, 'the'));
}
