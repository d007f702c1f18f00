import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNames } from '../../../server/mentions/names/names.ts';
import { findQuotes } from '../../../server/mentions/quotes/quotes.ts';
import { parseArticle } from '../../../server/text/article.ts';

/** Speaker, cue and text of every quotation: "Ana Dell (said): We are late,". */
function speakers(text: string): string[] {
  const article = parseArticle('a.txt', text);
  return findQuotes(article, findNames(article)).map((q) => `${q.speaker ?? '-'} (${q.cue?.text ?? '-'}): ${q.text}`);
}

test.each([
  ['after', '"We are late," Ana Dell said.', ['Ana Dell (said): We are late,']],
  ['inverted', '"We are late," said Ana Dell.', ['Ana Dell (said): We are late,']],
  ['before', 'Ana Dell said, "We are late."', ['Ana Dell (said): We are late.']],
  ['interrupted', '"We are late," Ana Dell said, "and tired."', ['Ana Dell (said): We are late,', 'Ana Dell (said): and tired.']],
  ['gone on with', '"We are late," Ana Dell said. "We go."', ['Ana Dell (said): We are late,', 'Ana Dell (-): We go.']],
  ['somebody with a title in bold type', '"We are late," said Mayor <b>Ana Dell</b>.', ['Ana Dell (said): We are late,']],
  ['somebody with a link', '"We are <i>late</i>," <a href="https://velle.example/dell?page=2">Ana</a> Dell said.', ['Ana Dell (said): We are <i>late</i>,']],
  ['according to', '"We are late," according to Ana Dell.', ['Ana Dell (according): We are late,']],
  ['a fragment', 'Ana Dell called the plan "a joke" on Monday.', ['Ana Dell (called): a joke']],
  ['somebody beside an aside', '"We are late," Captain Ana Dell, as her crew call her, told the radio.', ['Ana Dell (told): We are late,']],
  ['somebody in apposition with an abbreviated title', 'The institute met on Friday. "We are late," its director, Dr. Ana Dell, told reporters.', ['Ana Dell (told): We are late,']],
  ['the owner of words in the sentence before', 'Ana Dell came late.\n\nTom Ober spoke first. Ms. Dell’s own words were well chosen. "We are not late and never were."', ['Ana Dell (words): We are not late and never were.']],
  ['another subject after a semicolon', 'Voters said the plan was "half-baked"; the treasury called it "prudent".', ['Voters (said): half-baked', 'treasury (called): prudent']],
  ['the sender of a message before a colon', 'Ana Dell’s message to the strikers was short: "Come back on Monday."', ['Ana Dell (message): Come back on Monday.']],
  ['what somebody told others', '"The roof is safe." That is what Ana Dell told parents in May.', ['Ana Dell (told): The roof is safe.']],
  ['an age', 'Ana Dell was last. "We ran," added the 44-year-old.', ['Ana Dell (added): We ran,']],
  ['the sender of a statement', 'Ana Dell sent a statement that said the town "did pay for it".', ['Ana Dell (said): did pay for it']],
  ['what the public speaks of', 'Traders spoke of a "dead month".', ['- (-): dead month']],
  ['what some call it', 'Some papers called the match a "massacre", which it was not.', ['- (-): massacre']],
  ['what friends call a thing', 'He drove a lorry that his friends called "the Whale".', ['- (-): the Whale']],
  ['what everybody is calling it', 'Everybody is calling it "the long room".', ['- (-): the long room']],
  ['what critics call it', 'Critics called it "a gift to the rich".', ['Critics (called): a gift to the rich']],
  ['what is denied', 'Tom Ober denied claims that he was "a puppet" of the firms.', ['- (-): a puppet']],
  ['what is denied and whose claim it is', 'Tom Ober rejected Ana Dell\'s claim that he was "a puppet".', ['Ana Dell (claim): a puppet']],
  ['a phrase that somebody is tired of', 'She is tired of the phrase "lessons learned".', ['- (-): lessons learned']],
  ['in the words of somebody', 'Both sides, in the words of the mediator, Ana Dell, are "out of road".', ['Ana Dell (words): out of road']],
  ['somebody by a role before whom it is said of', 'In the hall the senator also took a swipe at presidential hopeful Ana Dell, calling her tenure "a lost year".', ['senator (calling): a lost year']],
  ['by radio', '"We are listing," the captain, Ana Dell, radioed at noon.', ['Ana Dell (radioed): We are listing,']],
  ['a company and not the agency that reports', 'OLDA, May 3 (Coast Press) - A wall fell on Friday.\n\nThe company said that it was "deeply sorry".', ['company (said): deeply sorry']],
  ['what others say of it', 'There is no "golden ticket", whatever the adverts say.', ['- (-): golden ticket']],
  ['somebody with a title and two surnames', '"We go," Chief Oduya-Moose said. "Then go," the chief added.', ['Oduya-Moose (said): We go,', 'Oduya-Moose (added): Then go,']],
  ['one of several', '"The doors were locked," said one of the survivors, Ana Dell.', ['Ana Dell (said): The doors were locked,']],
  ['a noun that nobody listed', '"Gutted!" wrote the winger on Monday.', ['winger (wrote): Gutted!']],
  ['a role that stands for whoever was named last', 'Ana Dell was late for the match. "I ran," the striker said.', ['Ana Dell (said): I ran,']],
  ['a role for one of two', 'Ana Dell met Tom Ober at the match. "I ran," the striker said.', ['striker (said): I ran,']],
  ['a role that goes unnamed', 'Ana Dell was late for the match. "I ran," the neighbour said.', ['neighbour (said): I ran,']],
  ['a role with a word that tells which', 'Ana Dell was late for the match. "I ran," the Lisbon striker said.', ['Lisbon striker (said): I ran,']],
  ['a body by its head', 'The Holm Valley Council met on Friday. "The road is closed," the council said.', ['Holm Valley Council (said): The road is closed,']],
  ['a company', 'Osterby Energy closed its plant on Friday. "We are late," the company said.', ['Osterby Energy (said): We are late,']],
  ['a body with what it is for', '"The road is closed," the ministry of transport said.', ['ministry of transport (said): The road is closed,']],
  ['a spokesman for a body', 'A spokesman for the Holm Valley Council said: "The road is closed."', ['Holm Valley Council (said): The road is closed.']],
  ['a parent of some', 'The dad-of-three said he was "sick to the stomach".', ['dad-of-three (said): sick to the stomach']],
  ['somebody with colleagues', 'Ana Dell and her colleagues described "a slow collapse" of the shelf.', ['Ana Dell (described): a slow collapse']],
  ['a thing of which something is said', 'Ana Dell said the "brain drain" had slowed. She told investors that "zombie" firms must close.', ['- (-): brain drain', '- (-): zombie']],
  ['what is said of a thing', 'Ana Dell said the drain was "a scandal" and that "every single house" was empty.', ['Ana Dell (said): a scandal', 'Ana Dell (said): every single house']],
  ['a word in a sentence that its end credits', 'Two "suspicious" parcels were lunch, Ana Dell said. The "black box" was found, she said.', ['- (-): suspicious', '- (-): black box']],
  ['what was said in a sentence that its end credits', 'It was "pure luck", Ana Dell said. The deal would "bankrupt" the town, she said.', ['Ana Dell (said): pure luck', 'Ana Dell (said): bankrupt']],
  ['a title beside a verb', 'Ana Dell, the author of "The Salt Road", told "Late Line" that she had spoken in the "Blue Room".', ['- (-): The Salt Road', '- (-): Late Line', '- (-): Blue Room']],
  ['a word that is avoided', 'The minister, Ana Dell, avoided the word "recession".', ['- (-): recession']],
  ['a scare quote', 'The town got used to the "new normal" of rain.', ['- (-): new normal']],
  ['an organization', '"The road is closed," the ministry said.', ['ministry (said): The road is closed,']],
  ['the object of a quote', '"We go," the agency quoted Ana Dell as saying.', ['Ana Dell (quoted): We go,']],
  ['a passive', '"We go," Ana Dell was quoted as saying by the agency.', ['Ana Dell (quoted): We go,']],
  ['what somebody calls it', 'The mayor, Ana Dell, denounced what she called a "cheap trick".', ['Ana Dell (called): cheap trick']],
  ['what many call it', 'The mayor, Ana Dell, came. They still call that winter the "long wet".', ['- (-): long wet']],
  ['the usual word for it', 'Ana Dell warned that the clay had turned into what diggers call "porridge".', ['- (-): porridge']],
  ['what a place calls its hours', 'Ana Dell came in what the fire brigade calls "the golden day".', ['- (-): the golden day']],
  ['what somebody is known as', 'Ana Dell prefers to be known as "Gerald".', ['- (-): Gerald']],
  ['a name given to a thing', 'Ana Dell calls the plan "Project Tide".', ['- (-): Project Tide']],
  ['a name given to a person', 'Ana Dell called him "Shifty Bruno" twice.', ['Ana Dell (called): Shifty Bruno']],
  ['an accusation by several', 'Ana Dell came. Several councillors called it "fraud".', ['Several councillors (called): fraud']],
  ['a song', 'A song called "Come home soon" was played.', ['- (-): Come home soon']],
  ['a title', 'Ana Dell handed out a leaflet with the title "A Bridge for All".', ['- (-): A Bridge for All']],
  ['a nickname', 'Ana Dell, the mayor, calls the road the "Long Wait".', ['- (-): Long Wait']],
  ['a judgement', 'Ana Dell calls the road "a joke".', ['Ana Dell (calls): a joke']],
  ['an aim', 'Ana Dell wants to make the town "fit for all".', ['- (-): fit for all']],
  ['a sign', 'A school has a sign that says "Warm Room" on its doors.', ['- (-): Warm Room']],
  ['so-called', 'Ana Dell said the so-called "quick fix" had failed.', ['Ana Dell (said): quick fix']],
  ['a colon', 'Ana Dell had one question: "Who pays?"', ['Ana Dell (-): Who pays?']],
  ['a dash', '"We are late." — Ana Dell', ['Ana Dell (-): We are late.']],
  ['a role named elsewhere', 'Ana Dell, the mayor of Tolmezza, was late. "We go," the mayor said.', ['Ana Dell (said): We go,']],
  ['a pronoun', 'Ana Dell came late on Monday. "We go," she said.', ['Ana Dell (said): We go,']],
  ['a fuller description', 'A senior county official spoke to reporters. "We go," the official said.', ['senior county official (said): We go,']],
  ['an apposition', '"We go," Ana Dell, the mayor of Tolmezza for the Green Party, said.', ['Ana Dell (said): We go,']],
  ['an apposition before', '"We go," said the mayor, Ana Dell.', ['Ana Dell (said): We go,']],
  ['the next paragraph', '"We go," Ana Dell said.\n\n"Nobody will stop us."', ['Ana Dell (said): We go,', 'Ana Dell (-): Nobody will stop us.']],
  ['another paragraph about nothing of the kind', '"We go," Ana Dell said.\n\nIt rained all night.\n\n"Nobody will stop us."', ['Ana Dell (said): We go,', '- (-): Nobody will stop us.']],
  ['a block quote after who wrote it', 'The day went on.\n\nMayor Ana Dell wrote to the families.\n\n> We failed you. We will not do so again.', ['Ana Dell (wrote): We failed you. We will not do so again.']],
  ['a block quote after a colon', 'The day went on.\n\nIn a statement, the Velle Port Authority said:\n\n> The crane was checked in March.', ['Velle Port Authority (said): The crane was checked in March.']],
  ['a block quote with marks', 'The day went on.\n\nAna Dell put it this way:\n\n> "A promise is a promise, as my father said."', ['Ana Dell (put): A promise is a promise, as my father said.']],
  ['a block quote after nobody', 'The day went on.\n\nIt rained all night.\n\n> We failed you. We will not do so again.', ['- (-): We failed you. We will not do so again.']],
  ['a pronoun before the name, where an article opens', '“I am not,” he told reporters, “a thief.” The treasurer, Carl Amos, left at once.', ['Carl Amos (told): I am not,', 'Carl Amos (told): a thief.']],
  ['a pronoun before a name of the other gender', '“I am late,” she said. The treasurer, Mr. Carl Amos, left at once.', ['- (-): I am late,']],
  ['those who were asked', 'Ana Dell came. Voters were asked: "Should the mine close?"', ['- (-): Should the mine close?']],
  ['a verdict', 'Ana Dell, the mayor, came. Dell\'s verdict was short: "Too late."', ['Ana Dell (verdict): Too late.']],
  ['who says so in a sentence of its own', '"We would do it again." So says Carl Amos, and nobody disagreed.', ['Carl Amos (says): We would do it again.']],
  ['whose view it was', '"The bill is dead." That was the view of Senator Ana Dell.', ['Ana Dell (view): The bill is dead.']],
  ['who would say so', 'If you ask Carl Amos, "it was never about the money".', ['Carl Amos (-): it was never about the money']],
  ['for whom it is', 'For Carl Amos, the find is "a gift".', ['Carl Amos (-): a gift']],
  ['in the words of', 'The find is "as good as it gets", in the words of Carl Amos.', ['Carl Amos (words): as good as it gets']],
  ['put in between', 'It was, said Ana Dell, "the longest mile of my life".', ['Ana Dell (said): the longest mile of my life']],
  ['a role that no list has', '"Fine," said the lamplighter of the village.', ['lamplighter (said): Fine,']],
  ['a question for a verdict', 'Then there is Ana Dell, 34. Her verdict? "Overpriced and wet."', ['Ana Dell (verdict): Overpriced and wet.']],
  ['a pronoun of the clause before', 'Asked whether he would go, Deputy Mayor Carl Amos left. "Not today," he said.', ['Carl Amos (said): Not today,']],
  ['a nickname that was given', 'Residents have nicknamed the tower "the Toothpick". Ana Dell built it.', ['- (-): the Toothpick']],
  ['a headline', '‘She only had a slice’: a grief\n\nThe town of Tolmezza has gone off its lunch.\n\n“She only had a slice. I had none,” said Ana Dell.', ['Ana Dell (-): She only had a slice', 'Ana Dell (said): She only had a slice. I had none,']],
  ['a banner', 'Ana Dell spoke under a banner saying "Water for All".', ['- (-): Water for All']],
  ['a scoreboard', 'The scoreboard read "Game over" and Ana Dell smiled.', ['- (-): Game over']],
  ['a ship', 'Ana Dell said the "Marigold" was a good ship.', ['- (-): Marigold']],
  ['a term', 'The term "dry flood" misleads, Ana Dell said.', ['- (-): dry flood']],
  ['the name of a boat', 'Ana Dell calls her boat "Patience".', ['- (-): Patience']],
  ['a law as it is called', 'The law, dubbed the "Dell law" by the press, passed. Ana Dell wept.', ['- (-): Dell law']],
  ['a participle', 'Ana Dell left the town, saying "nobody listens".', ['Ana Dell (saying): nobody listens']],
])('%s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test('any text gives quotes that stand where they say', () => {
  const piece = fc.constantFrom('"', '“', '”', ' said ', ' Ana Dell ', ' she ', ' the mayor ', ', ', '. ', ' according to ', '\n\n', 'who ', 'and ', ' was called ', 'a');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const article = parseArticle('a.txt', text);
      for (const q of findQuotes(article, findNames(article))) {
        expect(text.slice(q.start, q.end)).toBe(q.text);
        if (q.cue) expect(text.slice(q.cue.start, q.cue.end)).toBe(q.cue.text);
      }
    }),
  );
});
