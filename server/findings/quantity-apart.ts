import type { Corpus } from '../corpus/corpus.ts';
import { Role, Scope } from '../mentions/figures/frame-roles.ts';
import type { Frame } from '../mentions/figures/frame.ts';
import { dayAsDate, Dimension, isYearLong, precision } from '../mentions/figures/range.ts';
import { isMeasured } from './quantity-common.ts';
import { dayOf } from './quantity-later.ts';
import type { Node } from './quantity-member.ts';
import { areNamesApart, areNoughtsApart, namesOf } from './quantity-names.ts';
import { likeness, shareHead } from './quantity-pair.ts';
import { areUnlike } from './quantity-unlike.ts';
import { isMuddled, isTransposed, type ValueRelation } from './quantity-values.ts';

/**
 * Whether one thing alone says that two figures that differ are of two things, whatever else speaks for one: then a reader
 * is not told of them unasked. Each was found in real news, among what readers were told wrongly.
 */
export function areApart(corpus: Corpus, a: Node, b: Node, relation: ValueRelation): boolean {
  const [x, y] = [a.frame, b.frame];
  if (x.dimension === Dimension.date) return areOwnDays(corpus, a, b) || areYearsApart(corpus, a, b) || isYearGuessed(corpus, a, b);
  if (x.dimension === Dimension.score) return areOtherResults(x, y);
  if (x.dimension === Dimension.age && ((x.scope | y.scope) & Scope.offset || (isGroup(x) && isGroup(y)))) return true;
  if (x.dimension === Dimension.share && x.scope & y.scope & Scope.sampled) return true;
  if (x.dimension === Dimension.money && areOfOneWord(corpus, a, b)) return true;
  if (relation === 'slip' ? isNoughtByChance(x, y) : areUnlike(corpus, a, b) || arePlannedApart(x, y) || isRoundedBound(x, y) || takesIn(corpus, a, b) || takesIn(corpus, b, a)) return true;
  return areCountedOtherwise(x, y) || areOfTwoQuakes(corpus, a, b) || (relation !== 'slip' && areFromTwoPlaces(x, y)) || (relation === 'slip' ? areLimitedApart(x, y) : areOneAndMany(x, y)) || areRoundNoughtsApart(x, y) || areUnitsApart(x, y) || isOfAnother(x, y) || (areNamesApart(x, y) && (isBetterNamed(corpus, a, b) || isBetterNamed(corpus, b, a)));
}

/** Whether each article gives the day that is as far from its own: what it tells of is of that day, "said on Wednesday", "said on Friday". */
function areOwnDays(corpus: Corpus, a: Node, b: Node): boolean {
  const [own, other] = [a, b].map(({ uri }) => dayOf(corpus.entry(uri)!.header.published)) as [number, number];
  return own !== other && a.frame.low === a.frame.high && b.frame.low === b.frame.high && a.frame.low - own === b.frame.low - other;
}

/** Whether two years stand in words that are not nearly the same, or one of them dates a figure: of one story many years are told. */
function areYearsApart(corpus: Corpus, a: Node, b: Node): boolean {
  if (!isYearLong(a.frame.low, a.frame.high)) return false;
  return likeness(a.frame, b.frame, 'agree') < SAME_WORDS || datesFigure(corpus, a) || datesFigure(corpus, b);
}

/** Whether two dates are the same day of two years, and the words of one tell no year: the nearest is taken, but "September 11" may be any. */
function isYearGuessed(corpus: Corpus, a: Node, b: Node): boolean {
  const [x, y] = [a, b].map(({ frame }) => dayAsDate(frame.low).toISOString().slice('YYYY'.length)) as [string, string];
  const isBare = ({ uri, index }: Node): boolean => {
    const when = corpus.entry(uri)?.mentions.figures[index]?.when;
    return when?.type === 'day' && when.years === null;
  };
  return x === y && a.frame.low === a.frame.high && b.frame.low === b.frame.high && (isBare(a) || isBare(b));
}

/** Whether one of two amounts or measures is planned, or only possible, and the other not: "will provide $9 million" of what was given. */
function arePlannedApart(a: Frame, b: Frame): boolean {
  return ((a.scope ^ b.scope) & Scope.plan) !== 0 && (a.dimension === Dimension.money || isMeasured(a.dimension));
}

/** Whether the same number stands with one word for two currencies: of "1 million pounds" nobody knows whose, where others say "1 million Egyptian pounds". */
function areOfOneWord(corpus: Corpus, a: Node, b: Node): boolean {
  if (a.frame.currency === b.frame.currency || a.frame.raw !== b.frame.raw) return false;
  const [x, y] = [a, b].map(({ uri, index }) => corpus.entry(uri)!.mentions.figures[index]!.text.toLowerCase().split(/\s/).at(-1)!) as [string, string];
  return x === y && /^\p{L}/u.test(x);
}

/** Whether one is a round bound and the other within a hair of it: "at least 600", "599". */
function isRoundedBound(a: Frame, b: Frame): boolean {
  const isBound = ({ low, max }: Frame): boolean => max > low && precision(low).digits === 1;
  return (isBound(a) || isBound(b)) && Math.abs(a.low - b.low) <= HAIR * Math.max(a.low, b.low);
}

const HAIR = 0.005;

/** Whether beside the first its article gives, as a part of it, what the other leaves out: "left 20 dead, including the three gunmen", "17 were killed". */
function takesIn(corpus: Corpus, { uri, index, frame }: Node, { frame: other }: Node): boolean {
  const next = corpus.entry(uri)?.mentions.figures[index + 1]?.frame;
  return next !== undefined && frame.dimension === Dimension.count && next.dimension === Dimension.count && (next.scope & (Scope.part | Scope.headless)) === Scope.part && frame.low - next.low === other.low;
}

/** Whether one has a nought more than the other, in words that have nothing in common. */
function isNoughtByChance(a: Frame, b: Frame): boolean {
  return isMuddled(a.raw, b.raw) && !isTransposed(a.raw, b.raw) && a.raw !== b.raw && likeness(a, b, 'agree') <= 0;
}

/** Likeness of two years from which on they are told. */
const SAME_WORDS = 0.6;

/** "6,121 cases in 2016": whether a date follows a figure that is of it. */
function datesFigure(corpus: Corpus, { uri, index, frame }: Node): boolean {
  const figures = corpus.entry(uri)?.mentions.figures ?? [];
  const [own, last] = [figures[index]!, figures[index - 1]];
  return last !== undefined && last.frame.dimension !== Dimension.date && last.frame.whenLow === frame.low && own.start - last.end < BESIDE;
}

/** So many letters stand between a figure and its year. */
const BESIDE = 40;

/** Whether a range of ages is nobody's: "children aged 8 to 12". */
function isGroup({ low, high, per }: Frame): boolean {
  return low !== high && per === 0;
}

/** Whether two results have no side in common: who errs in one number gives the other, and 9-3 and 8-7 are of two matches. */
function areOtherResults(a: Frame, b: Frame): boolean {
  const [own, other] = [sidesOf(a.low), sidesOf(b.low)];
  return !own.some((side) => other.includes(side));
}

/** See `rangeOf`: both sides in one number. */
const sidesOf = (low: number): readonly [number, number] => [Math.floor(low / 1000), low % 1000];

/** Whether two small numbers with a fraction, as the strength of a quake is told by, stand in articles days apart: later ones tell of another quake. */
function areOfTwoQuakes(corpus: Corpus, a: Node, b: Node): boolean {
  if (a.frame.dimension !== Dimension.count || Math.max(a.frame.low, b.frame.low) >= STRONGEST || Number.isInteger(a.frame.low) || Number.isInteger(b.frame.low)) return false;
  return Math.abs(dayOf(corpus.entry(a.uri)!.header.published) - dayOf(corpus.entry(b.uri)!.header.published)) >= SETTLED;
}

/** No quake is stronger. */
const STRONGEST = 10;
/** After so many days its strength is known. */
const SETTLED = 5;

/** Whether after each of two distances names stand, and not the same: "400 km north of Osso", "200 km north of Brisca". */
function areFromTwoPlaces(a: Frame, b: Frame): boolean {
  if (a.dimension < Dimension.measures) return false;
  const [some, others] = [placesAfter(a), placesAfter(b)];
  return some.length > 0 && others.length > 0 && !some.some((term) => others.includes(term));
}

function placesAfter({ terms, roles }: Frame): Int32Array {
  return terms.filter((_, i) => (roles[i]! & (Role.near | Role.name | Role.before)) === (Role.near | Role.name));
}

/** Whether one counts somebody whom the other leaves out, "nine dead, including the driver", "eight dead", or each stands in one word with what is of two kinds: "a 60-vote threshold", "the 50-vote minority". */
function areCountedOtherwise(a: Frame, b: Frame): boolean {
  const differs = a.scope ^ b.scope;
  if (differs & Scope.inclusive && Math.abs(a.low - b.low) <= 2) return true;
  return isCompound(a) && isCompound(b) && a.dimension === Dimension.count && !followersOf(a).some((term) => followersOf(b).includes(term));
}

/** What stands after a figure in its clause, but for what it counts. */
function followersOf({ terms, roles }: Frame): Int32Array {
  return terms.filter((_, i) => (roles[i]! & (Role.near | Role.before | Role.head)) === Role.near);
}

/** What a slip of the pen does not do besides: to tell of the others, of a part, of another time. */
const LIMITS = Scope.more | Scope.other | Scope.prior | Scope.wish | Scope.each | Scope.offset | Scope.part | Scope.whole;

function areLimitedApart(a: Frame, b: Frame): boolean {
  return ((a.scope ^ b.scope) & LIMITS) !== 0;
}

/** Whether one is an average and the other not, or one counts with what the other counts something else: "56 lawyers and investigators", "16 lawyers"; "killed or wounded 56", "16 wounded". */
function areOneAndMany(a: Frame, b: Frame): boolean {
  const differs = a.scope ^ b.scope;
  return (differs & Scope.average) !== 0 || ((differs & Scope.joint) !== 0 && (shareHead(a, b) || (a.scope & b.scope & Scope.people) !== 0));
}

/** Whether one is ten or a thousand times the other, and neither has a digit more than the first: "$10" and "$100" are no slip of one another. */
function areRoundNoughtsApart(a: Frame, b: Frame): boolean {
  return areNoughtsApart(a, b) && precision(a.low).digits === 1;
}

/** Whether the same number stands with units that nobody takes for one another: feet and kilometres, but not feet and metres, nor metres and kilometres. */
function areUnitsApart(a: Frame, b: Frame): boolean {
  return a.dimension >= Dimension.measures && a.raw === b.raw && !areNoughtsApart(a, b) && Math.max(a.low, b.low) > CONFUSED * Math.min(a.low, b.low);
}

const CONFUSED = 10;

/** Whether one stands in one word with what it counts, of which the other does not speak: "the 40-seat council", "31 councillors were present". */
function isOfAnother(a: Frame, b: Frame): boolean {
  return a.dimension === Dimension.count && ((isCompound(a) && !speaksOf(b, a)) || (isCompound(b) && !speaksOf(a, b)));
}

function isCompound({ scope }: Frame): boolean {
  return (scope & Scope.compound) !== 0;
}

/** Whether what the second figure counts stands near the first. */
function speaksOf(a: Frame, { terms, roles }: Frame): boolean {
  return terms.some((term, i) => (roles[i]! & Role.head) !== 0 && a.terms.some((other, j) => other === term && (a.roles[j]! & OWN) !== 0));
}

const OWN = Role.head | Role.modifier | Role.near;

/** Whether the article of the other gives, with a name that stands with this one, another figure that looks more like it: each town has its own. */
function isBetterNamed(corpus: Corpus, { frame }: Node, other: Node): boolean {
  const names = namesOf(frame);
  const score = likeness(frame, other.frame, 'agree');
  return (corpus.entry(other.uri)?.mentions.figures ?? []).some(({ frame: third }) => third !== other.frame && third.dimension === frame.dimension && namesOf(third).some((name) => names.includes(name)) && likeness(frame, third, 'agree') > score);
}
