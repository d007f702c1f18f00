import type { Corpus } from '../corpus/corpus.ts';
import { Role, Scope } from '../mentions/figures/frame-roles.ts';
import { Dimension, isYearLong } from '../mentions/figures/range.ts';
import type { Figure } from '../mentions/mention.ts';
import { ROLES } from '../mentions/quotes/roles.ts';
import { concept } from '../mentions/words/classes.ts';
import { dayOf } from './quantity-later.ts';
import type { Node } from './quantity-member.ts';
import { shareHead } from './quantity-pair.ts';
import { agrees, type ValueRelation } from './quantity-values.ts';

/**
 * Whether two figures that differ are each the only number of dead that its article gives, whatever the dead are called: "six
 * people were killed", "seven prisoners died". The dead of other years do not count, nor those who are a part of others.
 */
export function areSoleTolls(corpus: Corpus, a: Node, b: Node, relation: ValueRelation): boolean {
  if (a.frame.dimension !== Dimension.count || (relation !== 'near' && relation !== 'far' && relation !== 'slip')) return false;
  const [one, other] = [soleToll(corpus, a), soleToll(corpus, b)];
  return one !== null && other !== null && (isOfAll(one) || isOfAll(other) || shareHead(a.frame, b.frame)) && !isOlder(corpus, a, b) && !isOlder(corpus, b, a);
}

function soleToll(corpus: Corpus, { uri, index }: Node): Figure | null {
  const figures = corpus.entry(uri)!.mentions.figures;
  let sole = SOLE.get(figures);
  if (sole === undefined) SOLE.set(figures, (sole = solesIn(figures)));
  return sole?.has(index) === true ? figures[index]! : null;
}

/** Which of the figures of an article are the only number of dead that it gives, each of several mentions of it; null for none, as in most. They are asked about for each pair. */
const SOLE = new WeakMap<readonly Figure[], ReadonlySet<number> | null>();

function solesIn(figures: readonly Figure[]): ReadonlySet<number> | null {
  const tolls = figures.flatMap((figure, index) => (isToll(figure) ? [index] : []));
  const soles = tolls.filter((index) => tolls.every((other) => other === index || agrees(figures[other]!.frame, figures[index]!.frame)));
  return soles.length > 0 ? new Set(soles) : null;
}

/** Whether all the dead may be meant, and not those of a group as against another: two guards, three prisoners. */
function isOfAll({ frame, unit }: Figure): boolean {
  return unit === null || unit === 'person' || (frame.scope & Scope.headless) !== 0;
}

/** Whether one is of a time that was long over when the other, which is of no other time than its article, was told. */
function isOlder(corpus: Corpus, { frame }: Node, other: Node): boolean {
  return Number.isNaN(other.frame.whenLow) && dayOf(corpus.entry(other.uri)!.header.published) - frame.whenHigh > OLD;
}
/** So many days make it so. */
const OLD = 45;

const DEATH = concept('death').hash;
/** What makes a count one of others than all. */
export const LIMITS = Scope.change | Scope.negated | Scope.part | Scope.more | Scope.other | Scope.prior | Scope.plan | Scope.each | Scope.wish;

/** Whether a figure says how many people died in what its article tells of. */
function isToll({ frame, unit }: Figure): boolean {
  const { dimension, scope, whenLow, whenHigh, terms, roles } = frame;
  if (dimension !== Dimension.count || scope & LIMITS || isYearLong(whenLow, whenHigh) || !terms.some((term, i) => term === DEATH && (roles[i]! & Role.predicate) !== 0)) return false;
  return unit === null ? (scope & (Scope.people | Scope.headless)) !== 0 : unit === 'person' || ROLES.get(unit) === 'person';
}
