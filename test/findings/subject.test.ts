import { describe, expect, it } from 'vitest';
import { figureDiffers } from '../../server/findings/figure-differs.ts';
import { clusterOf, corpusFor } from './clusters.ts';

/** What is told of the articles: those of three days tell of one ferry. */
function messages(...texts: readonly string[]): string[] {
  const corpus = corpusFor(clusterOf('ferry', texts.map((text, i) => `=== ${'abcdef'[i]!}.txt\nFerry sinks off Vellen\n\n${String(3 + i)} May 2024\n\nThe ferry Sea Maiden sank off Vellen harbour on Thursday. ${text}\n`).join('\n')));
  return corpus.uris().flatMap((uri) => figureDiffers(corpus, uri).map(({ message }) => message));
}

describe('what a message is about', () => {
  it('is a toll, in whatever words, and not said twice', () => {
    expect(messages('Rescuers found 21 dead in the ferry.', 'The sinking of the ferry killed 36 people, police said.')).toEqual([
      'On the number of dead, this article says 21, but the newer b.txt says 36 people (according to police).',
      'On the number of dead, this article says 36 people (according to police), but the older a.txt says 21.',
    ]);
  });
  it('is whose age it is', () => {
    expect(messages('The captain of the ferry, Ada Lint, 51, was saved.', 'The ferry was steered by the 53-year-old captain Ada Lint.')).toEqual([
      'On the age of Ada Lint, this article says 51, but the newer b.txt says 53.',
      'On the age of Ada Lint, this article says 53, but the older a.txt says 51.',
    ]);
  });
  it('is no direction', () => {
    expect(messages('The wind drove the wreck of the ferry northwest at 9 kph.', 'The wind drove the wreck of the ferry northwest at 14 kph.')).toEqual([
      'On “wreck of the ferry”, this article says 9 kph, but the newer b.txt says 14 kph.',
      'On “wreck of the ferry”, this article says 14 kph, but the older a.txt says 9 kph.',
    ]);
  });
  it('is the whole of what a hyphen holds together', () => {
    expect(messages('Storm-force winds reached 90 kph when the ferry sank.', 'Storm-force winds reached 110 kph when the ferry sank.')[0]).toBe('On “Storm-force winds”, this article says 90 kph, but the newer b.txt says 110 kph.');
  });
});

describe('what is counted', () => {
  it('is one word with the number where the article has it so', () => {
    expect(messages('The owners of the ferry handed in a 48-page report on the sinking.', 'The owners of the ferry handed in a 47-page report on the sinking.')[0]).toBe('This article says 48-page, but the newer b.txt says 47-page.');
  });
  it('is told with a noun that shows in another way than by -s that it is more than one', () => {
    expect(messages('The sinking of the ferry frightened 31 schoolchildren on the pier.', 'The sinking of the ferry frightened 47 schoolchildren on the pier.')[0]).toBe('This article says 31 schoolchildren, but the newer b.txt says 47 schoolchildren.');
  });
  it('is said of one more of the dead, too', () => {
    expect(messages('The sinking of the ferry killed seven people.', 'An eighth person has died of the sinking of the ferry.')[0]).toBe('On the number of dead, this article says seven people, but the newer b.txt says an eighth person.');
  });
  it('is no place or day that follows', () => {
    expect(messages('The sinking of the ferry left at least six dead Friday.', 'The sinking of the ferry killed at least nine Friday.')[1]).toBe('On the number of dead, this article says at least nine, but the older a.txt says at least six.');
  });
});

describe('the articles of a message', () => {
  it('that are older, and those that are newer, are said to be so once', () => {
    const [, second] = messages('The sinking of the ferry killed 21 people.', 'The sinking of the ferry killed 36 people.', 'The sinking of the ferry killed 21 people.', 'The sinking of the ferry killed 21 people.');
    expect(second).toBe('On the number of dead, this article says 36 people, but the older a.txt and the newer c.txt and d.txt say 21 people.');
  });
});
