import type { Corpus } from '../corpus/corpus.ts';
import type { Quantity } from './comparison.ts';
import type { Finding, Related } from './finding.ts';
import { quantitiesIn } from './quantities.ts';
import { articleName, countOf, isNewer, listed, slipBetween, whatOf } from './wording.ts';

type Mention = Quantity['mentions'][number];

/** Figures to which other articles, or the article itself, give another value: one finding for each quantity, at the mention that tells most. */
export function figureDiffers(corpus: Corpus, uri: string): Finding[] {
  return quantitiesIn(corpus, uri).flatMap((quantity) => {
    if (quantity.verdict !== 'differ') return [];
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
        related: others.map((other): Related => ({ uri: other.uri, start: other.start, end: other.end, message: `${articleName(other.uri)}: ${countOf(other)}` })),
      },
    ];
  });
}

/** Of the article's mentions the one that stands alone in what it says, else the first; one with a source goes before one without. */
function tellingMention(quantity: Quantity, uri: string): Mention {
  const own = quantity.mentions.filter((m) => m.uri === uri);
  const telling = own.filter((m) => opponents(quantity, m).length > 0);
  return telling.find((m) => m.frame.source !== null) ?? telling[0] ?? own[0]!;
}

/** The mentions that share no reading with this one: the first of each article and reading. */
function opponents(quantity: Quantity, mention: Mention): Mention[] {
  const seen = new Set<string>();
  return quantity.mentions.filter((other) => {
    if (other.readings.some((r) => mention.readings.includes(r))) return false;
    const key = `${other.readings.join()} ${other.uri}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** One sentence: what this article says, and what the others say, those with one reading together. */
function messageFor(corpus: Corpus, quantity: Quantity, mention: Mention, others: readonly Mention[]): string {
  const groups = new Map<string, Mention[]>();
  for (const other of others) {
    const key = other.readings.join();
    groups.set(key, [...(groups.get(key) ?? []), other]);
  }
  const rivals = [...groups.values()].map((group) => {
    const who = listed(group.map((other) => nameOf(corpus, mention, other)));
    const first = group.find((other) => other.frame.source !== null) ?? group[0]!;
    return `${who} ${group.length > 1 ? 'say' : 'says'} ${countOf(first)}${sourceNote(first)}`;
  });
  const slip = others.length > 0 ? slipBetween(mention, others[0]!) : null;
  const what = whatOf(quantity, mention);
  return `${what === null ? '' : `${what}: `}this article says ${countOf(mention)}${sourceNote(mention)}, but ${listed(rivals)}${slip === null ? '' : ` (${slip})`}.`;
}

function nameOf(corpus: Corpus, mention: Mention, other: Mention): string {
  if (other.uri === mention.uri) return 'it also';
  const newer = isNewer(corpus, other.uri, mention.uri);
  return newer === null ? articleName(other.uri) : `the ${newer ? 'newer' : 'older'} ${articleName(other.uri)}`;
}

function sourceNote(mention: Mention): string {
  return mention.frame.source === null ? '' : `, according to ${mention.frame.source},`;
}
