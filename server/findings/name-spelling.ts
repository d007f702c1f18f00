import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import { stripMarks, wordsIn } from '../mentions/names/spelling.ts';
import { entityOf, isSpeltAlike } from './entities.ts';
import type { Entity } from './comparison.ts';
import type { Finding } from './finding.ts';

/**
 * Names that an article spells otherwise than most articles do: one finding for each entity, at the first such mention.
 * Diacritics that a newspaper leaves out are no finding.
 */
export function nameSpelling(corpus: Corpus, uri: string): Finding[] {
  const found: Finding[] = [];
  const seen = new Set<string>();
  corpus.entry(uri)?.mentions.names.forEach((name, index) => {
    if (seen.has(name.full)) return;
    seen.add(name.full);
    // A name that stands in thousands of articles is only read in all of them when there is something to tell.
    if (isSpeltAlike(corpus, uri, name)) return;
    const entity = entityOf(corpus, uri, index);
    if (entity.misspellings.length === 0) return;
    const finding = misspelt(entity, uri);
    if (finding && !found.some((other) => other.start === finding.start)) found.push(finding);
  });
  return found;
}

function misspelt(entity: Entity, uri: string): Finding | null {
  const wrong = new Set(entity.misspellings.map(({ text }) => text));
  const plain = (text: string): string => stripMarks(text).replace(/\s+/g, ' ').toLowerCase();
  const right = entity.mentions.filter(({ text }) => !wrong.has(text.replace(/\s+/g, ' ')));
  const rightLetters = new Set(right.flatMap(({ text }) => [plain(text), ...plain(text).split(' ')]));
  const first = entity.mentions.find((m) => m.uri === uri && wrong.has(m.text.replace(/\s+/g, ' ')) && !plain(m.text).split(' ').every((word) => rightLetters.has(word)));
  if (!first) return null;
  const isLike = (m: Entity['mentions'][number]): boolean => m.uri !== uri && wordsIn(plain(m.text)) === wordsIn(plain(first.text));
  const elsewhere = right.filter(isLike);
  // Of two spellings that as many articles use, each is told of the other.
  const rivals = elsewhere.length > 0 ? elsewhere : entity.mentions.filter((m) => isLike(m) && wrong.has(m.text.replace(/\s+/g, ' ')) && plain(m.text) !== plain(first.text));
  const shown = rivals.length > 0 ? rivals : right.filter((m) => m.uri !== uri);
  const articles = new Map(shown.map((m) => [m.uri, m] as const).reverse());
  if (articles.size === 0) return null;
  const usual = shown[0]!.text.replace(/\s+/g, ' ');
  const here = first.text.replace(/\s+/g, ' ');
  return {
    uri,
    start: first.start,
    end: first.end,
    code: 'name-spelling',
    severity: 'information',
    message: articles.size === 1 ? l10n.t('The name spelt “{0}” here is “{1}” in another article.', here, usual) : l10n.t('The name spelt “{0}” here is “{1}” in {2} other articles.', here, usual, articles.size),
    related: [...articles.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1)).slice(0, 10).map((m) => ({ uri: m.uri, start: m.start, end: m.end, message: l10n.t('Spelt “{0}”', m.text.replace(/\s+/g, ' ')) })),
  };
}
