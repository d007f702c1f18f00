import type { Comparison, Entity, Quantity, Quotation } from '../findings/comparison.ts';
import { verdictTold } from '../findings/quantity-opposed.ts';
import { drawTable } from './draw.ts';
import type { ReportContext } from './context.ts';
import { paint, plain, type Terminal } from './terminal.ts';

/** `crossread compare --format table`: a row for each thing that the articles say, and which of them say it. */
export function comparisonTable(comparison: Comparison, context: ReportContext): string {
  const { terminal } = context;
  if (context.uris.length === 0) return 'No articles.\n';
  const names = shortNames(context.uris);
  const shared = comparison.figures.filter((quantity) => quantity.verdict !== 'single');
  const single = comparison.figures.length - shared.length;
  const differing = shared.filter((quantity) => quantity.verdict === 'differ');
  const sure = differing.filter((quantity) => quantity.opposed.length > 0).length;
  const repeated = comparison.quotes.filter((quotation) => quotation.mentions.length > 1);
  const alone = comparison.quotes.length - repeated.length;
  const parts = [
    heading(terminal, `Articles: ${context.uris.length}`),
    ...context.uris.map((uri) => `  ${names(uri).padEnd(8)} ${plain(uri)}`),
    '',
    heading(terminal, `Figures: ${sure} of ${shared.length} ${sure === 1 ? 'differs' : 'differ'}${differing.length > sure ? `, ${differing.length - sure} more may` : ''}`) + (single > 0 ? ` (${single} more ${standing(single)} once)` : ''),
    ...(shared.length > 0 ? [drawTable(['what', 'says', 'where'], shared.flatMap((quantity) => quantityRows(quantity, names, terminal)), [0.4, 0.35, 0.25], terminal)] : []),
    '',
    heading(terminal, `Quotes: ${repeated.length} ${standing(repeated.length)} more than once`) + (alone > 0 ? ` (${alone} more ${standing(alone)} once)` : ''),
    ...(repeated.length > 0 ? [drawTable(['speaker', 'words', 'verdict', 'where'], repeated.flatMap((quotation) => quotationRows(quotation, names, terminal)), [0.2, 0.8, 15, 10], terminal)] : []),
    '',
    heading(terminal, `Names: ${comparison.names.length}`),
    ...(comparison.names.length > 0 ? [drawTable(['name', 'kind', 'as it is written', 'where'], comparison.names.map((entity) => entityRow(entity, names, terminal)), [0.3, 14, 0.45, 0.25], terminal)] : []),
  ];
  return `${parts.join('\n')}\n`;
}

function standing(count: number): string {
  return count === 1 ? 'stands' : 'stand';
}

function heading(terminal: Terminal, text: string): string {
  return paint(terminal, 'bold', text);
}

type Shorten = (uri: string) => string;

/** A letter or two for each article, as a table cannot hold paths. */
function shortNames(uris: readonly string[]): Shorten {
  const letters = new Map(uris.map((uri, i) => [uri, letter(i)]));
  return (uri) => letters.get(uri) ?? uri;
}

/** A, B … Z, AA, AB …, as spreadsheets count columns. */
function letter(i: number): string {
  return (i >= 26 ? letter(Math.floor(i / 26) - 1) : '') + String.fromCharCode(65 + (i % 26));
}

const places = (mentions: readonly { readonly uri: string }[], names: Shorten): string => [...new Set(mentions.map((mention) => names(mention.uri)))].join(' ');

function quantityRows(quantity: Quantity, names: Shorten, terminal: Terminal): string[][] {
  const verdict = verdictTold(quantity);
  const differs = verdict === 'differ';
  const told = differs ? `\n${paint(terminal, 'yellow', '≠ differ')}` : verdict === 'may differ' ? `\n${verdict}` : '';
  return quantity.readings.map((reading, i) => [
    i === 0 ? plain(quantity.about ?? quantity.kind) + told : '',
    differs ? paint(terminal, 'yellow', plain(reading.text)) : plain(reading.text),
    places(quantity.mentions.filter((mention) => mention.readings.includes(i)), names),
  ]);
}

function quotationRows(quotation: Quotation, names: Shorten, terminal: Terminal): string[][] {
  const order = [...quotation.mentions].sort((a, b) => Number(b.match === 'source') - Number(a.match === 'source'));
  return order.map((mention, i) => {
    const harmless = mention.match === 'source' || mention.match === 'verbatim' || mention.match === 'partial';
    return [i === 0 ? plain(quotation.speaker ?? '–') : '', plain(mention.text), harmless ? mention.match : paint(terminal, 'yellow', mention.match), names(mention.uri)];
  });
}

function entityRow(entity: Entity, names: Shorten, terminal: Terminal): string[] {
  const wrong = new Set(entity.misspellings.map((spelling) => spelling.text));
  const variants = entity.variants.map(({ text, count }) => `${wrong.has(text) ? paint(terminal, 'yellow', plain(text)) : plain(text)} ×${count}`);
  return [plain(entity.entity), entity.kind, variants.join(', '), places(entity.mentions, names)];
}
