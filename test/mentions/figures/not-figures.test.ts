import { describe, expect, it } from 'vitest';
import { figuresIn } from './show.ts';

/** Numbers and number words that measure nothing; every false figure that anybody meets becomes a line here. */
const NOTHING = [
  'Call 555-0134-2210 or +44 20 7946 0018 today is not needed.',
  'Ring (800)-273-8255, 273-8255 or (800) 273-8255.',
  'See https://example.org/2024/05/12/item-73?id=4500 for more.',
  'Write to team42@example.org for help.',
  'The hash is 5b49abbf04b7cd03a656f2b76514a0f3.',
  'She lives at 24 Juniper Street in Oldtown.',
  'The office at 9 E 71st St is shut.',
  'The Group of Seven met in Oldtown.',
  'A Boeing 737 landed.',
  'The new iPhone 11 is out.',
  'Highway 61 is closed.',
  'Channel 4 broke the news.',
  'He watched Game 7 at home.',
  'The F-16 and the Ka-52 flew.',
  'The S&P 500 is an index.',
  'COVID-19 is back.',
  'The model 24703 L-202 is old.',
  'One of the guests left.',
  'He said so at one point.',
  'On the one hand it is cheap.',
  'No one came.',
  'This one is better.',
  'One day he will understand.',
  'They looked at one another.',
  'A third-party review is due.',
  'He is a one-off.',
  'The G7 met.',
  'It is on page 12 of the report.',
  'Version 2.0.1 is out.',
  'They finished in the bottom three.',
  'Go to gate B22.',
  'The 787 Dreamliner flew.',
  'A seat in row 12A is free.',
];

describe('not figures', () => {
  it.each(NOTHING)('%s', (text) => {
    expect(figuresIn(text).filter((figure) => !/ = date /.test(figure))).toEqual([]);
  });
});

describe('blocks that are not prose', () => {
  it('yield no figure', () => {
    expect(figuresIn('5b49abbf04b7cd03a656f2b76514a0f3644f305d1ce9acc88672a4a0844c15c1\n\nPhoto: Ada Lint/Agency 12\n\n---\n\nShare')).toEqual([]);
  });
});
