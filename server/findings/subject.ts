import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import { personNamed } from '../mentions/figures/frame-person.ts';
import { Dimension } from '../mentions/figures/range.ts';
import type { Quantity } from './comparison.ts';
import { countedBy } from './counted.ts';
import { tollTopic } from './toll-topic.ts';
import { isClause, topicIn } from './topic.ts';
import { amountOf } from './wording.ts';

type Mention = Quantity['mentions'][number];

/**
 * What a message has to say that its figure measures: whose age it is, which toll, or in marks the words that the article has for
 * it, else those of the others. Null where the figure says it itself, or no words say it well.
 */
export function subjectOf(corpus: Corpus, mention: Mention, others: readonly Mention[]): string | null {
  const all = [mention, ...others];
  if (mention.frame.dimension === Dimension.age) return ageTopic(corpus, all);
  const toll = firstOf(all, tollTopic);
  if (toll !== null) return toll;
  if (mention.kind === 'date' || countedBy(mention) !== null) return null;
  const topic = firstOf(all, (one) => quotedTopic(corpus, one));
  return topic === null ? null : l10n.t('“{0}”', topic);
}

/** The amount behind such a subject, which says already that it is an age, or what befell those who are counted: "26" for "26-year-old" and for "26 dead". */
export function amountWithin(mention: Mention): string {
  if (mention.frame.dimension === Dimension.age) return amountOf(mention).replace(/[- ]year[- ]old$/i, '');
  return tollTopic(mention) !== null && TOLD.test(countedBy(mention) ?? '') ? amountOf({ ...mention, about: null }) : amountOf(mention);
}

const TOLD = /^ (?:reported |confirmed )?(?:dead|deaths|fatalities|injured|injuries|wounded|hurt|missing|arrests)$/i;

/** Nobody is what is measured: of "Ada Lint spent €5,000" the name says nothing. */
function quotedTopic(corpus: Corpus, { uri, about }: Mention): string | null {
  const topic = topicIn(about);
  if (topic === null || isClause(topic)) return null;
  const isNamed = corpus.entry(uri)!.mentions.names.some(({ kind, text }) => kind === 'person' && (text === topic || text.endsWith(` ${topic}`) || topic.startsWith(`${text} `)));
  return isNamed ? null : topic;
}

function ageTopic(corpus: Corpus, all: readonly Mention[]): string | null {
  const person = firstOf(all, ({ uri, frame }) => personNamed(corpus.entry(uri)!.mentions.names, frame.per));
  return person === null ? null : l10n.t('the age of {0}', person);
}

function firstOf(all: readonly Mention[], told: (mention: Mention) => string | null): string | null {
  for (const mention of all) {
    const found = told(mention);
    if (found !== null) return found;
  }
  return null;
}
