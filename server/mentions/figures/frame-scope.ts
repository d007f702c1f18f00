import type { Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentences.ts';
import { NUMBER, type Tokens } from '../../text/tokens.ts';
import { wordSet, type WordTable } from '../../text/words.ts';
import type { Clause, Stretch } from './frame-clause.ts';
import type { Head } from './frame-head.ts';
import type { Place } from './frame-read.ts';
import { Scope } from './frame-roles.ts';
import type { BareFigure } from './frame.ts';

const HEDGES = wordSet('about around some roughly approximately nearly almost over under at least most more less than an estimated close closer just only to an the a another as many');
const MORE = wordSet('another additional further extra');
const MORE_AFTER = wordSet('more additional extra further');
const OTHER = wordSet('other others remaining rest');
const TOTAL = wordSet('total totalled totaled totalling totaling altogether overall combined');
const PRIOR = wordSet('previous previously earlier prior formerly former');
const PRIOR_NOUN = wordSet('time year month week decade season summer winter quarter autumn fall spring');
const PLAN = wordSet("will would could may might expected expects expect plans planned planning aims aim hopes due set intends proposed should shall won't");
const EACH = wordSet('each apiece every');
const WISH = wordSet('asked demanded demands sought seeks requested requests wanted allowed permitted licensed licence license capacity maximum minimum limit limited entitled authorised authorized recommended recommends called');
const POLL = wordSet('poll polls polled polling survey surveys surveyed respondents voters');
const RISE = wordSet('rose rise rises risen rising increased increase increases increasing grew grow grows grown growing climbed climb jumped jump soared surged gained gain added add up higher');
const FALL = wordSet('fell fall falls fallen falling dropped drop drops dropping declined decline declines decreased decrease cut reduced shrank shrunk slipped down lower slid eased slowed sank dipped');
const COMPARED = wordSet('rise increase growth decline drop decrease reduction fall jump higher lower fewer greater larger smaller faster cheaper');
const CHANGED_NOUN = wordSet('increase rise jump decline decrease drop fall reduction growth cut gain');
const NEGATION = wordSet("not never no n't didn't don't doesn't wasn't weren't isn't aren't hasn't haven't hadn't won't cannot can't couldn't wouldn't denied");
const INCLUDING = wordSet('including');
const MEMBERS = wordSet('them whom which these those');
const AGAINST = wordSet('against from versus than');
const ANAPHORS = wordSet('amount figure number sum total estimate toll tally count');
const POINTERS = wordSet('this that same');
/** "puts it at", "reckons the figure to be": verbs that give a value to what was spoken of before. */
const VALUING = wordSet('put puts peg pegs pegged place places placed estimate estimates estimated reckon reckons reckoned calculate calculates calculated');
const SPOKEN_OF = wordSet('it that this');
const ARTICLE = wordSet('the');

/** The bits of `Scope` that the words around a figure set, but for those that its dates and its head set. */
export function scopeOf({ text, tokens }: Article, figure: BareFigure, from: number, to: number, head: Head, clause: Clause, sentence: Sentence): number {
  let scope = 0;
  const has = (table: WordTable<true>, i: number): boolean => i >= sentence.from && i < sentence.to && table.at(text, tokens, i) === true;
  const before = skipHedges(text, tokens, from, sentence.from);
  const { own } = clause;
  const after = head.head >= from ? head.head + 1 : to;
  if (has(MORE, from - 1) || has(MORE, before) || has(MORE_AFTER, to)) scope |= Scope.more;
  if (has(OTHER, from - 1) || has(OTHER, to) || (head.head >= to && has(OTHER, head.from - 1))) scope |= Scope.other;
  if (isPart(text, tokens, to, before, sentence) || hasRemainder(text, tokens, to, sentence.to)) scope |= Scope.part;
  if (figure.kind !== 'date') {
    if (has(BY, before) && within(RISE, text, tokens, before - 5, before)) scope |= Scope.change;
    if (has(BY, before) && within(FALL, text, tokens, before - 5, before)) scope |= Scope.change;
    if (isPhrasal(text, tokens, before)) scope &= ~Scope.change;
    else if ((figure.traits.change === 'by' && (figure.kind === 'percent' || figure.kind === 'percentage-points')) || (isMove(text, tokens, before) && !has(TO, from - 1))) scope |= Scope.change;
    else if (figure.traits.change === 'from') scope |= Scope.prior;
    else if (figure.traits.change === 'to' && figure.traits.direction === 'down') scope |= Scope.fallen;
    if (has(COMPARED, to) || (has(CHANGED_NOUN, after) && figure.kind !== 'count')) scope |= Scope.change;
    if (has(OF, before) && has(CHANGED_NOUN, before - 1)) scope |= Scope.change;
    if (has(TO, before) && within(FALL, text, tokens, clause.from, before)) scope |= Scope.fallen;
    if (has(AGAINST, before)) scope |= Scope.prior;
  }
  for (let i = sentence.from; i < sentence.to; i++) if (has(POLL, i)) scope |= Scope.sampled;
  for (let i = clause.from; i < clause.to; i++) {
    if (i === from) i = to;
    if (has(TOTAL, i)) scope |= Scope.total;
    else if (i >= own.from && i < own.to && (has(PRIOR, i) || (has(LAST, i) && has(PRIOR_NOUN, i + 1)))) scope |= Scope.prior;
    else if (i < from && i >= own.from && has(LAST, i) && has(THE, i - 1) && i + 3 > head.from && head.from > i) scope |= Scope.prior;
    else if (i < from && i >= own.from && has(WISH, i)) scope |= Scope.wish;
    else if (has(PLAN, i)) scope |= Scope.plan;
    else if (has(NEGATION, i) && i < from) scope |= Scope.negated;
    else if (has(EACH, i) && i >= own.from && i < to + 4) scope |= Scope.each;
  }
  return scope;
}

const BY = wordSet('by');
const TO = wordSet('to at');
const OF = wordSet('of');
const LAST = wordSet('last');

/** How a figure gives again an earlier one, by how many figures before it that one stands, or null. */
export function restatement({ text, tokens, sentences }: Article, places: readonly Place[], i: number, head: Head, clause: Stretch): { back: number; kind: 'conversion' | 'rival' | 'contrast' } | null {
  const place = places[i]!;
  const last = places[i - 1];
  if (!last || place.sentence - last.sentence > 2 || place.sentence < 0) return null;
  const { kind } = place.figure;
  const sameSentence = last.sentence === place.sentence;
  const gap = sameSentence ? text.slice(last.figure.end, place.figure.start) : '';
  if (sameSentence && kind === last.figure.kind && kind !== 'count' && kind !== 'date' && gap.length < 24) {
    if (/^(?:\s*[\p{L}-]{0,16}){0,1}\s*\(\s*(?:about |around |roughly |approximately |some |nearly |almost |US|or )*$/iu.test(gap) || /^,? or (?:about |around |roughly |some |nearly |almost )?$/i.test(gap)) {
      return { back: 1, kind: 'conversion' };
    }
  }
  if (kind === 'date' || kind === 'time' || kind === 'rank') return null;
  const before = skipHedges(text, tokens, place.from, sentences[place.sentence]!.from);
  if (sameSentence && head.head < place.from && CONTRAST.at(text, tokens, before) && (kind === last.figure.kind || kind === 'count')) return { back: 1, kind: 'contrast' };
  for (let t = Math.max(clause.from, place.from - 8); t < place.from; t++) {
    if (!pointsBack(text, tokens, t)) continue;
    for (let k = i - 1; k >= 0 && k > i - 4 && place.sentence - places[k]!.sentence <= 1; k--) {
      if (places[k]!.figure.kind === kind && places[k]!.sentence < place.sentence) return { back: i - k, kind: 'rival' };
    }
  }
  return null;
}

/** "this amount", "the same figure", "puts the sum", "puts it". */
function pointsBack(text: string, tokens: Tokens, i: number): boolean {
  if (ANAPHORS.at(text, tokens, i)) return POINTERS.at(text, tokens, i - 1) === true || (ARTICLE.at(text, tokens, i - 1) === true && VALUING.at(text, tokens, i - 2) === true);
  return SPOKEN_OF.at(text, tokens, i) === true && VALUING.at(text, tokens, i - 1) === true;
}

const CONTRAST = wordSet('against versus');

/** The token before the hedging words that stand before token `from`. */
function skipHedges(text: string, tokens: Tokens, from: number, first: number): number {
  let i = from - 1;
  while (i >= first && i > from - 6 && HEDGES.at(text, tokens, i) && !TO.at(text, tokens, i)) i--;
  return i;
}

/** "put up 2 million": the particle of a verb and no rise. */
function isPhrasal(text: string, tokens: Tokens, i: number): boolean {
  return PARTICLE.at(text, tokens, i) === true && PHRASAL.at(text, tokens, i - 1) === true;
}

const PARTICLE = wordSet('up down');
const PHRASAL = wordSet('go goes went gone going sit sat put puts putting set sets setting come comes came give gives gave given take takes took taken end ends ended make makes made pick picks picked sign signs signed pay pays paid lay lays laid turn turns turned open opens opened back backs backed pull pulls pulled burn burns burned burnt knock knocked break broke track tracked');

function isMove(text: string, tokens: Tokens, before: number): boolean {
  return RISE.at(text, tokens, before) === true || (FALL.at(text, tokens, before) === true && !CUT.at(text, tokens, before));
}

const CUT = wordSet('cut');

function within(table: WordTable<true>, text: string, tokens: Tokens, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (table.at(text, tokens, i)) return true;
  return false;
}

/** "two of them", "including 12 children", "of whom three", "nine of the 20 houses". */
function isPart(text: string, tokens: Tokens, to: number, before: number, sentence: Sentence): boolean {
  const of = OF.at(text, tokens, to) ? to : -1;
  if (of > 0 && (MEMBERS.at(text, tokens, of + 1) || (THE.at(text, tokens, of + 1) && isNumberWord(text, tokens, of + 2)))) return true;
  if (before >= sentence.from && INCLUDING.at(text, tokens, before)) return true;
  return before > sentence.from && MEMBERS.at(text, tokens, before) === true && OF_AMONG.at(text, tokens, before - 1) === true;
}

/** "seven villages were opened; the other four remain closed": what is left of a whole of which the figure is a part. */
function hasRemainder(text: string, tokens: Tokens, to: number, end: number): boolean {
  for (let i = to + 1; i + 2 < end; i++) if (THE.at(text, tokens, i) && OTHER.at(text, tokens, i + 1) && isNumberWord(text, tokens, i + 2)) return true;
  return false;
}

function isNumberWord(text: string, tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === NUMBER || NUMBER_WORDS.at(text, tokens, i) === true;
}

const NUMBER_WORDS = wordSet('one two three four five six seven eight nine ten eleven twelve dozen half');
const THE = wordSet('the its their his her our these those');
const OF_AMONG = wordSet('of among');
