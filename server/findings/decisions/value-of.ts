import type { Corpus } from '../../corpus/corpus.ts';
import { isSurnameOnly } from '../../mentions/names/keys.ts';
import type { Figure, Name, Quote } from '../../mentions/mention.ts';
import { parseArticle, sentenceAt } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../finding.ts';
import { mentionAt } from './named.ts';
import type { IgnoreValue, PointerValue } from './values.ts';

/** An article as decisions speak of it. */
export interface Told {
  readonly uri: string;
  /** Relative to the file that the decision is kept in. */
  readonly path: string;
  readonly text: string;
}

/** "This finding here": it comes back when something else is set against it. */
export function ignoreHere(corpus: Corpus, { path, text }: Told, finding: Finding): IgnoreValue | null {
  const mention = mentionAt(corpus, finding.uri, finding);
  if (!mention) return null;
  const against = new Set(finding.related.map((related) => flat(mentionAt(corpus, related.uri, related)?.text ?? '')));
  return { article: path, code: finding.code, ...tellingOf(text, mention), against: [...against].sort() };
}

/** "This figure everywhere", or this spelling of a name. */
export function ignoreEverywhere(corpus: Corpus, { text }: Told, finding: Finding): IgnoreValue | null {
  const mention = mentionAt(corpus, finding.uri, finding);
  return mention ? { code: finding.code, ...tellingOf(text, mention) } : null;
}

/** "This kind in this article". */
export function ignoreKind({ path }: Told, { code }: Finding): IgnoreValue {
  return { article: path, code };
}

/** A mention as a pair names it. A name is meant wherever it stands, unless it is a bare surname, and a quote when `anywhere`. */
export function pointerTo(told: Told, mention: Figure | Name | Quote, anywhere: boolean): PointerValue {
  const { path: article } = told;
  if ('frame' in mention) {
    const { text, ...context } = tellingOf(told.text, mention);
    return { article, figure: text, ...context };
  }
  if ('full' in mention) return mention.kind === 'person' && isSurnameOnly(mention.full) ? { article, name: flat(mention.full) } : { name: flat(mention.full) };
  return anywhere ? { quote: flat(mention.text) } : { article, quote: flat(mention.text) };
}

/** So many characters of a sentence before and after a figure tell it well enough. */
const REACH = 90;

/** The text of a mention and, for a figure, the words of its sentence around it. */
function tellingOf(text: string, mention: Figure | Name | Quote): { text: string; in?: string } {
  const own = { text: flat(mention.text) };
  if (!('frame' in mention)) return own;
  const article = parseArticle('', text);
  const sentence = article.sentences[sentenceAt(article, mention.start)] ?? { start: mention.start - REACH, end: mention.end + REACH };
  return { ...own, in: flat(around(text, sentence, mention)) };
}

/** The sentence, cut at white space where it is long. */
function around(text: string, sentence: Span, { start, end }: Span): string {
  let from = Math.max(0, sentence.start);
  let to = Math.min(text.length, sentence.end);
  if (start - from > REACH) for (from = start - REACH; from < start && !/\s/.test(text[from]!); ) from++;
  if (to - end > REACH) for (to = end + REACH; to > end && !/\s/.test(text[to]!); ) to--;
  return text.slice(from, to);
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

