import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree, type ParseError } from 'jsonc-parser';

/** What becomes of the text of a `.crossread.json`. */
export interface SourceEdit {
  /** False where the text is not JSON; nothing can be edited then. */
  readonly wellFormed: boolean;
  /** The new text, the same one where the glob is taken in already; null where the file has no `sources`. */
  readonly text: string | null;
}

/** Puts one more glob into the `sources` of a `.crossread.json`. Comments and everything else stay. */
export function withSource(text: string, glob: string): SourceEdit {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  if (errors.length > 0) return { wellFormed: false, text: null };
  const sources = root && findNodeAtLocation(root, ['sources']);
  if (sources?.type !== 'array') return { wellFormed: true, text: null };
  const known = getNodeValue(sources) as unknown[];
  if (known.includes(glob) || known.includes('**')) return { wellFormed: true, text };
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  const formattingOptions = { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol: /\r\n|\n/.exec(text)?.[0] ?? '\n' };
  return { wellFormed: true, text: applyEdits(text, modify(text, ['sources', known.length], glob, { isArrayInsertion: true, formattingOptions })) };
}
