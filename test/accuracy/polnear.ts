import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../server/mentions/extract.ts';
import { PRONOUNS } from '../../server/mentions/quotes/grammar.ts';
import { ROLES } from '../../server/mentions/quotes/roles.ts';
import type { Quote } from '../../server/mentions/mention.ts';
import { parseArticle } from '../../server/text/article.ts';
import { SHARED } from './root.ts';
import type { Row } from './row.ts';

const DATASET = 'polnear-dev';

interface Gold {
  readonly documents: readonly {
    readonly path: string;
    readonly quotes: readonly { readonly start: number; readonly end: number; readonly text: string; readonly source: { readonly text: string } | null }[];
  }[];
}

/**
 * Quotes and their speakers in PolNeAR (Newell, Margolin and Ruths, LREC 2018). Sources are counted by how they are given:
 * by name, by a pronoun, or by a description, of which only the first can be checked against the speaker's name.
 */
export function measure(log: (error: string) => void, folder = join(SHARED, 'data', DATASET)): Row[] {
  if (!existsSync(folder)) return [];
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold;
  const counts = { all: 0, found: 0, exact: 0, named: 0, right: 0, pronoun: 0, resolved: 0, described: 0, credited: 0 };
  for (const document of gold.documents) {
    const text = readFileSync(join(folder, 'articles', document.path), 'utf8');
    const { quotes } = extract(parseArticle(document.path, text));
    for (const annotated of document.quotes) {
      counts.all++;
      const found = closest(quotes, annotated);
      if (!found) {
        log(`${document.path}: not found: ${annotated.text.slice(0, 60)}`);
        continue;
      }
      counts.found++;
      if (found.start === annotated.start && found.end === annotated.end) counts.exact++;
      if (!annotated.source) continue;
      const kind = kindOf(annotated.source.text);
      counts[kind]++;
      if (kind === 'pronoun') counts.resolved += found.speaker === null ? 0 : 1;
      else if (kind === 'described') counts.credited += found.speaker === null ? 0 : 1;
      else if (matches(found.speaker, annotated.source.text)) counts.right++;
      else log(`${document.path}: ${annotated.text.slice(0, 60)} is by ${annotated.source.text}, found ${found.speaker ?? 'nobody'}`);
    }
  }
  return [
    row('quotes found', counts.found, counts.all, 0.98),
    row('quotes with exact span', counts.exact, counts.all),
    row('speaker right, source named', counts.right, counts.named, 0.92),
    row('speaker given, source a pronoun', counts.resolved, counts.pronoun),
    row('speaker given, source described', counts.credited, counts.described),
  ];
}

function row(measure: string, right: number, n: number, goal?: number): Row {
  return { dataset: DATASET, measure, value: n === 0 ? 1 : right / n, n, ...(goal === undefined ? {} : { goal }) };
}

/** The quote that shares most with the annotated one. */
function closest(quotes: readonly Quote[], gold: { readonly start: number; readonly end: number }): Quote | undefined {
  const shared = (quote: Quote): number => Math.min(quote.end, gold.end) - Math.max(quote.start, gold.start);
  return quotes.filter((quote) => shared(quote) > 0).sort((a, b) => shared(b) - shared(a))[0];
}

/** How a source is given: "he", "Mr. Obama", or "the president". */
function kindOf(source: string): 'named' | 'pronoun' | 'described' {
  const words = source.split(/\s+/).map((word) => word.replace(/[^\p{L}\p{N}'’.-]/gu, ''));
  if (words.length === 1 && (PRONOUNS.get(words[0]!) || /^(who|which|that|said|her|his|him|their|them)$/i.test(words[0]!))) return 'pronoun';
  const named = words.some((word, i) => /^\p{Lu}/u.test(word) && (i > 0 || (ROLES.get(word) === undefined && !/^(the|a|an|one|two|other|some|many|his|her|its|their|only)$/i.test(word))));
  return named ? 'named' : 'described';
}

/** Whether the last word of the speaker's name, or its initials, stand in the source. */
function matches(speaker: string | null, source: string): boolean {
  if (speaker === null) return false;
  const words = wordsOf(source);
  const name = wordsOf(speaker);
  return words.includes(name[name.length - 1] ?? '') || words.includes(name.map((word) => word[0]).join(''));
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
