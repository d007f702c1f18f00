import { MARK, UPPER_FIRST, WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { cueKind, SAID_THINGS, SAYS } from './cues.ts';
import { CONJUNCTIONS, DETERMINERS, isBetween, PREPOSITIONS, PRONOUNS, RELATIVES } from './grammar.ts';
import { isPersonal } from './person.ts';
import { phraseStartingAt } from './phrase.ts';
import type { Scene } from './scene.ts';
import type { Attribution, Phrase } from './speaker.ts';
import { BE, cueAt, isDash, pastAdverbs, possessor } from './subject.ts';

/**
 * Whoever does something right after words that run on into it, whatever the verb: "“Never,” Ana Dell grinned.", "“Never,”
 * nodded the mayor.", "“Never,” she likes to say." Tokens `from` to `to` are the rest of the sentence.
 */
export function gestureAfter(scene: Scene, from: number, to: number, ends: 'pause' | 'ask'): Attribution | null {
  const { tokens } = scene.article;
  let i = from;
  while (i < to && tokens.kind[i] === MARK && (tokens.hash[i] === COMMA || isDash(tokens.hash[i]!))) i++;
  // After a question a capital may begin the next sentence.
  if (i >= to || (ends === 'ask' && (tokens.flags[i]! & UPPER_FIRST) !== 0)) return null;
  const isInverted = isPast(scene, i);
  const speaker = phraseStartingAt(scene, isInverted ? pastAdverbs(scene, i + 1, to) : i, to);
  if (!speaker || !isPerson(scene, speaker) || speaker.from - i > LONGEST_TITLE) return null;
  return isInverted || isVerb(scene, speaker.to, to) ? { speaker, cue: isInverted ? i : -1 } : null;
}

const COMMA = 44;
/** So many words of a title stand before a name. */
const LONGEST_TITLE = 5;

function isPerson(scene: Scene, { name, pronoun, role }: Phrase): boolean {
  return name >= 0 ? isPersonal(scene, scene.names[name]!) : pronoun === 'he' || pronoun === 'she' || role === 'person';
}

/** Whether a word in lower case that can be the verb of a sentence stands at token `i`, adverbs passed over. */
function isVerb(scene: Scene, i: number, to: number): boolean {
  const { tokens, text } = scene.article;
  let at = i;
  while (at < to && isBetween(text, tokens, at) && !BE.at(text, tokens, at)) at++;
  // "is fond of saying", "was quick to add"
  if (BE.at(text, tokens, at)) return at + 3 < to && HABITS.at(text, tokens, at + 2) === true && cueKind(cueAt(scene, at + 3)) === SAYS;
  if (at >= to || tokens.kind[at] !== WORD || scene.quoteOf[at] !== 0 || (tokens.flags[at]! & UPPER_FIRST) !== 0) return false;
  const other = PREPOSITIONS.at(text, tokens, at) ?? CONJUNCTIONS.at(text, tokens, at) ?? RELATIVES.at(text, tokens, at) ?? DETERMINERS.at(text, tokens, at) ?? PRONOUNS.at(text, tokens, at);
  return other === undefined && /(?:ed|s|ew|oke|ung|ank)$/i.test(text.slice(tokens.start[at], tokens.end[at]));
}

const HABITS = wordSet('of to');

function isPast({ article: { tokens, text } }: Scene, i: number): boolean {
  return tokens.kind[i] === WORD && (tokens.flags[i]! & UPPER_FIRST) === 0 && tokens.end[i]! - tokens.start[i]! > 4 && text.endsWith('ed', tokens.end[i]);
}

/**
 * Whose words a quotation is of which its sentence goes on to tell: "“Never” is how Ana Dell puts it", "“Never” was all that
 * she would say", "“Never” was the mayor’s answer", "“Never” was the answer of the mayor".
 */
export function predicateAfter(scene: Scene, from: number, to: number): Attribution | null {
  const { tokens, text } = scene.article;
  let i = from;
  while (i < to && tokens.kind[i] === MARK && tokens.hash[i] === COMMA) i++;
  if (!IS.at(text, tokens, i)) return null;
  if (HOW.at(text, tokens, i + 1)) {
    const speaker = phraseStartingAt(scene, THAT.at(text, tokens, i + 2) ? i + 3 : i + 2, to);
    return speaker && isPerson(scene, speaker) ? { speaker, cue: -1 } : null;
  }
  let noun = i + 1;
  while (noun < to && noun < i + LONGEST_OWNER && !SAID_THINGS.at(text, tokens, noun)) noun++;
  if (!SAID_THINGS.at(text, tokens, noun)) return null;
  const owner = possessor(scene, noun, i + 1) ?? (OF.at(text, tokens, noun + 1) && THE.at(text, tokens, i + 1) ? phraseStartingAt(scene, noun + 2, to) : null);
  return owner && isPerson(scene, owner) ? { speaker: owner, cue: noun } : null;
}

const IS = wordSet('is was');
const HOW = wordSet('how what all');
const THAT = wordSet('that');
const OF = wordSet('of from');
const THE = wordSet('the');
/** Tokens from "was" to the noun in "was the chief medical officer’s answer" at most. */
const LONGEST_OWNER = 9;
