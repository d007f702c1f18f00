import { MARK, NUMBER, SPACE_BEFORE, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';

/**
 * Whether a token stands inside a web or mail address, a path or a hash: something without white space that holds "://", a backslash,
 * "www.", a slash after a domain, "@", "=" before a quotation mark, or letters and digits many times in turn. Each run is looked at once, so that asking is linear overall.
 */
export function isInCode(text: string, tokens: Tokens): (i: number) => boolean {
  let from = 0;
  let to = 0;
  let code = false;
  return (i) => {
    if (i >= from && i < to) return code;
    from = to = i;
    while (from > 0 && (tokens.flags[from]! & SPACE_BEFORE) === 0) from--;
    to = i + 1;
    while (to < tokens.count && (tokens.flags[to]! & SPACE_BEFORE) === 0) to++;
    code = to > from + 2 && looksLikeCode(text, tokens, from, to);
    return code;
  };
}

function looksLikeCode(text: string, tokens: Tokens, from: number, to: number): boolean {
  let turns = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === MARK) {
      const c = tokens.hash[i];
      if ((c === 64 || c === 92) && i > from && i < to - 1) return true;
      const next = tokens.hash[i + 1];
      if (c === 61 && i > from && i < to - 1 && (next === 34 || next === 39 || next === 0x201c)) return true;
      if (c === 46 && tokens.hash[i + 2] === 47 && tokens.kind[i + 2] === MARK && i + 2 < to - 1 && DOMAINS.at(text, tokens, i + 1)) return true;
      if (c === 58 && tokens.hash[i + 1] === 47 && tokens.hash[i + 2] === 47) return true;
    } else if (i > from && (tokens.kind[i] === NUMBER) !== (tokens.kind[i - 1] === NUMBER) && tokens.kind[i - 1] !== MARK) turns++;
    else if (tokens.end[i]! - tokens.start[i]! === 3 && text.slice(tokens.start[i], tokens.end[i]).toLowerCase() === 'www' && tokens.hash[i + 1] === 46) return true;
  }
  return turns >= 5 && !(turns === 5 && STOPWATCH.test(text.slice(tokens.start[from], tokens.end[from + 5])));
}
/** "2h07m41s" */
const STOPWATCH = /^\d{1,3}h\d{1,2}m\d{1,2}s$/;
const DOMAINS = wordSet('com org net gov edu io co uk de fr eu info ly tv');
