import { MARK, UPPER_FIRST, WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { AUXILIARIES } from '../words/auxiliaries.ts';
import { ARTICLES, DETERMINERS, isBetween, PREPOSITIONS } from './grammar.ts';
import { isWord, type Scene } from './scene.ts';

/** The tokens of a quotation, its marks included. */
interface Marks {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether the words in marks are a name that somebody or something goes by: between the names of a person ("Roy “Sooty” Harmer"),
 * after a participle ("a film called “The Ford”", "the tax, then dubbed a “plastax”"), or chosen by its bearers ("calling itself
 * the “Sons of Tarn”").
 */
export function isNickname(scene: Scene, quote: Marks): boolean {
  return isAmongNames(scene, quote) || isGiven(scene, quote);
}

/** Whether it stands between a first name and a surname. */
function isAmongNames(scene: Scene, { from, to }: Marks): boolean {
  const { tokens } = scene.article;
  if (from === 0 || to >= tokens.count || to - from > LONGEST_NICKNAME || !isCapital(scene, from + 1) || !isCapital(scene, from - 1) || !isCapital(scene, to)) return false;
  const isClosed = tokens.kind[to - 1] === MARK && !ENDS.has(tokens.hash[to - 2]!);
  return isClosed && scene.quoteOf[from - 1] === 0 && scene.quoteOf[to] === 0 && (scene.nameOf[to] !== 0 || scene.nameOf[from - 1] !== 0);
}

/** Two marks and three words. */
const LONGEST_NICKNAME = 5;

function isGiven(scene: Scene, quote: Marks): boolean {
  const { tokens, text } = scene.article;
  const article = ARTICLES.at(text, tokens, quote.from - 1) === true;
  const before = article ? quote.from - 2 : quote.from - 1;
  if (REFLEXIVES.at(text, tokens, before) && NAMES.at(text, tokens, before - 1)) return isTitle(scene, quote);
  if (!NAMED.at(text, tokens, before)) return false;
  let i = before - 1;
  while (i > 0 && isBetween(text, tokens, i) && !HELPING.at(text, tokens, i)) i--;
  if (tokens.kind[i] === MARK) return tokens.hash[i] === COMMA && scene.quoteOf[i] === 0;
  return isTitle(scene, quote) && isIndefinite(scene, i);
}

/** Whether a noun phrase in lower case ends with token `i` that is indefinite or no subject: "a television special", "in the film". */
function isIndefinite(scene: Scene, i: number): boolean {
  const { tokens, text } = scene.article;
  for (let k = i; k > 0 && k > i - LONGEST_PHRASE && tokens.kind[k] === WORD && scene.nameOf[k] === 0 && !PREPOSITIONS.at(text, tokens, k); k--) if (k < i && DETERMINERS.at(text, tokens, k)) return INDEFINITE.at(text, tokens, k) === true || (PREPOSITIONS.at(text, tokens, k - 1) === true && scene.quoteOf[k - 1] === 0);
  return false;
}

const LONGEST_PHRASE = 6;

/** Whether its words of weight begin with capitals. */
function isTitle(scene: Scene, { from, to }: Marks): boolean {
  const { tokens, text } = scene.article;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD) continue;
    if (isCapital(scene, i)) capitals++;
    else if (!PREPOSITIONS.at(text, tokens, i) && !DETERMINERS.at(text, tokens, i) && !isWord(scene, i, 'and')) return false;
  }
  return capitals > 0;
}

const isCapital = ({ article: { tokens } }: Scene, i: number): boolean => tokens.kind[i] === WORD && (tokens.flags[i]! & UPPER_FIRST) !== 0;

const COMMA = 44;
const ENDS = new Set([COMMA, 46, 33, 63]);
const INDEFINITE = wordSet('a an another one two three several some');
const HELPING = wordSet(AUXILIARIES);
const NAMES = wordSet('call calls called calling dub dubs dubbed dubbing name names named naming style styles styled styling term terms termed terming');
const NAMED = wordSet('called dubbed named titled entitled nicknamed termed christened labelled labeled');
const REFLEXIVES = wordSet('itself themselves himself herself');
