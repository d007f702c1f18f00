import { figureDiffers } from '../../server/findings/figure-differs.ts';
import { corpusOf } from '../corpus.ts';
import { LEAD } from './dam.ts';

/** What a reader of either of two articles of one event, of two days, is told of, as written. */
export function told(one: string, other: string): string[] {
  const corpus = corpusOf(`=== a.txt\nPublished 7 May 2031\n\n${LEAD}\n\n${one}\n\n=== b.txt\nPublished 9 May 2031\n\n${LEAD}\n\n${other}`);
  return figureDiffers(corpus, 'a.txt').map(({ start, end, related }) => {
    const textOf = (uri: string, from: number, to: number): string => (uri === 'a.txt' ? one : other).slice(from - offset(uri), to - offset(uri));
    return `${textOf('a.txt', start, end)} / ${related.map((place) => textOf(place.uri, place.start, place.end)).join(', ')}`;
  });
}

const offset = (uri: string): number => `Published ${uri === 'a.txt' ? '7' : '9'} May 2031\n\n${LEAD}\n\n`.length;
