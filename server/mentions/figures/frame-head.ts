import { MARK, NUMBER, POSSESSIVE, UPPER_FIRST, WORD, touches, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { isVerb, type Clause, type Stretch } from './frame-clause.ts';
import type { BareFigure } from './frame.ts';

/** The noun phrase that says what a figure counts or measures, as tokens. */
export interface Head {
  /** Token of the head noun, -1 where no noun says it. */
  readonly head: number;
  /** First token of its phrase, modifiers included, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

const NONE: Head = { head: -1, from: 0, to: 0 };
const OF = wordSet('of in for worth as');
const SKIPPED = wordSet('the a an its their his her our this that these those total new more additional extra further other remaining different separate');
const FUNCTION = wordSet(
  `the a an this that these those it its he she they his her their we us our you who whom whose which what where when why how and or but nor
  so if then than as at by for from in into of off on onto out over to up down with without within through during before after above below
  under between among against about around near across along toward towards until since while because although though unless is are was were
  be been being has have had do does did will would shall should can could may might must not per each daily weekly monthly yearly annually
  other others another remain remains remained stay stays stayed came come all both such none much next last year years month months week weeks yesterday today tomorrow ago later old long high tall deep wide away more less each apiece there here back still also only just already now so said says`,
);
const PRONOUN = wordSet('it them they which whom that this those these him her us you');
const IRREGULAR_PLURAL = wordSet('people men women children police feet teeth mice geese aircraft troops staff personnel cattle sheep servicemen servicewomen policemen firemen fishermen lawmakers');

/** Finds the head of a figure that covers the tokens `from` up to `to` of the clause; nothing is looked for past `end`. `taken` marks the tokens of figures and names, which are no nouns. */
export function headOf(text: string, tokens: Tokens, figure: BareFigure, from: number, to: number, clause: Clause, end: number, taken: Uint8Array): Head {
  if (figure.kind === 'date' || figure.kind === 'time') return NONE;
  const right = headAfter(text, tokens, figure, to, end);
  if (right.head >= 0) return right;
  const left = nounBefore(text, tokens, from, clause.own.from, taken);
  if (left.head >= 0) return left;
  const topic = topicOf(text, tokens, clause.own, from, taken);
  // "..., which brings the total to 13": what the clause around it is about.
  return topic.head >= 0 ? topic : chunk(text, tokens, clause.from, clause.own.from, clause.from, taken);
}

function headAfter(text: string, tokens: Tokens, figure: BareFigure, to: number, end: number): Head {
  if (figure.kind === 'count' || figure.kind === 'rank') {
    const counted = phraseAfter(text, tokens, to, end, figure.value === 1 || figure.kind === 'rank');
    return counted.head >= 0 ? counted : ofPhrase(text, tokens, to, end);
  }
  let next = to;
  // "110-kilometre (68-mile) power line"
  if (isMark(tokens, next, 40)) while (next < end && next < to + 8 && !isMark(tokens, next - 1, 41)) next++;
  if (next > to || isMark(tokens, next, 45) || figure.kind === 'measure' || figure.kind === 'duration' || figure.kind === 'money') {
    const noun = phraseAfter(text, tokens, next, end, true);
    if (noun.head >= 0 && !endsIn(text, tokens, noun.head, 'ed')) return noun;
  }
  // "15 percent contained": what has been done to the share.
  if ((figure.kind === 'percent' || figure.kind === 'ratio') && to < end && tokens.kind[to] === WORD && endsIn(text, tokens, to, 'ed')) return { head: to, from: to, to: to + 1 };
  return ofPhrase(text, tokens, to, end);
}

const PEOPLE = wordSet('people persons person men women residents inhabitants individuals souls others man woman locals citizens');

/**
 * The verb that says what happened to the people counted: the one after them ("12 people died"), else the one right
 * before ("killing 12 people"); -1 where neither is there.
 */
export function predicateOf(text: string, tokens: Tokens, from: number, after: number, own: Stretch): number {
  for (let i = after; i < own.to && i < after + 5; i++) {
    if (isVerb(text, tokens, i, from) && !AUXILIARY.at(text, tokens, i)) return i;
  }
  for (let i = from - 1; i >= own.from && i > from - 4; i--) {
    if (HEDGE.at(text, tokens, i)) continue;
    const isAction = endsIn(text, tokens, i, 'ing') || (isVerb(text, tokens, i, own.from) && !AUXILIARY.at(text, tokens, i));
    return isAction ? i : -1;
  }
  return -1;
}

const AUXILIARY = wordSet('is are was were be been being has have had will would can could may might must do does did shall should said says told');

/** Whether token `i` is a word for people of any kind. */
export function isPeople(text: string, tokens: Tokens, i: number): boolean {
  return PEOPLE.at(text, tokens, i) === true;
}

function phraseAfter(text: string, tokens: Tokens, from: number, end: number, singular: boolean): Head {
  let i = from;
  while (i < end && (isMark(tokens, i, 45) || SKIPPED.at(text, tokens, i))) i++;
  const hyphen = i > from && isMark(tokens, i - 1, 45) && touches(tokens, i);
  const first = i;
  let head = -1;
  for (; i < end && i < first + 6; i++) {
    if (tokens.kind[i] === MARK) {
      if (isMark(tokens, i, 45) && touches(tokens, i) && touches(tokens, i + 1)) continue;
      break;
    }
    if (tokens.kind[i] !== WORD || (tokens.flags[i]! & POSSESSIVE) !== 0 || FUNCTION.at(text, tokens, i)) break;
    if (head >= 0 && endsIn(text, tokens, i, 'ed')) break;
    if (endsIn(text, tokens, i, 'ly')) continue;
    if (i === first && endsIn(text, tokens, i, 'ed') && !nounFollows(text, tokens, i + 1, end)) break;
    head = i;
    if (hyphen || (!singular && isPlural(text, tokens, i))) break;
  }
  return head < 0 ? NONE : { head, from: first, to: head + 1 };
}

/** "in financial support", "of the reserve"; a pronoun there is no head. */
function ofPhrase(text: string, tokens: Tokens, from: number, end: number): Head {
  if (from >= end || !OF.at(text, tokens, from)) return NONE;
  let i = from + 1;
  while (i < end && (OF.at(text, tokens, i) || SKIPPED.at(text, tokens, i) || tokens.kind[i] === NUMBER)) i++;
  if (i >= end || PRONOUN.at(text, tokens, i)) return NONE;
  const phrase = phraseAfter(text, tokens, i, end, true);
  return phrase;
}

/** The noun in "gusts of 80", "a package, of €280m", "the police $340 million". */
function nounBefore(text: string, tokens: Tokens, from: number, first: number, taken: Uint8Array): Head {
  let i = from - 1;
  while (i > first && HEDGE.at(text, tokens, i)) i--;
  const isOf = i > first && OF_BEFORE.at(text, tokens, i);
  if (isOf) i--;
  if (isOf && i > first && isMark(tokens, i, 44)) i--;
  if (i < first || !isNoun(text, tokens, i, first, taken) || (!isOf && i < from - 1)) return NONE;
  return { head: i, from: i, to: i + 1 };
}

/**
 * What the stretch says the figure of: the noun between its verb and the figure ("brought containment to 55 per cent"),
 * else the subject of the verb ("temperatures in the district reached 41"). A name is no head.
 */
function topicOf(text: string, tokens: Tokens, own: Stretch, from: number, taken: Uint8Array): Head {
  let verb = -1;
  for (let i = own.from; i < from; i++) if (isVerb(text, tokens, i, own.from)) verb = i;
  const object = chunk(text, tokens, verb + 1 > own.from ? verb + 1 : own.from, from, own.from, taken);
  return object.head >= 0 || verb < 0 ? object : chunk(text, tokens, own.from, verb, own.from, taken);
}

/** The first run of nouns between two tokens; of "the number of the missing" the second. */
function chunk(text: string, tokens: Tokens, from: number, end: number, first: number, taken: Uint8Array): Head {
  for (let i = from; i < end; i++) {
    if (!isNoun(text, tokens, i, first, taken)) continue;
    let to = i + 1;
    while (to < end && isNoun(text, tokens, to, first, taken)) to++;
    if (to - i === 1 && EMPTY.at(text, tokens, i) && to + 1 < end && OF_BEFORE.at(text, tokens, to)) {
      i = to;
      continue;
    }
    // "the death toll" is about deaths, "the total" about nothing yet.
    const isEmpty = EMPTY.at(text, tokens, to - 1) === true;
    if (isEmpty && to - i === 1) return NONE;
    const head = isEmpty ? to - 2 : to - 1;
    return { head, from: i, to };
  }
  return NONE;
}

const EMPTY = wordSet('number numbers amount total share rate level toll count tally figure sum');

const BEFORE_VERB = wordSet("to will would can could may might must shall should won't can't cannot not");

function isNoun(text: string, tokens: Tokens, i: number, first: number, taken: Uint8Array): boolean {
  return (
    taken[i] === 0 &&
    tokens.kind[i] === WORD &&
    (tokens.flags[i]! & POSSESSIVE) === 0 &&
    ((tokens.flags[i]! & UPPER_FIRST) === 0 || i === first) &&
    tokens.end[i]! - tokens.start[i]! > 2 &&
    !FUNCTION.at(text, tokens, i) &&
    !PRONOUN.at(text, tokens, i) &&
    !endsIn(text, tokens, i, 'ly') &&
    !endsIn(text, tokens, i, 'ing') &&
    !isMark(tokens, i + 1, 45) &&
    !BEFORE_VERB.at(text, tokens, i - 1) &&
    !isVerb(text, tokens, i, first)
  );
}

const HEDGE = wordSet('about around some roughly approximately nearly almost over under up to at least most more less than an estimated close closer just only nearly');
const OF_BEFORE = wordSet('of');

function nounFollows(text: string, tokens: Tokens, i: number, end: number): boolean {
  return i < end && tokens.kind[i] === WORD && !FUNCTION.at(text, tokens, i) && !endsIn(text, tokens, i, 'ly');
}

function isPlural(text: string, tokens: Tokens, i: number): boolean {
  if (IRREGULAR_PLURAL.at(text, tokens, i)) return true;
  const end = tokens.end[i]!;
  const last = text.charCodeAt(end - 1) | 32;
  const before = text.charCodeAt(end - 2) | 32;
  return last === 115 && before !== 115 && before !== 117 && end - tokens.start[i]! > 2;
}

function isMark(tokens: Tokens, i: number, code: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === MARK && tokens.hash[i] === code;
}

function endsIn(text: string, tokens: Tokens, i: number, ending: string): boolean {
  const end = tokens.end[i]!;
  return end - tokens.start[i]! > ending.length + 1 && text.startsWith(ending, end - ending.length);
}
