import { describe, expect, it } from 'vitest';
import { figureDiffers } from '../../server/findings/figure-differs.ts';
import { compare } from '../../server/findings/compare.ts';
import { isClause, topicIn } from '../../server/findings/topic.ts';
import { clusterOf, corpusFor } from './clusters.ts';

describe('what stands for what a figure measures', () => {
  it.each([
    ['financial support', 'financial support'],
    ['gives transit', 'transit'],
    ['shortly before the rate reached', 'rate'],
    ['Your property tax', 'property tax'],
    ['third quarter', 'third quarter'],
    ['rail link of the whole region', 'rail link of the whole region'],
    ['metre vessel', 'vessel'],
    ['foot', 'foot'],
    ['shrinks', null],
    ['took part', null],
    ['I', null],
    ['goes', null],
    ['even', null],
    ['Some', null],
    ['seventeen', null],
    ['although he had spent', null],
    ['years', null],
    ['It was', null],
  ])('%s', (about, topic) => {
    expect(topicIn(about)).toBe(topic);
  });
});

describe('what a sentence cannot say "on"', () => {
  it.each(['Coral Star was boarded on Sunday', 'hours of talk the council', 'walking off would cost Ellery', 'Marisk is not affected'])('%s', (topic) => {
    expect(isClause(topic)).toBe(true);
  });
  it.each(['financial support', 'length of the inquiry', 'price per a ton', 'dead of both armies', 'injured at a lantern', 'island of Is'])('but %s', (topic) => {
    expect(isClause(topic)).toBe(false);
  });
});

const FUND = `=== early.txt
Harbour plan

3 May 2024

The harbour board met on Friday. Some C$212 million goes to dredging and locks.

=== late.txt
Harbour plan

5 May 2024

The harbour board met on Friday. The budget of C$1.3 billion gives dredging C$221 million, the locks C$96 million.
`;

describe('a message and a row', () => {
  const corpus = corpusFor(clusterOf('fund', FUND));
  it('are named by no word that names nothing', () => {
    const messages = corpus.uris().flatMap((uri) => figureDiffers(corpus, uri).map(({ message }) => message));
    expect(messages).toEqual([
      'On “budget”, this article says about C$212 million, but the newer late.txt says C$221 million: two digits are exchanged.',
      'On “budget”, this article says C$221 million, but the older early.txt says about C$212 million: two digits are exchanged.',
    ]);
    expect(compare(corpus).figures.find(({ verdict }) => verdict === 'differ')?.about).toBe('budget');
  });
  it('is named by what a figure measures rather than by who has it', () => {
    const talks = corpusFor(clusterOf('talks', `=== a.txt
Is your flight from Marlowe airport safe? Security staff at Marlowe airport plan to strike. Unity and its members are voting on a 6% offer by the airport until Tuesday.

=== b.txt
Marlowe airport strike. Security staff at Marlowe airport plan to strike. The airport has raised its pay offer to 6 per cent, and members of the union Unity are voting on it.
`));
    expect(compare(talks).figures.find(({ kind }) => kind === 'percent')?.about).toBe('pay offer');
  });
});
