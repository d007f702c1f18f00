import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findBareFigures } from '../../../server/mentions/figures/figures.ts';
import { parseArticle } from '../../../server/text/article.ts';

/** Pieces that figures are made of, so that chance meets the scanners and not only letters. */
const PIECES = [
  '1,000', '3', '22', '19.7', '.5', '1/2', '\u00bd', '2025', '2025-08-24', '-', '\u2013', '$', 'C$', '\u20ac', '%', '/', ':', '(', ')', '"', ',', '.', ' ', '\n\n', 'a', 'one', 'twenty', 'hundred', 'and',
  'million', 'bn', 'm', 'half', 'third', 'dozens', 'of', 'to', 'between', 'percent', 'per', 'day', 'years', 'old', 'km', 'km/h', 'degrees', 'Celsius', 'Sunday', 'last', 'July', 'ago', 'p.m.', 'first', 'No.', 'twice',
  'times', 'rose', 'by', 'from', 'about', 'people', 'soldiers', 'Boeing', 'USD', 'pounds', '\ud83d', '\u2019', 'x10^', 'feet', 'in', 'out', 'over', 'point', 'minus', '+', '#',
];
const jumble = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 60 }).chain((pieces) => fc.constantFrom(pieces.join(' '), pieces.join('')));

it('figures are in order, apart, inside the text, and finite', () => {
  fc.assert(
    fc.property(fc.oneof(jumble, fc.string({ unit: 'binary' })), (text) => {
      let past = 0;
      for (const figure of findBareFigures(parseArticle('a.txt', text))) {
        expect(figure.start).toBeGreaterThanOrEqual(past);
        expect(figure.end).toBeGreaterThan(figure.start);
        expect(figure.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(figure.start, figure.end)).toBe(figure.text);
        for (const x of [figure.value, figure.low, figure.high]) expect(x === null || Number.isFinite(x)).toBe(true);
        expect(figure.value !== null || figure.low !== null || figure.when !== null || figure.iso !== null).toBe(true);
        // "from 46 to 42 percent" keeps the order of the fall.
        if (figure.low !== null && figure.high !== null && !/from\s*$/i.test(text.slice(0, figure.start))) expect(figure.low).toBeLessThanOrEqual(figure.high);
        past = figure.end;
      }
    }),
    { numRuns: 2000, examples: [['x10^310km/h'], ['9e+99 billion km/h'], ['1,000^330 people'], ['5 to million'], ['between 9 and 2 people'], ['from 9 to 2 people']] },
  );
});

it('a figure does not depend on the sentences around it', () => {
  const sentence = 'About 1,200 people lost $3.5 million.';
  fc.assert(
    fc.property(fc.constantFrom('It rained. ', 'He left at 5 p.m. on Sunday. ', '\u201cYes.\u201d '), fc.constantFrom('', ' It was 41C.', ' Two came.'), (before, after) => {
      const texts = findBareFigures(parseArticle('a.txt', before + sentence + after)).map((figure) => figure.text);
      expect(texts).toEqual(expect.arrayContaining(['1,200', '$3.5 million']));
    }),
  );
});
