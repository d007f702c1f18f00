import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNames } from '../../server/mentions/names/names.ts';
import { parseArticle } from '../../server/text/article.ts';
import { SHARED } from './root.ts';
import type { Row } from './row.ts';

const KINDS = new Set(['person', 'organization', 'place']);

interface Gold {
  readonly documents: readonly { readonly path: string; readonly names: readonly { readonly start: number; readonly end: number; readonly kind: string }[] }[];
}

/** Names in Reuters news (CoNLL-2003): exact spans of persons, organizations and places, then spans of the right kind. */
export function measure(log: (error: string) => void): Row[] {
  const folder = join(SHARED, 'data', 'conll2003-dev');
  if (!existsSync(folder)) return [];
  const { documents } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold;
  let gold = 0;
  let found = 0;
  let right = 0;
  let typed = 0;
  for (const { path, names } of documents) {
    const text = readFileSync(join(folder, 'articles', path), 'utf8');
    const kinds = new Map(names.filter(({ kind }) => KINDS.has(kind)).map(({ start, end, kind }) => [`${start}-${end}`, kind]));
    gold += kinds.size;
    for (const { start, end, kind, text: name } of findNames(parseArticle(path, text))) {
      if (!KINDS.has(kind)) continue;
      found++;
      const wanted = kinds.get(`${start}-${end}`);
      kinds.delete(`${start}-${end}`);
      if (wanted !== undefined) right++;
      if (wanted === kind) typed++;
      else log(`${path}: ${kind} "${name}" is ${wanted ?? 'no name'}`);
    }
    for (const [span, kind] of kinds) log(`${path}: missed ${kind} "${text.slice(...(span.split('-').map(Number) as [number, number]))}"`);
  }
  const row = (measure: string, value: number, goal?: number): Row => ({ dataset: 'conll2003-dev', measure, value, n: gold, ...(goal === undefined ? {} : { goal }) });
  return [
    row('names, precision', right / found),
    row('names, recall', right / gold),
    row('names, F1', (2 * right) / (found + gold), 0.88),
    row('names with kind, F1', (2 * typed) / (found + gold), 0.84),
  ];
}
