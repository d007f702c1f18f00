import type { Article } from '../../text/article.ts';
import { lastOf } from '../../text/span.ts';
import { MARK, NUMBER, UPPER_FIRST, WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import type { Name, Quote } from '../mention.ts';
import { attributionAfter, attributionAround, attributionBefore, attributionNext } from './attribution.ts';
import { atEndOfLast, attributionAtEnd, attributionUnpaused } from './attribution-end.ts';
import { isByname, isCoinage, isCounted, isDefined, isShow } from './coinage.ts';
import { CUES, cueKind, HOLDS, LABELS, SAYS } from './cues.ts';
import { ending, isSentence, sentenceEnd, sentenceFrom, tokenBefore } from './endings.ts';
import { gestureAfter, predicateAfter } from './gesture.ts';
import { PREPOSITIONS, CONJUNCTIONS, DETERMINERS } from './grammar.ts';
import { creditHeadlines } from './headlines.ts';
import { isFragment, isGoingOn, ownerOfWords } from './introduced.ts';
import { findMarked, type Marked } from './marks.ts';
import { mainSubject } from './main-subject.ts';
import { isNickname } from './nickname.ts';
import { isLedTo, isRelayed } from './relayed.ts';
import { speakerName } from './resolve.ts';
import { layOut, sentenceOf, type Scene } from './scene.ts';
import type { Attribution, Phrase, Spoken } from './speaker.ts';
import { BE, possessor } from './subject.ts';
import { isTerm } from './term.ts';
import { isAside, isAttribute, isLabelled, isTopic, isUnanswered } from './topic.ts';
import { isOnThing, isWording } from './wording.ts';

/** The quotations in an article, in order, each with its speaker where the article credits one. */
export function findQuotes(article: Article, names: readonly Name[]): Quote[] {
  const marked = findMarked(article);
  if (marked.length === 0) return [];
  const scene = layOut(article, names, marked);
  const spoken: Spoken[] = [];
  const quotes: Quote[] = [];
  const heard: (Heard | null)[] = [];
  for (let q = 0; q < marked.length; q++) {
    const { start, end } = marked[q]!;
    const who = attribute(scene, q, heard);
    heard.push(who);
    let speaker = who ? (who.speaker ?? (who.phrase ? speakerName(scene, who.phrase, spoken) : null)) : null;
    if (who?.phrase && speaker !== null) spoken.push({ at: who.phrase.from, speaker, name: names[who.phrase.name] ?? null, pronoun: who.phrase.pronoun });
    if (who && speaker !== null) heard[q] = { ...who, speaker };
    else speaker = null;
    quotes.push({ start, end, text: article.text.slice(start, end), speaker, cue: speaker === null ? null : cueSpan(article, who?.cue ?? -1) });
  }
  return creditHeadlines(scene, quotes);
}

/** So many tokens from its cue, a word or two in marks are a figure of speech rather than speech. */
const NEAR = 25;

/** A sentence has more tokens, its marks counted. */
const LONGEST_FRAGMENT = 5;

/** Who says a quotation: a phrase still to be resolved, or the speaker of an earlier quotation. */
interface Heard {
  readonly phrase: Phrase | null;
  readonly speaker: string | null;
  readonly cue: number;
  /** Token after the attribution or the quotation, whichever comes last. */
  readonly until: number;
}

function cueSpan({ tokens, text }: Article, i: number): Quote['cue'] {
  return i < 0 ? null : { start: tokens.start[i]!, end: tokens.end[i]!, text: text.slice(tokens.start[i], tokens.end[i]) };
}

function attribute(scene: Scene, q: number, heard: readonly (Heard | null)[]): Heard | null {
  const { marked, article } = scene;
  const quote = marked[q]!;
  const { blocks, tokens } = article;
  const block = blocks[quote.block]!;
  const next = marked[q + 1];
  const previous = q > 0 ? marked[q - 1] : undefined;
  const gapEnd = tokenBefore(scene, quote.to, next ? next.from : tokens.count, blocks[quote.lastBlock]!.end);
  const opened = block.kind === 'quote' || opensSentence(scene, quote, block.start);
  const ends = ending(scene, quote);
  const capitals = titleWords(scene, quote);
  const ship = capitals === 1 && quote.to - quote.from === 3 && DETERMINERS.at(article.text, tokens, quote.from - 1) === true;
  const nothing = ship || capitals > 2 || (capitals > 1 && (!opened || ends === 'none'));

  const from = sentenceStart(scene, quote, block.start);
  if (isTerm(scene, quote) || isWording(scene, quote) || isNickname(scene, quote) || isCounted(scene, quote) || (from < quote.from ? isCoinage(scene, quote) : isDefined(scene, quote))) return null;

  // 1. What follows, when the quotation runs on into it.
  const after = sentenceEnd(scene, quote.to, gapEnd);
  const leads = leadsOn(scene, after, gapEnd, next);
  const named = !nothing && tokens.hash[quote.to] === 58 && ends === 'none' ? attributionAfter(scene, quote.to, after) : null;
  if (named) return hear(named, after);
  if (ends === 'pause' || ((ends === 'ask' || ends === 'stop') && !leads && !(ends === 'stop' && startsUpper(scene, quote.to) && tooLong(quote.to, after)))) {
    const told = attributionAfter(scene, quote.to, after);
    const teller = told && from < quote.from && (isRelayed(scene, told) || isLedTo(scene, from, quote.from)) ? attributionBefore(scene, from, quote.from) : null;
    const found = teller && cueKind(CUES.at(article.text, tokens, teller.cue) ?? 0) === SAYS ? teller : told;
    if (found && (!nothing || (opened && found.cue - quote.to < 5))) return hear(found, after);
    const doer = opened && !nothing && ends !== 'stop' ? gestureAfter(scene, quote.to, after, ends) : null;
    if (doer) return hear(doer, after);
  }
  const unpaused = ends === 'none' && !nothing && (capitals === 0 || quote.to - quote.from > LONGEST_FRAGMENT) ? attributionUnpaused(scene, quote.to, after, opened && quote.to - quote.from > LONGEST_FRAGMENT) : null;
  if (unpaused) return hear(unpaused, after);
  const predicated = opened && !nothing ? predicateAfter(scene, quote.to, after) : null;
  if (predicated) return hear(predicated, after);
  const stated = ends === 'stop' || ends === 'ask' ? attributionNext(scene, quote.to, after, previous?.block === quote.block && heard[q - 1] !== null) : null;
  if (stated) return hear(stated, after);
  // 2. What leads to it in its own sentence.
  if (from < quote.from) {
    // "condemned Ana Dell’s “step up” remark"
    const owner = REMARKS.at(article.text, tokens, quote.to) ? possessor(scene, quote.from, from) : null;
    if (owner && owner.pronoun === null) return hear({ speaker: owner, cue: quote.to }, quote.to);
    const around = ends === 'pause' ? attributionAround(scene, from, quote, after) : null;
    if (around) return hear(around, after);
    const found = attributionBefore(scene, from, quote.from);
    const far = found !== null && found.cue >= 0 && quote.from - found.cue > NEAR && quote.to - quote.from < 5 && !BE.at(article.text, tokens, quote.from - 1);
    if (found && (isUnanswered(scene, found) || isTopic(scene, found, quote) || isAside(scene, found, quote) || isLabelled(scene, found, quote, capitals) || isShow(scene, found, quote) || isOnThing(scene, found, quote))) return null;
    // "The two ministries had discussed “strategic” pumps, the mayor said."
    const isTold = found !== null && !nothing && ends === 'none' && cueKind(CUES.at(article.text, tokens, found.cue) ?? 0) === HOLDS && found.speaker.name >= 0 && scene.names[found.speaker.name]!.kind !== 'person';
    const teller = isTold ? attributionAtEnd(scene, quote.to, after) : null;
    if (teller) return isAttribute(scene, quote) ? null : hear(teller, after);
    if (found && !far && !isByname(scene, found, quote, capitals, block.kind) && (!nothing || isRightBefore(scene, found.cue, quote))) return hear(found, quote.to);
  }
  if (nothing) return null;
  // "She shrugs. Three wins: “I wait.”"
  const before = lastOf(heard) ?? null;
  if (before && previous && previous.lastBlock === quote.block && from < quote.from && isGoingOn(scene, from, quote.from - 1)) return again(before, quote.to);
  const told = from < quote.from && isFragment(scene, from, quote.from - 1) && from > 0 && tokens.start[from - 1]! >= block.start && isSentence(scene, quote, ends) ? leadingSubject(scene, sentenceFrom(scene, from - 1, block.start), from) : null;
  if (told) return hear(told, quote.to);
  // 3. The end of the sentence that holds it.
  if (ends !== 'stop' && !isAttribute(scene, quote) && (opened ? ends !== 'ask' || !opensNext(scene, quote.to) : capitals === 0 || ends === 'ask' || block.kind !== 'prose')) {
    const found = attributionAtEnd(scene, quote.to, after) ?? (from < quote.from ? atEndOfLast(scene, q, after) : null);
    if (found) return hear(found, after);
  }
  // 4. The same sentence or paragraph goes on.
  // A term passed over.
  const last = before ?? (q > 1 && previous!.block === quote.block && marked[q - 2]!.lastBlock === quote.block ? heard[q - 2]! : null);
  if (previous && previous.lastBlock === quote.block) {
    if (!opened) return before && sameSentence(scene, previous, quote) ? again(before, quote.to) : null;
    const subject = leadingSubject(scene, before ? Math.max(previous.to, before.until) : sentenceStart(scene, previous, block.start), quote.from);
    if (subject) return hear(subject, quote.to);
    return last ? again(last, quote.to) : null;
  }
  if (!opened || !isSentence(scene, quote, ends)) return null;
  // 5. A paragraph of its own, or one that begins with it.
  if (block.kind === 'quote' && previous && previous.lastBlock === quote.block - 1 && blocks[previous.block]!.kind === 'quote') return last ? again(last, quote.to) : null;
  const lead = leadingSubject(scene, sentenceFrom(scene, quote.from - 1, block.start), quote.from);
  if (lead) return hear(lead, quote.to);
  return fromParagraphBefore(scene, quote, previous, last);
}

function hear(found: Attribution, until: number): Heard {
  return { phrase: found.speaker, speaker: null, cue: found.cue, until };
}

function again(last: Heard, until: number): Heard {
  return { phrase: null, speaker: last.speaker, cue: -1, until };
}

function fromParagraphBefore(scene: Scene, quote: Marked, previous: Marked | undefined, last: Heard | null): Heard | null {
  const { blocks } = scene.article;
  let b = quote.block - 1;
  while (b >= 0 && b > quote.block - 4 && blocks[b]!.kind !== 'prose') b--;
  if (b < 0 || blocks[b]!.kind !== 'prose') return null;
  const to = firstTokenOf(scene, quote);
  if (previous && previous.lastBlock === b) {
    const subject = leadingSubject(scene, last ? Math.max(previous.to, last.until) : sentenceStart(scene, previous, blocks[b]!.start), to);
    if (subject) return hear(subject, quote.to);
    return last ? again(last, quote.to) : null;
  }
  const subject = leadingSubject(scene, sentenceFrom(scene, to - 1, blocks[b]!.start), to);
  return subject ? hear(subject, quote.to) : null;
}

/** The first token of the quotation's paragraph: a block quote has marks before it. */
function firstTokenOf({ article: { tokens, blocks } }: Scene, quote: Marked): number {
  let i = quote.from;
  while (i > 0 && tokens.start[i - 1]! >= blocks[quote.block]!.start) i--;
  return i;
}

/** The subject of the last full sentence in tokens `from` to `to`, where it is a person, a role or a pronoun. */
function leadingSubject(scene: Scene, from: number, to: number): Attribution | null {
  const { sentences } = scene.article;
  const s = sentenceOf(scene, to - 1);
  if (s < 0) return null;
  const start = Math.max(sentences[s]!.from, from);
  const end = Math.min(sentences[s]!.to, to);
  if (end - start < 2) return null;
  const said = attributionBefore(scene, start, end);
  if (said && cueKind(CUES.at(scene.article.text, scene.article.tokens, said.cue) ?? 0) === SAYS) return said;
  const owner = ownerOfWords(scene, start, end);
  if (owner) return owner;
  const subject = mainSubject(scene, start, end);
  if (!subject) return said;
  const person = subject.name >= 0 ? scene.names[subject.name]!.kind === 'person' : subject.pronoun === 'he' || subject.pronoun === 'she' || subject.role === 'person';
  return person ? { speaker: subject, cue: -1 } : said;
}

/** Whether a title or a slogan is somebody's words after all: said just so, or put on somebody as a name. */
function isRightBefore({ article: { tokens, text } }: Scene, cue: number, { from, to }: Marked): boolean {
  // "told “Late Line” that", "spoke in the “Blue Room”"
  const goesOn = to < tokens.count && tokens.kind[to] === WORD && (tokens.flags[to]! & UPPER_FIRST) === 0;
  const kind = cueKind(CUES.at(text, tokens, cue) ?? 0);
  if ((goesOn && kind === SAYS) || (DETERMINERS.at(text, tokens, from - 1) && PREPOSITIONS.at(text, tokens, from - 2))) return false;
  if (WRITES.at(text, tokens, cue)) return false;
  if (kind === LABELS) return from - cue < 5;
  return kind === SAYS && (from - cue === 1 || (from - cue === 2 && tokens.kind[cue + 1] === MARK));
}

/** What is written so is a work, or a line on a wall. */
const WRITES = wordSet('write writes wrote written writing');
/** Whether the quotation opens a sentence of the article rather than standing inside one. */
function opensSentence(scene: Scene, quote: Marked, blockStart: number): boolean {
  const { tokens, sentences } = scene.article;
  if (tokens.start[quote.from]! <= blockStart) return true;
  const s = sentenceOf(scene, quote.from);
  return s >= 0 && sentences[s]!.from === quote.from;
}

/** How many words with a capital a title, a slogan or a name set in marks has; 0 where a word of weight has none, or for long ones. */
function titleWords(scene: Scene, quote: Marked): number {
  const { tokens, text } = scene.article;
  let capitals = 0;
  let count = 0;
  for (let i = quote.from; i < quote.to; i++) {
    if (tokens.kind[i] !== WORD) continue;
    if (++count > LONGEST_TITLE) return 0;
    if ((tokens.flags[i]! & UPPER_FIRST) !== 0) capitals += tokens.kind[i + 1] === NUMBER && i + 1 < quote.to ? 2 : 1;
    else if (!PREPOSITIONS.at(text, tokens, i) && !CONJUNCTIONS.at(text, tokens, i) && !DETERMINERS.at(text, tokens, i) && tokens.end[i]! - tokens.start[i]! > 2) return 0;
  }
  return capitals;
}

const LONGEST_TITLE = 9;
/** What somebody said, by what it was. */
const REMARKS = wordSet('remark remarks comment comments jibe joke insult quip line gibe');

function sameSentence(scene: Scene, a: Marked, b: Marked): boolean {
  const { tokens } = scene.article;
  for (let i = a.to; i < b.from; i++) if (tokens.kind[i] === MARK && (tokens.hash[i] === 59 || (tokens.hash[i] === 46 && i > a.to + 1))) return false;
  return b.from - a.to < 12;
}

/** First token of the sentence in which the quotation stands, within its paragraph. */
function sentenceStart(scene: Scene, quote: Marked, blockStart: number): number {
  return sentenceFrom(scene, quote.from, blockStart);
}

/** Whether what follows a quotation is the beginning of the sentence that leads to the next one: `He added, "...`. */
function leadsOn({ article: { tokens } }: Scene, after: number, gapEnd: number, next: Marked | undefined): boolean {
  if (!next || after < gapEnd || gapEnd !== next.from || after === 0) return false;
  const last = after - 1;
  return tokens.kind[last] === MARK && (tokens.hash[last] === 44 || tokens.hash[last] === 58) || tokens.kind[last] === WORD;
}

function startsUpper({ article: { tokens } }: Scene, i: number): boolean {
  return i < tokens.count && tokens.kind[i] === WORD && (tokens.flags[i]! & UPPER_FIRST) !== 0;
}

/** Whether a sentence may begin with token `i`: a capital or a number. */
const opensNext = (scene: Scene, i: number): boolean => startsUpper(scene, i) || scene.article.tokens.kind[i] === NUMBER;

const tooLong = (from: number, to: number): boolean => to - from > 8;
