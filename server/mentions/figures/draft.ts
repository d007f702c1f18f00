import type { FigureKind, Hedge } from '../mention.ts';
import { PLAIN, type Traits } from './traits.ts';
import type { DateSpec } from './when.ts';

/** A figure while it is being put together: `from` and `to` are indexes of tokens, half-open. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  /** Token after the noun that is counted; at least `to`. Numbers before it are part of its name ("two new 737 jets"). */
  readonly through: number;
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly per: string | null;
  readonly hedge: Hedge | null;
  readonly when: DateSpec | null;
  /** Times of day ("15:30"), which need no date to resolve. */
  readonly iso: string | null;
  readonly traits: Traits;
}

/** A draft with the fields that most figures do not have left out. */
export function draft(from: number, to: number, kind: FigureKind, fields: Partial<Draft>): Draft {
  const { through = to, value = null, low = null, high = null, unit = null, per = null, hedge = null, when = null, iso = null, traits = PLAIN } = fields;
  return { from, to, through, kind, value, low, high, unit, per, hedge, when, iso, traits };
}
