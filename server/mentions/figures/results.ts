import { word, type Scan } from './scan.ts';

/** Words near a pair of numbers that make it the result of a game or a vote. */
const RESULTS = new Set('won win wins beat beats lost lose loses defeat defeated victory draw drew tied tie score scored lead leads leading down up final half-time halftime vote voted votes ruled ruling 0 win. series set sets match game goal goals'.split(' '));
const REACH = 10;

/** Whether the words around token `i` speak of games and votes. */
export function nearResult(s: Scan, i: number): boolean {
  for (let at = Math.max(s.from, i - REACH); at < Math.min(s.to, i + REACH); at++) if (RESULTS.has(word(s, at))) return true;
  return false;
}
