import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import type { Entity, Spelling } from '../findings/comparison.ts';
import type { Name } from '../mentions/mention.ts';
import { introduction } from './definition.ts';
import type { Read } from './read.ts';
import { articleName, escapeMarkdown, linkTo, shorten } from './markdown.ts';
import { sentenceOf } from './sentence.ts';

/** Links to so many articles; the rest is a number. */
const ARTICLES = 6;

/** Who or what a name stands for, how it is written, where it stands, and how another article introduces it. */
export async function hoverName(corpus: Corpus, uri: string, name: Name, entity: Entity, read: Read, told: boolean, allRead: boolean): Promise<string> {
  const wrong = new Set(entity.misspellings.map(({ text }) => text));
  const others = entity.variants.filter(({ text }) => text !== entity.entity && !wrong.has(text));
  const lines = [
    [`**${escapeMarkdown(entity.entity)}**`, kindInWords(entity.kind), ...(entity.titles.length > 0 ? [`_${list(entity.titles, 4)}_`] : [])].join(' · '),
    ...(others.length > 0 ? [l10n.t('Also: {0}', list(others, 5))] : []),
    ...(wrong.size > 0 && !told ? [wrong.has(name.text) ? l10n.t('Spelt differently: {0} – as here', list(entity.misspellings, 5)) : l10n.t('Spelt differently: {0}', list(entity.misspellings, 5))] : []),
    await telling(corpus, uri, entity, read),
    places(corpus, uri, entity, allRead),
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}

function list(spellings: readonly Spelling[], most: number): string {
  const shown = spellings.slice(0, most).map(({ text, count }) => `${escapeMarkdown(text)}${count > 1 ? ` ×${count}` : ''}`);
  return [...shown, ...(spellings.length > most ? [l10n.t('{0} more', spellings.length - most)] : [])].join(', ');
}

/** The sentence of another article that introduces the entity best. */
async function telling(corpus: Corpus, uri: string, entity: Entity, read: Read): Promise<string> {
  const best = introduction(corpus, entity, (mention) => mention.uri !== uri);
  if (!best) return '';
  const text = await read(best.uri);
  if (text === null || text.slice(best.start, best.end) !== best.text) return '';
  const sentence = sentenceOf(text, best);
  return `> ${escapeMarkdown(shorten(text.slice(sentence.start, sentence.end), 240))}\n>\n> — ${linkTo(corpus, best.uri, sentence, escapeMarkdown(articleName(best.uri)))}`;
}

/** In how many articles the entity stands and how often, with a link to the first place in each other one. */
function places(corpus: Corpus, uri: string, entity: Entity, allRead: boolean): string {
  const { mentions } = entity;
  const count = mentions.length;
  // Mentions of one article stand together: where those of each begin.
  const starts = mentions.flatMap((mention, i) => (mention.uri === mentions[i - 1]?.uri ? [] : [i]));
  const articles = starts.length;
  const isAlone = articles === 1 && mentions[0]!.uri === uri;
  if (isAlone && !allRead) return '';
  if (isAlone) return count === 1 ? l10n.t('Once in this article, in no other') : l10n.t('{0} times in this article, in no other', count);
  const inEach = starts.map((from, n) => ({ first: mentions[from]!, times: (starts[n + 1] ?? count) - from }));
  const elsewhere = inEach.filter(({ first }) => first.uri !== uri);
  const here = inEach.filter(({ first }) => first.uri === uri).map(({ times }) => counted(l10n.t('this article'), times));
  const links = elsewhere.slice(0, ARTICLES).map(({ first, times }) => counted(linkTo(corpus, first.uri, first, escapeMarkdown(articleName(first.uri))), times));
  const more = elsewhere.length > ARTICLES ? [l10n.t('{0} more', elsewhere.length - ARTICLES)] : [];
  const named = [...here, ...links, ...more].join(' · ');
  return articles === 1 ? l10n.t('Once in 1 article: {0}', named) : l10n.t('{0} times in {1} articles: {2}', count, articles, named);
}

function counted(article: string, times: number): string {
  return times > 1 ? `${article} ×${times}` : article;
}

/** What a kind of name is called. */
export function kindInWords(kind: Entity['kind']): string {
  switch (kind) {
    case 'person': return l10n.t('person');
    case 'organization': return l10n.t('organization');
    case 'place': return l10n.t('place');
    case 'event': return l10n.t('event');
    case 'other': return l10n.t('name');
  }
}
