import * as l10n from '@vscode/l10n';
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Span } from '../../text/span.ts';
import { members, readGlobs, readIgnore, readPair, readSeverities, readSize, type Reads, type Report } from './shape.ts';
import { PROPERTIES, type IgnoreValue, type PairValue, type Section, type SettingValues } from './values.ts';

/** A mistake in the file, said in one sentence. */
export interface Mistake extends Span {
  readonly message: string;
  /** Any reader of JSON says as much, whatever the file is for. */
  readonly ofJson: boolean;
}

/** The place of a decision in the file. */
interface EntryPlace extends Span {
  /** Its number in the section. */
  readonly index: number;
}

/** An entry of the section `ignore`. */
export interface IgnoreEntry extends EntryPlace {
  readonly section: 'ignore';
  readonly value: IgnoreValue;
}

/** An entry of the sections `same` and `different`. */
export interface PairEntry extends EntryPlace {
  readonly section: 'same' | 'different';
  readonly value: PairValue;
}

/** One decision as it stands in the file. */
export type Entry = IgnoreEntry | PairEntry;

/** What a `.crossread.json` says, as far as it can be read. */
export interface DecisionFile {
  readonly settings: SettingValues;
  readonly entries: readonly Entry[];
  readonly mistakes: readonly Mistake[];
  /** Whether it is JSON, so that it can be edited in place. */
  readonly wellFormed: boolean;
}

/** Deeper than this nothing of the file is read: what nests as deeply means nothing. */
const DEEPEST = 100;

/** Reads the text of a `.crossread.json`: JSON with comments. What is wrong is reported and the rest counts. Never throws. */
export function readDecisionFile(text: string): DecisionFile {
  const mistakes: Mistake[] = [];
  const report: Report = ({ offset, length }, message, ofJson = false) => {
    mistakes.push({ start: offset, end: offset + length, message, ofJson });
    return null;
  };
  const errors: ParseError[] = [];
  const root = isDeep(text) ? undefined : parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  for (const { error, offset, length } of errors) mistakes.push({ start: offset, end: offset + length, message: l10n.t('This is not JSON: {0}.', saying(printParseErrorCode(error))), ofJson: true });
  if (isDeep(text)) mistakes.push({ start: 0, end: 0, message: l10n.t('This is nested too deeply to be read.'), ofJson: false });
  const settings: Record<string, unknown> = {};
  const entries: Entry[] = [];
  for (const [name, node, key] of root ? members(root, report) : []) {
    const read = Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : undefined;
    if (read) {
      const value = read(node, report);
      if (value !== null) settings[name] = value;
    } else if (name === 'ignore' || name === 'same' || name === 'different') entries.push(...entriesOf(name, node, report));
    else if (name !== '$schema') report(key, l10n.t('There is no “{0}” here; there are {1}.', name, PROPERTIES.slice(1).join(', ')));
  }
  return { settings, entries, mistakes, wellFormed: errors.length === 0 && (root === undefined ? text.trim() === '' : root.type === 'object') };
}

const SETTINGS: Readonly<Record<string, Reads<unknown>>> = { sources: readGlobs, exclude: readGlobs, maxFileSize: readSize, severity: readSeverities };

function entriesOf(section: Section, node: Node, report: Report): Entry[] {
  if (node.type !== 'array') {
    report(node, l10n.t('This is a list in square brackets.'));
    return [];
  }
  return (node.children ?? []).flatMap((child, index): Entry[] => {
    const place = { start: child.offset, end: child.offset + child.length, index };
    if (section === 'ignore') {
      const value = readIgnore(child, report);
      return value ? [{ ...place, section, value }] : [];
    }
    const value = readPair(child, report);
    if (section === 'same' && value?.[0].quote !== undefined) {
      report(child, l10n.t('Two quotes are the same when their words are: only figures and names are treated as the same.'));
      return [];
    }
    return value ? [{ ...place, section, value }] : [];
  });
}

/** Whether brackets nest deeply, those in texts and comments counted too. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 91 || c === 123) depth++;
    else if ((c === 93 || c === 125) && depth > 0) depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** jsonc-parser's names of errors in words. */
function saying(error: string): string {
  const sayings: Readonly<Record<string, string>> = {
    PropertyNameExpected: l10n.t('the name of a property is missing here'),
    ValueExpected: l10n.t('a value is missing here'),
    ColonExpected: l10n.t('a colon is missing here'),
    CommaExpected: l10n.t('a comma is missing before this'),
    CloseBraceExpected: l10n.t('a closing brace is missing here'),
    CloseBracketExpected: l10n.t('a closing square bracket is missing here'),
    EndOfFileExpected: l10n.t('nothing may follow the closing brace'),
    UnexpectedEndOfComment: l10n.t('a comment does not end'),
    UnexpectedEndOfString: l10n.t('a quotation mark does not close'),
    InvalidEscapeCharacter: l10n.t('nothing is written with this backslash'),
    InvalidUnicode: l10n.t('nothing is written with this backslash'),
  };
  return sayings[error] ?? l10n.t('this symbol means nothing here');
}
