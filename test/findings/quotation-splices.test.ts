import { expect, test } from 'vitest';
import { linked, pair, third, verdicts } from './quotes-of-two.ts';

test('a word left out of a statement that is interrupted is no splice', () => {
  const a = '"It was not about the wall. It was not about the gate," Ana Dell said. "It was about some old grudge, some sad grudge. Oh, not a grudge born in the valley. A different grudge."';
  const b = '"It was not about the wall. It was not about the gate. It was about some old grudge, some sad grudge. Not a grudge born in the valley. A different grudge," Ana Dell said.';
  expect(verdicts(pair(a, b), 'spliced')).toEqual([]);
});

test('an ellipsis between two statements is no splice', () => {
  const a = '"The wall was old and full of cracks," Ana Dell said.\n\nShe warned that it would rain again. "Nobody listened to us last year," Dell said.';
  expect(verdicts(pair(a, '"The wall was old and full of cracks. ... And nobody listened to us last year," Ana Dell said.'), 'spliced')).toEqual([]);
});

test('what runs a statement and the end of another one together, each from another article, is spliced', () => {
  const one = '"It went dark, and then the wall began to hum," Ana Dell said.';
  const two = '"My brother stood beside me at the gate. When the lights came on I saw only his coat," Ana Dell said.';
  const both = '"It went dark, and then the wall began to hum. When the lights came on I saw only his coat," Ana Dell said.';
  const fourth = `\n${third(two, 'd.txt')}`;
  const inThird = (text: string): string[] => linked(text).flat().filter((mention) => mention.startsWith('c.txt')).map((mention) => mention.slice(0, 13));
  expect(inThird(`${pair(one, two)}\n${third(both)}${fourth}`)).toEqual(['c.txt spliced']);
  // What one article alone puts before it may be another statement that it runs together with this one.
  expect(inThird(`${pair(one, two)}\n${third(both)}`)).not.toEqual(['c.txt spliced']);
  // A dispatch from the place itself is nearer to what was said.
  const dispatch = pair(one, two).replace('Published 4 May 2031\n\nThe Verrano', 'TOLMEZZA, May 4 (Lake Press) - The Verrano');
  expect(inThird(`${dispatch}\n${third(both)}`)).toEqual(['c.txt spliced']);
  // Where nothing is known to be left out, it may be the fullest form.
  const end = '"When the lights came on I saw only his coat," Ana Dell said.';
  expect(verdicts(`${pair(one, end)}\n${third(both)}`, 'spliced')).toEqual([]);
});

test('words of two persons that one runs together are spliced, however much is added', () => {
  const text = pair(
    '"I asked the county to report to me in June, and I will publish every word of it," Ana Dell said. Bruno Haas was brief. "The wall did not move. The engineers whom we asked had never seen it," Haas said.',
    '"The wall did not move. The engineers whom we asked had never seen it, and I will publish every word of it," Bruno Haas said.',
  );
  expect(linked(text)).toContainEqual(['a.txt source', 'b.txt spliced +and I will publish every word of it']);
});

test('what leaves out the short sentence that begins what goes on is a splice', () => {
  const whole = '"They wanted 420 more from April, for the same old wall," Ana Dell said. "I am patient. I want to sleep and know that the gates will hold."';
  const joined = '"They wanted 240 more from April, for the same old wall. I want to sleep and know that the gates will hold," Ana Dell said.';
  expect(verdicts(pair(whole, joined), 'spliced')).not.toEqual([]);
});

test('what stands in two paragraphs is not said in one breath', () => {
  const apart = '"The wall in the gorge was old," Ana Dell said.\n\nThe county had asked for a report on the state of the wall in autumn. "Nobody in the county listened to us last year," Ana Dell said.';
  const joined = '“The wall in the gorge was old.\n\n“Nobody in the county listened to us last year,” Ana Dell said.';
  expect(verdicts(pair(apart, joined), 'spliced')).toEqual([]);
});

test.each([
  ['in one paragraph', '"The wall in the gorge was old," Ana Dell said in a talk with the Brisca Herald. "Nobody in the county listened to us last year," she added.'],
  ['from one to the next', '"The wall in the gorge was old," Ana Dell said.\n\n"Nobody in the county listened to us last year," she said.'],
])('a statement that another article interrupts to say who speaks is no splice: %s', (_, body) => {
  const joined = '"The wall in the gorge was old. Nobody in the county listened to us last year," Ana Dell said.';
  expect(verdicts(pair(body, joined), 'spliced')).toEqual([]);
});

test('two statements of one article are spliced where it quotes another one between them', () => {
  const apart = (between: string): string => `"The wall is very old," Ana Dell said. ${between}"We shall build again."`;
  const joined = '"The wall is very old. We shall build again," Ana Dell said.';
  expect(verdicts(pair(apart('"Nobody ever looked at it," she added. '), joined), 'spliced')).not.toEqual([]);
  expect(verdicts(pair(apart(''), joined), 'spliced')).toEqual([]);
});

test('what an article quotes with a word changed is no splice of that and of what is said again in it', () => {
  const a = '"Beyond any of the worst mistakes of my years here, it was one of the worst mistakes of my life," Ana Dell said.\n\nShe spoke of it twice. "Again, that is one of the worst mistakes of my life. I should have seen the wall," Dell said.';
  expect(linked(pair(a, '"Beyond any of the worst mistakes of my years here, it is one of the worst mistakes of my life," Ana Dell said.'))).toContainEqual(['a.txt source', 'b.txt altered -was +is']);
});

test('single sentences of two statements that one runs together are spliced', () => {
  const apart = '"The wall was old. We mended it within a year," Ana Dell said. "The county was told in the spring. We regret the delay."';
  expect(verdicts(pair(apart, '"The wall was old. We regret the delay," Ana Dell said.'), 'spliced')).not.toEqual([]);
  // In another order, too.
  const turned = '"Walls remember every flood. Give me ten years and I will tell you which," Ana Dell said. "Please do not make me hurry," she added.';
  expect(verdicts(pair(turned, '"Please do not make me hurry. Walls remember every flood," Ana Dell said.'), 'spliced')).not.toEqual([]);
});

test('one that is quoted again in part is no splice of the whole and the part', () => {
  const body = 'Ana Dell said the wall had "put thousands of families in fear and trembling". Asked what she meant by "fear and trembling", she left.';
  expect(verdicts(pair(body, 'Ana Dell said it "put thousands of families into fear and trembling".'), 'spliced')).toEqual([]);
});

test('what a headline has of a quote is no piece of a splice', () => {
  const said = '"We never heard the water. We saw cows in the lane, and cows are seldom wrong about the hour of the day," Ana Dell said.';
  const title = pair(said, said.replace('saw cows', 'saw goats')).replace('Published 3 May 2031', '‘We never heard the water’: a night in Tolmezza\n\nPublished 3 May 2031');
  expect(verdicts(title, 'spliced')).toEqual([]);
});

test('two sentences that a word joins are one, and no other word was changed', () => {
  const apart = '"The wall in the gorge was old. Nobody in the county listened to us last year," Ana Dell said.';
  expect(linked(pair(apart, apart.replace('old. Nobody', 'old, and nobody')))).toEqual([['a.txt source', 'b.txt spliced +and']]);
});

test('two statements with a sentence between them are', () => {
  const apart = '"The wall in the gorge was old," Ana Dell said.\n\nThe county had asked for a report on the state of the wall in autumn. "Nobody in the county listened to us last year," Ana Dell said.';
  const joined = '"The wall in the gorge was old. Nobody in the county listened to us last year," Ana Dell said.';
  expect(verdicts(pair(apart, joined), 'spliced')).toHaveLength(1);
});

test('two statements are that are each credited, with a sentence between them, be one of them short', () => {
  const apart = '"The wall in the gorge was old and the county knew of it in autumn," Ana Dell said. She would not tell the families when she had seen it last. "Ask me again in May," she said.';
  const joined = '"The wall in the gorge was old and the county knew of it in autumn. Ask me again in May," Ana Dell said.';
  expect(verdicts(pair(apart, joined), 'spliced')).toHaveLength(1);
  expect(verdicts(pair(apart.replace(' She would not tell the families when she had seen it last.', ''), joined), 'spliced')).toEqual([]);
});
