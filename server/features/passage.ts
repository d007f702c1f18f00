import type { Corpus } from '../corpus/corpus.ts';
import type { In } from '../findings/comparison.ts';
import type { Quote } from '../mentions/mention.ts';
import { NARRATION, SHINGLE, shingles } from '../mentions/quotes/keys.ts';
import { wordsOf, type Words } from '../mentions/quotes/words.ts';
import type { Span } from '../text/span.ts';
import type { Read } from './read.ts';
import { sentenceOf } from './sentence.ts';

/** Words in a row from which on two passages are taken for the same. */
const LEAST = 4;
/** A shingle that stands in more places than this tells nothing. */
const COMMON = 200;
/** So many candidates are compared word by word. */
const CANDIDATES = 20;

/** A passage without quotation marks, and the quotes of other articles that have the same words. */
export interface Passage {
  readonly span: Span;
  readonly quotes: readonly In<Span>[];
}

/** The words around an offset that stand inside quotation marks in another article; null where there are none. */
export function passageAt(corpus: Corpus, uri: string, text: string, offset: number): Passage | null {
  const sentence = sentenceOf(text, { start: offset, end: offset });
  const here = wordsOf(text.slice(sentence.start, sentence.end));
  const at = here.ends.findIndex((end) => offset - sentence.start <= end);
  let best: Run | null = null;
  const quotes: In<Span>[] = [];
  for (const ref of shared(corpus, 'quote', shingles(here.text, SHINGLE))) {
    const quote = ref.uri === uri ? undefined : corpus.entry(ref.uri)?.mentions.quotes[ref.index];
    if (!quote) continue;
    const run = longestRun(here, wordsOf(quote.text), at);
    if (!run || run.length < LEAST) continue;
    if (!best || run.length > best.length) best = run;
    quotes.push({ uri: ref.uri, start: quote.start, end: quote.end });
  }
  if (!best) return null;
  return { span: { start: sentence.start + here.starts[best.a]!, end: sentence.start + here.ends[best.a + best.length - 1]! }, quotes };
}

/** Where other articles have the words of a quote without quotation marks. */
export async function unquoted(corpus: Corpus, uri: string, quote: Quote, read: Read): Promise<In<Span>[]> {
  const words = wordsOf(quote.text);
  const found = new Map<string, In<Span>>();
  const refs = shared(corpus, 'narration', shingles(quote.text, NARRATION)).filter((ref) => ref.uri !== uri);
  const texts = new Map(await Promise.all([...new Set(refs.map((ref) => ref.uri))].map(async (other) => [other, await read(other)] as const)));
  for (const ref of refs) {
    const text = found.has(ref.uri) ? null : texts.get(ref.uri)!;
    if (text === null) continue;
    const from = Math.max(0, ref.index - quote.text.length - 40);
    const around = wordsOf(text.slice(from, ref.index + quote.text.length + 40));
    const run = longestRun(around, words, around.starts.findIndex((start) => from + start >= ref.index));
    if (run && run.length >= LEAST) found.set(ref.uri, { uri: ref.uri, start: from + around.starts[run.a]!, end: from + around.ends[run.a + run.length - 1]! });
  }
  return [...found.values()];
}

/** The places that share the most keys, most first. */
export function shared(corpus: Corpus, index: 'quote' | 'narration', hashes: Iterable<number>): { uri: string; index: number }[] {
  const counts = new Map<string, { uri: string; index: number; count: number }>();
  for (const hash of hashes) {
    if (corpus.count(index, hash) > COMMON) continue;
    for (const ref of corpus.find(index, hash)) {
      const key = `${ref.index} ${ref.uri}`;
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { ...ref, count: 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.index - b.index)).slice(0, CANDIDATES);
}

interface Run {
  /** First word in the one text, and number of words. */
  readonly a: number;
  readonly length: number;
}

/** The longest run of words that both have and that holds word `at` of the first. */
function longestRun(here: Words, there: Words, at: number): Run | null {
  let best: Run | null = null;
  if (at < 0) return null;
  for (let j = 0; j < there.folded.length; j++) {
    if (there.folded[j] !== here.folded[at]) continue;
    let before = 0;
    while (before < at && before < j && here.folded[at - before - 1] === there.folded[j - before - 1]) before++;
    let after = 1;
    while (at + after < here.folded.length && j + after < there.folded.length && here.folded[at + after] === there.folded[j + after]) after++;
    if (!best || before + after > best.length) best = { a: at - before, length: before + after };
  }
  return best;
}
