import { MARK, UPPER_FIRST, WORD, touches, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';

/** A range of tokens, `from` up to but without `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of a sentence between marks and conjunctions. */
interface Segment extends Stretch {
  readonly hasVerb: boolean;
  /** Begins after a mark that parts more than a comma does. */
  readonly isApart: boolean;
  /** Begins with a relative or subordinating word. */
  readonly opener: 'relative' | 'subordinate' | 'and' | null;
}

const RELATIVE = wordSet('which who whom whose where when that');
const SUBORDINATE = wordSet('while whereas but although though because since after before as if unless until so');
const AND = wordSet('and or');
const AUXILIARY = wordSet(
  "is are was were be been being am has have had will would shall should can could may might must do does did isn't aren't wasn't weren't won't wouldn't can't cannot don't doesn't didn't hasn't haven't hadn't says said told puts put holds hold held gave gives took takes went goes came comes made makes got gets met rose fell grew won lost cost costs began left ran runs led leads stood stands sent sold spent paid pays built brought brings found kept broke drove fled fought hit cut saw set became means meant lent lends tore swept stole drew threw wore bore shook shot struck sank swam swung spoke slept slid sought shrank spread split wrote rode dealt drank felt froze hung hid laid lay lit quit withdrew woke burst bit blew caught chose dug ate taught understood overtook forced");

/** The stretches of one sentence, cut at marks and at words that open a clause with a verb of its own. */
export function segmentsOf(text: string, tokens: Tokens, from: number, to: number): Segment[] {
  const segments: Segment[] = [];
  let start = from;
  let isApart = true;
  let opener: Segment['opener'] = null;
  let verb = false;
  const close = (end: number): void => {
    if (end > start) segments.push({ from: start, to: end, hasVerb: verb, isApart, opener });
    verb = false;
  };
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === MARK) {
      const mark = tokens.hash[i]!;
      const cut = isCut(tokens, i, mark);
      if (cut === null) continue;
      close(i);
      start = i + 1;
      isApart = cut === 'apart';
      opener = openerAt(text, tokens, start);
    } else if (i === start) {
      verb = isVerb(text, tokens, i, start);
    } else if (tokens.kind[i] === WORD) {
      const opens = openerAt(text, tokens, i);
      if (opens === null) {
        verb ||= isVerb(text, tokens, i, start);
        continue;
      }
      // "that" and "as" are also determiner and preposition: they part only where a verb stands on both sides.
      if (verb && (opens === 'relative' || verbAhead(text, tokens, i + 1, to))) {
        close(i);
        start = i;
        isApart = false;
        opener = opens;
      }
    }
  }
  close(to);
  return segments;
}

/** The clause of a figure, and within it the stretch between marks and conjunctions that holds the figure itself. */
export interface Clause extends Stretch {
  readonly own: Stretch;
}

/**
 * The segments, as a stretch of tokens, that speak of what stands at token `i`: its own, what has no verb beside it, and
 * its governing clause where its own has no verb. A relative clause that follows at once belongs to it.
 */
export function clauseAt(segments: readonly Segment[], i: number): Clause {
  const own = segments.findIndex((s) => s.from <= i && i < s.to);
  if (own < 0) return { from: i, to: i + 1, own: { from: i, to: i + 1 } };
  let first = own;
  let last = first;
  let verb = segments[first]!.hasVerb;
  while (!verb && first > 0) {
    first--;
    verb = segments[first]!.hasVerb;
  }
  while (verb && first > 0 && !segments[first - 1]!.hasVerb && !segments[first]!.isApart) first--;
  while (last + 1 < segments.length) {
    const next = segments[last + 1]!;
    const joins = verb ? (!next.hasVerb && !next.isApart) || (next.opener === 'relative' && last === own && next.from - i < 6) : true;
    if (!joins) break;
    last++;
    verb ||= next.hasVerb;
  }
  return { from: segments[first]!.from, to: segments[last]!.to, own: segments[own]! };
}

function openerAt(text: string, tokens: Tokens, i: number): Segment['opener'] {
  if (RELATIVE.at(text, tokens, i)) return 'relative';
  if (SUBORDINATE.at(text, tokens, i)) return 'subordinate';
  return AND.at(text, tokens, i) ? 'and' : null;
}

function isCut(tokens: Tokens, i: number, mark: number): 'comma' | 'apart' | null {
  switch (mark) {
    case 44: return 'comma';
    case 59: case 58: case 0x2014: case 40: case 41: return 'apart';
    case 0x2013: case 45: return touches(tokens, i) && touches(tokens, i + 1) ? null : 'apart';
    default: return null;
  }
}

function verbAhead(text: string, tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 8; i++) {
    if (tokens.kind[i] === MARK && isCut(tokens, i, tokens.hash[i]!) !== null) return false;
    if (isVerb(text, tokens, i, from)) return true;
  }
  return false;
}

const DETERMINER = wordSet('a an the its their his her our my your this these those of');

/** Whether token `i` of a stretch that begins at `from` is an auxiliary, a common verb form or a word in -ed that is no adjective after an article. */
export function isVerb(text: string, tokens: Tokens, i: number, from: number): boolean {
  if (tokens.kind[i] !== WORD) return false;
  if (AUXILIARY.at(text, tokens, i)) return true;
  if (i === from || tokens.kind[i - 1] !== WORD || (tokens.flags[i]! & UPPER_FIRST) !== 0 || DETERMINER.at(text, tokens, i - 1)) return false;
  const end = tokens.end[i]!;
  if (end - tokens.start[i]! < 4) return false;
  const last = text.charCodeAt(end - 1);
  if (last === 100) return text.charCodeAt(end - 2) === 101 && end - tokens.start[i]! > 4;
  // "Poland promises": a name, or a noun in the singular, before a verb in -s.
  return last === 115 && PRESENT.at(text, tokens, i) === true && maySubject(text, tokens, i - 1);
}

function maySubject(text: string, tokens: Tokens, i: number): boolean {
  if ((tokens.flags[i]! & UPPER_FIRST) !== 0) return true;
  const end = tokens.end[i]!;
  return PRONOUN.at(text, tokens, i) === true || (!text.startsWith('ing', end - 3) && text.charCodeAt(end - 1) !== 115 && !PREPOSITION.at(text, tokens, i));
}

const PRONOUN = wordSet('it he she who which that this');
const PREPOSITION = wordSet('of in on at for from with by to and or as than about some more new');
const PRESENT = wordSet(
  `pledges promises announces gives lends sends pays spends costs kills injures hurts destroys burns forces drives leaves reaches hits rises falls grows drops signs wins
  loses beats opens closes starts begins ends runs lasts meets visits arrives plans expects shows finds tells reports holds controls includes involves employs carries covers
  contains produces sells buys owns trains teaches deploys evacuates rescues jails sentences fines charges accuses approves passes rejects votes cuts raises orders offers
  provides delivers donates receives earns makes takes gets goes comes brings keeps stands lies becomes remains seems wants needs faces suffers claims estimates puts sets
  leads joins attacks strikes seizes arrests detains moves builds creates adds removes withdraws returns borrows owes invests saves collects attracts draws hosts stages
  measures weighs travels flies sails crosses climbs jumps soars slips slides plunges increases decreases doubles triples serves features plays scores counts totals amounts
  averages exceeds marks means follows reads supports helps treats infects spreads affects displaces uproots blocks floods shakes collapses crashes explodes erupts threatens`,
);
