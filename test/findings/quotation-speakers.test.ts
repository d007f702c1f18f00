import { expect, test } from 'vitest';
import { quotations } from '../../server/findings/quotations.ts';
import { corpusOf } from '../corpus.ts';
import { LEAD } from './dam.ts';
import { linked, pair, third, verdicts } from './quotes-of-two.ts';

test('two people of one surname are told apart where an article names both', () => {
  const niece = '"We never saw the water coming," Ana Dell said.';
  const both = 'The engineer Ana Dell was not there. Her uncle, Bruno Dell, keeps the gate.\n\nBruno Dell was angry. "We never saw the water coming," Dell said.';
  expect(linked(pair(niece, both))).toEqual([['a.txt source', 'b.txt misattributed']]);
  expect(linked(pair(niece.replace('Ana', 'Michael'), niece.replace('Ana', 'Mike'))).flat()).toContain('b.txt verbatim');
  expect(linked(pair(niece, niece.replace('Ana', 'Orla'))).flat()).toContain('b.txt verbatim');
});

test.each([
  ['the verb has the whole name beside it', `"We never saw the water coming," said the engineer Ana Dell. Dell is not related to the warden, Bruno Dell.`, '"We never saw the water coming," said Bruno Dell, the warden.'],
  ['the verb comes after the whole name', `Bruno Dell was not there. "We never saw the water coming," Ana Dell said.`, '"We never saw the water coming," said Bruno Dell, the warden.'],
  ['a role is credited that one of them has', '"We never saw the water coming," said the engineer Ana Dell.', 'Ana Dell came at noon. The warden, Bruno Dell, was there first. "We never saw the water coming," the warden said.'],
])('two people of one surname in one paragraph are told apart where %s', (_, one, two) => {
  expect(verdicts(pair(one, two), 'misattributed')).toHaveLength(1);
});

test('of two speakers credited as often, the one of the fullest form is right, however early the other is named', () => {
  const early = '"A wall tells you when it is ill," Bruno Haas said.';
  const full = '"A wall tells you when it is ill. Somebody has to be paid to listen to it," Ana Dell said.';
  expect(linked(pair(early, full))).toEqual([['a.txt misattributed', 'b.txt source']]);
});

test('a speaker goes by the fullest name, and of several spellings by that of most articles', () => {
  const said = '"We never saw the water coming and nobody called," Hester Quayle said.';
  const text = `${pair('"We never saw the water coming and nobody called," Hester Quail said.', said)}\n=== c.txt\nPublished 5 May 2031\n\n${said}`;
  expect(quotations(corpusOf(text)).map((q) => q.speaker)).toEqual(['Hester Quayle']);
});

const WORDS = '"We never saw the water coming over the wall," ';

/** Whom each mention of the only statement is given to. */
const givenTo = (text: string): (string | null)[] => quotations(corpusOf(text)).filter((q) => q.mentions.length > 1).flatMap((q) => q.mentions.map((m) => m.speaker));

test.each([
  ['a role', '"We never saw the water coming," the baker said.', 'Ana Dell'],
  ['a thing', '"We never saw the water coming," a note on the door said.', 'Ana Dell'],
  ['"she", for whom another one was taken whom the article names too', 'Bruno Haas and Carla Benn spoke of Ana Dell in the gorge. Benn wept. "We never saw the water coming," she said.', 'Ana Dell'],
  ['"she", and the other one is not named', 'Bruno Haas and Carla Benn spoke in the gorge of the gate. Benn wept. "We never saw the water coming," she said.', 'Carla Benn'],
  ['another name', 'Ana Dell was there. "We never saw the water coming," Bruno Haas said.', 'Bruno Haas'],
])('who is credited by %s may be the one whom the others name', (_, body, speaker) => {
  expect(givenTo(pair('"We never saw the water coming," Ana Dell said.', body))).toEqual(['Ana Dell', speaker]);
});

test('a speaker to whom words are wrongly credited is spelt as most articles do too', () => {
  const said = 'Hester Quayle came. "We never saw the water coming," Ana Dell said.';
  const text = `${pair(said, '"We never saw the water coming," Hester Quail said.')}\n${third('Hester Quayle was asked.')}`;
  expect(givenTo(text)).toEqual(['Ana Dell', 'Hester Quayle']);
});

test('a long turn of speech is one statement, whoever is credited', () => {
  expect(linked(pair('"I want to know who owned what. The wall was old," Ana Dell said.', '"I want to know who owned what," Bruno Haas said.'))).toEqual([['a.txt source', 'b.txt misattributed']]);
});

test.each([
  ['who speaks is only told by "he" and it may be either', `Bruno Haas came down from the gorge in the evening and spoke to the families of Ulf Brenner there. ${WORDS}he said.`],
  ['who speaks is told by "he" in both', `Bruno Haas came down from the gorge in the evening and spoke to the families there. ${WORDS}he said.`, `Carl Dell was at the gate and spoke to the families there. ${WORDS}he said.`],
  ['the source quotes them itself', `Bruno Haas called it “never seen the water coming over the wall”.`, '"The county has not ‘never seen the water coming over the wall’ and it knows," Ana Dell said.'],
  ['two speak together', `${WORDS}Ana Dell and Bruno Haas said in a joint statement.`],
  ['one speaks of the other', `Ana Dell was told of it by Bruno Haas. ${WORDS}Haas said.`],
])('no words are credited to somebody else where %s', (_, body, source = `${WORDS}Ana Dell said.`) => {
  expect(verdicts(pair(source, body), 'misattributed')).toEqual([]);
});

test('words are credited to somebody else where "he" can only be the one whom the paragraph names', () => {
  const body = `Bruno Haas came down from the gorge in the evening and spoke to the families there. ${WORDS}he said.`;
  expect(linked(pair(`${WORDS}Ana Dell said.`, body))).toEqual([['a.txt source', 'b.txt misattributed']]);
});

test.each([
  ['"he" can only be the one whom the paragraph before is about', `Bruno Haas came down from the gorge in the evening and spoke to the families there.\n\n${WORDS}he said.`],
  ['a role is credited that the article gives one person', `The bishop, Bruno Haas, came down from the gorge in the evening.\n\nThe families spoke of nothing else all night. ${WORDS}the bishop said.`],
  ['the verb goes before a role that the article gives one person', `The bishop, Bruno Haas, came down from the gorge in the evening.\n\nThe families spoke of nothing else all night. ${WORDS}said the bishop.`],
])('words are credited to somebody else where %s', (_, body) => {
  expect(linked(pair(`${WORDS}Ana Dell said.`, body))).toEqual([['a.txt source', 'b.txt misattributed']]);
});

test('no words are credited to somebody else where the paragraph before is about two', () => {
  const body = `Bruno Haas came down from the gorge in the evening and spoke to Ulf Brenner there.\n\n${WORDS}he said.`;
  expect(verdicts(pair(`${WORDS}Ana Dell said.`, body), 'misattributed')).toEqual([]);
});

test('a turn of speech that two use is nobody\'s', () => {
  expect(verdicts(pair('Ana Dell hoped for pumps in the "not too distant future".', 'Bruno Haas hoped for a new wall in the "not too distant future".'), 'misattributed')).toEqual([]);
});

test('a namesake of the other speaker beside the words makes no doubt of who speaks', () => {
  const body = `The manager, Petra Brenner, was at the gate. ${WORDS}the mayor, Bruno Haas, said.`;
  expect(linked(pair(`The engineer, Karl Brenner, came at noon. ${WORDS}Brenner said.`, body))).toEqual([['a.txt source', 'b.txt misattributed']]);
});

test('a name in the sentence after makes no doubt of who speaks, one that is joined to the speaker does', () => {
  const credited = (after: string): string[] => verdicts(pair(`${WORDS}Ana Dell said.`, `${WORDS}said the warden, Bruno Haas${after}`), 'misattributed');
  expect(credited('. The chief engineer of the county, Ana Dell, was there too.')).toHaveLength(1);
  expect(credited(' and the engineer Ana Dell.')).toEqual([]);
});

test('a name in the next paragraph makes no doubt of who speaks', () => {
  expect(linked(pair(`${WORDS}Ana Dell said.`, `${WORDS}Bruno Haas said.\n\nAna Dell was there too.`))).toEqual([['a.txt source', 'b.txt misattributed']]);
});

test.each([
  ['a third one has the marks over the letters', 'Søren Dell', 'Søren Dell'],
  ['a third one names somebody else', 'Søren Döll', 'Soren Dell'],
])('a speaker whom two articles spell without marks: %s', (_, other, expected) => {
  const named = '"We never saw the water coming," Soren Dell said.';
  const engineer = `=== c.txt\nPublished 4 May 2031\n\n${LEAD}\n\nThe engineer, ${other}, was asked to come.`;
  const [statement] = quotations(corpusOf(`${pair(named, named)}\n\n${engineer}`));
  expect([statement!.speaker, ...statement!.mentions.map(({ speaker }) => speaker)]).toEqual([expected, expected, expected]);
});

test.each([
  ['the only one who has it in another article', 'Chief Constable Bruno Haas went up the valley.', 'chief constable', 'Bruno Haas'],
  ['nobody of two', 'Chief Constable Bruno Haas met Chief Constable Ulf Brenner.', 'chief constable', 'chief constable'],
  ['nobody who has a lesser one', 'Deputy Mayor Bruno Haas went up the valley.', 'mayor', 'mayor'],
  ['nobody for those who go unnamed', 'Police officer Bruno Haas went up the valley.', 'police officer', 'police officer'],
])('whoever is credited by a role alone is %s', (_, body, role, expected) => {
  const said = `The valley was dark. "We never saw the water coming over the wall," the ${role} said.`;
  const found = quotations(corpusOf(`${pair(said, 'The valley was dark.')}\n\n${third(body)}`));
  expect(found.map(({ speaker }) => speaker)).toEqual([expected]);
});

test('words that one article credits to a role are credited to somebody else where that is another person', () => {
  const role = 'The prime minister was angry. "We never saw the water coming over the wall," she said.';
  const mentions = (body: string): string[] => linked(`${pair('"We never saw the water coming over the wall," Ana Dell said.', role)}\n\n${third(body)}`).flat();
  expect(mentions('Prime Minister Greta Haas went up the valley.')).toEqual(['a.txt source', 'b.txt misattributed']);
  expect(mentions('Prime Minister Ana Dell went up the valley.')).toEqual(['a.txt source', 'b.txt verbatim']);
});
