import { expect, test } from 'vitest';
import type { Change } from '../../server/findings/comparison.ts';
import { quotationOf, quotations } from '../../server/findings/quotations.ts';
import { corpusOf } from '../corpus.ts';

/** Two articles about one event, each with its quotes; `body` goes after a common lead. */
function pair(a: string, b: string): string {
  const lead = 'The Verrano dam above Tolmezza burst on Tuesday and flooded the Lirano valley, the Brisca county office said.';
  return `=== a.txt\nPublished 3 May 2031\n\n${lead}\n\n${a}\n\n=== b.txt\nPublished 4 May 2031\n\n${lead} Engineers from Tolmezza went up the Lirano.\n\n${b}`;
}

/** Every statement with more than one mention: its mentions as "a.txt source", "b.txt altered -x +y". */
function linked(text: string): string[][] {
  return quotations(corpusOf(text))
    .filter((q) => q.mentions.length > 1)
    .map((q) => q.mentions.map((m) => [m.uri, m.match, ...m.changes.map(shown)].join(' ')));
}

function shown(change: Change): string {
  return `${change.source === null ? '' : `-${change.source} `}${change.here === null ? '' : `+${change.here}`}`.trim();
}

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

test('a word left out of a statement that is interrupted is no splice', () => {
  const a = '"It was not about the wall. It was not about the gate," Ana Dell said. "It was about some old grudge, some sad grudge. Oh, not a grudge born in the valley. A different grudge."';
  const b = '"It was not about the wall. It was not about the gate. It was about some old grudge, some sad grudge. Not a grudge born in the valley. A different grudge," Ana Dell said.';
  expect(linked(pair(a, b)).flat().filter((mention) => mention.includes('spliced'))).toEqual([]);
});

test('an ellipsis between two statements is no splice', () => {
  const a = '"The wall was old and full of cracks," Ana Dell said.\n\nShe warned that it would rain again. "Nobody listened to us last year," Dell said.';
  expect(linked(pair(a, '"The wall was old and full of cracks. ... And nobody listened to us last year," Ana Dell said.')).flat().filter((mention) => mention.includes('spliced'))).toEqual([]);
});

const THIRD = `=== c.txt\nPublished 5 May 2031\n\nThe Verrano dam above Tolmezza burst on Tuesday and flooded the Lirano valley, the Brisca county office said. Engineers from Tolmezza went up the Lirano.\n\n`;

test('what runs a statement and the end of another one together, each from another article, is spliced', () => {
  const one = '"It went dark, and then the wall began to hum," Ana Dell said.';
  const two = '"My brother stood beside me at the gate. When the lights came on I saw only his coat," Ana Dell said.';
  const both = '"It went dark, and then the wall began to hum. When the lights came on I saw only his coat," Ana Dell said.';
  const fourth = `\n${THIRD.replace('c.txt', 'd.txt')}${two}`;
  const inThird = (text: string): string[] => linked(text).flat().filter((mention) => mention.startsWith('c.txt')).map((mention) => mention.slice(0, 13));
  expect(inThird(`${pair(one, two)}\n${THIRD}${both}${fourth}`)).toEqual(['c.txt spliced']);
  // What one article alone puts before it may be another statement that it runs together with this one.
  expect(inThird(`${pair(one, two)}\n${THIRD}${both}`)).not.toEqual(['c.txt spliced']);
  // A dispatch from the place itself is nearer to what was said.
  const dispatch = pair(one, two).replace('Published 4 May 2031\n\nThe Verrano', 'TOLMEZZA, May 4 (Lake Press) - The Verrano');
  expect(inThird(`${dispatch}\n${THIRD}${both}`)).toEqual(['c.txt spliced']);
  // Where nothing is known to be left out, it may be the fullest form.
  const end = '"When the lights came on I saw only his coat," Ana Dell said.';
  expect(linked(`${pair(one, end)}\n${THIRD}${both}`).flat().filter((mention) => mention.includes('spliced'))).toEqual([]);
});

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
  expect(linked(pair(one, two)).flat().filter((mention) => mention.includes('misattributed'))).toHaveLength(1);
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

test('the form that most articles have is the source, and of equals the earliest', () => {
  const text = `${pair('"Homes can be built again by the spring," Ana Dell said.', '"Bridges can be built again by the spring," Ana Dell said.')}
=== c.txt
Published 5 May 2031

The Verrano dam above Tolmezza burst on Tuesday and flooded the Lirano valley, the Brisca county office said.

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

test('words of two persons that one runs together are spliced, however much is added', () => {
  const text = pair(
    '"I asked the county to report to me in June, and I will publish every word of it," Ana Dell said. Bruno Haas was brief. "The wall did not move. The engineers whom we asked had never seen it," Haas said.',
    '"The wall did not move. The engineers whom we asked had never seen it, and I will publish every word of it," Bruno Haas said.',
  );
  expect(linked(text)).toContainEqual(['a.txt source', 'b.txt spliced +and I will publish every word of it']);
});

test('a report with a dateline that leaves its date out is the source of what a dated one rewrites', () => {
  const lead = 'The Verrano dam above Tolmezza burst on Tuesday and flooded the Lirano valley, the Brisca county office said.';
  const wire = `=== wire.txt\nDam bursts\n\nTOLMEZZA (Northern Newswire) - ${lead}\n\n"The wall was eleven years old and nobody looked at it," said Ana Dell.`;
  const trade = `=== blog.txt\nPublished 4 May 2031\n\n${lead}\n\n"The wall was eight years old and nobody looked at it," said Ana Dell.`;
  expect(linked(`${trade}\n\n${wire}`)).toEqual([['blog.txt altered -eleven +eight', 'wire.txt source']]);
});

test.each([
  ['three words in the middle of another', '"We walked to the gate that is falling down onto the Brisca valley," Ana Dell said.', '"It\'s the Brisca valley," Ana Dell said.'],
  ['a common phrase', '"They were cross because I had cost them a lot of time," Ana Dell said.', 'Ana Dell spoke of "a lot of pain".'],
])('what shares a few words with a statement of the same speaker is another one: %s', (_, a, b) => {
  expect(linked(pair(a, b))).toEqual([]);
});

test('what leaves out the short sentence that begins what goes on is a splice', () => {
  const whole = '"They wanted 420 more from April, for the same old wall," Ana Dell said. "I am patient. I want to sleep and know that the gates will hold."';
  const joined = '"They wanted 240 more from April, for the same old wall. I want to sleep and know that the gates will hold," Ana Dell said.';
  expect(linked(pair(whole, joined)).flat().filter((mention) => mention.includes('spliced'))).not.toEqual([]);
});

test('what a book is called is no mention of what somebody said', () => {
  const said = '"I hid the key by the north wall," Ana Dell said.';
  expect(linked(pair(said, 'A book, "The Key by the North Wall", is in preparation.'))).toEqual([]);
  expect(linked(pair(said, 'A line on the wall, "the key by the north wall", is in red.'))).not.toEqual([]);
});

test('what stands in two paragraphs is not said in one breath', () => {
  const apart = '"The wall in the gorge was old," Ana Dell said.\n\nThe county had asked for a report on the state of the wall in autumn. "Nobody in the county listened to us last year," Ana Dell said.';
  const joined = '“The wall in the gorge was old.\n\n“Nobody in the county listened to us last year,” Ana Dell said.';
  expect(linked(pair(apart, joined)).flat().filter((mention) => mention.includes('spliced'))).toEqual([]);
});

test.each([
  ['in one paragraph', '"The wall in the gorge was old," Ana Dell said in a talk with the Brisca Herald. "Nobody in the county listened to us last year," she added.'],
  ['from one to the next', '"The wall in the gorge was old," Ana Dell said.\n\n"Nobody in the county listened to us last year," she said.'],
])('a statement that another article interrupts to say who speaks is no splice: %s', (_, body) => {
  const joined = '"The wall in the gorge was old. Nobody in the county listened to us last year," Ana Dell said.';
  expect(linked(pair(body, joined)).flat().filter((mention) => mention.includes('spliced'))).toEqual([]);
});
test('one that is quoted again in part is no splice of the whole and the part', () => {
  const body = 'Ana Dell said the wall had "put thousands of families in fear and trembling". Asked what she meant by "fear and trembling", she left.';
  expect(linked(pair(body, 'Ana Dell said it "put thousands of families into fear and trembling".')).flat().filter((mention) => mention.includes('spliced'))).toEqual([]);
});
test('what a headline has of a quote is no piece of a splice', () => {
  const said = '"We never heard the water. We saw cows in the lane, and cows are seldom wrong about the hour of the day," Ana Dell said.';
  const title = pair(said, said.replace('saw cows', 'saw goats')).replace('Published 3 May 2031', '‘We never heard the water’: a night in Tolmezza\n\nPublished 3 May 2031');
  expect(linked(title).flat().filter((mention) => mention.includes('spliced'))).toEqual([]);
});
test('two sentences that a word joins are one, and no other word was changed', () => {
  const apart = '"The wall in the gorge was old. Nobody in the county listened to us last year," Ana Dell said.';
  expect(linked(pair(apart, apart.replace('old. Nobody', 'old, and nobody')))).toEqual([['a.txt source', 'b.txt spliced +and']]);
});
test('two statements with a sentence between them are', () => {
  const apart = '"The wall in the gorge was old," Ana Dell said.\n\nThe county had asked for a report on the state of the wall in autumn. "Nobody in the county listened to us last year," Ana Dell said.';
  const joined = '"The wall in the gorge was old. Nobody in the county listened to us last year," Ana Dell said.';
  expect(linked(pair(apart, joined)).flat().filter((mention) => mention.includes('spliced'))).toHaveLength(1);
});

const WORDS = '"We never saw the water coming over the wall," ';
test('two statements are that are each credited, with a sentence between them, be one of them short', () => {
  const apart = '"The wall in the gorge was old and the county knew of it in autumn," Ana Dell said. She would not tell the families when she had seen it last. "Ask me again in May," she said.';
  const joined = '"The wall in the gorge was old and the county knew of it in autumn. Ask me again in May," Ana Dell said.';
  expect(linked(pair(apart, joined)).flat().filter((mention) => mention.includes('spliced'))).toHaveLength(1);
  expect(linked(pair(apart.replace(' She would not tell the families when she had seen it last.', ''), joined)).flat().filter((mention) => mention.includes('spliced'))).toEqual([]);
});

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
  const text = `${pair(said, '"We never saw the water coming," Hester Quail said.')}\n${THIRD}Hester Quayle was asked.`;
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
  expect(linked(pair(source, body)).flat().filter((mention) => mention.includes('misattributed'))).toEqual([]);
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
  expect(linked(pair(`${WORDS}Ana Dell said.`, body)).flat().filter((mention) => mention.includes('misattributed'))).toEqual([]);
});
test('a turn of speech that two use is nobody\'s', () => {
  expect(linked(pair('Ana Dell hoped for pumps in the "not too distant future".', 'Bruno Haas hoped for a new wall in the "not too distant future".')).flat().filter((mention) => mention.includes('misattributed'))).toEqual([]);
});
test('a namesake of the other speaker beside the words makes no doubt of who speaks', () => {
  const body = `The manager, Petra Brenner, was at the gate. ${WORDS}the mayor, Bruno Haas, said.`;
  expect(linked(pair(`The engineer, Karl Brenner, came at noon. ${WORDS}Brenner said.`, body))).toEqual([['a.txt source', 'b.txt misattributed']]);
});
test('a name in the sentence after makes no doubt of who speaks, one that is joined to the speaker does', () => {
  const verdicts = (after: string): string[] => linked(pair(`${WORDS}Ana Dell said.`, `${WORDS}said the warden, Bruno Haas${after}`)).flat().filter((mention) => mention.includes('misattributed'));
  expect(verdicts('. The chief engineer of the county, Ana Dell, was there too.')).toHaveLength(1);
  expect(verdicts(' and the engineer Ana Dell.')).toEqual([]);
});
test('a name in the next paragraph makes no doubt of who speaks', () => {
  expect(linked(pair(`${WORDS}Ana Dell said.`, `${WORDS}Bruno Haas said.\n\nAna Dell was there too.`))).toEqual([['a.txt source', 'b.txt misattributed']]);
});

test('what one article quotes in two pieces is not changed from one to the other, though a third has words of both', () => {
  const first = 'who directly or indirectly promises any pay, post, contract, appointment or any other benefit';
  const second = 'as a favour or reward for any silence about the wall or for the support of any report to any county office, any pay, post or contract included';
  const pieces = `Ana Dell wrote that anyone "${first}" to an engineer must go, and that gifts were given "${second}."`;
  const whole = 'Ana Dell wrote: "Nobody may promise any pay, post, contract, appointment or any other benefit as a favour or reward for any silence about the wall."';
  expect(linked(pair(pieces, whole)).flat().filter((mention) => mention.startsWith('a.txt altered'))).toEqual([]);
});

test.each([
  ['a third one has the marks over the letters', 'Søren Dell', 'Søren Dell'],
  ['a third one names somebody else', 'Søren Döll', 'Soren Dell'],
])('a speaker whom two articles spell without marks: %s', (_, other, expected) => {
  const named = '"We never saw the water coming," Soren Dell said.';
  const third = `=== c.txt\nPublished 4 May 2031\n\nThe Verrano dam above Tolmezza burst on Tuesday and flooded the Lirano valley, the Brisca county office said.\n\nThe engineer, ${other}, was asked to come.`;
  const [statement] = quotations(corpusOf(`${pair(named, named)}\n\n${third}`));
  expect([statement!.speaker, ...statement!.mentions.map(({ speaker }) => speaker)]).toEqual([expected, expected, expected]);
});

/** A third article that says who is who. */
const whoIsWho = (body: string): string => `=== c.txt\nPublished 5 May 2031\n\nThe Verrano dam above Tolmezza burst on Tuesday and flooded the Lirano valley, the Brisca county office said. Engineers from Tolmezza went up the Lirano.\n\n${body}`;

test.each([
  ['the only one who has it in another article', 'Chief Constable Bruno Haas went up the valley.', 'chief constable', 'Bruno Haas'],
  ['nobody of two', 'Chief Constable Bruno Haas met Chief Constable Ulf Brenner.', 'chief constable', 'chief constable'],
  ['nobody who has a lesser one', 'Deputy Mayor Bruno Haas went up the valley.', 'mayor', 'mayor'],
  ['nobody for those who go unnamed', 'Police officer Bruno Haas went up the valley.', 'police officer', 'police officer'],
])('whoever is credited by a role alone is %s', (_, body, role, expected) => {
  const said = `The valley was dark. "We never saw the water coming over the wall," the ${role} said.`;
  const found = quotations(corpusOf(`${pair(said, 'The valley was dark.')}\n\n${whoIsWho(body)}`));
  expect(found.map(({ speaker }) => speaker)).toEqual([expected]);
});
test('words that one article credits to a role are credited to somebody else where that is another person', () => {
  const role = 'The prime minister was angry. "We never saw the water coming over the wall," she said.';
  const corpus = (third: string): string[] => linked(`${pair('"We never saw the water coming over the wall," Ana Dell said.', role)}\n\n${whoIsWho(third)}`).flat();
  expect(corpus('Prime Minister Greta Haas went up the valley.')).toEqual(['a.txt source', 'b.txt misattributed']);
  expect(corpus('Prime Minister Ana Dell went up the valley.')).toEqual(['a.txt source', 'b.txt verbatim']);
});
