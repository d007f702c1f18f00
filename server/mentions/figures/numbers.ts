import { readCardinal } from './cardinals.ts';
import { readDenominator, readQuarter, readShare, readSlash } from './fractions.ts';
import { numeral, type Numeral } from './numerals.ts';
import { scaleOf } from './scales.ts';
import { afterHyphen, isHyphen, isNumber, isWord, mark, spaced, word, type Scan } from './scan.ts';
import { DIGITS, DOZENS, ONES, PLURALS, SCALES, TENS, VULGAR } from './spelled.ts';

/** The number that begins at token `i`, as long as it goes; null when none does. */
export function readNumber(s: Scan, i: number): Numeral | null {
  const last = s.number;
  if (last.at !== i) {
    last.read = numberAt(s, i);
    last.at = i;
  }
  return last.read;
}

function numberAt(s: Scan, i: number): Numeral | null {
  const sign = readSign(s, i);
  const n = isNumber(s, sign.to) ? readMixed(s, sign.to) : (readVague(s, i) ?? readShare(s, sign.to) ?? readMixed(s, sign.to));
  if (!n) return null;
  if (sign.to === i) return n;
  return { ...n, from: i, bare: false, value: n.value === null ? null : n.value * sign.factor };
}

/** A minus or plus that belongs to the number after it. */
function readSign(s: Scan, i: number): { to: number; factor: number } {
  const w = word(s, i);
  if (w === 'minus' || w === 'negative') {
    const next = afterHyphen(s, i + 1);
    if (isNumber(s, next) || ONES.has(word(s, next)) || TENS.has(word(s, next)) || DIGITS.has(word(s, next))) return { to: next, factor: -1 };
  }
  const c = mark(s, i);
  if ((c === 45 || c === 0x2212 || (c === 0x2013 && !isNumber(s, i - 1)) || c === 43) && spaced(s, i) && !spaced(s, i + 1) && (isNumber(s, i + 1) || mark(s, i + 1) === 46)) {
    return { to: i + 1, factor: c === 43 ? 1 : -1 };
  }
  // "- 1 4/5" with nothing before it and nothing after: a bullet would have words.
  if ((c === 45 || c === 0x2212) && i === s.from && isNumber(s, i + 1) && !hasWords(s)) return { to: i + 1, factor: -1 };
  return { to: i, factor: 1 };
}

function hasWords(s: Scan): boolean {
  for (let i = s.from; i < s.to; i++) if (isWord(s, i)) return true;
  return false;
}

/** "dozens", "tens of thousands", "several hundred", "a few million". */
function readVague(s: Scan, i: number): Numeral | null {
  const vague = (to: number, base: number): Numeral => numeral(i, to, null, { low: base, high: base * 10, spelled: true });
  let w = word(s, i);
  let at = i;
  if (w === 'a' && word(s, i + 1) === 'few') w = word(s, ++at);
  if (w === 'a' && word(s, i + 1) === 'couple' && word(s, i + 2) === 'of') {
    const scale = SCALES.get(word(s, i + 3)) ?? (DOZENS.has(word(s, i + 3)) ? 12 : word(s, i + 3) === 'hundred' ? 100 : 0);
    return scale === 0 ? null : vague(i + 4, scale);
  }
  if (w === 'several' || w === 'few' || w === 'many') {
    const next = word(s, at + 1);
    const base = next === 'hundred' ? 100 : DOZENS.has(next) ? 12 : (SCALES.get(next) ?? 0);
    if (base === 0) return null;
    const scale = SCALES.get(word(s, at + 2));
    return scale ? vague(at + 3, base * scale) : vague(at + 2, base);
  }
  if (w === 'tens' || PLURALS.has(w)) {
    const scale = word(s, i + 1) === 'of' ? PLURALS.get(word(s, i + 2)) : undefined;
    if (scale && scale >= 1000) return vague(i + 3, (w === 'tens' ? 10 : PLURALS.get(w)!) * scale);
    return w === 'tens' || (w === 'scores' && word(s, i + 1) !== 'of') ? null : vague(i + 1, PLURALS.get(w)!);
  }
  return null;
}

/** A whole number or decimal, with the fraction that may follow it: "three", "2.5 million", "one and a half million", "10 1/2". */
function readMixed(s: Scan, i: number): Numeral | null {
  const n = readCardinal(s, i);
  if (!n || n.value === null) return n;
  // "one hundred thirty-two fifths"
  const below = n.spelled ? readDenominator(s, afterHyphen(s, n.to)) : null;
  if (below && below.name.endsWith('s') && !below.name.startsWith('quarter') && !(below.name === 'halves' && n.value % 2 === 0)) {
    // "one hundred thirty fifths": the tens go with the ordinal, unless joined to the ones before it.
    const tens = below.value < 10 ? TENS.get(word(s, n.to - 1)) : undefined;
    const value = tens !== undefined && n.value > tens ? (n.value - tens) / (tens + below.value) : n.value / below.value;
    return numeral(i, below.to, value, { spelled: true, fraction: true });
  }
  const fraction = readAddedFraction(s, n);
  if (!fraction) return n;
  if (fraction.own && n.scale === 1) return numeral(i, fraction.to, n.value * fraction.scale + fraction.value, { spelled: n.spelled, scale: fraction.scale });
  const scaled = scaleOf(s, fraction.to);
  // "two and a half million" multiplies both; "one billion and a half million" has a scale before the "and".
  if (scaled) return numeral(i, scaled.to, n.scale > 1 ? n.value + fraction.value * scaled.value : (n.value + fraction.value) * scaled.value, { spelled: n.spelled, scale: scaled.value });
  const one = fraction.own ? 1 : DOZENS.has(word(s, n.to - 1)) ? 12 : n.scale;
  return numeral(i, fraction.to, n.value + fraction.value * one, { spelled: n.spelled, scale: n.scale });
}

/** "and a half", " 1/2", "½" after a number. `own`: the fraction has its own scale already. */
function readAddedFraction(s: Scan, n: Numeral): { to: number; value: number; own: boolean; scale: number } | null {
  const vulgar = VULGAR.get(mark(s, n.to));
  if (vulgar && n.bare) return { to: n.to + 1, value: vulgar, own: false, scale: 1 };
  const slash = isNumber(s, n.to) && n.bare ? readSlash(s, n.to) : null;
  if (slash) return { ...slash, own: false, scale: 1 };
  const and = afterHyphen(s, n.to);
  if (word(s, and) !== 'and') return null;
  const start = afterHyphen(s, and + 1);
  // "a four-and-a-half-year contract"
  const half = afterHyphen(s, start + 1);
  if (word(s, start) === 'a' && word(s, half) === 'half' && half > start + 1 && isHyphen(s, half + 1)) return { to: half + 1, value: 0.5, own: false, scale: 1 };
  const share = readShare(s, start) ?? readQuarter(s, start);
  if (!share || share.value === null || (word(s, start) !== 'a' && word(s, share.to) === 'of') || (share.fraction && share.value >= 1)) return null;
  if (share.fraction && word(s, share.to) === 'of') return null;
  return { to: share.to, value: share.value, own: share.scale > 1, scale: share.scale };
}
