import type { Quote } from '../mentions/mention.ts';
import { isSlight, wordsOf, type Words } from '../mentions/quotes/words.ts';

/** The words of a quote; those of one text share them, so far as `texts` knows it. */
export function readQuote(quote: Quote, texts: Map<string, Read>): Read {
  let read = texts.get(quote.text) ?? READ.get(quote);
  read ??= new Read(wordsOf(quote.text));
  texts.set(quote.text, read);
  READ.set(quote, read);
  return read;
}

/** What follows from the text of a quote, which any state of the corpus can share; what not every quote is asked for is made when it is. */
export class Read {
  private bag_: ReadonlySet<string> | undefined;
  private letters_: number | undefined;
  private signs_: number | undefined;
  private telling_: number | undefined;
  private isTitled_: boolean | undefined;

  constructor(readonly words: Words) {}

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

const READ = new WeakMap<Quote, Read>();

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
