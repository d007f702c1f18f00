import { expect, test } from 'vitest';
import { quantities } from '../../server/findings/quantities.ts';
import { corpusOf } from '../corpus.ts';

const LEAD = 'The Verrano dam above Tolmezza burst on Tuesday and flooded the Lirano valley, the Brisca county office said.';

/** The quantities that differ among articles about one event, each as its texts by article. */
function differing(...bodies: readonly string[]): string[][] {
  const text = bodies.map((body, i) => `=== ${String.fromCharCode(97 + i)}.txt\nPublished ${String(3 + i)} May 2031\n\n${LEAD}\n\n${body}`).join('\n\n');
  return quantities(corpusOf(text)).filter(({ verdict }) => verdict === 'differ').map(({ mentions }) => mentions.map(({ uri, text: of }) => `${uri} ${of}`));
}

const FIRST = 'The water carried off 62,000 sandbags that had been filled over the winter.';
const SECOND = 'Some 62,000 sandbags were washed down to the sea.';

test('a slip of what several articles give is the odd one out, in whatever words', () => {
  expect(differing(FIRST, SECOND, 'Tolmezza will miss its 26,000 little bags of clay.')).toEqual([['a.txt 62,000', 'b.txt 62,000', 'c.txt 26,000']]);
});
test('not of what one article gives', () => expect(differing(FIRST, 'Tolmezza will miss its 26,000 little bags of clay.')).toEqual([]));
test('not where it stands in two articles too', () => {
  const other = 'Tolmezza will miss its 26,000 little bags of clay.';
  expect(differing(FIRST, SECOND, other, `A neighbour came. ${other}`)).toEqual([]);
});
test('not where its article gives the usual value as well', () => {
  expect(differing(FIRST, SECOND, `${SECOND} Tolmezza will miss its 26,000 little bags of clay.`)).toEqual([]);
});
test('not of a number of which one digit is another', () => expect(differing(FIRST, SECOND, 'Tolmezza will miss its 63,000 little bags of clay.')).toEqual([]));
