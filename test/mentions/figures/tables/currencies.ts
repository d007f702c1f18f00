import { createRequire } from 'node:module';

/** One currency of server/mentions/figures/tables/currencies.json. */
export interface CurrencyRow {
  readonly words: readonly string[];
  readonly symbols: readonly string[];
}

const require = createRequire(import.meta.url);
type Named = Readonly<Record<string, Readonly<Record<string, string | undefined>> | undefined>>;
type Uses = Readonly<Record<string, readonly Readonly<Record<string, { readonly _to?: string; readonly _tender?: string }>>[]>>;
const names = (require('cldr-numbers-full/main/en/currencies.json') as { main: { en: { numbers: { currencies: Named } } } }).main.en.numbers.currencies;
const { region } = (require('cldr-core/supplemental/currencyData.json') as { supplemental: { currencyData: { region: Uses } } }).supplemental.currencyData;

/** Currencies that left circulation lately enough for articles to tell of them. */
const FORMER = ['HRK', 'BGN', 'DEM', 'FRF', 'ITL', 'ESP', 'GRD'];

/** The currencies in use, by ISO code, with their English names and signs. */
export function currencies(): Record<string, CurrencyRow> {
  const current = new Set(FORMER);
  for (const uses of Object.values(region)) {
    for (const use of uses) for (const [code, { _to, _tender }] of Object.entries(use)) if (_to === undefined && _tender !== 'false') current.add(code);
  }
  const rows: Record<string, CurrencyRow> = {};
  for (const code of [...current].sort()) {
    const entry = names[code];
    if (!entry) continue;
    const words = ['displayName-count-one', 'displayName-count-other', 'displayName'].map((key) => (entry[key] ?? '').toLowerCase().replace(/\s*\([^)]*\)/g, ''));
    const symbols = ['symbol', 'symbol-alt-narrow', 'symbol-alt-variant'].map((key) => entry[key] ?? '');
    rows[code] = { words: [...new Set(words.filter(Boolean))], symbols: [...new Set(symbols.filter((symbol) => symbol !== '' && symbol !== code))] };
  }
  return rows;
}
