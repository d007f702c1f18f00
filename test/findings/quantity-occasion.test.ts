import { expect, test } from 'vitest';
import { quantities } from '../../server/findings/quantities.ts';
import { corpusOf } from '../corpus.ts';

const LEAD = 'Aldmouth Rovers and Brackley Town play each other three times in the Northern Cup at the Weir ground in Aldmouth.';

/** The scores that differ among articles of these days about one cup. */
function differing(...articles: readonly (readonly [published: string, body: string])[]): string[] {
  const text = articles.map(([published, body], i) => `=== ${String.fromCharCode(97 + i)}.txt\nPublished ${published}\n\n${LEAD}\n\n${body}`).join('\n\n');
  return quantities(corpusOf(text)).filter(({ verdict }) => verdict === 'differ').map(({ mentions }) => mentions.map(({ text: of }) => of).join(' / '));
}

const WON = 'Aldmouth Rovers beat Brackley Town 3-1 in the Northern Cup.';
const LOST = 'Aldmouth Rovers beat Brackley Town 3-2 in the Northern Cup.';

test('two results of one day may differ', () => expect(differing(['3 May 2031', WON], ['3 May 2031', LOST])).toEqual(['3-1 / 3-2']));
test('those of two days are of two matches', () => expect(differing(['3 May 2031', WON], ['4 May 2031', LOST])).toEqual([]));
test('unless one says that it tells of the other day', () => {
  expect(differing(['3 May 2031', WON], ['6 May 2031', 'Aldmouth Rovers beat Brackley Town 3-2 in the Northern Cup on Saturday 3 May.'])).toEqual(['3-1 / 3-2']);
});
test('two people who share nothing but what is counted', () => {
  const by = (who: string, count: number): string => `${who} has hit ${String(count)} fours in the cup this season.`;
  expect(differing(['3 May 2031', by('Ann Okoro', 35)], ['3 May 2031', by('Ann Okoro', 41)])).toEqual(['35 / 41']);
  expect(differing(['3 May 2031', by('Ann Okoro', 35)], ['3 May 2031', by('Ida Brandl', 41)])).toEqual([]);
});
