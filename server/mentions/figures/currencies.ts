import table from './tables/currencies.json' with { type: 'json' };

const CURRENCIES: Readonly<Record<string, { readonly words: readonly string[]; readonly symbols: readonly string[] }>> = table;

/** ISO 4217 codes in use. */
export const CODES: ReadonlySet<string> = new Set(Object.keys(CURRENCIES));

/** Currencies that a plain word means although several countries have one of that name; the others keep the word. */
const PLAIN_WORDS: readonly (readonly [string, string])[] = [
  ['dollar', '$'], ['pound', 'GBP'], ['pound sterling', 'GBP'], ['sterling', 'GBP'], ['quid', 'GBP'], ['euro', 'EUR'], ['yen', 'JPY'], ['yuan', 'CNY'], ['renminbi', 'CNY'],
  ['rmb', 'CNY'], ['kuai', 'CNY'], ['ruble', 'RUB'], ['rouble', 'RUB'], ['shekel', 'ILS'], ['real', 'BRL'], ['bitcoin', 'BTC'], ['buck', '$'], ['dlr', '$'], ['greenback', 'USD'],
  ['danish crown', 'DKK'], ['swedish crown', 'SEK'], ['norwegian crown', 'NOK'], ['czech crown', 'CZK'], ['crown', 'crown'], ['u.s. dollar', 'USD'],
  ['turkish lira', 'TRY'], ['ethereum', 'ETH'], ['cfa franc', 'CFA'],
];
/** Words that mean something else far more often: a currency only with its country, or after a scale ("two trillion won"). */
const COMMON_WORDS = new Set('won mark marks som sum sol soles gold unit units point dram drams real reals leo kina pula pa\u02bbanga lek rand all tala ruffiyaa new coupon'.split(' '));

/** Words that mean something else without a scale before them, and their currencies: "two trillion won", "25 million soles", but not "45 soles". */
const SCALED_WORDS: ReadonlyMap<string, string> = new Map([
  ['won', 'KRW'], ['real', 'BRL'], ['reals', 'BRL'], ['soles', 'PEN'], ['lek', 'ALL'], ['dram', 'AMD'], ['drams', 'AMD'], ['som', 'KGS'], ['kina', 'PGK'], ['pula', 'BWP'], ['tala', 'WST'],
  ['colones', 'CRC'], ['bolivares', 'VES'], ['bolivars', 'VES'], ['guaranies', 'PYG'], ['cordobas', 'NIO'], ['meticais', 'MZN'],
]);

/** "dollars", "euro", "Canadian dollars", folded, to the ISO code, else to the sign or the singular word. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = currencyWords();

function currencyWords(): Map<string, string> {
  const words = new Map<string, string>();
  const lone = new Map<string, Set<string>>();
  for (const [code, { words: names }] of Object.entries(CURRENCIES)) {
    const singular = names[0]!.split(' ').at(-1)!;
    for (const name of names) {
      words.set(name, code);
      const last = name.split(' ').at(-1)!;
      if (!COMMON_WORDS.has(last)) (lone.get(last) ?? lone.set(last, new Set()).get(last)!).add(`${code} ${singular}`);
    }
    if (!/s$/.test(names[0]!)) words.set(`${names[0]!}s`, code);
  }
  for (const [word, uses] of lone) {
    const codes = [...uses];
    const [code, singular] = codes[0]!.split(' ') as [string, string];
    const unit = codes.length === 1 ? code : singular;
    for (const form of codes.length === 1 && !word.endsWith('s') ? [word, `${word}s`] : [word]) if (!words.has(form)) words.set(form, unit);
  }
  for (const [word, unit] of PLAIN_WORDS) for (const form of [word, `${word}s`]) words.set(form, unit);
  for (const [word, code] of SCALED_WORDS) words.set(word, code);
  words.set('rand', 'ZAR');
  words.set('reais', 'BRL');
  return words;
}

/** Whether a currency's word needs a scale before it ("1.2 trillion won") to be one. */
export const needsScale = (word: string): boolean => SCALED_WORDS.has(word);

/** Signs that stand before or after a number, by code unit. */
export const SIGNS: ReadonlyMap<number, string> = signs();

function signs(): Map<number, string> {
  const found = new Map<number, string>();
  for (const [code, { symbols }] of Object.entries(CURRENCIES)) {
    for (const symbol of symbols) if (symbol.length === 1 && !/\p{L}/u.test(symbol)) found.set(symbol.charCodeAt(0), found.has(symbol.charCodeAt(0)) ? symbol : code);
  }
  for (const [sign, unit] of [['$', '$'], ['\u00a3', 'GBP'], ['\uffe1', 'GBP'], ['\u20ac', 'EUR'], ['\u00a5', 'JPY'], ['\uffe5', 'JPY'], ['\u20a9', 'KRW'], ['\u20bf', 'BTC'], ['\u20b9', 'INR'], ['\u00a2', 'cent'], ['\u20b5', 'GHS']] as const) found.set(sign.charCodeAt(0), unit);
  return found;
}

/** What stands before "$", folded: "US$", "C$", "A$". */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(CURRENCIES).flatMap(([code, { symbols }]) => symbols.filter((symbol) => /^\p{L}{1,3}\$$/u.test(symbol)).map((symbol) => [symbol.slice(0, -1).toLowerCase(), code] as const)),
  ...Object.entries(CURRENCIES).filter(([, { words }]) => words.some((w) => /dollar|peso|real/.test(w))).map(([code]) => [code.toLowerCase(), code] as const),
  ['us', 'USD'], ['u.s.', 'USD'], ['c', 'CAD'], ['ca', 'CAD'], ['can', 'CAD'], ['cdn', 'CAD'], ['a', 'AUD'], ['au', 'AUD'], ['nz', 'NZD'], ['hk', 'HKD'], ['s', 'SGD'], ['sg', 'SGD'],
  ['nt', 'TWD'], ['mex', 'MXN'], ['mx', 'MXN'], ['r', 'BRL'], ['j', 'JMD'], ['tt', 'TTD'], ['b', 'BSD'], ['fj', 'FJD'], ['n', 'NAD'], ['z', 'ZWG'],
] as const);

/** Letters that stand right before the number for a currency, as they stand: "RM23", "Rs 500", "KSh 40", and "PS", "Y=" for signs lost in transliteration to ASCII. */
export const LETTER_SIGNS: ReadonlyMap<string, string> = new Map([
  ['RM', 'MYR'], ['Rs', 'rupee'], ['Rs.', 'rupee'], ['Rp', 'IDR'], ['Rp.', 'IDR'], ['Rf', 'MVR'], ['kr', 'krone'], ['Kr', 'krone'], ['DKr', 'DKK'], ['Dkr', 'DKK'], ['SKr', 'SEK'], ['Skr', 'SEK'], ['NKr', 'NOK'], ['Nkr', 'NOK'], ['IKr', 'ISK'], ['PS', 'GBP'], ['Y=', 'JPY'], ['zl', 'PLN'], ['Fr', 'CHF'], ['Ft', 'HUF'], ['Sfr', 'CHF'], ['Tk', 'BDT'], ['Tk.', 'BDT'],
  ['KSh', 'KES'], ['Ksh', 'KES'], ['KShs', 'KES'], ['Kshs', 'KES'], ['USh', 'UGX'], ['Ush', 'UGX'], ['UShs', 'UGX'], ['TSh', 'TZS'], ['Tsh', 'TZS'], ['TShs', 'TZS'], ['Sh', 'shilling'], ['Shs', 'shilling'],
  ['Php', 'PHP'], ['CFA', 'CFA'], ['FCFA', 'CFA'], ['S/', 'PEN'], ['S/.', 'PEN'],
]);

/** Those of them that a space may part from the number; the others are words or initials there. */
export const SPACED_SIGNS: ReadonlySet<string> = new Set([...LETTER_SIGNS.keys()].filter((letters) => /^(?:R|Tk|K?Shs?$|[KUT][Ss]hs?|Php|F?CFA)/.test(letters)));

/** Single letters that are a sign right before an amount ("R45,000", "N1.2bn") and name a road, a film or a form everywhere else; "P" is several pesos and pulas. */
export const CAPITAL_SIGNS: ReadonlyMap<string, string> = new Map([['R', 'ZAR'], ['N', 'NGN'], ['P', 'P'], ['K', 'ZMW'], ['Q', 'GTQ']]);

/** What stands after the number for a currency and is no English word: "340 z\u0142". */
export const LETTER_SUFFIXES: ReadonlyMap<string, string> = new Map([['z\u0142', 'PLN'], ['K\u010d', 'CZK'], ['kr', 'krone'], ['CFA', 'CFA'], ['FCFA', 'CFA']]);

/** Coins: the unit's name, what it is a hundredth of (null where several currencies share the word), by word. */
export const COINS: ReadonlyMap<string, string> = new Map([
  ['cent', 'cent'], ['cents', 'cent'], ['penny', 'penny'], ['pence', 'penny'], ['sen', 'sen'], ['kopeck', 'kopeck'], ['kopecks', 'kopeck'], ['kopek', 'kopeck'], ['kopeks', 'kopeck'],
  ['paisa', 'paisa'], ['paise', 'paisa'], ['satoshi', 'satoshi'], ['satoshis', 'satoshi'], ['agorot', 'agora'], ['kurus', 'kurus'], ['centavo', 'centavo'], ['centavos', 'centavo'], ['centime', 'centime'], ['centimes', 'centime'], ['groszy', 'grosz'],
]);

/** How much of its currency a coin is: unit and share. */
export const COIN_VALUES: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['cent', ['$', 0.01]], ['penny', ['GBP', 0.01]], ['sen', ['MYR', 0.01]], ['kopeck', ['RUB', 0.01]], ['paisa', ['INR', 0.01]], ['satoshi', ['BTC', 1e-8]], ['agora', ['ILS', 0.01]], ['kurus', ['TRY', 0.01]], ['grosz', ['PLN', 0.01]],
]);

/** Codes that are read in small letters too; the others are words or nothing. */
export const SMALL_CODES: ReadonlySet<string> = new Set('usd eur gbp jpy cny cad aud chf inr rub nzd hkd sgd sek nok pln mxn'.split(' '));
/** Codes that are English words in an all-capitals headline. */
export const WORD_CODES: ReadonlySet<string> = new Set('ALL TOP TRY CUP PEN MAD BOB SOS GEL BAM MOP LAK ANG ETB SHP'.split(' '));
