import type { Corpus } from '../corpus/corpus.ts';
import { articleName as fileName } from '../findings/wording.ts';
import { positionAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/**
 * Text of an article as Markdown that shows exactly that text: nothing in it becomes formatting, HTML, a link, an icon or
 * a table cell. Runs of white space, line ends included, become one space.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\s\p{Cc}\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/[\\`*_{}[\]()<>#|~$&!^]/g, '\\$&')
    .replace(/:(?=\/\/)|@|(?<=www)\./gi, '\\$&')
    .replace(/^ ?([-+=]|\d+[.)])/, (mark) => mark.replace(/[-+=.)]/, '\\$&'));
}

/** Text with one space in place of each run of white space. */
export function flat(text: string): string {
  return WIDE_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** White space that is not one space between two words. */
const WIDE_SPACE = /[^\S ]| \s/;

/** Text cut to about `length` characters at a word, with an ellipsis where something is left out. */
export function shorten(text: string, length: number): string {
  const line = flat(text).trim();
  if (line.length <= length) return line;
  const space = line.lastIndexOf(' ', length - 1);
  return `${line.slice(0, space > length / 2 ? space : length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A link to a passage, which opens it selected; `label` is Markdown already. The title of the article is its tooltip. */
export function linkTo(corpus: Corpus, uri: string, span: Span, label: string): string {
  const entry = corpus.entry(uri);
  if (!entry) return label;
  const start = positionAt(entry.lines, span.start);
  const end = positionAt(entry.lines, span.end);
  const fragment = `L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}`;
  const { title, publisher, published } = entry.header;
  const about = [title, publisher, published].filter((part) => part !== null).join(' · ');
  const tooltip = about === '' ? '' : ` "${escapeMarkdown(about).replace(/"/g, '\\"')}"`;
  return `[${label}](${target(uri)}#${fragment}${tooltip})`;
}

/** What an article is called in a list: its file name without the ending, shortened. */
export function articleName(uri: string): string {
  return shorten(fileName(uri).replace(/\.(?:txt|md)$/i, ''), 28);
}

/** Characters that end a link's target early. */
function target(uri: string): string {
  return uri.replace(/[()<>\s]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
