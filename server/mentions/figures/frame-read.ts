import type { Article } from '../../text/article.ts';
import { NUMBER, hashFolded, tokenText, touches } from '../../text/tokens.ts';
import type { BareFigure, Name } from '../mention.ts';
import { aboutOf } from './frame-about.ts';
import { cellTitles } from './frame-cells.ts';
import { clauseAt } from './frame-clause.ts';
import { dateScope } from './frame-date.ts';
import { isOwnDate } from './frame-dateline.ts';
import { headOf, isNumbering, isPeople, predicateOf } from './frame-head.ts';
import { inSentence } from './frame-label.ts';
import { readNear, stretchAround, type Near, type Reading } from './frame-near.ts';
import { onceGiven } from './frame-once.ts';
import { isAge, isAgeThen, personOf } from './frame-person.ts';
import { placeOf, type Place } from './frame-place.ts';
import { rivalOf } from './frame-rival.ts';
import { Scope, tollIn } from './frame-roles.ts';
import { restatement } from './frame-restated.ts';
import { scopeOf } from './frame-scope.ts';
import { sumAt } from './frame-sum.ts';
import { sourceOf } from './frame-source.ts';
import { tableRows } from './frame-table.ts';
import { areApart, areOfTwoTolls, deathAt, isFate, tollAt } from './frame-toll.ts';
import { openTerms, termsOf } from './frame-terms.ts';
import { unitGiver } from './frame-unit.ts';
import { pastOf, whenOf } from './frame-when.ts';
import { FIGURE, hasAny, is, isMark, openWords, takenBy, type Words } from './frame-tokens.ts';
import { SETS } from './frame-words.ts';
import type { Frame, Framed } from './frame.ts';
import { Dimension, dateRange, dimensionOf, YEAR } from './range.ts';

/** Reads the surroundings of the figures of an article: `figures` in order, the result in the same order. */
export function framesOf(article: Article, figures: readonly BareFigure[], names: readonly Name[]): Framed[] {
  const places: Place[] = [];
  // No `map`, here and where names and figures are made: once that is optimized it makes arrays of another kind, and all that reads them is optimized anew.
  for (const figure of figures) places.push(placeOf(article, figure));
  const { words, read } = openWords(article, takenBy(article.text, article.tokens, places, names), names);
  const reading: Reading = { words, read, terms: openTerms(words) };
  const published = dateRange(article.header.published)?.low ?? null;
  const context: Context = { article, names, words, places, published };
  const isTable = tableRows(article);
  const titles = cellTitles(article);
  const framed: Framed[] = [];
  let near: Near | null = null;
  let index = -1;
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    const sentence = article.sentences[place.sentence];
    if (!sentence || isTable[sentence.block] === 1) {
      framed.push({ frame: { ...emptyFrame(), scope: Scope.headless }, about: titles.get(place.sentence) ?? null });
      continue;
    }
    const { from, to } = stretchAround(sentence, place);
    if (near?.from !== from || near.to !== to || index !== place.sentence) near = readNear(article, reading, place.sentence, { from, to });
    index = place.sentence;
    framed.push(isOwnDate(article, place, sentence, near) ? { frame: emptyFrame(), about: null } : frameAt(context, i, near, framed));
  }
  return framed;
}

/** What all figures of an article share. */
interface Context {
  readonly article: Article;
  readonly names: readonly Name[];
  readonly words: Words;
  readonly places: readonly Place[];
  /** Day on which the article was published, in days since 1970. */
  readonly published: number | null;
}

/** With so many figures on one side in its sentence a figure stands in a list; fewer where the sentence has no verb. */
const LIST = 5;
/** The same for people in a sentence that tells how many were hurt, how many are missing and since when. */
const TOLLS = 7;
const SHORT_LIST = 2;
/** So many tokens and more are a sentence, though no verb was found in it. */
const LINE = 15;
/** A line of so few tokens without a verb ("Attendance: 200") is a line of a table. */
const FRAGMENT = 5;
/** With so many numbers among so many tokens before and after it a figure stands in a row of results. */
const ROW = 10;
const ROW_NUMBERS = 7;
const SHORT_ROW_NUMBERS = 4;
/** Dates so many days before the article are of an earlier time. */
const RECENT = 60;

function frameAt({ article, names, words, places, published }: Context, i: number, near: Near, before: readonly Framed[]): Framed {
  const place = places[i]!;
  const { figure, from, to, range } = place;
  const clause = clauseAt(near.segments, from);
  const death = figure.kind === 'rank' && figure.value !== null && figure.value > 1 ? deathAt(words, from, to, near.to) : null;
  const head = death?.who ?? headOf(words, figure, from, to, clause, near);
  const isLabelled = head.by === 'label';
  const toll = death ? (death.who ? -1 : death.at) : figure.kind !== 'count' ? -1 : isLabelled && isFate(words, head.head) ? head.head : tollAt(words, from, to, head, clause.own, near.to);
  const restated = restatement(article, words, places, i, head, clause) ?? onceGiven(words, places, i, head, toll, near, before) ?? rivalOf(words, places, i, head);
  const link = restated ?? sumAt(article, places, i);
  const earlier = restated ? before[i - restated.back] : undefined;
  let dimension = isAgeGroup(article, figure) || (figure.kind === 'count' && isNumbering(words, place, head, near)) || is(words, from - 1, SETS.per) ? Dimension.none : death ? Dimension.count : dimensionOf(figure);
  let factor = 1;
  let unit = figure;
  // "against 3,000 on Sunday", "the average of 2.9": the unit of the figure that it is set against.
  const lender = !restated ? unitGiver(words, places, i, head) : restated.kind !== 'conversion' && head.head < from ? restated.back : 0;
  if (lender > 0 && dimension === Dimension.count) {
    unit = places[i - lender]!.figure;
    const value = unit.low ?? unit.value;
    const { frame } = before[i - lender]!;
    dimension = frame.dimension;
    factor = value ? frame.low / value : 1;
  }
  if (dimension === Dimension.count && isAge(article, names, figure)) {
    dimension = Dimension.age;
    factor = YEAR;
  } else if (dimension === Dimension.duration && figure.unit === 'year' && isOfAge(words, Math.max(near.from, from - 6), from)) dimension = Dimension.age;
  const isHeld = head.by === 'comma';
  const isCounted = head.head >= from || isLabelled || isHeld;
  const isState = dimension === Dimension.count && isCounted && is(words, head.head, SETS.state);
  const isToll = toll >= 0 && dimension === Dimension.count;
  // "13 games instead of 14" are both of games.
  const isOfPeople = isCounted ? isPeople(words, head.head) : !earlier || (earlier.frame.scope & Scope.people) !== 0;
  const general = isState || isToll || (dimension === Dimension.count && isOfPeople);
  const predicate = death ? death.at : isToll ? toll : isState ? head.head : dimension === Dimension.count ? predicateOf(words, from, isCounted ? head.to : to, clause.own) : -1;
  const when = figure.kind === 'date' ? null : whenOf(words, places, i, clause, near);
  const { terms, roles } = termsOf(words, near.terms, place, clause, isToll ? { head: toll, from: toll, to: toll + 1 } : head, predicate, earlier?.frame);
  let scope = scopeOf(words, place, head, clause, near) | ownScope(words, place) | layoutScope(words, places, i, isState || isToll ? { ...near, hasVerb: true } : near, general && isCounted);
  if (figure.kind === 'count' && !isToll && areOfTwoTolls(words, from, to, head, clause.own)) scope |= Scope.joint;
  if (isToll && isOtherFate(places, before, i, words.concepts[toll]!)) scope &= ~(Scope.other | Scope.more);
  if (isHeld) scope &= ~Scope.part;
  const dated = when ?? pastOf(words, places, i, near);
  if (dated && published !== null && dated.high < published - RECENT) scope |= Scope.prior;
  // "the trial of the 26-year-old is set for June": nobody's age is planned but of whom it is said.
  if (dimension === Dimension.age && !hasAny(words, Math.max(near.from, from - 4), from, SETS.plan)) scope &= ~Scope.plan;
  // "a ring of 15-year-old girls": the age of no one.
  if (dimension === Dimension.age && (isAgeThen(article, figure) || (head.head >= to && words.plural[head.head] === 1))) scope |= Scope.offset;
  if (!isCounted) scope |= Scope.headless;
  if (general) scope |= Scope.people;
  const frame: Frame = {
    dimension,
    currency: unit.kind === 'money' ? hashFolded(unit.unit ?? '') : unit.kind === 'percentage-points' ? POINTS : 0,
    per: dimension === Dimension.age ? personOf(article, names, figure, place.sentence) : perOf(words, restated ? figure : unit, to),
    low: range ? range.low * factor : NaN,
    high: range ? range.high * factor : NaN,
    min: range ? range.min * factor : NaN,
    max: range ? range.max * factor : NaN,
    raw: figure.value ?? NaN,
    scope,
    whenLow: when ? when.low : NaN,
    whenHigh: when ? when.high : NaN,
    terms,
    roles,
    back: link?.back ?? 0,
    restates: link?.kind ?? null,
    source: sourceOf(words, near.sources, clause),
  };
  // "puts this amount at", "(68 miles)", "against 3,000": what it measures is what the figure before measures.
  const about = earlier?.about ?? aboutOf(words, place, head, clause);
  return { frame, about: about !== null && (isLabelled || head.by === 'colon') && words.taken[head.from] === 0 ? inSentence(about) : about };
}

/** Whether the figure before it in its sentence tells of another fate: of "nine dead and another 34 hurt" the 34 are all who were. */
function isOtherFate(places: readonly Place[], before: readonly Framed[], i: number, fate: number): boolean {
  if (places[i - 1]?.sentence !== places[i]!.sentence) return false;
  const { frame } = before[i - 1]!;
  const other = frame.terms[tollIn(frame)];
  return other !== undefined && areApart(other, fate);
}

/** "at the age of 16 years", but not "at the age of 16 to 13 years in prison". */
function isOfAge(words: Words, from: number, to: number): boolean {
  for (let i = to - 1; i >= from && words.taken[i] !== FIGURE; i--) if (is(words, i, SETS.age)) return true;
  return false;
}

/** "under-21 match": who plays, and no number of anything. */
function isAgeGroup({ text }: Article, { hedge, start, end }: BareFigure): boolean {
  return (hedge === 'less-than' || hedge === 'more-than') && /\b(?:under|over)-\d\ds?$/i.test(text.slice(Math.max(0, start - 6), end));
}

const POINTS = hashFolded('percentage-point');

/** The scope that a figure has by what it is and by the words that touch it. */
function ownScope(words: Words, place: Place): number {
  const { figure, from, to } = place;
  const { kind, when } = figure;
  if (when?.type === 'offset' || when?.type === 'season') return Scope.relative;
  if (kind === 'date') return (when?.type === 'weekday' ? Scope.weekday : 0) | dateScope(words, from);
  const isCompound = kind === 'count' && isMark(words, to, 45) && touches(words.tokens, to) && touches(words.tokens, to + 1);
  const isNaming = kind === 'rank' ? is(words, isMark(words, to, 45) ? to + 1 : to, SETS.section) : kind === 'measure' && (hasAny(words, to, to + 3, SETS.contest) || is(words, from - 2, SETS.entrants));
  return isNaming || (kind === 'count' && areOwnSources(words, place)) ? Scope.naming : isCompound ? Scope.compound : 0;
}

/** "according to two officials", "three people familiar with the talks": an article's own sources, and those of another are others. */
function areOwnSources(words: Words, { figure, from, to }: Place): boolean {
  if (figure.value === null || figure.value > SOURCES) return false;
  return (is(words, from - 1, SETS.to) && is(words, from - 2, SETS.according)) || hasAny(words, to, Math.min(to + 6, words.tokens.count), SETS.privy);
}

/** No article has more sources who know. */
const SOURCES = 12;

/** The scope that a figure has by how many others stand around it, and by how few words. */
function layoutScope({ tokens }: Words, places: readonly Place[], i: number, { from, to, hasVerb }: Near, isOfPeople: boolean): number {
  const place = places[i]!;
  const isOneOf = (count: number): boolean => isBeside(places, i, -1, count) || isBeside(places, i, 1, count);
  let numbers = 0;
  for (let t = Math.max(from, place.from - ROW); t < Math.min(to, place.to + ROW); t++) if (tokens.kind[t] === NUMBER) numbers++;
  if (isOneOf(isOfPeople && hasVerb ? TOLLS : LIST) || numbers >= (hasVerb ? ROW_NUMBERS : SHORT_ROW_NUMBERS)) return Scope.listed;
  return !hasVerb && ((isOneOf(SHORT_LIST) && to - from < LINE) || to - from <= FRAGMENT) ? Scope.fragment : 0;
}

/** Whether so many figures of its sentence that are no dates stand on one side of a figure. */
function isBeside(places: readonly Place[], i: number, step: -1 | 1, count: number): boolean {
  let beside = 0;
  for (let k = i + step; places[k]?.sentence === places[i]!.sentence && beside < count; k += step) if (places[k]!.figure.kind !== 'date') beside++;
  return beside === count;
}

const DAILY = new Map([['daily', 'day'], ['weekly', 'week'], ['monthly', 'month'], ['yearly', 'year'], ['annually', 'year']]);

/** What a figure is per, also where its noun is left out: "around 500 per day", "500 daily". */
function perOf(words: Words, figure: BareFigure, to: number): number {
  const { text, tokens } = words;
  if (figure.per !== null) return hashFolded(figure.per);
  if (to >= tokens.count) return 0;
  if (is(words, to, SETS.often)) return hashFolded(DAILY.get(tokenText(text, tokens, to).toLowerCase()) ?? '');
  return is(words, to, SETS.per) && to + 1 < tokens.count ? hashFolded(tokenText(text, tokens, to + 1)) : 0;
}

/** The frame of a figure that is never compared. */
export function emptyFrame(): Frame {
  return { dimension: 0, currency: 0, per: 0, low: NaN, high: NaN, min: NaN, max: NaN, raw: NaN, scope: 0, whenLow: NaN, whenHigh: NaN, terms: new Int32Array(0), roles: new Int32Array(0), back: 0, restates: null, source: null };
}
