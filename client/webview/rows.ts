import * as l10n from '@vscode/l10n';
import type { Cell, CompareModel, FigureCell, FigureRow, NameRow, Overlap, QuoteCell, QuoteRow, SubjectKind } from '../../server/shown.ts';
import type { ToPanel } from '../compare/messages.ts';
import { kindLabel } from './kinds.ts';

/** How the mentions of a row stand to each other, `may-differ` where they may be about two things; the order is that of the rows. */
export type Verdict = 'differ' | 'may-differ' | 'agree' | 'single';

/** One thing that an article says; the same words said several times are one. */
export interface Chunk {
  readonly text: string;
  readonly count: number;
  /** What a click asks for: the place where it stands first. */
  readonly opens: ToPanel;
  /** A short word beside the text, which says how it stands to the others. */
  readonly note: string | null;
  readonly emphasis: 'differs' | 'source' | 'plain';
  /** Drawn as a bar, where it is a share. */
  readonly share?: Overlap;
}

/** A quantity, a quote or an entity across the articles. */
export interface Row {
  readonly id: string;
  /** What its mentions are; null where it has none and cannot be opened. */
  readonly kind: SubjectKind | null;
  readonly title: string;
  readonly detail: string;
  /** Null where there is nothing to compare. */
  readonly verdict: Verdict | null;
  /** What it can be filtered by: the kind of figure or name, the speaker of a quote. */
  readonly group: string;
  /** One list for each article of the model. */
  readonly cells: readonly (readonly Chunk[])[];
}

/** The rows of the figures, quotes or names in the order of the model. */
export function rowsOf(model: CompareModel, kind: SubjectKind): Row[] {
  if (kind === 'figure') return model.figures.map((row) => figureRow(model, row));
  if (kind === 'quote') return model.quotes.map((row) => quoteRow(model, row));
  return model.names.map((row) => nameRow(model, row));
}

/** What a verdict is called. */
export function verdictLabel(verdict: Verdict): string {
  if (verdict === 'differ') return l10n.t('differ');
  if (verdict === 'may-differ') return l10n.t('may differ');
  return verdict === 'agree' ? l10n.t('agree') : l10n.t('one article');
}

function figureRow(model: CompareModel, row: FigureRow): Row {
  const differ = row.verdict === 'differ';
  const note = (cell: FigureCell): string | null => (differ ? cell.readings.map(letter).join(' ') : null);
  return {
    id: row.id,
    kind: 'figure',
    title: row.about ?? row.unit ?? kindLabel(row.kind),
    // What is counted stands in the title already, in the articles' words.
    detail: [kindLabel(row.kind), row.kind === 'count' || row.kind === 'rank' || row.unit === row.kind ? null : row.unit, row.per === null ? null : l10n.t('per {0}', row.per)].filter((part) => part !== null).join(', '),
    verdict: differ && !row.isSure ? 'may-differ' : row.verdict,
    group: row.kind,
    cells: cells(model, row.mentions, note, () => (row.isSure ? 'differs' : 'plain')),
  };
}

/** Readings of one quantity are told apart by letters, so that nothing hangs on colour. */
function letter(reading: number): string {
  return String.fromCharCode(65 + (reading % 26));
}

function quoteRow(model: CompareModel, row: QuoteRow): Row {
  const emphasis = (cell: QuoteCell): Chunk['emphasis'] => {
    if (cell.match === 'source') return 'source';
    return cell.match === 'verbatim' || cell.match === 'partial' ? 'plain' : 'differs';
  };
  return {
    id: row.id,
    kind: 'quote',
    title: `\u201c${row.text}\u201d`,
    detail: row.speaker ?? l10n.t('speaker unknown'),
    verdict: row.differs ? 'differ' : articlesOf(row.mentions) > 1 ? 'agree' : 'single',
    group: row.speaker ?? '',
    cells: cells(model, row.mentions, (cell) => (row.mentions.length > 1 ? matchLabel(cell.match) : null), emphasis),
  };
}

function matchLabel(match: QuoteCell['match']): string {
  const labels: Readonly<Record<QuoteCell['match'], string>> = {
    source: l10n.t('source'),
    verbatim: l10n.t('verbatim'),
    partial: l10n.t('partial'),
    altered: l10n.t('altered'),
    spliced: l10n.t('spliced'),
    misattributed: l10n.t('other speaker'),
  };
  return labels[match];
}

function nameRow(model: CompareModel, row: NameRow): Row {
  const wrong = new Set(row.misspellings.map((spelling) => spelling.text));
  return {
    id: row.id,
    kind: 'name',
    title: row.entity,
    detail: [kindLabel(row.kind), ...row.titles.slice(0, 2).map((title) => title.text)].join(', '),
    verdict: row.differs ? 'differ' : articlesOf(row.mentions) > 1 ? 'agree' : 'single',
    group: row.kind,
    cells: cells(
      model,
      row.mentions,
      (cell) => (wrong.has(cell.text) ? l10n.t('other spelling') : null),
      (cell) => (wrong.has(cell.text) ? 'differs' : 'plain'),
    ),
  };
}

function articlesOf(mentions: readonly Cell[]): number {
  return new Set(mentions.map((mention) => mention.article)).size;
}

function cells<C extends Cell>(model: CompareModel, mentions: readonly C[], note: (cell: C) => string | null, emphasis: (cell: C) => Chunk['emphasis']): Chunk[][] {
  const byArticle = model.articles.map(() => new Map<string, Chunk>());
  for (const mention of mentions) {
    const article = model.articles[mention.article];
    if (article === undefined) continue;
    const chunks = byArticle[mention.article]!;
    const key = `${mention.text}\n${note(mention) ?? ''}`;
    const first = chunks.get(key) ?? { text: mention.text, count: 0, opens: { type: 'open', place: { uri: article.uri, range: mention.range } }, note: note(mention), emphasis: emphasis(mention) };
    chunks.set(key, { ...first, count: first.count + 1 });
  }
  return byArticle.map((chunks) => [...chunks.values()]);
}
