import * as l10n from '@vscode/l10n';
import { getNodeValue, type Node } from 'jsonc-parser';
import { CODES, type Code } from '../finding.ts';
import type { IgnoreValue, PairValue, PointerValue, SettingValues } from './values.ts';

/** Notes a mistake at a node, as one sentence; gives null, for want of a value. `ofJson`: any reader of JSON says as much. */
export type Report = (node: Node, message: string, ofJson?: boolean) => null;

/** Reads a node as one kind of value; null where it is none, which has then been reported. */
export type Reads<T> = (node: Node, report: Report) => T | null;

const CODE_NAMES: readonly string[] = CODES.map(({ code }) => code);
const SEVERITIES = ['error', 'warning', 'information', 'hint', 'off'];
/** The severities of quotes may follow from what was changed in them. */
const QUOTE_SEVERITIES = ['auto', ...SEVERITIES];

/** `sources` and `exclude`: patterns that stay in the folder of the file. */
export const readGlobs: Reads<readonly string[]> = (node, report) =>
  listOf(node, report, (item) => {
    const glob = text(item, report);
    if (glob?.split(/[\\/]/).includes('..') !== true) return glob;
    return report(item, l10n.t('A pattern cannot lead out of the folder of this file.'));
  });

/** `maxFileSize`, in bytes. */
export const readSize: Reads<number> = (node, report) => {
  if (typeof node.value === 'number' && Number.isInteger(node.value) && node.value > 0) return node.value;
  return report(node, l10n.t('The size is a whole number of bytes, 1 or more.'));
};

/** `severity`: one for each code that is named; codes that there are not are reported and left out. */
export const readSeverities: Reads<NonNullable<SettingValues['severity']>> = (node, report) => {
  const read: Record<string, string> = {};
  for (const [name, value, key] of members(node, report)) {
    if (!CODE_NAMES.includes(name)) {
      report(key, l10n.t('There is no code “{0}”; there are {1}.', name, CODE_NAMES.join(', ')));
      continue;
    }
    const allowed = name.startsWith('quote-') ? QUOTE_SEVERITIES : SEVERITIES;
    if (typeof value.value === 'string' && allowed.includes(value.value)) read[name] = value.value;
    else report(value, l10n.t('A severity of {0} is one of {1}.', name, allowed.join(', ')));
  }
  return read;
};

/** An entry of `ignore`; null where it could hide more than was meant. */
export const readIgnore: Reads<IgnoreValue> = (node, report) => {
  const found = fields(node, report, { article, code, text, in: text, against: (item) => listOf(item, report, text) });
  if (!found) return null;
  if (found['code'] === undefined) return report(node, l10n.t('What is ignored needs a “code”, such as figure-differs.'));
  if (found['article'] === undefined && found['text'] === undefined) {
    return report(node, l10n.t('What is ignored needs an “article”, a “text” or both; to switch a whole code off, set its “severity” to “off”.'));
  }
  return found as unknown as IgnoreValue;
};

/** An entry of `same` or `different`: two things of one kind. */
export const readPair: Reads<PairValue> = (node, report) => {
  if (node.type !== 'array' || node.children?.length !== 2) {
    return report(node, l10n.t('This is a list of two: the two figures, names or quotes that are meant.'));
  }
  const [a, b] = node.children.map((child) => readPointer(child, report));
  if (!a || !b) return null;
  if (kindOf(a) === kindOf(b)) return [a, b];
  return report(node, l10n.t('A {0} and a {1} cannot be compared; name two figures, two names or two quotes.', kindOf(a), kindOf(b)));
};

/** Which of the three a pointer names. */
export function kindOf(pointer: PointerValue): 'figure' | 'name' | 'quote' {
  return pointer.figure !== undefined ? 'figure' : pointer.name !== undefined ? 'name' : 'quote';
}

const readPointer: Reads<PointerValue> = (node, report) => {
  const found = fields(node, report, { article, figure: text, name: text, quote: text, in: text });
  if (!found) return null;
  const kinds = ['figure', 'name', 'quote'].filter((kind) => found[kind] !== undefined);
  if (kinds.length !== 1) return report(node, l10n.t('This names one “figure”, one “name” or one “quote”.'));
  if (kinds[0] === 'figure' && found['article'] === undefined) return report(node, l10n.t('A figure needs the “article” that it stands in.'));
  return found;
};

const text: Reads<string> = (node, report) => {
  if (typeof node.value === 'string' && node.value.trim() !== '') return node.value;
  return report(node, l10n.t('This is a text in quotation marks that is not empty.'));
};

const code: Reads<Code> = (node, report) => {
  if (typeof node.value === 'string' && CODE_NAMES.includes(node.value)) return node.value as Code;
  return report(node, l10n.t('There is no code {0}; there are {1}.', JSON.stringify(getNodeValue(node)), CODE_NAMES.join(', ')));
};

/** A path below the folder of the file: the file may be anybody's and must not speak of others. */
const article: Reads<string> = (node, report) => {
  const path = text(node, report);
  if (path === null) return null;
  if (path.includes('\\')) return report(node, l10n.t('A path is written with “/”, on Windows too.'));
  const leaves = /^\/|^[a-z][a-z0-9+.-]*:/i.test(path) || path.split('/').includes('..');
  return leaves ? report(node, l10n.t('A path begins at the folder of this file and does not lead out of it.')) : path.replace(/^(?:\.\/)+/, '');
};

/** The known fields of an object; null where it is none or one of them is wrong. */
function fields(node: Node, report: Report, known: Readonly<Record<string, Reads<unknown>>>): Record<string, unknown> | null {
  if (node.type !== 'object') {
    return report(node, l10n.t('This is an object with {0}.', Object.keys(known).join(', ')));
  }
  const found: Record<string, unknown> = {};
  let whole = true;
  for (const [name, value, key] of members(node, report)) {
    const read = Object.hasOwn(known, name) ? known[name] : undefined;
    const result = read?.(value, report) ?? null;
    if (read === undefined) report(key, l10n.t('There is no “{0}” here; there are {1}.', name, Object.keys(known).join(', ')));
    else if (result === null) whole = false;
    else found[name] = result;
  }
  return whole ? found : null;
}

function listOf<T>(node: Node, report: Report, read: Reads<T>): T[] | null {
  if (node.type === 'array') return (node.children ?? []).flatMap((item) => read(item, report) ?? []);
  return report(node, l10n.t('This is a list in square brackets.'));
}

/** The properties of an object; of two with one name the first counts, as where it is edited. */
export function members(node: Node, report: Report): [name: string, value: Node, key: Node][] {
  if (node.type !== 'object') {
    report(node, l10n.t('This is an object in braces.'));
    return [];
  }
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((property): [string, Node, Node][] => {
    const [key, value] = property.children ?? [];
    if (!key || !value) return [];
    const name = String(key.value);
    if (seen.has(name)) {
      report(key, l10n.t('“{0}” stands here twice; the first one counts.', name), true);
      return [];
    }
    seen.add(name);
    return [[name, value, key]];
  });
}
