import { BEFORE_NAME } from '../../text/sentences.ts';
import { ABBREVIATION, LINE_BEFORE, MARK, NUMBER, SPACE_BEFORE, WORD, isLetter, tokenize, type Tokens } from '../../text/tokens.ts';
import { fold } from '../../text/words.ts';
import { foldSpelling } from './spelling.ts';

/** The words of a quotation as comparison sees them: typography folded, offsets into the quotation's text kept. */
export interface Words {
  readonly text: string;
  /** Folded words: lower case, straight apostrophes, ligatures and diacritics resolved, digits without grouping, spelt as `foldSpelling` has them. */
  readonly folded: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** For each word, bits: `GAP`, `SENTENCE`, `INSERTED`, `BREAK`. */
  readonly flags: readonly number[];
}

/** An ellipsis stands before the word. */
export const GAP = 1;
/** The word begins a sentence (the first word of a quotation is taken to). */
export const SENTENCE = 2;
/** A paragraph begins with the word, behind an opening mark of its own. */
export const BREAK = 8;
/** The word stands in brackets: the editor's, not the speaker's. */
export const INSERTED = 4;

/** Splits a quotation (or any text) into words for comparing. Pure and linear. */
export function wordsOf(text: string): Words {
  const tokens = tokenize(text);
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const flags: number[] = [];
  let pending = SENTENCE;
  let depth = 0;
  const push = (word: string, start: number, end: number, inserted: boolean): void => {
    folded.push(word);
    starts.push(start);
    ends.push(end);
    flags.push(pending | (inserted ? INSERTED : 0));
    pending = 0;
  };
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === MARK) {
      const c = tokens.hash[i]!;
      if (c === 40 || c === 91) depth = closes(tokens, i) ? depth + 1 : depth;
      else if ((c === 41 || c === 93) && depth > 0) depth--;
      else if (c === 0x2026 || (c === 46 && i + 2 < tokens.count && tokens.hash[i + 1] === 46 && tokens.hash[i + 2] === 46)) pending |= GAP;
      else if ((c === 46 && !isTitle(tokens, text, i)) || c === 33 || c === 63) pending |= SENTENCE;
      else if ((tokens.flags[i]! & LINE_BEFORE) !== 0 && (c === 34 || c === 0x201c)) pending |= BREAK;
      else if (c === AMPERSAND) push('and', tokens.start[i]!, tokens.end[i]!, depth > 0);
      else if (c === ASTERISK && ends[ends.length - 1] === tokens.start[i]) {
        const next = maskedUntil(tokens, i);
        if (next < 0) continue;
        // "bl**dy" is one word.
        folded[folded.length - 1] = `${folded[folded.length - 1]!}*${foldWord(text.slice(tokens.start[next], tokens.end[next]), false)}`;
        ends[ends.length - 1] = tokens.end[next]!;
        i = next;
      }
      continue;
    }
    const start = tokens.start[i]!;
    let end = tokens.end[i]!;
    const written = text.slice(start, end);
    // "F.B.I." and "FBI" are one.
    let word = foldWord((tokens.flags[i]! & ABBREVIATION) === 0 ? written : written.replaceAll('.', ''), tokens.kind[i] === NUMBER);
    // "[W]e": a letter changed to fit is the word itself.
    const altered = depth > 0 && end - start === 1 && isLetter(text.charCodeAt(start)) && touchesNext(tokens, i, 2) && tokens.hash[i + 1] === 93;
    if (altered) {
      end = tokens.end[i + 2]!;
      word += foldWord(text.slice(tokens.start[i + 2], end), false);
      i += 2;
      depth--;
    }
    // "per cent" and "percent" are one.
    if (word === 'cent' && folded[folded.length - 1] === 'per') {
      folded[folded.length - 1] = 'percent';
      ends[ends.length - 1] = end;
      continue;
    }
    push(foldSpelling(word), start, end, depth > 0 && !altered);
  }
  return { text, folded, starts, ends, flags };
}

/** Whether the stop at token `i` belongs to a title before a name: "Mr.". */
const isTitle = (tokens: Tokens, text: string, i: number): boolean => i > 0 && tokens.end[i - 1] === tokens.start[i] && BEFORE_NAME.at(text, tokens, i - 1) === true;

const AMPERSAND = 38;
const ASTERISK = 42;

/** The word that goes on after the asterisks from token `i` on, all without a space; -1 where none does. */
function maskedUntil(tokens: Tokens, i: number): number {
  let next = i + 1;
  while (next < tokens.count && tokens.hash[next] === ASTERISK && tokens.kind[next] === MARK) next++;
  return next < tokens.count && tokens.kind[next] === WORD && touchesNext(tokens, i, next - i) ? next : -1;
}

function touchesNext(tokens: Tokens, i: number, n: number): boolean {
  for (let k = 1; k <= n; k++) if (i + k >= tokens.count || (tokens.flags[i + k]! & SPACE_BEFORE) !== 0) return false;
  return true;
}

/** Whether the bracket at token `i` closes soon: what it holds is then an insertion and not the rest of a quotation. */
function closes(tokens: Tokens, i: number): boolean {
  const close = tokens.hash[i] === 40 ? 41 : 93;
  for (let j = i + 1; j < tokens.count && j < i + 12; j++) if (tokens.kind[j] === MARK && tokens.hash[j] === close) return true;
  return false;
}

/** A word as comparison sees it; digits lose their grouping. */
export function foldWord(word: string, number: boolean): string {
  if (number) return word.replace(/[,'\u2019](?=\d{3})/g, '');
  const plain = fold(word);
  for (let i = 0; i < plain.length; i++) if (plain.charCodeAt(i) > 127) return plain.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return plain;
}

/** Words that say little by themselves. */
export const isSlight = (word: string): boolean => word.length < 3 || SLIGHT.has(word);

const SLIGHT: ReadonlySet<string> = new Set(
  `the and for are but not you all lot lots any can had her was one our out has him his how its may new now old see two who did get she too use that this with have from they will would there their what when which were been being
  than then them these those some such into only over also just like more most very much many about could should because where here your mine it's that's he's she's we're they're don't didn't doesn't isn't aren't
  wasn't weren't can't won't i'm i've we've let's there's going want think know said say says`.split(/\s+/),
);

/** Whether a folded word denies what it stands with. */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't");
}

const NEGATIONS: ReadonlySet<string> = new Set('not no never none nobody nothing nowhere neither nor cannot without hardly barely unless refuse refused refuses deny denied denies'.split(' '));
