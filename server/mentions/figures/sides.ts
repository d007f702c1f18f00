import { readAmount, type Amount } from './amount.ts';
import { mark, word, type Scan } from './scan.ts';

/** Units in which the sides of things are given. */
const LENGTH = /(?:meter|inch|foot|yard|mile)$/;

/** Of two sides one is hardly so many times as long: "4 x 100 metres" is a relay. */
const MOST = 20;

/** So many sides may come after one. */
const FURTHER = 2;

/** "86" of "86 by 121 centimetres" or "86 x 121 x 4 cm": the number with the unit of the last side; another amount as it is. */
export function withSide(s: Scan, amount: Amount, further = FURTHER): Amount {
  const between = word(s, amount.to);
  if (further === 0 || amount.kind !== null || (between !== 'by' && between !== 'x' && mark(s, amount.to) !== 0xd7)) return amount;
  const side = readAmount(s, amount.to + 1);
  if (!side) return amount;
  const { kind, unit } = withSide(s, side, further - 1);
  return kind === 'measure' && unit !== null && LENGTH.test(unit) && areAlike(amount.value, side.value) ? { ...amount, kind, unit } : amount;
}

function areAlike(x: number | null, y: number | null): boolean {
  return x !== null && y !== null && x > 0 && y > 0 && x < MOST * y && y < MOST * x;
}
