import { describe, expect, it } from 'vitest';
import { quantities } from '../../server/findings/quantities.ts';
import { isForeign, mayEqual } from '../../server/findings/quantity-currency.ts';
import { corpusOf } from '../corpus.ts';

/** The frames of two amounts. */
function framesOf(...amounts: readonly string[]) {
  return corpusOf(`=== a.txt\nIt cost ${amounts.join('. It cost ')}.`).entry('a.txt')!.mentions.figures.map(({ frame }) => frame);
}

describe('amounts of two currencies', () => {
  it.each([
    ['$30 million', 'C$30 million', false],
    ['30 million crowns', '30 million kroner', false],
    ['30 million kroner', '30 million Danish kroner', false],
    ['30 million rupees', '30 million Indian rupees', false],
    ['P30 million', '30 million pesos', false],
    ['$30 million', '€30 million', true],
    ['C$30 million', 'A$30 million', true],
  ])('%s and %s are foreign to each other: %s', (a, b, expected) => {
    const [x, y] = framesOf(a, b);
    expect(isForeign(x!, y!)).toBe(expected);
    expect(isForeign(y!, x!)).toBe(expected);
  });

  it.each([
    ['$203 million', '1.4 billion Danish kroner', true],
    ['$203 million', '1.4 million Danish kroner', false],
    ['€188 million', '1.4 billion kroner', true],
    ['£1 million', '$1.5 million', true],
    ['£1 million', '$15 million', false],
    ['5 billion yen', '$40 million', true],
    ['5 million yen', '$40 million', false],
    // Nothing is known of these.
    ['5 million Turkish lira', '$40 million', true],
  ])('%s and %s may be one sum: %s', (a, b, expected) => {
    const [x, y] = framesOf(a, b);
    expect(mayEqual(x!, y!)).toBe(expected);
    expect(mayEqual(y!, x!)).toBe(expected);
  });

  it.each([
    ['25 million soles', '25 million dollars', 'differ'],
    ['25 million soles', '6.7 million dollars', 'agree'],
    ['25 million euros', '25 million Danish kroner', 'differ'],
    // A conversion hardly leaves two digits as they are, though the two are of about one worth; one it may.
    ['25 million euros', '25 million dollars', 'differ'],
    ['30 million euros', '30 million dollars', 'agree'],
    ['25 million krone', '25 million Danish kroner', 'agree'],
  ])('%s in two articles and %s in a third: they %s', (a, b, expected) => {
    const told = (amount: string): string => `The mayor of Olmeck, Ilse Brandtner, set aside ${amount} for a new dyke around the harbour.`;
    const corpus = corpusOf(`=== a.txt\n${told(a)}\n=== b.txt\n${told(a)} It will take long.\n=== c.txt\n${told(b)}`);
    expect(quantities(corpus).map(({ verdict }) => verdict)).toContain(expected);
    expect(quantities(corpus).map(({ mentions }) => mentions.length)).toContain(3);
  });
});
