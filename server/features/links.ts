import type { Span } from '../text/span.ts';

/** An address or a path in the text, and where it leads. */
export interface Link extends Span {
  readonly target: string;
}

/** A web address with what may follow it in a sentence; bounded, since an article can be one line. */
const ADDRESS = /\bhttps?:\/\/[\p{L}\p{N}][^\s<>"\u201c\u201d|\\^`{}]{0,2000}/gu;
/** The path of a text file, as in `see press/first-report.txt`. */
const FILE = /(?<![\p{L}\p{N}_./%-])(?:\.{0,2}\/)?[\p{L}\p{N}_-][\p{L}\p{N}_./%-]{0,200}\.(?:txt|md)(?![\p{L}\p{N}_])/giu;

/** Web addresses in an article and paths of other articles; `resolve` gives the URI of a path, or null when no article is there. */
export function links(text: string, resolve: (path: string) => string | null): Link[] {
  const addresses = [...text.matchAll(ADDRESS)].map((match): Link => {
    const target = withoutSentenceEnd(match[0]);
    return { start: match.index, end: match.index + target.length, target };
  });
  const files: Link[] = [];
  let next = 0;
  for (const match of text.matchAll(FILE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    while (next < addresses.length && addresses[next]!.end <= span.start) next++;
    const target = (addresses[next]?.start ?? Infinity) <= span.start ? null : resolve(match[0]);
    if (target !== null) files.push({ ...span, target });
  }
  return [...addresses, ...files].sort((a, b) => a.start - b.start);
}

const END = '.,;:!?\'\u2019)]*_';

/** An address without the punctuation of its sentence; a closing parenthesis stays when the address opened one. */
function withoutSentenceEnd(address: string): string {
  let end = address.length;
  while (END.includes(address[end - 1]!)) end--;
  const trimmed = address.slice(0, end);
  const opens = trimmed.split('(').length - trimmed.split(')').length;
  return opens > 0 && address[trimmed.length] === ')' ? address.slice(0, trimmed.length + 1) : trimmed;
}
