import { isHyphen, isNumber, mark, raw, spaced, word, type Scan } from './scan.ts';

/** Nothing is counted in larger numbers, and what they are multiplied by stays finite. */
const LARGEST = 1e100;

/** Powers in digits after `value`: "x10^6", "\u00d710\u221230", "e+14", "e6", "^23". */
export function readExponent(s: Scan, i: number, value: number): { to: number; value: number } | null {
  const raised = raise(s, i, value);
  return raised && Math.abs(raised.value) < LARGEST ? raised : null;
}

function raise(s: Scan, i: number, value: number): { to: number; value: number } | null {
  if (spaced(s, i)) return null;
  const c = mark(s, i);
  const w = word(s, i);
  if ((w === 'x' || c === 0xd7) && raw(s, i + 1) === '10') {
    const power = readPower(s, mark(s, i + 2) === 94 ? i + 3 : i + 2);
    return power && (mark(s, i + 2) === 94 || isHyphen(s, i + 2)) ? { to: power.to, value: Number(`${value}e${power.value}`) } : null;
  }
  if (w === 'e' && (mark(s, i + 1) === 43 || isHyphen(s, i + 1))) {
    const power = readPower(s, i + 1);
    return power && { to: power.to, value: Number(`${value}e${power.value}`) };
  }
  // "4.2e6", but "3e5" may be a code
  if (w === 'e' && isNumber(s, i + 1) && !spaced(s, i + 1) && raw(s, i - 1).includes('.')) {
    const power = readPower(s, i + 1);
    return power && { to: power.to, value: Number(`${value}e${power.value}`) };
  }
  if (c === 94) {
    const power = readPower(s, i + 1);
    return power && { to: power.to, value: value ** power.value };
  }
  return null;
}

function readPower(s: Scan, i: number): { to: number; value: number } | null {
  const negative = isHyphen(s, i);
  const at = negative || mark(s, i) === 43 ? i + 1 : i;
  if (!isNumber(s, at) || spaced(s, at) || !/^\d{1,3}$/.test(raw(s, at))) return null;
  return { to: at + 1, value: negative ? -Number(raw(s, at)) : Number(raw(s, at)) };
}
