import type { Material, Piece } from './material.ts';
import { randomFrom, type Random } from './random.ts';

/** One generated article. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}

/** Length of an article in characters, about. */
const LENGTH = 5000;
/** Names to choose from, the first ones far more often. */
const NAMES = { person: 4000, place: 900, organization: 1200, event: 300, other: 300 };
/** Words to choose from, those of the material first. */
const WORDS = 12_000;
/** A name that stands once in every second article. */
export const EVERYWHERE = 'Merrowgate';
/** Of the articles, this share tells of an event together with others, two to six at a time. */
const SHARED = 0.2;

/**
 * `count` articles, the same ones every time: sentences of the material, in which each event has names, figures and rarer
 * words of its own. Articles of one event share most of their sentences, quotes among them, and now and then differ in a
 * figure or in a word.
 */
export function* generate(material: Material, count: number): Generator<Generated> {
  const random = randomFrom(count);
  for (let made = 0, event = 0; made < count; event++) {
    const articles = random.chance(SHARED / 4 / (1 - SHARED)) ? Math.min(count - made, 2 + random.below(5)) : 1;
    const story = storyOf(material, event, random);
    for (let i = 0; i < articles; i++, made++) {
      const number = String(made).padStart(6, '0');
      yield { path: `seeds/${number.slice(0, 3)}/${number}.txt`, text: articleOf(material, story, articles > 1, random) + (made % 2 === 0 ? `\nA reporter in ${EVERYWHERE} contributed to this article.\n` : '') };
    }
  }
}

interface Story {
  readonly sentences: readonly number[];
  readonly day: string;
  readonly words: number;
  name(piece: Piece & { type: 'name' }): string;
  figure(value: number): number;
}

function storyOf(material: Material, event: number, random: Random): Story {
  const seed = random.below(0x7fffffff);
  const names = new Map<string, string>();
  return {
    // The material was written to hold more figures than news does.
    sentences: random.shuffled(material.sentences.flatMap((pieces, i) => (pieces.some(({ type }) => type === 'figure') && random.chance(0.6) ? [] : [i]))).slice(0, 70),
    day: new Date(Date.UTC(2031, 0, 1 + (event % 365))).toISOString().slice(0, 10),
    words: seed,
    name({ kind, number, full }) {
      // The names of the material are shared out among a dozen of the story's.
      const key = `${kind} ${number % (kind === 'person' ? 6 : 4)}`;
      let name = names.get(key);
      if (name === undefined) names.set(key, (name = nameOf(kind, randomFrom(seed ^ (number % 97)).zipf(NAMES[kind]))));
      return full || kind !== 'person' ? name : name.slice(name.indexOf(' ') + 1);
    },
    figure: (value) => (value < 3 ? value : 1 + randomFrom(seed ^ value).below(value * 2)),
  };
}

function articleOf(material: Material, story: Story, shared: boolean, random: Random): string {
  const paragraphs: string[] = [];
  let length = 0;
  for (const sentence of random.shuffled(story.sentences)) {
    const text = material.sentences[sentence]!.map((piece) => pieceOf(piece, material, story, shared, random)).join('');
    paragraphs.push(text);
    length += text.length + 2;
    if (length > LENGTH) break;
  }
  return ` date ${story.day} ${paragraphs.join('\n\n')}\n`;
}

function pieceOf(piece: Piece, { words }: Material, story: Story, shared: boolean, random: Random): string {
  switch (piece.type) {
    case 'text': return piece.text;
    case 'name': return story.name(piece);
    case 'word': return wordOf(words, shared && random.chance(0.01) ? random.below(WORDS) : randomFrom(story.words ^ piece.word).zipf(WORDS, 500));
    case 'figure': {
      const value = story.figure(piece.value) + (shared && random.chance(0.05) ? 1 + random.below(9) : 0);
      return piece.text.includes(',') ? value.toLocaleString('en-US') : String(value);
    }
  }
}

const GIVEN = 'Ada Alan Amara Anton Bela Boris Carla Cem Dana Derek Edith Emil Fatima Felix Greta Hana Hugo Ida Igor Ines Ivan Jana Jonas Karin Klara Lena Leon Lydia Marek Marta Nadia Nils Olga Oskar Paula Petra Ravi Rosa Samir Selma Simon Tara Theo Ursula Vera Viktor Wanda Xenia Yusuf Zora'.split(' ');
const ONSETS = 'b br d dr f g gr h k kr l m n p r s st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ei ou'.split(' ');
const CODAS = 'l n r s t k m nd rt sk'.split(' ');

function wordOf(words: readonly string[], rank: number): string {
  return words[rank] ?? stem(randomFrom(rank));
}

function stem(random: Random): string {
  const pick = <T>(list: readonly T[]): T => list[random.below(list.length)]!;
  return `${pick(ONSETS)}${pick(VOWELS)}${pick(CODAS)}${pick(ONSETS)}${pick(VOWELS)}${pick(CODAS)}`;
}

function nameOf(kind: keyof typeof NAMES, rank: number): string {
  const random = randomFrom(rank * 31 + kind.length);
  const pick = <T>(list: readonly T[]): T => list[random.below(list.length)]!;
  const letters = stem(random);
  const root = letters.charAt(0).toUpperCase() + letters.slice(1);
  switch (kind) {
    case 'person': return `${GIVEN[rank % GIVEN.length]!} ${root}`;
    case 'place': return `${root}${pick(['ia', 'burg', 'stad', 'o'])}`;
    case 'organization': return `${root} ${pick(['Institute', 'Bank', 'Council', 'Agency', 'University'])}`;
    case 'event': return `Operation ${root}`;
    case 'other': return root;
  }
}
