import { ALL_UPPER, MARK, POSSESSIVE, touches, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { BODY, CALENDAR, COMPASS, DEMONYM, FOR, HONORIFIC, isIn, OF, OFFICE, OPENING, ORDINARY, THE, type Listed } from './lexicon.ts';
import { isBesideName } from './openers.ts';
import { territoryLength } from './places.ts';
import type { Draft } from './spans.ts';
import type { Stretch } from './stretches.ts';
import { isCapital } from './titles.ts';

/**
 * Adds the organizations, places, events and persons of a stretch of running text that their words show, whatever the
 * tagger made of them: "Riga Glass Company", "St Mary's Hospital", "Doctors for Peace", "Gulf of Tarn", "Battle of Corrin",
 * "Chief Justice Bola Adeniyi". `next` is the stretch after it.
 */
export function bodiesIn(words: Listed, stretch: Stretch, next: Stretch | undefined, tagged: readonly Draft[], found: Draft[]): void {
  const { tokens } = words;
  const { from, to, first, last } = stretch;
  const add = (begin: number, end: number, kind: Draft['kind']): void => void found.push({ from: begin, to: end, kind, first, last });
  for (let i = from; i < to; i++) {
    if (!isCapital(tokens, i)) continue;
    const begin = headedFrom(words, stretch, i);
    if (begin >= 0) add(begin, i + 1, 'organization');
    if (speaks(words, stretch, i)) add(i, i + 1, 'organization');
    const devoted = devotedEnd(words, stretch, i);
    if (devoted) add(devoted.from, devoted.to, 'organization');
    const alliance = allianceEnd(words, stretch, i, tagged);
    if (alliance > 0) add(i, alliance, 'organization');
    const of = i + 1 < to && isIn(words, i + 1, OF) ? ofKind(words, i, first) : null;
    if (of !== null && ofName(words, i, to) > 0) add(i, ofName(words, i, to), of);
    const person = personEnd(words, stretch, i);
    if (person > 0) add(i + 1, person, 'person');
  }
  const owned = next ? ownedBy(words, stretch, next) : null;
  if (owned) add(owned.from, owned.to, 'organization');
}

/** What follows a body at `i`: if "of", perhaps "the", and capitals do, the end of the name; otherwise 0. */
export function ofName(words: Listed, i: number, to: number): number {
  const { tokens } = words;
  let j = i + 1;
  if (j >= to || !isIn(words, j, OF)) return 0;
  j++;
  if (j < to && isIn(words, j, THE)) j++;
  if (j >= to || !isCapital(tokens, j) || isIn(words, j, THE)) return 0;
  while (j < to && isCapital(tokens, j)) j++;
  return j;
}

/** Last words of the names of organizations, wherever a capital shows that they belong to a name. */
const HEADS = wordSet(
  `company corporation corp brewery distillery authority board bank holdings industries airlines airways railway railways trust university college institute institution foundation association union
  federation confederation commission agency council society motors partners shipping foods press laboratories hospital infirmary academy polytechnic school club cooperative co-operative capital energy steel insurance
  pharmaceuticals technologies technology systems solutions consulting ventures securities investments logistics petroleum chemicals telecom telecommunications broadcasting publishing records studios orchestra ministry
  secretariat tribunal police syndicate consortium squad brigade bureau directorate inspectorate constabulary`,
);
/** Words in the longest such name. */
const LONGEST = 6;

/** Where the name begins that the head at `i` ends: "Tarn Valley Brewery", "World Anti-Doping Agency"; -1 where none does. */
function headedFrom(words: Listed, { from, to, first }: Stretch, i: number): number {
  const { text, tokens } = words;
  if (i === from || !HEADS.at(text, tokens, i)) return -1;
  if (i + 1 < to && isCapital(tokens, i + 1)) return -1;
  let begin = i;
  while (begin > from && i - begin < LONGEST && goesBack(words, begin, from)) begin--;
  if (i - begin >= LONGEST) return -1;
  while (begin < i && (!isCapital(tokens, begin) || isIn(words, begin, OPENING | CALENDAR | THE) || (begin === first && isBesideName(words, begin)))) begin++;
  // A people's, an office's or somebody's comes before names of all kinds.
  if (begin === i || isIn(words, begin, DEMONYM | OFFICE | HONORIFIC)) return -1;
  for (let k = begin; k < i; k++) if (isCapital(tokens, k) && !isIn(words, k, ORDINARY | COMPASS)) return begin;
  return -1;
}

/** Whether capitals that speak stand at `i`: "The NUTW says". */
function speaks(words: Listed, { first, last }: Stretch, i: number): boolean {
  const { text, tokens } = words;
  if ((tokens.flags[i]! & ALL_UPPER) === 0 || tokens.end[i]! - tokens.start[i]! < 3 || i === first || i + 1 >= last) return false;
  return isIn(words, i - 1, THE) && SPEAKS.at(text, tokens, i + 1) === true && (tokens.flags[i + 1]! & ALL_UPPER) === 0;
}
const SPEAKS = wordSet('said says told warned added announced confirmed denied declined');

/** "Tarn Museum of Modern Art": a body with capitals before it that goes on with "of"; null where the word at `i` is none. */
function devotedEnd(words: Listed, { from, to, first }: Stretch, i: number): Pick<Draft, 'from' | 'to'> | null {
  if (i === from || !isIn(words, i, BODY) || !isCapital(words.tokens, i - 1)) return null;
  const end = ofName(words, i, to);
  let begin = i;
  while (begin > from && i - begin < LONGEST && isCapital(words.tokens, begin - 1) && !isIn(words, begin - 1, ORDINARY | OPENING | THE)) begin--;
  if (begin === first && isBesideName(words, begin)) begin++;
  return end > 0 && begin < i ? { from: begin, to: end } : null;
}

/** Whether an organization in capitals ends with token `i`: "Tidewater Capital". */
export const isHead = ({ text, tokens }: Listed, i: number): boolean => HEADS.at(text, tokens, i) === true;

/** Whether the name at token `i` goes on before it: with a capital, a hyphen that touches both, or "&". */
function goesBack({ tokens }: Listed, i: number, from: number): boolean {
  if (isCapital(tokens, i - 1)) return true;
  if (tokens.kind[i - 1] !== MARK || i - 2 < from || !isCapital(tokens, i - 2)) return false;
  return tokens.hash[i - 1] === AMPERSAND || (tokens.hash[i - 1] === HYPHEN && touches(tokens, i - 1) && touches(tokens, i));
}

const AMPERSAND = 38;
const HYPHEN = 45;

const CAUSES = wordSet('for without against beyond');

/** Where "Doctors for Peace", "Mothers Against Noise", "Friends of the Forest" ends, which begins at `i`; 0 where nothing of the kind does: "Giggs for Leeds". */
function allianceEnd(words: Listed, { from, to, first }: Stretch, i: number, tagged: readonly Draft[]): number {
  const { text, tokens } = words;
  const end = tokens.end[i]!;
  const cares = isIn(words, i + 1, FOR) && isCapital(tokens, i + 2) && AIMS.at(text, tokens, i + 2) && !isCapital(tokens, i + 3);
  const several = i !== first && end - tokens.start[i]! > 4 && (text.charCodeAt(end - 1) | 32) === 115;
  if (!(several || cares) || isIn(words, i, ORDINARY) || (i > from && isCapital(tokens, i - 1))) return 0;
  if (!CAUSES.at(text, tokens, i + 1) && !(isIn(words, i + 1, OF) && FRIENDS.at(text, tokens, i))) return 0;
  let j = i + 2;
  if (isIn(words, j, THE)) j++;
  const cause = j;
  while (j < to && isCapital(tokens, j)) j++;
  if (j === cause || j - cause > 4) return 0;
  const [own, other] = [draftAt(tagged, i), draftAt(tagged, cause)];
  const isSomebody = own?.kind === 'person' || (own?.kind === 'place' && !cares);
  const isForSomebody = other !== null && (other.kind === 'person' || other.to - other.from > 1 || (other.kind === 'place' && (own !== null || territoryLength(words, cause) > 0)));
  return isSomebody || isForSomebody ? 0 : j;
}

/** What bodies of all kinds are for. */
const AIMS = wordSet('all change peace justice hope freedom democracy action progress equality life good');
const FRIENDS = wordSet('friends voices mothers sons daughters knights guardians champions');

/** The draft that holds token `i`, by halving; drafts are in order. */
function draftAt(drafts: readonly Draft[], i: number): Draft | null {
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (drafts[middle]!.to <= i) low = middle + 1;
    else high = middle;
  }
  const draft = drafts[low];
  return draft && draft.from <= i ? draft : null;
}

const LANDS = wordSet('gulf strait straits bay cape isle isles sea mount valley republic kingdom sultanate emirate');
const HAPPENINGS = wordSet('battle siege treaty massacre');

/** What a name is that begins with the word at `i` and goes on with "of". */
function ofKind({ text, tokens }: Listed, i: number, first: number): Draft['kind'] | null {
  if (HAPPENINGS.at(text, tokens, i)) return 'event';
  return i !== first && LANDS.at(text, tokens, i) ? 'place' : null;
}

/** The end of two or three capitals right after an office in capitals, which are a person's: "Chief Justice [Bola Adeniyi]". */
function personEnd(words: Listed, { to, from }: Stretch, i: number): number {
  const { text, tokens } = words;
  if (!isIn(words, i, OFFICE) || (i > from && !isIn(words, i - 1, ORDINARY | OPENING))) return 0;
  let end = i + 1;
  while (end < to && end < i + 5 && isCapital(tokens, end) && !isIn(words, end, ORDINARY | THE | BODY) && !HEADS.at(text, tokens, end)) {
    // "Chief Tarn-Moose" is somebody, "Chief Moose" may be a post.
    const hyphen = tokens.hash[end + 1] === HYPHEN && touches(tokens, end + 1) && touches(tokens, end + 2) && isCapital(tokens, end + 2);
    end += hyphen ? 3 : 1;
  }
  return end - i > 2 && end - i < 7 && !(end < to && isCapital(tokens, end)) ? end : 0;
}

/** Those whose names for bodies are written with an apostrophe: "Teachers' Federation", "Women's Institute". */
const OWNERS = wordSet(
  `people peoples women men children workers teachers farmers mothers students writers lawyers doctors nurses veterans miners journalists fishermen seafarers engineers artists musicians players drivers consumers
  king queen prince princess bishop`,
);
const OWNED = wordSet('cathedral church chapel park square hall house island bay day league party bank daily congress court');
/** What is formed by those whose plural has an apostrophe: "Teamsters' Guild". */
const FORMED = wordSet('alliance guild league front network coalition movement forum charter fund campaign court');

/** "St Mary's Hospital", "Teachers' Federation of Ghana": the two stretches with the apostrophe between them, or null. */
function ownedBy(words: Listed, { to, from, first }: Stretch, next: Stretch): Pick<Draft, 'from' | 'to'> | null {
  const { text, tokens } = words;
  if (next.from !== to + 1 || next.first !== first || !isApostrophe(tokens, to)) return null;
  const saint = to - 2 >= from && SAINT.at(text, tokens, tokens.hash[to - 2] === STOP ? to - 3 : to - 2);
  let begin = saint ? (tokens.hash[to - 2] === STOP ? to - 3 : to - 2) : to - 1;
  const owner = saint || OWNERS.at(text, tokens, begin) === true;
  if (!owner && (tokens.flags[to]! & POSSESSIVE) !== 0) return null;
  while (!saint && begin > from && isCapital(tokens, begin - 1) && !isIn(words, begin - 1, OPENING | THE | CALENDAR)) begin--;
  let head = next.from;
  while (head + 1 < next.to && head < next.from + 3 && isCapital(tokens, head + 1)) head++;
  if (!HEADS.at(text, tokens, head) && !FORMED.at(text, tokens, head) && !(owner && OWNED.at(text, tokens, head))) return null;
  const isOffices = isIn(words, head + 2, ORDINARY) || isIn(words, head + 3, OFFICE);
  const end = isIn(words, head, BODY) && !isOffices ? ofName(words, head, next.to) : 0;
  return begin < from ? null : { from: begin, to: Math.max(end, head + 1) };
}

const SAINT = wordSet('st saint');
const STOP = 46;

/** "'s", or a mark that touches the word before it. */
function isApostrophe(tokens: Tokens, i: number): boolean {
  if ((tokens.flags[i]! & POSSESSIVE) !== 0) return true;
  return tokens.kind[i] === MARK && (tokens.hash[i] === 39 || tokens.hash[i] === 0x2019) && touches(tokens, i) && !touches(tokens, i + 1);
}
