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
 * Whether two figures that differ are each the only number of dead, or of hurt, that its article gives, whatever these are called: "six
 * people were killed", "seven prisoners died". Those of other years do not count, nor those who are a part of others.
 */
export function areSoleTolls(corpus: Corpus, a: Node, b: Node, relation: ValueRelation): boolean {
  if (a.frame.dimension !== Dimension.count || (relation !== 'near' && relation !== 'far' && relation !== 'slip')) return false;
  const [one, other] = [soleToll(corpus, a), soleToll(corpus, b)];
  return one !== null && other !== null && one.fate === other.fate && (isOfAll(one.figure) || isOfAll(other.figure) || shareHead(a.frame, b.frame)) && !isOlder(corpus, a, b) && !isOlder(corpus, b, a);
}

function soleToll(corpus: Corpus, { uri, index }: Node): { readonly figure: Figure; readonly fate: number } | null {
  const figures = corpus.entry(uri)!.mentions.figures;
  let soles = SOLES.get(figures);
  if (soles === undefined) SOLES.set(figures, (soles = solesIn(figures)));
  const fate = soles?.get(index);
  return fate === undefined ? null : { figure: figures[index]!, fate };
}

/** Of the figures of an article that are its only number of those whom a fate befell, each of several mentions of it, that fate; null for none, as in most. They are asked about for each pair. */
const SOLES = new WeakMap<readonly Figure[], ReadonlyMap<number, number> | null>();

function solesIn(figures: readonly Figure[]): ReadonlyMap<number, number> | null {
  const soles = new Map<number, number>();
  for (const fate of FATES) {
    const tolls = figures.flatMap((figure, index) => (isToll(figure, fate) ? [index] : []));
    for (const index of tolls) if (tolls.every((other) => other === index || agrees(figures[other]!.frame, figures[index]!.frame))) soles.set(index, fate);
  }
  return soles.size > 0 ? soles : null;
}

/** Whether all whom the fate befell may be meant, and not those of a group as against another: two guards, three prisoners. */
function isOfAll({ frame, unit }: Figure): boolean {
  return unit === null || unit === 'person' || (frame.scope & Scope.headless) !== 0;
}

/** Whether one is of a time that was long over when the other, which is of no other time than its article, was told. */
function isOlder(corpus: Corpus, { frame }: Node, other: Node): boolean {
  return Number.isNaN(other.frame.whenLow) && dayOf(corpus.entry(other.uri)!.header.published) - frame.whenHigh > OLD;
}
/** So many days make it so. */
const OLD = 45;

const FATES = ['death', 'injured'].map((fate) => concept(fate).hash);
/** What makes a count one of others than all. */
export const LIMITS = Scope.change | Scope.negated | Scope.part | Scope.more | Scope.other | Scope.prior | Scope.plan | Scope.each | Scope.wish;

/** Whether a figure says how many people died, or were hurt, in what its article tells of. */
function isToll({ frame, unit }: Figure, fate: number): boolean {
  const { dimension, scope, whenLow, whenHigh, terms, roles } = frame;
  if (dimension !== Dimension.count || scope & LIMITS || isYearLong(whenLow, whenHigh) || !terms.some((term, i) => term === fate && (roles[i]! & Role.predicate) !== 0)) return false;
  return unit === null ? (scope & (Scope.people | Scope.headless)) !== 0 : unit === 'person' || ROLES.get(unit) === 'person';
}
