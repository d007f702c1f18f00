import { isAdverb } from '../mentions/words/adverbs.ts';
import { PASTS } from '../mentions/words/pasts.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../text/calendar-names.ts';

/**
 * The words around a figure cut down to what can stand for what it measures: "transit" for "gives transit", "rate" for
 * "shortly before the rate reached". Null where nothing of them names anything: "goes", "even", "although he had spent".
 */
export function topicIn(about: string | null): string | null {
  if (about === null || FRAGMENT.test(about)) return null;
  const words = about.split(/\s+/);
  const names = words.map((word) => !isEmpty(word));
  let from = names.indexOf(true);
  // "a 96-metre vessel": the unit is that of another figure.
  if (from >= 0 && from < words.length - 1 && UNITS.has(words[from]!.toLowerCase()) && names[from + 1]) from++;
  let to = names.lastIndexOf(true);
  while (to > from && DIRECTIONS.has(words[to]!.toLowerCase())) to--;
  const topic = words.slice(from, to + 1);
  return from < 0 || (topic.length === 1 && isLone(topic[0]!)) ? null : topic.join(' ');
}

/** Whether the words around a figure are worth showing beside it: "woman" of a rank, but not "I", "fallen" or "If it reaches". */
export function saysSomething(about: string): boolean {
  return !FRAGMENT.test(about) && !about.split(/\s+/).every(isEmpty);
}

/** Whether a topic has a verb or a second noun phrase in it, so that a sentence cannot say "on" it: "Coral Star was boarded on Sunday", "hours of talk the council". */
export function isClause(topic: string): boolean {
  return / (?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|should|not) /i.test(topic) || INNER_ARTICLE.test(topic);
}

/** An article within a noun phrase stands behind a preposition or a conjunction. */
const INNER_ARTICLE = /(?<!\b(?:about|across|after|against|among|and|around|as|at|before|behind|below|between|beyond|by|during|for|from|in|inside|into|near|of|off|on|or|outside|over|past|per|plus|since|than|through|to|toward|towards|under|until|versus|with|within|without)) (?:the|an?) /i;

/** Whether a word that stands alone says nothing of what is measured: a day, a direction, whoever is told of, what is left of a verb. */
function isLone(word: string): boolean {
  return LONE.has(word.toLowerCase()) || DIRECTIONS.has(word.toLowerCase()) || /^\p{Ll}{3,}(?<!e)ed$/u.test(word) || /^\p{Lu}\p{Ll}+(?:ian|ish|ese)$/u.test(word);
}

function isEmpty(word: string): boolean {
  const folded = word.toLowerCase();
  return EMPTY.has(folded) || PASTS.has(folded) || isAdverb(folded);
}

/** Words that begin or end a torn-off piece of a clause and name nothing: "It was", "and", "was the last to leave the". */
const FRAGMENT = /^(?:it|its|he|she|they|we|i|you|there|who|which|that|this|and|or|but|if|so|was|is|are|were|has|have|had|will|now|then|mere|just|only|by|null|of|in|at|for|from|with|to|on|as)\b|\b(?:his|her|their|its|as|than|the|a|an|of|to|in|at|on|with|for|by|from|and|or|was|is|are|were|has|have|had|been|be)$|['\u2019]s$/i;

/** Words that say nothing of what is measured, at either end: of grammar, of number and degree, and verbs in forms that are no nouns. */
const EMPTY: ReadonlySet<string> = new Set(
  `a an the this that these those his her its their our my your it he she they we i you him them us who whom which what whose whole
  and or but nor so if as than then though although because since while when where whereas whether until unless before after
  of in on at to from by for with without within into onto over under between among during through across against about around above below behind near off out up down upon
  via per like unlike despite amid besides toward towards versus vs apart short worth away ago back along together
  is are was were be been being am has have having do does will would can could may might must shall should not no
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens some any many much more most few fewer less least several enough every each all both either neither other others another
  another's ones such same own lot due
  even ever still yet also too very just quite rather well almost again once twice now here there today yesterday tomorrow however only already later ${WEEKDAY_NAMES} instead further straight
  says say saying tell tells goes go going gone come comes coming give gives giving given take takes taking taken make makes making get gets getting gotten put puts keep keeps become becomes
  speak speaks think thinks believe believes suggest suggests hear hears know knows bring brings seem seems add adds added announced reached turned remained remain remains expected projected compared seen risen fallen grown shrunk dropped climbed jumped slipped soared plunged`.split(/\s+/),
);

/** Words that name nothing where they stand alone. */
const LONE: ReadonlySet<string> = new Set(
  `first second third fourth fifth last next latest left reach year years month months week weeks day days hour hours minute minutes time times long whole
  ${MONTH_NAMES}
  northern southern eastern western upward upwards downward far later earlier prior sometime worldwide nationwide
  need talk leave leaves kills rises falls grows shrinks climbs drops slips slides soars plunges swells widens narrows doubles halves moving part
  highest lowest largest biggest smallest fastest strongest longest worst best deadliest hottest coldest
  people person persons man woman boy girl child children husband wife mother father son daughter somebody others official officials officer officers police spokesman spokeswoman secretary`.split(/\s+/),
);

/** Units as they stand in one word with their number. */
const UNITS: ReadonlySet<string> = new Set('metre meter kilometre kilometer centimetre centimeter mile foot inch yard acre hectare ton tonne kilo litre liter gallon storey megawatt'.split(' '));

/** At the end of what is measured they say where it moves. */
const DIRECTIONS: ReadonlySet<string> = new Set('north south east west northeast northwest southeast southwest northward southward eastward westward'.split(' '));
