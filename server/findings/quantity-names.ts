import { Role } from '../mentions/figures/frame-roles.ts';
import type { Frame } from '../mentions/figures/frame.ts';

/** Whether one is ten times the other, or a thousand or a million times: among many numbers some are. */
export function areNoughtsApart(a: Frame, b: Frame): boolean {
  const ratio = Math.max(a.low, b.low) / Math.min(a.low, b.low);
  return ratio > 9 && Math.abs(Math.log10(ratio) - Math.round(Math.log10(ratio))) < 1e-4;
}

/** Whether names stand in the clauses of both, and none in both clauses. */
export function areNamesApart(a: Frame, b: Frame): boolean {
  const names = namesOf(a);
  const others = namesOf(b);
  return names.length > 0 && others.length > 0 && !names.some((name) => others.includes(name));
}

const CLAUSE_NAME = Role.clause | Role.name;

/** The names in the clause of a figure, as terms. */
export function namesOf({ terms, roles }: Frame): Int32Array {
  return terms.filter((_, i) => (roles[i]! & CLAUSE_NAME) === CLAUSE_NAME);
}
