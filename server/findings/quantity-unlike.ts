import type { Corpus } from '../corpus/corpus.ts';
import { Role, Scope, tollIn } from '../mentions/figures/frame-roles.ts';
import type { Frame } from '../mentions/figures/frame.ts';
import { Dimension } from '../mentions/figures/range.ts';
import type { Figure } from '../mentions/mention.ts';
import { concept } from '../mentions/words/classes.ts';
import { MONTHS } from '../text/calendar-names.ts';
import { fold } from '../text/words.ts';
import { JOINED } from './quantity-contested.ts';
import type { Node } from './quantity-member.ts';
import { shareHead } from './quantity-pair.ts';

/**
 * Whether what is told of two figures that differ by more than a slip is not one: how far something flew and how high it was,
 * those who were turned down and those who were left, what was hit and what was destroyed, the goods of two countries, the games of two sides, a vote to strike and
 * one for the deal, a change since two dates. Each was found in real news, among what readers were told wrongly.
 */
export function areUnlike(corpus: Corpus, a: Node, b: Node): boolean {
  const [x, y] = [a.frame, b.frame];
  if (x.dimension >= Dimension.measures) return isHighAndFar(x, y) || isHighAndFar(y, x);
  if (x.dimension === Dimension.share) return areOverTwoSpans(corpus, a, b) || areSinceTwoDates(corpus, a, b) || areOfTwoBallots(x, y);
  if (shareHead(x, y) && (areQualifiedApart(x, y) || areOfTwoSides(x, y))) return true;
  return x.dimension === Dimension.count && (isOfTheRest(x, y) || isOfTheRest(y, x) || isTouchedOnly(x, y) || isTouchedOnly(y, x) || areStillThere(x, y) || isRemainder(corpus, a) !== isRemainder(corpus, b));
}

/** "reached an altitude of 900 km", "flew 2,700 km". */
function isHighAndFar(high: Frame, far: Frame): boolean {
  return has(high, HEIGHTS, Role.head) && !has(far, HEIGHTS, Role.head | Role.near) && has(far, TRAVELS, Role.near | Role.predicate);
}

/** "rejected 214 candidates", "most of the 161 candidates". */
function isOfTheRest(turnedDown: Frame, rest: Frame): boolean {
  return has(turnedDown, REFUSALS, Role.near | Role.predicate) && !has(rest, REFUSALS, ~0);
}

/** "hit at least four villages", "wiped out three villages". */
function isTouchedOnly(touched: Frame, ruined: Frame): boolean {
  return has(touched, TOUCHES, Role.predicate) && !has(touched, RUINS, Role.near | Role.predicate) && has(ruined, RUINS, Role.near | Role.predicate);
}

/** "Three were taken to hospital", "two are still in hospital": whether one counts those of some who have not gone home. */
function areStillThere(a: Frame, b: Frame): boolean {
  return has(a, HOSPITALS, ~0) && has(b, HOSPITALS, ~0) && has(a, REMAINING, Role.near | Role.predicate) !== has(b, REMAINING, Role.near | Role.predicate);
}

/** "Orla have 52 points from 25 games", "Brisca have 49 from 24 games": whether each counts the games of another side. */
function areOfTwoSides(a: Frame, b: Frame): boolean {
  if (!has(a, GAMES, Role.head)) return false;
  const [some, others] = [a, b].map(({ terms, roles }) => terms.filter((_, i) => (roles[i]! & SIDE) === SIDE)) as [Int32Array, Int32Array];
  return some.length > 0 && others.length > 0 && !some.some((term) => others.includes(term));
}

const SIDE = Role.clause | Role.before | Role.name;

/** "89 percent voted to strike on a turnout of 72 percent", "67 percent voted for the deal; turnout was 81 percent". */
function areOfTwoBallots(a: Frame, b: Frame): boolean {
  const [one, other] = [ballotOf(a), ballotOf(b)];
  return one !== null && other !== null && one !== other;
}

/** What is voted on, as the clause of a share tells or else the sentences around it. */
function ballotOf(frame: Frame): 'strike' | 'deal' | null {
  if (!has(frame, BALLOTS, ~0)) return null;
  for (const role of [Role.clause, ~0]) {
    const [isStrike, isDeal] = [has(frame, STRIKES, role), has(frame, DEALS, role)];
    if (isStrike || isDeal) return isStrike && isDeal ? null : isStrike ? 'strike' : 'deal';
  }
  return null;
}

/** "of American goods", "in Chinese goods": whether a name stands with what each is of, and not the same. */
function areQualifiedApart(a: Frame, b: Frame): boolean {
  const [some, others] = [a, b].map(({ terms, roles }) => terms.filter((_, i) => (roles[i]! & QUALIFIER) === QUALIFIER)) as [Int32Array, Int32Array];
  return some.length > 0 && others.length > 0 && !some.some((term) => others.includes(term));
}

const QUALIFIER = Role.modifier | Role.name;

/** "die within five years", "die within a year": whether after each share another time stands. */
function areOverTwoSpans(corpus: Corpus, a: Node, b: Node): boolean {
  const [x, y] = [a, b].map((node) => {
    const span = following(corpus, node, Dimension.duration);
    // "the highest in 20 years" says nothing of what the share is over.
    return span && !SUPERLATIVE.test(span.about ?? '') ? span.frame : undefined;
  });
  return x !== undefined && y !== undefined && (x.max < y.min || y.max < x.min);
}

const SUPERLATIVE = /(?:iest|(?:high|low|larg|bigg|small|fast|slow|strong|weak|hott|cold|long|short)est|most|least|worst|best|first)$/i;

/** "up 36 percent from February", "a 25 percent increase from March of last year". */
function areSinceTwoDates(corpus: Corpus, a: Node, b: Node): boolean {
  if ((a.frame.scope & b.frame.scope & Scope.change) === 0) return false;
  const [x, y] = [a, b].map((node) => following(corpus, node, Dimension.date));
  if (x === undefined || y === undefined) return false;
  const [own, other] = [monthIn(x.text), monthIn(y.text)];
  return x.frame.high < y.frame.low || y.frame.high < x.frame.low || (own !== undefined && other !== undefined && own !== other);
}

/** The month of a date: where nothing tells the year its days are not known. */
function monthIn(date: string): number | undefined {
  return fold(date).split(/\P{L}+/u).map((word) => MONTHS.get(word)).find((month) => month !== undefined);
}

/** The next figure of a dimension in an article, where it stands close behind a figure. */
function following(corpus: Corpus, { uri, index }: Node, dimension: number): Figure | undefined {
  const figures = corpus.entry(uri)?.mentions.figures ?? [];
  const own = figures[index]!;
  return figures.slice(index + 1, index + NEXT).find(({ start, frame }) => frame.dimension === dimension && start - own.end < BEHIND);
}

/** So many figures on, and so many letters, what a share is over may stand. */
const NEXT = 3;
const BEHIND = 70;

/** "five bodyguards and four other people were killed": whether a count joins another to which it adds the rest. */
function isRemainder(corpus: Corpus, { uri, index, frame }: Node): boolean {
  if ((frame.scope & (Scope.other | Scope.more)) === 0) return false;
  const figures = corpus.entry(uri)?.mentions.figures ?? [];
  const [own, last] = [figures[index]!, figures[index - 1]];
  if (last?.frame.dimension !== Dimension.count || own.start - last.end > JOINED) return false;
  const [fate, before] = [tollIn(frame), tollIn(last.frame)];
  // Of "killed two bombers, injured four others" the four are all who were.
  return fate >= 0 && (frame.roles[fate]! & Role.before) === 0 && (before < 0 || last.frame.terms[before] === frame.terms[fate]);
}

function has({ terms, roles }: Frame, set: ReadonlySet<number>, role: number): boolean {
  return terms.some((term, i) => set.has(term) && (roles[i]! & role) !== 0);
}

const conceptsOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((word) => concept(word).hash));

const HEIGHTS = conceptsOf('altitude height depth elevation');
const TRAVELS = conceptsOf('fly flew flown travel travelled range drive drove driven march walk sail extend');
const REFUSALS = conceptsOf('reject rejected refuse deny denied dismiss dismissed disqualify disqualified exclude excluded veto vetoed');
const TOUCHES = conceptsOf('hit strike struck affect affected damage damaged');
const HOSPITALS = conceptsOf('hospital hospitals');
const REMAINING = conceptsOf('still remain remains remained');
const BALLOTS = conceptsOf('vote votes voted voting ballot turnout');
const STRIKES = conceptsOf('strike strikes striking walkout walkouts action');
const DEALS = conceptsOf('deal offer agreement contract settlement');
const GAMES = conceptsOf('game games match matches fixture fixtures point points goal goals');
const RUINS = conceptsOf('destroy destroyed wipe wiped flatten obliterate raze');
