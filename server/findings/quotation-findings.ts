import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import type { Match, Quotation } from './comparison.ts';
import type { Finding, Related } from './finding.ts';
import { quotationsIn } from './quotations.ts';

/** A quote as a mention of a quotation. */
export type QuoteMention = Quotation['mentions'][number];

/** What is said of a mention: one sentence and how grave it is. */
export interface Remark {
  readonly severity: Finding['severity'];
  readonly message: string;
}

/** For each statement of which the article has a mention with this verdict, one finding at the first such mention of which there is something to say, its source related. */
export function quoteFindings(corpus: Corpus, uri: string, match: Match, code: Finding['code'], remark: (quotation: Quotation, mention: QuoteMention, source: QuoteMention) => Remark | null): Finding[] {
  return quotationsIn(corpus, uri).flatMap((quotation) => {
    const source = quotation.mentions[quotation.source]!;
    for (const mention of quotation.mentions) {
      const said = mention.uri === uri && mention.match === match ? remark(quotation, mention, source) : null;
      if (said) return [{ uri, start: mention.start, end: mention.end, code, ...said, related: [relatedTo(source)] }];
    }
    return [];
  });
}

function relatedTo(source: QuoteMention): Related {
  return { uri: source.uri, start: source.start, end: source.end, message: shown(source.text) };
}

const LONGEST = 120;

/** Words in quotation marks, cut where they are long. */
export function shown(words: string): string {
  const flat = words.replace(/\s+/g, ' ');
  return `“${flat.length > LONGEST ? `${flat.slice(0, LONGEST).replace(/ [^ ]*$/, '')} …` : flat}”`;
}

/** Whose words: "Ana Dell’s words", or "The words" where nobody is credited. */
export function wordsBy(quotation: Quotation): string {
  return quotation.speaker === null ? l10n.t('The words') : l10n.t('The words of {0}', quotation.speaker);
}
