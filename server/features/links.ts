import type { Span } from '../text/span.ts';

export interface Link extends Span {
  readonly target: string;
}

/** A web address and what cannot be its end; bounded, since an article can be one line. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"\u201c\u201d|\\^`{}]{1,2000}/g;
const MARKDOWN_FILE = /\]\((?!https?:|mailto:|#)([^()\s]{1,300}\.(?:txt|md))(#[^()\s]{0,100})?\)/gi;

/** The web addresses in an article, and the files that a Markdown link in it names, resolved against its own URI by `resolve`. */
export function links(text: string, resolve: (path: string) => string | null): Link[] {
  const found: Link[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const address = trimEnd(match[0]);
    if (/^https?:\/\/[\p{L}\p{N}]/u.test(address)) found.push({ start: match.index, end: match.index + address.length, target: address });
  }
  for (const match of text.matchAll(MARKDOWN_FILE)) {
    const target = resolve(match[1]!);
    if (target !== null) found.push({ start: match.index + 2, end: match.index + 2 + match[1]!.length, target: `${target}${match[2] ?? ''}` });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Without the punctuation of the sentence around it; a closing parenthesis stays when the address opened it. */
function trimEnd(address: string): string {
  let end = address.length;
  for (; end > 0; end--) {
    const c = address[end - 1]!;
    if (c === ')' && address.slice(0, end).split('(').length > address.slice(0, end - 1).split(')').length + 0) break;
    if (!'.,;:!?\'"\u2019)]*_'.includes(c)) break;
  }
  return address.slice(0, end);
}
