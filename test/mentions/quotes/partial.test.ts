import { expect, test } from 'vitest';
import { findNames } from '../../../server/mentions/names/names.ts';
import { findQuotes } from '../../../server/mentions/quotes/quotes.ts';
import { parseArticle } from '../../../server/text/article.ts';

/** Speaker and text of every quotation: "Ana Dell: late". */
function speakers(text: string): string[] {
  const article = parseArticle('a.txt', text);
  return findQuotes(article, findNames(article)).map((q) => `${q.speaker ?? '-'}: ${q.text}`);
}

// Parts of sentences that somebody said, told by where the words stand.
test.each([
  ['credited at the end, the verb first', 'The rules "send a clear message to all of us" in the north, said Ana Dell, who leads the board.', ['Ana Dell: send a clear message to all of us']],
  ['credited at the end to a title in lower case', 'It had made "unsuitable stuff" available to pupils, founder Ana Dell said.', ['Ana Dell: unsuitable stuff']],
  ['credited at the end to the title and its house', 'The duke "is deeply concerned that they were misled" about the raid, Velle House spokesman Tom Ober said Thursday.', ['Tom Ober: is deeply concerned that they were misled']],
  ['the first of two', 'The plan was "wrong" and "dangerous", Ana Dell said.', ['Ana Dell: wrong', 'Ana Dell: dangerous']],
  ['the first of two clauses', 'It was "thrilling" to be on the stage, and the hall was a "dream," Ana Dell told the paper.', ['Ana Dell: thrilling', 'Ana Dell: dream,']],
  ['the first of two where the second has a speaker of its own', 'The plan was a "gift" to some, and Ana Dell called it "a joke" on Monday.', ['-: gift', 'Ana Dell: a joke']],
  ['a question before what its answer is', 'Ana Dell met Tom Ober.\n\nTom Ober was asked, "Will you leave?" "Never," he said.', ['-: Will you leave?', 'Tom Ober: Never,']],
  ['no comma before the verb', 'The swap was "bittersweet" said Ana Dell, a director.', ['Ana Dell: bittersweet']],
  ['no comma after a sentence', '"We would have begun with that at once" Ana Dell told reporters.', ['Ana Dell: We would have begun with that at once']],
  ['a show that is named before somebody asks', '"Morning" host Ana Dell asked Tom Ober about the bridge.', ['-: Morning']],
  ['a film and who tells of it', 'He had to hide after the film, "Surrender," in August, said Ana Dell.', ['-: Surrender,']],
  ['a kind of man of whom somebody tells', 'The legendary "soap man" calling at the door is little more than a memory, said Ana Dell.', ['-: soap man']],
  ['what seems so', 'Ana Dell said Thursday that "anger seems rewarded" in the country.', ['Ana Dell: anger seems rewarded']],
  ['a thing in a place of which something is told', 'Ana Dell said that "ghost firms" in the port had closed.', ['-: ghost firms']],
  ['what somebody expressed', 'The ministry on Friday expressed its "deep concern" over the camps.', ['ministry: deep concern']],
  ['what was, far from the verb', 'Ana Dell said it would not be hard to make a drug that spared the brain and had none of the effects of the old ones and that work towards it had been "very promising".', ['Ana Dell: very promising']],
  ['somebody whose name ends with a stop', 'Justice Ray Torrance Jr. called the case "quite odd".', ['Ray Torrance Jr.: quite odd']],
  ['a generation after a comma', 'Police chief Ray Torrance, Jr. said officers were "working on it".', ['Ray Torrance: working on it']],
  ['a body whose name is cut short', 'Justice Dept. brands Harborview an "unruly county" once more.', ['Justice Dept: unruly county']],
  ['a role as in headlines', 'Mayor used shuttered shop for haircut, owner calls it "slap in the face"', ['owner: slap in the face']],
  ['initials before marks', 'China says U.S. "solely to blame" for failure of talks', ['China: solely to blame']],
  ['a name that nobody knows', 'Chirper flagged the post and cut its reach, saying it was "disputed".', ['Chirper: disputed']],
  ['what an airline blames', 'The airline blamed "a shortage of crew" for it.', ['airline: a shortage of crew']],
  ['what somebody apologises for', 'The club apologised for "the distress this has caused".', ['club: the distress this has caused']],
  ['what somebody talked of', 'Ana Dell, blunter still, talked of "a swindle".', ['Ana Dell: a swindle']],
  ['what a headline says somebody calls it', 'Ana Dell calls rival\'s plan a "surrender"\n\nAna Dell spoke on Monday.', ['Ana Dell: surrender']],
])('%s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test('a text that begins with a comma is read', () => {
  expect(speakers(', said “calls it mayor was called “mayor')).toHaveLength(2);
});

// What nobody said as speech, though somebody stands near it.
test.each([
  ['what people had not heard of', 'It was before most of us in Velle had heard of "cool holidays".'],
  ['what a trade jokes of', 'Brokers joke of a "gull premium" on rooms.'],
  ['what a trade has begun to whisper of', 'Brokers have begun to whisper of a "gull premium".'],
  ['what a trade likes to call it', 'Diplomats like to call such sums "travel costs".'],
  ['what a trade that is not listed calls a thing', 'Her captors called the cellar "the office" for months.'],
  ['what somebody answers before another clause', 'If the doctor says no, take the "slow lane" and wait.'],
  ['what everybody says', 'The last time, everybody said "never again" and went home.'],
  ['what somebody is told to say', 'Children were told to say "cheese" and ran.'],
  ['what is not said', 'Bakers there do not say "bread" at night.'],
  ['what anyone may say', 'Anyone who says "it will pass" has not seen the hall.'],
  ['a ring', 'Birds wear a ring that says "cleaned".'],
  ['a vest', 'The stewards wore vests reading "Here to help".'],
  ['a sign that somebody carries', 'A girl of nine carried a cardboard sign: "I cannot vote yet".'],
  ['words on a card', 'Every driver gets a card with the words "Stop, look" on it.'],
  ['what is written next to a name', 'The guards wrote "seen" next to six names.'],
  ['whom a letter is for', 'Ana Dell got a letter addressed to "the lodger".'],
  ['which word is preferred', 'The firm\'s lawyers prefer "release" to spill.'],
  ['how a name sounds', 'The name, pronounced "Shay", is from her mother, Ana Dell said.'],
  ['names in a list', 'The guards, Ana Dell said, went by names like "Doctor".'],
  ['terms that are not to be used', 'Ana Dell ordered clerks to stop using terms like "alien".'],
  ['a status', 'Ana Dell said the status of the bears may change from "rare" to "safe".'],
  ['what newcomers are known as', 'They are kind to newcomers, known in jest as "pups", Ana Dell said.'],
  ['what the neighbours know a house as', 'Residents know the house as the "bank".'],
  ['what is offered', 'Hotels are offering "black sand" weeks.'],
  ['what is argued about', 'The insurers will argue about "wear and tear".'],
  ['how a trade puts it', 'For her the fund holds a "waiting room", as accountants put it.'],
  ['what a raid was named', 'The raid, which planners had named "Paper Lantern", took nine minutes.'],
])('%s is nobody\'s', (_, text) => {
  for (const quote of speakers(text)) expect(quote).toMatch(/^-/);
});

// What somebody said, though much like it.
test.each([
  ['judged', 'Residents called it "the worst day".', ['Residents: the worst day']],
  ['joked', 'Ana Dell joked of "a gull premium".', ['Ana Dell: a gull premium']],
  ['offered', 'Ana Dell offered "no comment".', ['Ana Dell: no comment']],
  ['written', 'Ana Dell wrote "never again" on the wall.', ['Ana Dell: never again']],
  ['said by people who speak of themselves', 'People said "we were lucky".', ['People: we were lucky']],
  ['in a letter', 'The letter that says "nobody has to leave" came late.', ['letter: nobody has to leave']],
  ['an offer that somebody judges', 'Ana Dell called the offer "fair".', ['Ana Dell: fair']],
])('%s is somebody\'s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});
