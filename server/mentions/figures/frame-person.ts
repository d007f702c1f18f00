import { sentenceAt, type Article } from '../../text/article.ts';
import { holdsSpeech } from '../../text/blocks.ts';
import { hashFolded } from '../../text/tokens.ts';
import { lastAtOrBefore } from '../../text/span.ts';
import type { Name } from '../mention.ts';
import type { BareFigure } from './frame.ts';

/** How many letters may stand between a person's name and an age that is set beside it: "Ada Lint, 66", "66-year-old driver Ada Lint". */
const BESIDE = 24;
/** How many sentences back the person is looked for whom "he" or "the 52-year-old" means. */
const SENTENCES = 3;

/** Whose age a figure is, as a hash of the person's fullest name in the article; 0 where it does not tell. */
export function personOf(article: Article, names: readonly Name[], figure: BareFigure, sentence: number): number {
  const { text, sentences, blocks } = article;
  const people = names.filter(({ kind }) => kind === 'person');
  const next = lastAtOrBefore(people.map(({ start }) => start), figure.start) + 1;
  const last = people[next - 1];
  if (last && isBeside(text.slice(last.end, figure.start), /^,? ?(?:who )?(?:now |then |is |was |aged |age |turned |\(|just )*$/)) return keyOf(last, people);
  const following = people[next];
  if (following && isBeside(text.slice(figure.end, following.start), /^[-, ]*(?:called |named )?[\p{Ll} -]*(?:called |named )?$/u)) return keyOf(following, people);
  if (!last || last.start < sentences[Math.max(0, sentence - SENTENCES)]!.start) return 0;
  return holdsSpeech(blocks[sentences[sentenceAt(article, last.start)]!.block]!) ? keyOf(last, people) : 0;
}

function isBeside(gap: string, words: RegExp): boolean {
  return gap.length <= BESIDE && words.test(gap);
}

/** Of a surname alone the first full name that ends in it. */
function keyOf(name: Name, people: readonly Name[]): number {
  const full = name.text.includes(' ') ? name : people.find(({ text }) => text.endsWith(` ${name.text}`));
  return hashFolded((full ?? name).text.toLowerCase());
}
