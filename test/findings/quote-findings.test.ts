import { expect, test } from 'vitest';
import { checkArticle } from '../../server/findings/check.ts';
import { corpusOf } from '../corpus.ts';
import { LEAD } from './dam.ts';

/** The findings about quotes in article b.txt: "code severity: message". */
function findings(a: string, b: string): string[] {
  const corpus = corpusOf(`=== a.txt\nPublished 3 May 2031\n\n${LEAD}\n\n${a}\n\n=== b.txt\nPublished 4 May 2031\n\n${LEAD}\n\n${b}`);
  expect(checkArticle(corpus, 'a.txt').filter((f) => f.code.startsWith('quote-'))).toEqual([]);
  return checkArticle(corpus, 'b.txt')
    .filter((f) => f.code.startsWith('quote-'))
    .map((f) => {
      expect(f.related.map((r) => r.uri)).toEqual(['a.txt']);
      return `${f.code} ${f.severity}: ${f.message}`;
    });
}

test('a changed word is information', () => {
  expect(findings('"We never saw the water coming," Ana Dell said.', '"We never saw the flood coming," Ana Dell said.')).toEqual([
    'quote-altered information: The words of Ana Dell are not those in a.txt: “water” became “flood”.',
  ]);
});

test.each([
  ['a negation', '"We will not open the gates this year," Ana Dell said.', '"We will open the gates this year," Ana Dell said.', '“not” was left out'],
  ['an opposite', '"It was a fair and lawful order," Ana Dell said.', '"It was a fair and unlawful order," Ana Dell said.', '“lawful” became “unlawful”'],
  ['a number', '"We counted 40 houses under water," Ana Dell said.', '"We counted 400 houses under water," Ana Dell said.', '“40” became “400”'],
  ['a name', '"We had no warning from Bruno Haas at all," Ana Dell said.', '"We had no warning from Carla Benn at all," Ana Dell said.', '“Bruno Haas” became “Carla Benn”'],
])('%s is a warning', (_, a, b, told) => {
  expect(findings(a, b)).toEqual([`quote-altered warning: The words of Ana Dell are not those in a.txt: ${told}.`]);
});

test('a quote credited to somebody else', () => {
  expect(findings('"We never saw the water coming," Ana Dell said.', '"We never saw the water coming," Bruno Haas said.')).toEqual([
    'quote-misattributed warning: These words are credited to Bruno Haas here, but to Ana Dell in a.txt.',
  ]);
});

test('of articles that credit it to somebody else only those are told that name who that is', () => {
  const said = '"We never saw the water coming," Ana Dell said.';
  const corpus = corpusOf([said, said.replace('Ana Dell', 'Bruno Haas'), said.replace('Ana Dell', 'a resident')].map((body, i) => `=== ${'abc'[i]!}.txt\nPublished ${i + 3} May 2031\n\n${LEAD}\n\n${body}`).join('\n\n'));
  expect(checkArticle(corpus, 'b.txt').filter((f) => f.code.startsWith('quote-')).map((f) => f.message)).toEqual(['These words are credited to Bruno Haas here, but to Ana Dell in a.txt.']);
});

test('of one article that credits the same words to two only those are told that it names beside them', () => {
  const own = (other: string): string[] => {
    const corpus = corpusOf(`=== a.txt\nPublished 3 May 2031\n\n${LEAD}\n\n"We never saw the water coming," Ana Dell said.\n\nThe county chose Bruno Haas.\n\n${other}\n\n=== b.txt\nPublished 4 May 2031\n\n${LEAD}`);
    return checkArticle(corpus, 'a.txt').filter((f) => f.code === 'quote-misattributed').map((f) => f.message);
  };
  expect(own('"We never saw the water coming," Bruno Haas said.')).toEqual(['These words are credited to Bruno Haas here, but to Ana Dell elsewhere in this article.']);
  expect(own('"We never saw the water coming," he said.')).toEqual([]);
});

test('sentences run together are a finding where something was cut out between them', () => {
  expect(findings('"The wall was old. We told them so. Nobody listened to us," Ana Dell said.', '"The wall was old. Nobody listened to us," Ana Dell said.')).toEqual([
    'quote-spliced information: The words of Ana Dell in a.txt are run together here: “We told them so” was left out without a sign.',
  ]);
  expect(
    findings(
      '"The wall was old and full of cracks," Ana Dell said.\n\nShe warned that it would rain again. "Nobody listened to us last year," Dell said.',
      '"The wall was old and full of cracks. Nobody listened to us last year," Ana Dell said.',
    ),
  ).toEqual([]);
  expect(
    findings(
      '"We will not raise the fees this year, and none of the families below the dam will have to leave," Ana Dell told reporters. "The engineers found four cracks. You cannot sell a house under a dam."',
      '"We will not raise the fees this year. You cannot sell a house under a dam," Ana Dell said.',
    ),
  ).toEqual(['quote-spliced warning: The words of Ana Dell in a.txt are run together here: “and none of the families below the dam will have to leave” was left out without a sign.']);
});

test('one finding for a statement, however often the article repeats it', () => {
  expect(findings('"We never saw the water coming," Ana Dell said.', '"We never saw the flood coming," Ana Dell said.\n\n"We never saw the flood coming," Dell repeated.')).toHaveLength(1);
});

test.each([
  ['contractions', '"It is late and we will not wait, they are told," Ana Dell said.', '"It\'s late and we won\'t wait, they\'re told," Ana Dell said.'],
  ['easy speech', '"We are going to open the gates and I want to be there," Ana Dell said.', '"We\'re gonna open the gates and I wanna be there," Ana Dell said.'],
  ['a filler', '"It was the rain, oh, and not the wall," Ana Dell said.', '"It was the rain, and not the wall," Ana Dell said.'],
])('how somebody talks is no finding: %s', (_, a, b) => {
  expect(findings(a, b)).toEqual([]);
});

test('a denial within a contraction is one', () => {
  expect(findings('"We will not open the gates this year," Ana Dell said.', '"We\'ll open the gates this year," Ana Dell said.')).toEqual(['quote-altered warning: The words of Ana Dell are not those in a.txt: “We will not” became “We\'ll”.']);
});

test('the same words, or a part of them, are no finding', () => {
  expect(findings('"We never saw the water coming," Ana Dell said.', '“We never saw the water coming”, Dell said, and “never” again.')).toEqual([]);
});

test('an initial that was left out is no cut', () => {
  expect(findings('"Really bad news! The house of Ada E. Lint was robbed. Too bad!" Ana Dell said.', '"Really bad news! The house of Ada Lint was robbed. Too bad!" Ana Dell said.')).toEqual([]);
});
