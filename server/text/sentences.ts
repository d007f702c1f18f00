import type { Block } from './blocks.ts';
import { isReadable } from './blocks.ts';
import { SHORT_MONTH_NAMES, SHORT_WEEKDAY_NAMES } from './calendar-names.ts';
import { opensCell } from './tables.ts';
import { ABBREVIATION, LINE_BEFORE, MARK, NUMBER, SPACE_BEFORE, UPPER_FIRST, WORD, type Tokens } from './tokens.ts';
import { wordSet } from './words.ts';

/** A sentence, as a range of tokens and of text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** First token, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Index of the block that it stands in. */
  readonly block: number;
}

/** Abbreviations that a name or a number follows: a full stop after them never ends a sentence. */
export const BEFORE_NAME = wordSet(
  'mr mrs ms dr prof gov sen rep gen sens reps govs gens drs profs atty asst lt col maj capt sgt cpl pvt adm cmdr rev hon pres st ste mt ft jr sr messrs mmes no nos vol fig ca cf vs eg ie approx dept est insp supt det sec rs rp tk',
);
/** Abbreviations that may end a sentence: only a lower-case word after them shows that they do not. */
const MAY_END = wordSet(
  `${SHORT_MONTH_NAMES} ${SHORT_WEEKDAY_NAMES} inc ltd co corp bros llc plc etc ave blvd rd dist al u.s u.k a.m p.m`,
);

/** Splits the readable blocks into sentences, in order. Tokens of other blocks belong to no sentence. */
export function splitSentences(text: string, tokens: Tokens, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  let i = 0;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]!;
    while (i < tokens.count && tokens.start[i]! < block.start) i++;
    if (!isReadable(block)) continue;
    let from = i;
    const isRow = block.kind === 'row';
    while (i < tokens.count && tokens.start[i]! < block.end) {
      const end = isRow ? (opensCell(text, tokens, i + 1) ? i + 1 : 0) : sentenceEnd(text, tokens, i, block.end);
      i++;
      if (end > 0) {
        i = end;
        sentences.push(sentence(tokens, from, i, b));
        from = i;
      }
    }
    if (from < i) sentences.push(sentence(tokens, from, i, b));
  }
  return sentences;
}

function sentence(tokens: Tokens, from: number, to: number, block: number): Sentence {
  return { start: tokens.start[from]!, end: tokens.end[to - 1]!, from, to, block };
}

/** If a sentence ends with token `i`, the index after its closing marks; otherwise 0. */
function sentenceEnd(text: string, tokens: Tokens, i: number, blockEnd: number): number {
  const stop = tokens.kind[i] === MARK ? tokens.hash[i]! : 0;
  const initials = (tokens.flags[i]! & ABBREVIATION) !== 0;
  if (stop !== 46 && stop !== 33 && stop !== 63 && stop !== 0x2026 && !initials) return 0;
  let next = i + 1;
  // Further stops and closing marks belong to the sentence that they close.
  while (next < tokens.count && tokens.kind[next] === MARK && (tokens.flags[next]! & SPACE_BEFORE) === 0 && isClosing(tokens.hash[next]!)) next++;
  if (next >= tokens.count || tokens.start[next]! >= blockEnd) return next;
  if ((tokens.flags[next]! & SPACE_BEFORE) === 0) return 0;
  if (!opensSentence(tokens, next)) return 0;
  if (initials) return next > i + 1 || !isInitial(text, tokens, i, next) ? next : 0;
  if (stop === 46 && next === i + 1 && tokens.end[i - 1] === tokens.start[i]) {
    // "Hun Sen. The vote" is no title.
    if (BEFORE_NAME.at(text, tokens, i - 1) && tokens.kind[next] !== MARK && !NO_NAMES.at(text, tokens, next)) {
      // "No." counts as an abbreviation only before a number.
      const no = tokens.end[i - 1]! - tokens.start[i - 1]! === 2 && (text.charCodeAt(tokens.start[i - 1]!) | 32) === 110;
      return no && tokens.kind[next] !== NUMBER ? next : 0;
    }
    if (MAY_END.at(text, tokens, i - 1) && tokens.kind[next] === NUMBER) return 0;
    // A single capital is an initial: "Mark J. Carney".
    if (tokens.kind[i - 1] === WORD && tokens.end[i - 1]! - tokens.start[i - 1]! === 1 && (tokens.flags[i - 1]! & UPPER_FIRST) !== 0) return 0;
  }
  if (stop === 0x2026 && next === i + 1) return (tokens.flags[next]! & (UPPER_FIRST | LINE_BEFORE)) !== 0 ? next : 0;
  return next;
}

/** Initials before a capital: part of a name or a title ("U.S. President") unless the next word begins sentences. */
function isInitial(text: string, tokens: Tokens, i: number, next: number): boolean {
  const length = tokens.end[i]! - tokens.start[i]!;
  const lower = (tokens.flags[i]! & UPPER_FIRST) === 0;
  // "the U.S. “solely to blame”"
  if (tokens.kind[next] !== WORD) return isQuoteMark(tokens.hash[next]!) && tokens.kind[next + 1] === WORD && (tokens.flags[next + 1]! & UPPER_FIRST) === 0;
  if (lower || length > 2) return !STARTERS.at(text, tokens, next);
  return true;
}

/** Words that begin a sentence far more often than they follow initials inside one. */
const STARTERS = wordSet('the a an he she it they we i you but and in on at this that these those his her its their there after before when while as if for with however according so still some');

/** Those of them that nobody is called. */
const NO_NAMES = wordSet('the it they we you but these those their there however');

const isQuoteMark = (code: number): boolean => code === 34 || code === 39 || code === 0x201c || code === 0x2018;

function isClosing(code: number): boolean {
  return code === 34 || code === 39 || code === 0x2019 || code === 0x201d || code === 41 || code === 93 || code === 0xbb || code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 42 || code === 95;
}

function opensSentence(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === WORD) return (tokens.flags[i]! & UPPER_FIRST) !== 0;
  if (tokens.kind[i] === NUMBER) return true;
  const c = tokens.hash[i]!;
  return c === 34 || c === 39 || c === 96 || c === 0x201c || c === 0x2018 || c === 0xab || c === 40 || c === 91 || c === 36 || c === 0x20ac || c === 0xa3 || c === 0x2014 || c === 0x2013 || c === 45;
}
