import type { Entry } from '../corpus/corpus.ts';
import type { Quote } from '../mentions/mention.ts';
import { isNegation, wordsOf } from '../mentions/quotes/words.ts';
import type { Change } from './comparison.ts';
import { areOpposites } from './quotation-match.ts';

/** A quote and the article that it stands in. */
export interface Place {
  readonly quote: Quote;
  readonly entry: Entry;
}

/** Whether a changed, added or dropped passage holds a negation, a number or a name that the other side lacks. */
export function isGrave(change: Change, source: Place, here: Place): boolean {
  const a = wordsOf(change.source ?? '').folded;
  const b = wordsOf(change.here ?? '').folded;
  if (a.some(isNegation) !== b.some(isNegation) || a.some((x) => b.some((y) => areOpposites(x, y)))) return true;
  const numbers = (words: readonly string[]): string => words.filter(isNumber).join(' ');
  if (numbers(a) !== numbers(b)) return true;
  const [before, after] = [namesIn(change.source, source), namesIn(change.here, here)];
  return before.some((name) => !after.includes(name)) || after.some((name) => !before.includes(name));
}

const NUMBERS: ReadonlySet<string> = new Set(
  `zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
  hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens half third quarter percent`.split(/\s+/),
);

function isNumber(word: string): boolean {
  return NUMBERS.has(word) || (word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57);
}

/** The names in a passage of a quote, folded. */
function namesIn(passage: string | null, { quote, entry }: Place): string[] {
  if (passage === null) return [];
  const within = entry.mentions.names.filter((name) => name.start >= quote.start && name.end <= quote.end);
  return [...new Set(within.map((name) => name.text.replace(/\s+/g, ' ')).filter((name) => passage.includes(name)))].map((name) => wordsOf(name).folded.join(' '));
}
