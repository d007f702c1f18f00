import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree, type FormattingOptions, type JSONPath } from 'jsonc-parser';
import type { Span } from '../../text/span.ts';
import { PROPERTIES, type IgnoreValue, type PairValue, type Section } from './values.ts';

/** Text to put in the place of a span of the file. */
export interface Replacement extends Span {
  readonly text: string;
}

/** A decision to be written, in its section. */
export type NewEntry = { readonly section: 'ignore'; readonly value: IgnoreValue } | { readonly section: 'same' | 'different'; readonly value: PairValue };

/**
 * Edits that add decisions to the text of a `.crossread.json`, each at its place in the order of the section, so that two people
 * who add something seldom touch the same lines. Comments and everything else stay. One that stands there already is not added again.
 * The text must be well-formed; an empty one becomes an object.
 */
export function additions(text: string, entries: readonly NewEntry[]): Replacement[] {
  let after = text.trim() === '' ? '{}\n' : text;
  for (const { section, value } of entries) {
    const plain = canonical(value);
    const known = valuesOf(after, section).map(canonical);
    if (known.some((other) => inOrder(plain, other) === 0)) continue;
    const at = known.findIndex((other) => inOrder(plain, other) < 0);
    const path: JSONPath = known.length === 0 ? [section] : [section, at < 0 ? known.length : at];
    const edits = modify(after, path, known.length === 0 ? [plain] : plain, { isArrayInsertion: known.length > 0, formattingOptions: styleOf(after), getInsertionIndex: placeAmong(section) });
    after = applyEdits(after, edits);
  }
  return difference(text, after);
}

/** Edits that take entry number `index` of a section away, and the section with its last one. */
export function removal(text: string, section: Section, index: number): Replacement[] {
  const path: JSONPath = valuesOf(text, section).length > 1 ? [section, index] : [section];
  return difference(text, applyEdits(text, modify(text, path, undefined, { formattingOptions: styleOf(text) })));
}

/** A decision as one line, the same however it is written: names it as long as it stands in the file. */
export function idOf(value: unknown): string {
  return JSON.stringify(canonical(value));
}

function valuesOf(text: string, section: Section): unknown[] {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const node = root && findNodeAtLocation(root, [section]);
  return node?.type === 'array' ? (node.children ?? []).map((child) => getNodeValue(child) as unknown) : [];
}

const KEYS = ['article', 'code', 'figure', 'name', 'quote', 'text', 'in', 'against'];

/** A decision with its properties, and the two of a pair, in the order in which they are always written. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical).sort(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]): [string, unknown] => [key, canonical(item)]).sort(([a], [b]) => KEYS.indexOf(a) - KEYS.indexOf(b)));
}

function inOrder(a: unknown, b: unknown): number {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Where a new section goes among the properties that there are. */
function placeAmong(section: Section): (properties: string[]) => number {
  const rank = (name: string): number => PROPERTIES.findIndex((known) => known === name);
  return (properties) => properties.filter((name) => rank(name) < rank(section)).length;
}

/** The file's own indentation and line ends. */
function styleOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.startsWith('\t') ? 4 : indent.length, eol: /\r\n|\n/.exec(text)?.[0] ?? '\n' };
}

/** What one text has in place of the other, as one edit. */
function difference(before: string, after: string): Replacement[] {
  if (before === after) return [];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return [{ start, end: before.length - end, text: after.slice(start, after.length - end) }];
}
