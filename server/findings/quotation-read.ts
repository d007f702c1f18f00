import type { Quote } from '../mentions/mention.ts';
import { isSlight, wordsOf, type Words } from '../mentions/quotes/words.ts';
import { isBlankLine } from '../text/lines.ts';
import type { Narrow } from '../text/narrow.ts';
import { likeness, withoutNegative, type Likeness } from './quotation-match.ts';

/** The words of quote `index` of an article; those of one text share them, so far as `texts` knows it. */
export function readQuote(quotes: readonly Quote[], index: number, texts: Map<string, Read>): Read {
  let reads = READ.get(quotes);
  if (!reads) READ.set(quotes, (reads = []));
  const { text } = quotes[index]!;
  let read = texts.get(text);
  if (!read) texts.set(text, (read = reads[index] ?? new Read(wordsOf(text))));
  return (reads[index] = read);
}

/** What follows from the text of a quote, which any state of the corpus can share; what not every quote is asked for is made when it is. */
export class Read {
  private bag_: ReadonlySet<string> | undefined;
  private letters_: number | undefined;
  private signs_: number | undefined;
  private telling_: number | undefined;
  private isTitled_: boolean | undefined;
  private turned_: readonly string[] | undefined;
  private likenesses: Map<Words, Likeness | null> | undefined;

  constructor(readonly words: Words) {}

  /** How the words of a mention stand to these, see `likeness`. */
  likenessTo(here: Words): Likeness | null {
    this.likenesses ??= new Map();
    let known = this.likenesses.get(here);
    if (known === undefined) this.likenesses.set(here, (known = likeness(this.words, here)));
    return known;
  }
  /** What its words with a negative prefix are without it. */
  get turned(): readonly string[] {
    return (this.turned_ ??= withoutNegative(this.words.folded));
  }

  get bag(): ReadonlySet<string> {
    return (this.bag_ ??= new Set(this.words.folded));
  }
  get letters(): number {
    return (this.letters_ ??= this.words.folded.reduce((all, word) => all | (1 << ((word.charCodeAt(0) * 7 + word.charCodeAt(word.length - 1) * 3 + word.length) & 31)), 0));
  }
  get signs(): number {
    return (this.signs_ ??= this.words.flags.reduce((all, flag) => all | flag, 0));
  }
  get telling(): number {
    return (this.telling_ ??= this.words.folded.reduce((sum, word) => sum + (isSlight(word) ? 0 : 1), 0));
  }
  get isTitled(): boolean {
    return (this.isTitled_ ??= isTitled(this.words));
  }
}

/** Of the quotes of an article those that were read, for as long as they are unpacked. */
const READ = new WeakMap<readonly Quote[], Read[]>();

function isTitled({ text, folded, starts }: Words): boolean {
  let capitals = 0;
  for (let i = 0; i < folded.length; i++) {
    const first = text.charAt(starts[i]!);
    if (first !== first.toLowerCase()) capitals++;
    else if (folded[i]!.length > LONGEST_SMALL && !isSlight(folded[i]!)) return false;
  }
  return capitals > 1 && folded.length > 2;
}

/** Words of more letters have a capital in a title. */
const LONGEST_SMALL = 4;

/** How many blank lines stand before each quote, by where the lines of the article begin. */
export function paragraphsOf(lines: Narrow, quotes: readonly Quote[]): number[] {
  let line = 1;
  let blank = 0;
  return quotes.map(({ start }) => {
    for (; line < lines.length && lines[line]! <= start; line++) if (isBlankLine(lines, line - 1)) blank++;
    return blank;
  });
}
