import { expect, test } from 'vitest';
import { quotationOf, quotations } from '../../server/findings/quotations.ts';
import { corpusOf } from '../corpus.ts';
import { LEAD } from './dam.ts';
import { linked, pair } from './quotes-of-two.ts';

test.each([
  ['the same words', '"We never saw the water coming," Ana Dell said.', '“We never saw the water coming”, said Dell, Ana Dell.', ['b.txt verbatim']],
  ['typography', '"It\'s 1,000 homes - all of them," Ana Dell said.', '“It’s 1000 homes — all of them,” said Ana Dell.', ['b.txt verbatim']],
  ['a part', '"We never saw the water coming and nobody called," Ana Dell said.', 'Ana Dell said "nobody called" that night, and "never saw the water" at all.', ['b.txt partial', 'b.txt partial']],
  ['an ellipsis', '"We saw the water rise at noon and nobody called us," Ana Dell said.', '"We saw the water rise ... and nobody called us," Ana Dell said.', ['b.txt partial']],
  ['a word put in', '"It needs to repaired before the autumn rain," Ana Dell said.', '"It needs to be repaired before the autumn rain," Ana Dell said.', ['b.txt altered +be']],
  ['a word left out', '"We will not open the gates this year," Ana Dell said.', '"We will open the gates this year," Ana Dell said.', ['b.txt altered -not']],
  ['a first word changed', '"Bridges can be built again by the spring," Ana Dell said.', '"Roads can be built again by the spring," Ana Dell said.', ['b.txt altered -Bridges +Roads']],
  ['a last word changed', '"We need the pumps in the valley this week," Ana Dell said.', '"We need the pumps in the valley today," Ana Dell said.', ['b.txt altered -this week +today']],
  ['an opposite', 'Ana Dell said repairs by the autumn were "possible" and cheap.', 'Ana Dell called repairs by the autumn "impossible" on Wednesday.', ['b.txt altered -possible +impossible']],
  ['an inserted word in brackets', '"They told us at noon to leave the valley," Ana Dell said.', '"[The county] told us at noon to leave the valley," Ana Dell said.', ['b.txt partial']],
  ['somebody else', '"We never saw the water coming," Ana Dell said.', '"We never saw the water coming," Bruno Haas said.', ['b.txt misattributed']],
  ['words that the editor of the source put in', '"They told [the families of the gorge] at noon to leave," Ana Dell said.', '"They told them at noon to leave," Ana Dell said.', ['b.txt partial']],
  ['American spelling of a verb', '"We analysed every wall in the valley," Ana Dell said.', '"We analyzed every wall in the valley," Ana Dell said.', ['b.txt verbatim']],
  ['one word in another form', '"The dam is one of the greatest failures of my office, and it was one of the greatest failures of my life," Ana Dell said.', 'Ana Dell called it "one of the greatest failure of my life".', ['b.txt altered -failures +failure']],
  ['a word for a word in three places', '"We argued until four in the morning and nobody threw anything," Ana Dell said.', '"We argued until five in the morning and somebody threw something," Ana Dell said.', ['b.txt altered -four +five -nobody +somebody -anything +something']],
  ['a title before a name', '"We have been fair to Mr. Haas in every one of our letters to the valley," Ana Dell said.', '"We have been fair to Haas in every one of our letters to the valley," Ana Dell said.', ['b.txt altered -Mr']],
  ['a denial cut out', '"This wall was not built by the county. It was built by two drunken masons from Brisca," Ana Dell said.', '"This wall was built by two drunken masons from Brisca," Ana Dell said.', ['b.txt altered -was not built by the county. It']],
  ['a role and a name', '"We never saw the water coming," Ana Dell said.', '"We never saw the water coming," a resident said.', ['b.txt verbatim']],
  ['the end of a sentence left out', '"This valley has been told for years to wait its turn. On Tuesday it stopped waiting," Ana Dell said.', '"This valley has been told for years to wait. On Tuesday it stopped waiting," Ana Dell said.', ['b.txt altered -its turn']],
  ['the rest of a sentence left out', '"The county did not need a report to tell it that the wall was old. It needed a mason," Ana Dell said.', '"The county did not need a report. It needed a mason," Ana Dell said.', ['b.txt altered -to tell it that the wall was old']],
  ['the beginning of a sentence that is joined to the one before', '"This is a very old wall. It is not yet a ruin of the gorge," Ana Dell said.', '"This is a very old wall, not yet a ruin of the gorge," Ana Dell said.', ['b.txt spliced -It is']],
  ['a clause at the end of a sentence left out', '"You can mend a wall or you can move a town. The county has settled that for us," Ana Dell said.', '"You can mend a wall. The county has settled that for us," Ana Dell said.', ['b.txt spliced -or you can move a town']],
  ['a short sentence cut out', '"The wall was old. I knew. Nobody listened to us," Ana Dell said.', '"The wall was old. Nobody listened to us," Ana Dell said.', ['b.txt spliced -I knew']],
  ['a sentence cut out', '"The wall was old. We told them so. Nobody listened to us," Ana Dell said.', '"The wall was old. Nobody listened to us," Ana Dell said.', ['b.txt spliced -We told them so']],
  ['a sentence cut out and the rest joined', '"The wall was old. We told them so three times. Nobody listened to us," Ana Dell said.', '"The wall was old and nobody listened to us," Ana Dell said.', ['b.txt spliced -We told them so three times +and']],
  ['British and American spelling', '"We apologise to everybody in the valley who was never told of it: 40 per cent of the programme is lost," Ana Dell said.', '"We apologize to everybody in the valley who was never told of it: 40 percent of the program is lost," Ana Dell said.', ['b.txt verbatim']],
  ['full stops in initials', '"We asked the U.N. and the E.U. for pumps twice," Ana Dell said.', '"We asked the UN and the EU for pumps twice," Ana Dell said.', ['b.txt verbatim']],
  ['British and American spelling of Greek words', '"The paediatric ward saw ten anaemic children and one oedema," Ana Dell said.', '"The pediatric ward saw ten anemic children and one edema," Ana Dell said.', ['b.txt verbatim']],
  ['a statement that goes on after a changed word', '"We had two hundred people to feed that night, and the county lent us its brass band. On Friday the soup came," Ana Dell said.', '"We had two hundred people to feed that night, and the county lent us its brass ensemble," Ana Dell said.', ['b.txt altered -band +ensemble']],
  ['a nickname that is a given name', '"We never saw the water coming," Ana Dell said.', 'Comedian Ana put it so: "We never saw the water coming."', ['b.txt verbatim']],
  ['numbers in words and in digits', '"We asked 3 engineers and 2 of them came," Ana Dell said.', '"We asked three engineers and two of them came," Ana Dell said.', ['b.txt verbatim']],
  ['a clause cut out', '"I opened the gate, and then I closed it again at dusk, and nobody thanked me," Ana Dell said.', '"I opened the gate, and nobody thanked me," Ana Dell said.', ['b.txt spliced -and then I closed it again at dusk']],
  [
    'the end of a sentence and the beginning of the next cut out',
    '"If the wall holds, we will have to pay for two towns. If it breaks, we will have to pay for three," Ana Dell said.',
    '"If the wall holds, we will have to pay for three," Ana Dell said.',
    ['b.txt spliced -we will have to pay for two towns. If it breaks'],
  ],
  ['a sentence cut out whose words come again', '"The wall was old. The gauges were read every week and showed nothing. Every letter is on file," Ana Dell said.', '"The wall was old. Every letter is on file," Ana Dell said.', ['b.txt spliced -The gauges were read every week and showed nothing']],
  ['a speaker whose name is misspelt', '"We never saw the water coming," Hester Quayle said.', '"We never saw the water coming," Hester Quail said.', ['b.txt verbatim']],
  ['a short sentence whose speaker is not named', '"I saw it on my doorstep twice. I never saw it on my stairs," Ana Dell said.', 'The water came further than ever. "On my stairs!"', ['b.txt partial']],
  [
    'two statements run together',
    '"The wall was old and full of cracks," Ana Dell said.\n\nShe warned that it would rain again. "Nobody listened to us last year," Dell said.',
    '"The wall was old and full of cracks. Nobody listened to us last year," Ana Dell said.',
    ['b.txt spliced +Nobody listened to us last year'],
  ],
  [
    'two statements of one breath with the passage between them left out',
    '"We will not raise the fees this year, and none of the families below the dam will have to leave," Ana Dell told reporters. "The engineers found four cracks. You cannot sell a house under a dam."',
    '"We will not raise the fees this year. You cannot sell a house under a dam," Ana Dell said.',
    ['b.txt spliced -and none of the families below the dam will have to leave'],
  ],
  [
    'what is denied and what is not changed over',
    '"You can sell a crane. You cannot sell the sea in front of it," Ana Dell said.',
    '"You cannot sell a crane," Ana Dell said. "You can sell the sea in front of it."',
    ['b.txt altered -can +cannot', 'b.txt altered -cannot +can'],
  ],
  ['a short sentence with a word changed', 'Asked what went well, Ana Dell said: "Only about the rhinoceros."', '"Only for the rhinoceros," Ana Dell said.', ['b.txt altered -about +for']],
])('%s', (_, a, b, expected) => {
  const groups = linked(pair(a, b));
  expect(groups.flat().filter((line) => line.startsWith('b.txt'))).toEqual(expected);
  for (const group of groups) expect(group.filter((line) => line.endsWith(' source'))).toEqual(['a.txt source']);
});

test.each([
  ['other words', '"We never saw the water coming," Ana Dell said.', '"They will pay for every house," Ana Dell said.'],
  ['a common phrase', '"It was one of the worst nights," Ana Dell said.', '"This is one of the best towns," Bruno Haas said.'],
  ['a phrase at the end of two sentences', '"The county must not sell our old houses with a letter to the papers," Ana Dell said.', '"No mayor has ever mended a wall with a letter to the papers," Bruno Haas said.'],
  ['a phrase in two sentences of one speaker', '"This endless rain stops right here and stops right now," Ana Dell said.', '"That all changes starting right here and right now," Ana Dell said.'],
  ['what two for one body say', '"Stay with us -- our position has not changed on the dam," a county spokeswoman said.', '"The county has not changed its position on the dam," the county said.'],
  ['few words among many that differ', '"to senior county officials" was what Ana Dell wrote.', '"A senior county official was told of it," Ana Dell said.'],
  ['a small word by somebody else', 'Ana Dell called it "careless" work.', 'Bruno Haas spoke of "careless" drivers.'],
])('not linked: %s', (_, a, b) => {
  expect(linked(pair(a, b))).toEqual([]);
});

test('what the article of the source quotes as another statement is no altered mention of it', () => {
  const a = '"You may think it is fine that the wall was never looked at. I don’t think that is fine. You may think it is fine that the gauges were sold," Ana Dell said. She was not done. "But I don’t think it is fine. I think it is a shame," Dell said.';
  expect(linked(pair(a, '"I don’t think it is fine," Ana Dell said.'))).toEqual([['a.txt source', 'b.txt partial']]);
});

test('the form that most articles have is the source, and of equals the earliest', () => {
  const text = `${pair('"Homes can be built again by the spring," Ana Dell said.', '"Bridges can be built again by the spring," Ana Dell said.')}
=== c.txt
Published 5 May 2031

${LEAD}

"Bridges can be built again by the spring," Ana Dell said.`;
  expect(linked(text)).toEqual([['a.txt altered -Bridges +Homes', 'b.txt source', 'c.txt verbatim']]);
});

test('each quote leads to the statement that the list of all holds', () => {
  const corpus = corpusOf(pair('"The wall was old and full of cracks," Ana Dell said. She was "careful" and "angry".', 'Ana Dell was "angry": "The wall was old and full of holes," she said. "Old and full of cracks," he said.'));
  const all = quotations(corpus);
  expect(all.flatMap((q) => q.mentions)).toHaveLength(6);
  for (const quotation of all) {
    for (const mention of quotation.mentions) {
      const index = corpus.entry(mention.uri)!.mentions.quotes.findIndex((q) => q.start === mention.start);
      expect(quotationOf(corpus, mention.uri, index)).toEqual(quotation);
    }
  }
});

test('a report with a dateline that leaves its date out is the source of what a dated one rewrites', () => {
  const wire = `=== wire.txt\nDam bursts\n\nTOLMEZZA (Northern Newswire) - ${LEAD}\n\n"The wall was eleven years old and nobody looked at it," said Ana Dell.`;
  const trade = `=== blog.txt\nPublished 4 May 2031\n\n${LEAD}\n\n"The wall was eight years old and nobody looked at it," said Ana Dell.`;
  expect(linked(`${trade}\n\n${wire}`)).toEqual([['blog.txt altered -eleven +eight', 'wire.txt source']]);
});

test.each([
  ['three words in the middle of another', '"We walked to the gate that is falling down onto the Brisca valley," Ana Dell said.', '"It\'s the Brisca valley," Ana Dell said.'],
  ['a common phrase', '"They were cross because I had cost them a lot of time," Ana Dell said.', 'Ana Dell spoke of "a lot of pain".'],
])('what shares a few words with a statement of the same speaker is another one: %s', (_, a, b) => {
  expect(linked(pair(a, b))).toEqual([]);
});

test('what a book is called is no mention of what somebody said', () => {
  const said = '"I hid the key by the north wall," Ana Dell said.';
  expect(linked(pair(said, 'A book, "The Key by the North Wall", is in preparation.'))).toEqual([]);
  expect(linked(pair(said, 'A line on the wall, "the key by the north wall", is in red.'))).not.toEqual([]);
});

test('what one article quotes in two pieces is not changed from one to the other, though a third has words of both', () => {
  const first = 'who directly or indirectly promises any pay, post, contract, appointment or any other benefit';
  const second = 'as a favour or reward for any silence about the wall or for the support of any report to any county office, any pay, post or contract included';
  const pieces = `Ana Dell wrote that anyone "${first}" to an engineer must go, and that gifts were given "${second}."`;
  const whole = 'Ana Dell wrote: "Nobody may promise any pay, post, contract, appointment or any other benefit as a favour or reward for any silence about the wall."';
  expect(linked(pair(pieces, whole)).flat().filter((mention) => mention.startsWith('a.txt altered'))).toEqual([]);
});
