import { kindInWords } from './hover-name.ts';
import { timesIn, type Symbols } from './symbols.ts';

/** Something known that can be written at the cursor in place of what has been typed of it. */
export interface Completion {
  readonly text: string;
  readonly kind: 'name' | 'figure' | 'quote';
  /** What the list shows, where the text is too long for it. */
  readonly label?: string;
  /** Where it comes from, in a few words. */
  readonly detail: string;
  /** How many characters before the cursor it replaces. */
  readonly typed: number;
}

const MOST = 50;
/** Two letters say too little to offer names in running text. */
const LEAST = 3;

/** Names, and figures with their unit, that begin like what stands before the cursor: up to three words of `line`. */
export function completions(symbols: Symbols, line: string): Completion[] {
  const found = new Map<string, Completion>();
  for (const typed of beginnings(line)) {
    const figure = /^\D{0,3}\d/.test(typed);
    if (typed.length < LEAST && !figure) continue;
    for (const { name, kind, count, articles } of symbols.search(typed, MOST)) {
      const text = kind === 'figure' ? name.split(' \u2013 ')[0]! : name;
      if ((kind === 'figure') !== figure || found.has(text) || !text.toLowerCase().startsWith(typed.toLowerCase()) || text.length === typed.length) continue;
      const detail = kind === 'figure' ? name.slice(text.length + 3) : `${kindInWords(kind)}, ${timesIn(count, articles)}`;
      found.set(text, { text, kind: kind === 'figure' ? 'figure' : 'name', detail, typed: typed.length });
    }
  }
  return [...found.values()].slice(0, MOST);
}

/** The last word before the cursor, the last two and the last three, longest first; a name begins with a capital. */
function beginnings(line: string): string[] {
  const words = /(?<!\S)(?:\S+ ){0,2}\S+$/.exec(line.slice(-80))?.[0];
  if (words === undefined) return [];
  const starts = [0, ...[...words.matchAll(/ /g)].map(({ index }) => index + 1)];
  return starts.map((start) => words.slice(start).replace(/^["'(\u201c\u2018]+/, '')).filter((typed) => /^(?:\p{Lu}|\D{0,3}\d)/u.test(typed));
}
