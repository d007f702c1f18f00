import type { Corpus, Entry } from '../corpus/corpus.ts';
import type { Entity, In } from '../findings/comparison.ts';
import { entityOf } from '../findings/entities.ts';
import type { NameKind, Quote } from '../mentions/mention.ts';
import type { Span } from '../text/span.ts';
import { groupBy } from '../group-by.ts';
import { introduction } from './definition.ts';
import { articleName } from './markdown.ts';
import { subjectsAt } from './subject.ts';

/** One end of "who quotes whom": a speaker, at a mention of their name, or an article. */
export interface Party {
  readonly kind: NameKind | 'article';
  readonly name: string;
  /** The title of a speaker, the date of an article; empty where there is none. */
  readonly detail: string;
  readonly uri: string;
  readonly span: Span;
}

/** A party and the quotes by which it quotes or is quoted; they stand in the article that quotes. */
export interface Quoting {
  readonly party: Party;
  readonly quotes: readonly Span[];
}

/** Where a party stands that stands nowhere in the text. */
const START: Span = { start: 0, end: 0 };

/** Whom or what the hierarchy begins with: the name at an offset, the speaker of the quote there, else the article. */
export function partyAt(corpus: Corpus, uri: string, offset: number): Party | null {
  const entry = corpus.entry(uri);
  if (!entry) return null;
  for (const { kind, mention, index } of subjectsAt(corpus, uri, offset)) {
    if (kind === 'name') return speakerParty(corpus, entityOf(corpus, uri, index), { uri, ...mention });
    if (kind === 'quote' && mention.speaker !== null) return partyNamed(corpus, entry, mention.speaker);
  }
  return articleParty(entry);
}

/** The articles that quote the speaker named at an offset. */
export function quotedBy(corpus: Corpus, uri: string, offset: number): Quoting[] {
  const name = subjectsAt(corpus, uri, offset).find(({ kind }) => kind === 'name');
  if (!name) return [];
  const entity = entityOf(corpus, uri, name.index);
  return [...groupBy(entity.mentions, (mention) => mention.uri)].flatMap(([there, mentions]) => {
    const entry = corpus.entry(there)!;
    const starts = new Set(mentions.map(({ start }) => start));
    const forms = new Set(entry.mentions.names.filter(({ start }) => starts.has(start)).map(({ full }) => full));
    const quotes = entry.mentions.quotes.filter(({ speaker }) => speaker !== null && forms.has(speaker));
    return quotes.length > 0 ? [{ party: articleParty(entry), quotes }] : [];
  });
}

/** The speakers that an article quotes, in the order of the text. */
export function quotedIn(corpus: Corpus, uri: string): Quoting[] {
  const entry = corpus.entry(uri);
  if (!entry) return [];
  const credited = entry.mentions.quotes.filter((quote): quote is Quote & { readonly speaker: string } => quote.speaker !== null);
  return [...groupBy(credited, ({ speaker }) => speaker)].map(([speaker, quotes]) => ({ party: partyNamed(corpus, entry, speaker) ?? unnamed(entry, speaker, quotes), quotes }));
}

/** The party of a speaker as an article names them; null for a role or a body that is no name there. */
function partyNamed(corpus: Corpus, entry: Entry, speaker: string): Party | null {
  const { uri, mentions } = entry;
  const index = mentions.names.findIndex(({ full }) => full === speaker);
  return index < 0 ? null : speakerParty(corpus, entityOf(corpus, uri, index), { uri, ...mentions.names[index]! });
}

/** A speaker at the mention that introduces them best in that article. */
function speakerParty(corpus: Corpus, entity: Entity, here: In<Span>): Party {
  const { start, end } = introduction(corpus, entity, ({ uri }) => uri === here.uri) ?? here;
  return { kind: entity.kind, name: entity.entity, detail: entity.titles[0]?.text ?? '', uri: here.uri, span: { start, end } };
}

/** A speaker without a name ("a spokesman"), at the first quote. */
function unnamed({ uri }: Entry, speaker: string, [{ start, end } = START]: readonly Span[]): Party {
  return { kind: 'other', name: speaker, detail: '', uri, span: { start, end } };
}

function articleParty({ uri, header }: Entry): Party {
  return { kind: 'article', name: header.title ?? articleName(uri), detail: header.published ?? '', uri, span: START };
}
