import type { Corpus } from '../corpus/corpus.ts';
import type { Entity, Spelling } from '../findings/comparison.ts';
import type { Name } from '../mentions/mention.ts';
import { introduction } from './definition.ts';
import { groupBy } from './group-by.ts';
import type { Read } from './hover.ts';
import { articleName, escapeMarkdown, linkTo, shorten } from './markdown.ts';
import { sentenceOf } from './sentence.ts';

const KINDS: Record<Entity['kind'], string> = { person: 'person', organization: 'organization', place: 'place', event: 'event', other: 'name' };
/** Links to so many articles; the rest is a number. */
const ARTICLES = 6;

/** Who or what a name stands for, how it is written, where it stands, and how another article introduces it. */
export async function hoverName(corpus: Corpus, uri: string, name: Name, entity: Entity, read: Read): Promise<string> {
  const wrong = new Set(entity.misspellings.map(({ text }) => text));
  const others = entity.variants.filter(({ text }) => text !== entity.entity && !wrong.has(text));
  const lines = [
    [`**${escapeMarkdown(entity.entity)}**`, KINDS[entity.kind], ...(entity.titles.length > 0 ? [`_${list(entity.titles, 4)}_`] : [])].join(' · '),
    ...(others.length > 0 ? [`Also: ${list(others, 5)}`] : []),
    ...(wrong.size > 0 ? [`Spelt differently: ${list(entity.misspellings, 5)}${wrong.has(name.text) ? ' – as here' : ''}`] : []),
    await telling(corpus, uri, entity, read),
    places(corpus, uri, entity),
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}

function list(spellings: readonly Spelling[], most: number): string {
  const shown = spellings.slice(0, most).map(({ text, count }) => `${escapeMarkdown(text)}${count > 1 ? ` ×${count}` : ''}`);
  return [...shown, ...(spellings.length > most ? [`${spellings.length - most} more`] : [])].join(', ');
}

/** The sentence of another article that introduces the entity best. */
async function telling(corpus: Corpus, uri: string, entity: Entity, read: Read): Promise<string> {
  const best = introduction(corpus, entity, (mention) => mention.uri !== uri);
  if (!best) return '';
  const text = await read(best.uri);
  if (text === null || text.slice(best.start, best.end) !== best.text) return '';
  const sentence = sentenceOf(best.uri, text, best);
  return `> ${escapeMarkdown(shorten(text.slice(sentence.start, sentence.end), 240))}\n>\n> — ${linkTo(corpus, best.uri, sentence, escapeMarkdown(articleName(best.uri)))}`;
}

/** In how many articles the entity stands and how often, with a link to the first place in each. */
function places(corpus: Corpus, uri: string, entity: Entity): string {
  const byArticle = groupBy(entity.mentions, (mention) => mention.uri);
  if (byArticle.size === 1 && byArticle.has(uri)) return `${times(entity.mentions.length)} in this article, in no other`;
  const elsewhere = [...byArticle].filter(([other]) => other !== uri);
  const links = elsewhere.slice(0, ARTICLES).map(([other, mentions]) => `${linkTo(corpus, other, mentions[0]!, escapeMarkdown(articleName(other)))}${mentions.length > 1 ? ` ×${mentions.length}` : ''}`);
  const more = elsewhere.length > ARTICLES ? [`${elsewhere.length - ARTICLES} more`] : [];
  return `${times(entity.mentions.length)} in ${byArticle.size} articles: ${[...links, ...more].join(' · ')}`;
}

function times(n: number): string {
  return n === 1 ? 'Once' : `${n} times`;
}
