/** The words of the English number grammar, folded. */

/** 0 to 19. */
export const ONES = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ').map((w, i) => [w, i] as const).concat([['nought', 0], ['naught', 0]]),
);
/** "twenty" to "ninety". */
export const TENS = new Map('twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((w, i) => [w, (i + 2) * 10]));
/** Thousand and above, with the short forms that follow digits ("2.5 mln"). */
export const SCALES = new Map<string, number>([
  ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['quadrillion', 1e15], ['lakh', 1e5], ['lakhs', 1e5], ['crore', 1e7], ['crores', 1e7],
]);
/** Written after digits, with or without a space. */
export const SHORT_SCALES = new Map<string, number>([
  ['k', 1e3], ['mn', 1e6], ['mln', 1e6], ['mil', 1e6], ['mio', 1e6], ['mm', 1e6], ['bn', 1e9], ['bln', 1e9], ['mrd', 1e9], ['tn', 1e12], ['tln', 1e12], ['trn', 1e12],
]);
/** Plural scale words, which alone make a vague number ("dozens of"). */
export const PLURALS = new Map<string, number>([
  ['dozens', 12], ['scores', 20], ['hundreds', 100], ['thousands', 1e3], ['millions', 1e6], ['billions', 1e9], ['trillions', 1e12], ['lakhs', 1e5], ['crores', 1e7],
]);
/** Twelve, or about so many. */
export const DOZENS = new Set(['dozen', 'dozens', 'doz', 'dozs']);

const SMALL_ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');
/** "first" to "nineteenth", "twentieth" … "ninetieth", "hundredth" … "trillionth". */
export const ORDINALS = new Map<string, number>([
  ...SMALL_ORDINALS.map((w, i) => [w, i] as const),
  ...[...TENS].map(([w, v]) => [`${w.slice(0, -1)}ieth`, v] as const),
  ['hundredth', 100],
  ...[...SCALES].filter(([w]) => w.endsWith('d') || w.endsWith('n')).map(([w, v]) => [`${w}th`, v] as const),
]);
/** "half", "thirds", "quarter", "fifths": what stands under the stroke. */
export const DENOMINATORS = new Map<string, number>([
  ['half', 2], ['halves', 2], ['quarter', 4], ['quarters', 4],
  ...[...ORDINALS].filter(([, v]) => v > 2).flatMap(([w, v]) => [[w, v] as const, [`${w}s`, v] as const]),
]);
/** Digits read out after "point". */
export const DIGITS = new Map<string, number>([...[...ONES].filter(([, v]) => v < 10), ['oh', 0], ['nil', 0]]);
/** "½" and its like. */
export const VULGAR = new Map<number, number>([
  [0xbc, 1 / 4], [0xbd, 1 / 2], [0xbe, 3 / 4], [0x2153, 1 / 3], [0x2154, 2 / 3], [0x2155, 1 / 5], [0x2156, 2 / 5], [0x2157, 3 / 5], [0x2158, 4 / 5],
  [0x2159, 1 / 6], [0x215a, 5 / 6], [0x2150, 1 / 7], [0x215b, 1 / 8], [0x215c, 3 / 8], [0x215d, 5 / 8], [0x215e, 7 / 8], [0x2151, 1 / 9], [0x2152, 1 / 10],
]);
