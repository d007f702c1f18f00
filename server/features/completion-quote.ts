import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import { quotationOf } from '../findings/quotations.ts';
import { SHINGLE, shingles } from '../mentions/quotes/keys.ts';
import { wordsOf } from '../mentions/quotes/words.ts';
import type { Completion } from './completion.ts';
import { articleName, shorten } from './markdown.ts';
import { shared } from './passage.ts';

/** A line that is longer is not a sentence that is being written. */
const LONGEST = 400;

/**
 * The rest of known quotes for what stands behind the last opening quotation mark of `line`, with the closing mark and who says it: `"We will not` becomes
 * `"We will not leave," Ada Quill said`. The fullest form of each is offered, from three whole words on.
 */
export function quoteCompletions(corpus: Corpus, line: string): Completion[] {
  const opened = /(["\u201c\u00ab])([^"\u201c\u201d\u00ab\u00bb]*)$/.exec(line.slice(-LONGEST));
  if (!opened || (opened[1] === '"' && line.split('"').length % 2 === 1)) return [];
  const [, mark = '', typed = ''] = opened;
  const words = wordsOf(typed).folded;
  const found = new Map<string, Completion>();
  if (words.length < SHINGLE) return [];
  for (const { uri, index } of shared(corpus, 'quote', shingles(typed, SHINGLE))) {
    const quotation = quotationOf(corpus, uri, index);
    const source = quotation.mentions[quotation.source];
    const rest = source && startingWith(source.text, words);
    if (!source || rest === null || rest === undefined || rest.length <= typed.length) continue;
    const text = `${ended(rest, source.speaker !== null)}${CLOSING[mark] ?? mark}${source.speaker === null ? '' : ` ${source.speaker} said`}`;
    const from = articleName(source.uri);
    found.set(text, { text, kind: 'quote', label: shorten(rest, 60), detail: source.speaker === null ? from : l10n.t('{0}, in {1}', source.speaker, from), typed: typed.length });
  }
  return [...found.values()];
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '\u201c': '\u201d', '\u00ab': '\u00bb' };

/** The quote from where the words stand in it, the last of which may be half written; null where they do not. */
function startingWith(text: string, words: readonly string[]): string | null {
  const { folded, starts } = wordsOf(text);
  const last = words.length - 1;
  const at = folded.findIndex((_word, j) => words.every((word, k) => (k === last ? (folded[j + k] ?? '').startsWith(word) : folded[j + k] === word)));
  return at < 0 ? null : text.slice(starts[at]);
}

/** In front of "she said" a comma takes the place of a full stop. */
function ended(text: string, goesOn: boolean): string {
  return goesOn ? text.replace(/[.,]?$/, (end) => (/[?!\u2026]$/.test(text) ? end : ',')) : text;
}
