import { WORD, type Tokens } from '../../text/tokens.ts';
import { wordSet, wordTable, type WordTable } from '../../text/words.ts';

/** Auxiliaries and adverbs that stand between a subject and its verb. */
const BETWEEN = wordSet(
  `has have had is are was were be been being will would can could may might must shall should did does do not n't never also then later again already always angrily apparently bluntly briefly clearly consistently correctly earlier
  emphatically even ever eventually explicitly falsely famously finally first flatly formally frequently further goes goes-on gone has-been immediately initially instead jokingly just long memorably merely now often once only openly originally
  privately proudly publicly quickly quietly quite rather readily recently repeatedly reportedly rightly sarcastically simply since so sometimes soon specifically still subsequently successfully suddenly surely testily themselves himself herself thus today
  too twice ultimately usually wisely wrongly wryly yesterday recently clearly allegedly reluctantly tersely went on`,
);

/** Whether token `i` may stand between a subject and its verb: an auxiliary, or an adverb known or made with "-ly". */
export function isBetween(text: string, tokens: Tokens, i: number): boolean {
  if (BETWEEN.at(text, tokens, i)) return true;
  const end = tokens.end[i]!;
  return tokens.kind[i] === WORD && end - tokens.start[i]! > 4 && (text.charCodeAt(end - 1) | 32) === 121 && (text.charCodeAt(end - 2) | 32) === 108 && !LY_NOUNS.at(text, tokens, i);
}

/** Nouns and names that end as adverbs do. */
const LY_NOUNS = wordSet('family ally assembly italy kelly sally emily lily molly daily weekly monthly anomaly supply reply monopoly butterfly bully rally july');

/** The articles alone. */
export const ARTICLES = wordSet('a an the');

/** Words that open a noun phrase. */
export const DETERMINERS = wordSet("the a an this that these those his her its their our my your one some many several few two three four five another each every no any both most other all such another");

/** Words that stand before a noun phrase and give its place in the clause. */
export const PREPOSITIONS = wordSet('of for at in from with on to by near under over within inside outside behind across around against about among between during after before since until into onto through throughout toward towards without via amid despite per like as than upon off beside beneath');

/** Words that open a subordinate or coordinate clause. */
export const CONJUNCTIONS = wordSet('and but or nor while because although though that if whether when whenever where as since unless until so yet than what how why');

/** Words that open a relative clause. */
export const RELATIVES = wordSet('who which whom whose that');

/** Which persons a pronoun can stand for: male, female, several, or a thing. */
export type Pronoun = 'he' | 'she' | 'they' | 'it' | 'i';

/** Pronouns in the nominative. */
export const PRONOUNS: WordTable<Pronoun> = wordTable<Pronoun>([
  ['he', 'he'], ['she', 'she'], ['they', 'they'], ['it', 'it'], ['i', 'i'], ['we', 'i'], ['you', 'i'],
]);

/** Possessive and object pronouns; they stand for the same persons. */
export const OBJECT_PRONOUNS: WordTable<Pronoun> = wordTable<Pronoun>([
  ['his', 'he'], ['him', 'he'], ['her', 'she'], ['hers', 'she'], ['their', 'they'], ['them', 'they'], ['its', 'it'],
]);
