import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexOfRun } from '../../server/findings/quotation-align.ts';
import { areOpposites, likeness, withoutNegative } from '../../server/findings/quotation-match.ts';
import { wordsOf } from '../../server/mentions/quotes/words.ts';

const compare = (source: string, here: string): ReturnType<typeof likeness> => likeness(wordsOf(source), wordsOf(here));

const VOCABULARY = 'river bridge winter council flood engineer harvest signal tunnel market garden copper lantern meadow pilot railway saddle timber velvet window'.split(' ');
/** Sentences of seven to fourteen distinct words. */
const sentence = fc.shuffledSubarray(VOCABULARY, { minLength: 7, maxLength: 14 });

test('any run of three words is a part', () => {
  fc.assert(
    fc.property(sentence, fc.nat(), fc.nat(), (words, a, b) => {
      const from = a % (words.length - 3);
      const to = from + 3 + (b % (words.length - from - 2));
      const like = compare(words.join(' '), words.slice(from, to).join(' '));
      expect(like).toMatchObject({ match: from === 0 && to === words.length ? 'verbatim' : 'partial', changes: [] });
    }),
  );
});

test('a word left out inside is an alteration that names it, unless an ellipsis stands for it', () => {
  fc.assert(
    fc.property(sentence, fc.nat(), (words, n) => {
      const at = 1 + (n % (words.length - 2));
      const [before, after] = [words.slice(0, at).join(' '), words.slice(at + 1).join(' ')];
      expect(compare(words.join(' '), `${before} ${after}`)).toMatchObject({ match: 'altered', changes: [{ kind: 'removed', source: words[at], here: null }] });
      expect(compare(`${before} ${after}`, words.join(' '))).toMatchObject({ match: 'altered', changes: [{ kind: 'added', source: null, here: words[at] }] });
      expect(compare(words.join(' '), `${before} … ${after}`)).toMatchObject({ match: 'partial', changes: [] });
    }),
  );
});

test('a word exchanged anywhere is an alteration that names both', () => {
  fc.assert(
    fc.property(sentence, fc.nat(), (words, n) => {
      const at = n % words.length;
      const changed = words.map((word, i) => (i === at ? 'yellow' : word));
      expect(compare(words.join(' '), changed.join(' '))).toMatchObject({ match: 'altered', changes: [{ kind: 'replaced', source: words[at], here: 'yellow' }] });
    }),
  );
});

test('typography changes nothing', () => {
  const folded = ["It's “1,000” cafés – all of them…", 'It’s ‘1000’ cafe\u0301s - all of them.', 'IT’S "1,000" CAFÉS—ALL OF THEM', '“It’s 1,000 cafés, all of them”'];
  for (const a of folded) for (const b of folded) expect(compare(a, b)).toMatchObject({ match: 'verbatim', changes: [] });
  expect(compare('the ﬁrst ofﬁcer', 'the first officer')).toMatchObject({ match: 'verbatim' });
});

test.each([
  ['brackets put in by the editor', 'They told us to leave', 'They told [the staff] to leave', 'partial'],
  ['a first letter fitted to the sentence', 'We are reminded of it every day', '[W]e are reminded of it', 'partial'],
  ['sentences cut out', 'We tried it. It failed twice. We will try again.', 'We tried it. We will try again.', 'spliced'],
  ['sentences cut out with a sign', 'We tried it. It failed twice. We will try again.', 'We tried it. … We will try again.', 'partial'],
  ['a word of two and one word', 'Our work force is well-trained and loyal', 'Our workforce is well trained and loyal', 'verbatim'],
  ['an ampersand', 'We asked for sand & gravel twice', 'We asked for sand and gravel twice', 'verbatim'],
  ['a masked oath', 'We will mend the bl**dy wall ourselves', 'We will mend the bloody wall ourselves', 'verbatim'],
  ['an oath masked twice', 'We will mend the bl**dy wall ourselves', 'We will mend the b****y wall ourselves', 'verbatim'],
  ['another word that is masked', 'We will mend the bl**dy wall ourselves', 'We will mend the d***ed wall ourselves', 'altered'],
  ['words in bold type', 'We will **never** mend the wall', 'We will never mend the wall', 'verbatim'],
  ['a title cut short', 'We asked Sen. Dell for pumps', 'We asked Senator Dell for pumps', 'verbatim'],
  ['a sentence that begins earlier than in the source', 'The wall was old. Freedom costs money and patience.', 'I think that freedom costs money and patience', 'partial'],
  ['a first word of a sentence left out', 'It was a wall. Still, it was not a dam. It held.', 'It was a wall. It was not a dam. It held.', 'altered'],
  ['a clause cut out', 'We tried it, and it failed, and we will try again.', 'We tried it, and we will try again.', 'altered'],
])('%s', (_, source, here, match) => {
  expect(compare(source, here)?.match).toBe(match);
});

test.each([
  ['a word further on at the end', 'You were under a lot of pressure to sign it', 'You were under pressure', '-a lot of'],
  ['a word further back at the beginning', 'We in this county asked the engineers for a map', 'County asked the engineers for a plan', '-map +plan'],
  ['a word that the source has several times', 'It is late and it was clear that it’s bad for the whole valley', 'It’s bad of the whole valley', '-for +of'],
])('what differs is told in few words: %s', (_, source, here, told) => {
  expect(compare(source, here)?.changes.map((change) => [change.source && `-${change.source}`, change.here && `+${change.here}`].filter(Boolean).join(' '))).toEqual([told]);
});

test('sentences that go apart around a common phrase are told from parts of one', () => {
  expect(compare('The council cannot close a school with a letter to the parents', 'No mayor of any party has ever opened a road with a letter to the parents')).toMatchObject({ apart: true });
  expect(compare('The council cannot close a school with a letter to the parents', 'cannot close a school with a letter')).toMatchObject({ apart: false });
  expect(compare('We tried. We cannot close a school with a letter', 'It rained. We cannot close a school with a letter')).toMatchObject({ apart: false });
});

test('what has nothing in common is not alike', () => {
  expect(compare('river bridge winter council', 'velvet window timber saddle')).toBeNull();
});

test('opposites by prefix', () => {
  expect(areOpposites('realistic', 'unrealistic')).toBe(true);
  expect(areOpposites('unlawful', 'lawful')).toBe(true);
  expect(areOpposites('cover', 'recover')).toBe(false);
});

test('of two opposites one is the other with a negative prefix', () => {
  const words = fc.constantFrom('real', 'unreal', 'arm', 'disarm', 'inform', 'form', 'misinform', 'noninform', 'un', 'unlawful', 'lawful', 'irregular', 'regular', 'disunited', 'united');
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(withoutNegative([a]).includes(b) || withoutNegative([b]).includes(a)).toBe(areOpposites(a, b));
    }),
  );
});

test('a run is found where it first stands', () => {
  const word = fc.constantFrom('a', 'b');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.array(word, { minLength: 1, maxLength: 4 }), (whole, part) => {
      const naive = whole.findIndex((_, i) => i + part.length <= whole.length && part.every((w, k) => whole[i + k] === w));
      expect(indexOfRun(whole, part)).toBe(naive);
    }),
  );
});

test('a long run is found where it first stands', () => {
  const word = fc.constantFrom('a', 'a', 'b');
  fc.assert(
    fc.property(fc.array(word, { minLength: 15, maxLength: 40 }), fc.nat(14), fc.nat(), (whole, from, length) => {
      const part = whole.slice(from, from + 7 + (length % 12));
      const naive = whole.findIndex((_, i) => i + part.length <= whole.length && part.every((w, k) => whole[i + k] === w));
      expect(indexOfRun(whole, part)).toBe(naive);
      expect(indexOfRun(whole, [...part, 'c'])).toBe(-1);
    }),
  );
});

test.each([
  ['a denial', 'Not a stone of the old wall will stay', 'A stone of the old wall will stay', 'altered'],
  ['a denial within', 'We wrote to them, but no boat came that night', 'Boat came that night', 'altered'],
  ['what an article may say so itself of', 'We will not rest until it is done', 'rest until it is done', 'partial'],
  ['a sentence after an answer', 'Did they come? No. We never saw the boat', 'We never saw the boat', 'partial'],
  ['a name after a denial', 'It was not Ana who left the gate open', 'Ana who left the gate open', 'partial'],
])('%s that is left out before a mention', (_, source, here, match) => {
  expect(compare(source, here)).toMatchObject({ match });
});

test.each([
  ['a sentence that denies no longer', 'We did not mend it all. We mended enough to cross', 'We mended it all. We mended enough to cross', 'altered'],
  ['a sentence that denies now', 'We got it all. We mended enough to cross the river', 'We did not get it all. We mended enough to cross the river', 'altered'],
  ['a denial at the end', 'It takes a year to mend a wall, and we did have the time', 'It takes a year to mend a wall, and sadly we did not have that long', 'altered'],
  ['another sentence, which denies', 'We mended enough to cross the river', 'It is not much. We mended enough to cross the river', 'partial'],
])('%s, beside what both share', (_, source, here, match) => {
  expect(compare(source, here)).toMatchObject({ match });
});

test('how an amount or a share is written is no change of words', () => {
  const say = (amount: string): string => `The board took home ${amount} in one bad winter and nobody asked`;
  for (const [one, other] of [['£34m', '34 million pounds'], ['£34 million', '34 million pounds'], ['£34m', '£34 million'], ['$5', 'five dollars'], ['6%', 'six percent'], ['$1.5bn', '1.5 billion dollars']] as const) {
    expect([one, compare(say(one), say(other))]).toMatchObject([one, { match: 'verbatim', changes: [] }]);
    expect([other, compare(say(other), say(one))]).toMatchObject([other, { match: 'verbatim', changes: [] }]);
  }
  // Without a number a word is no amount: the pound is not the pounds.
  for (const [one, other] of [['£34m', '43 million pounds'], ['£34m', '34 billion pounds'], ['£34m', '34 million dollars'], ['34m', '34 million pounds'], ['the pound', 'the pounds']] as const) expect([one, compare(say(one), say(other))]).toMatchObject([one, { match: 'altered' }]);
});

test('a word that ends one sentence is not that which begins the other', () => {
  const { changes } = compare('This is the hardest choice that I have had to make in this town', "Nobody ran for office to do this. It is the hardest choice that I've had to make in this town")!;
  expect(changes.map(({ source, here }) => [source, here])).toEqual([['I have', "I've"]]);
});

test('a word that a hyphen joins to another is told with it', () => {
  const told = (source: string, here: string): unknown => compare(source, here)!.changes.map((c) => [c.source, c.here]);
  expect(told('Twenty-two years I have been in this town', 'Twenty years I have been in this town')).toEqual([['Twenty-two', 'Twenty']]);
  expect(told('For years I have been a part-owner in this town', 'For years I have been an owner in this town')).toEqual([['a part-owner', 'an owner']]);
  expect(told('We saw ten-year plans come and go in this town', 'We saw year plans come and go in this town')).toEqual([['ten-year', 'year']]);
});
