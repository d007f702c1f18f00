import type { Span } from '../text/span.ts';

export interface Link extends Span {
  readonly target: string;
}

/** A web address with what may follow it in a sentence; bounded, since an article can be one line. */
const ADDRESS = /\bhttps?:\/\/[\p{L}\p{N}][^\s<>"\u201c\u201d|\\^`{}]{0,2000}/gu;
/** The path of a text file, as in `see press/first-report.txt`. */
const FILE = /(?<![\p{L}\p{N}_./%-])(?:\.{0,2}\/)?[\p{L}\p{N}_-][\p{L}\p{N}_./%-]{0,200}\.(?:txt|md)(?![\p{L}\p{N}_])/giu;

/** Web addresses in an article and paths of other articles; `resolve` gives the URI of a path, or null when no article is there. */
export function links(text: string, resolve: (path: string) => string | null): Link[] {
  const found: Link[] = [];
  let last = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const target = withoutSentenceEnd(match[0]);
    last = match.index + target.length;
    found.push({ start: match.index, end: last, target });
  }
  for (const match of text.matchAll(FILE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const target = resolve(match[0]);
    if (target !== null && !found.some((link) => link.start <= span.start && span.start < link.end)) found.push({ ...span, target });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** An address without the punctuation of its sentence; a closing parenthesis stays when the address opened one. */
function withoutSentenceEnd(address: string): string {
  const trimmed = address.replace(/[.,;:!?'\u2019)\]*_]+$/, '');
  const opens = trimmed.split('(').length - trimmed.split(')').length;
  return opens > 0 && address[trimmed.length] === ')' ? address.slice(0, trimmed.length + 1) : trimmed;
}
