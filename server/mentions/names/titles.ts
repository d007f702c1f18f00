import { MARK, POSSESSIVE, UPPER_FIRST, WORD, touches, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { DEMONYMS } from './lexicon.ts';
import { plainText } from './plain-text.ts';

/** Forms of address that stand before a surname and never belong to the name. */
export const HONORIFICS = wordSet('mr mrs ms miss mx mister madam madame dr doctor sir dame lord lady prof professor rev reverend father hon messrs mme monsieur herr frau señor señora sheikh imam rabbi');

/** Head words of offices, ranks and professions: the last word of a title, unless "of" and what it is for follow. */
export const OFFICES = wordSet(
  `president vice-president vp premier chancellor minister secretary undersecretary attorney general solicitor speaker governor gov lieutenant
  mayor deputy senator sen congressman congresswoman representative rep lawmaker mp delegate councillor councilor councilman councilwoman alderman commissioner
  ambassador ambassador-designate envoy consul king queen prince princess duke duchess earl baron baroness count countess emperor sultan emir pope cardinal archbishop bishop pastor
  patriarch ayatollah colonel col gen major maj captain capt lt commander cmdr admiral adm brigadier sergeant sgt corporal cpl private pvt marshal
  constable inspector superintendent detective det officer sheriff chief judge justice magistrate prosecutor coroner chairman chairwoman chair chairperson ceo cfo coo
  director manager coach owner founder cofounder co-founder leader spokesman spokeswoman spokesperson head boss analyst economist
  dean principal actor actress singer author writer poet producer journalist reporter editor columnist farmer engineer scientist researcher
  candidate nominee whip adviser advisor aide counsel lawyer barrister defender midfielder striker goalkeeper winger forward
  quarterback pitcher skipper driver rider jockey treasurer comptroller auditor ombudsman foreman paramedic nurse surgeon pilot
  firefighter warden ranger astronaut cosmonaut commandant executive correspondent meteorologist beekeeper historian biologist professor activist
  geologist seismologist climatologist physicist chemist psychologist sociologist architect banker investor trader teacher headteacher`,
);

/** Words that stand before the head word of a title, or after its "of" or "for": "Prime Minister", "Minister for Foreign Affairs". */
const PARTS = wordSet(
  `prime vice deputy first second third foreign defence defense finance interior home health education justice trade transport transportation environment
  agriculture energy labour labor housing culture sports sport tourism industry technology science treasury economy economic economics development planning
  migration immigration security national chief executive managing general assistant associate acting interim former then ex outgoing incoming honorary
  senior junior special lead head police fire state supreme district county high crown field rear air marine brigadier lieutenant staff
  sergeant major attorney solicitor press public opposition party majority minority house senate parliamentary permanent under commerce
  internal external civil protection climate water works infrastructure communications information digital social affairs welfare family women children
  veterans indigenous northern international political military naval army force forces medical scientific financial operating technical
  creative artistic musical editorial sporting relations exchequer council cabinet club service department agency ministry company city town regional
  provincial federal union central bank central-bank government presidential royal investment marketing sales research communications campaign`,
);

/** Whether token `i` is the head word of a title or a form of address. */
export function isOffice(text: string, tokens: Tokens, i: number): boolean {
  return OFFICES.at(text, tokens, i) === true || HONORIFICS.at(text, tokens, i) === true;
}

/** Whether token `i` may stand inside a title beside its head word. */
export function isTitlePart(text: string, tokens: Tokens, i: number): boolean {
  return PARTS.at(text, tokens, i) === true || OFFICES.at(text, tokens, i) === true;
}

/**
 * The title or role beside a person's name, as it stands there: "Prime Minister" in "Canadian Prime Minister Mark Carney",
 * "Minister for Foreign Affairs", "civil protection minister" in "Anthi Korovesi, the civil protection minister,". `first` and
 * `last` bound the sentence; `from` and `to` are the name's tokens.
 */
export function titleBeside(text: string, tokens: Tokens, from: number, to: number, first: number, last: number): string | null {
  const before = titleEndingAt(text, tokens, from - 1, first);
  if (before) return HONORIFICS.get(before) ? (roleAfter(text, tokens, to, last) ?? before) : before;
  if (from - 2 >= first && isMark(tokens, from - 1, COMMA)) {
    const role = titleEndingAt(text, tokens, from - 2, first);
    if (role) return role;
  }
  return roleAfter(text, tokens, to, last);
}

/** The title whose last token is `end`. */
function titleEndingAt(text: string, tokens: Tokens, end: number, first: number): string | null {
  let i = end;
  if (isMark(tokens, i, STOP) && touches(tokens, i)) i--;
  // What the office is for: "of the Exchequer", "for Foreign Affairs".
  let head = i;
  for (let steps = 0; steps < 6 && head > first && !isOffice(text, tokens, head); steps++) {
    if (!isTitlePart(text, tokens, head) && !LINKS.at(text, tokens, head)) return null;
    head--;
  }
  if (head < first || tokens.kind[head] !== WORD || !isOffice(text, tokens, head)) return null;
  let start = head;
  if (HONORIFICS.at(text, tokens, head)) return plainText(text, tokens, head, head + 1);
  while (start > first) {
    const j = start - 1;
    if (isTitlePart(text, tokens, j) && !DEMONYMS.at(text, tokens, j)) start = j;
    else if (isMark(tokens, j, HYPHEN) && touches(tokens, j) && touches(tokens, start) && j > first && isTitlePart(text, tokens, j - 1)) start = j - 1;
    else if (AND.at(text, tokens, j) && j > first && isOffice(text, tokens, j - 1) && isCapital(tokens, j - 1)) start = j - 1;
    else break;
  }
  return plainText(text, tokens, start, i + 1);
}

/** Whether a role that only a person has stands in apposition after token `to`: ", the mayor". */
export function hasPersonalRole(text: string, tokens: Tokens, to: number, last: number): boolean {
  const role = roleAfter(text, tokens, to, last);
  return role !== null && !/(?:owner|leader|head|founder|maker|champion|chief|manager|boss|investor|trader|adviser|advisor|producer|candidate|nominee)$/i.test(role);
}

/** A role in apposition after a name: ", the mayor of Kalydra", ", its chief executive". */
function roleAfter(text: string, tokens: Tokens, to: number, last: number): string | null {
  if (to + 1 >= last || !isMark(tokens, to, COMMA)) return null;
  let start = to + 1;
  for (let i = start; i < Math.min(last, to + 9); i++) {
    if (tokens.kind[i] === MARK && !isMark(tokens, i, HYPHEN)) return null;
    if (DETERMINERS.at(text, tokens, i) || DEMONYMS.at(text, tokens, i) || (tokens.flags[i]! & POSSESSIVE) !== 0) start = i + 1;
    else if (OFFICES.at(text, tokens, i) && !(i + 1 < last && (isTitlePart(text, tokens, i + 1) || (tokens.flags[i + 1]! & POSSESSIVE) !== 0))) return plainText(text, tokens, start, officeEnd(text, tokens, i, last));
    else if (!isTitlePart(text, tokens, i) && (tokens.flags[i]! & UPPER_FIRST) === 0 && i >= start + 3) return null;
    else if (VERBS.at(text, tokens, i)) return null;
  }
  return null;
}

/** The end of an office at `i` with what it is for, where that is an office's word too: "secretary of state". */
function officeEnd(text: string, tokens: Tokens, i: number, last: number): number {
  let end = i + 1;
  if (end + 1 >= last || !OF.at(text, tokens, end)) return end;
  let j = end + 1;
  if (j + 1 < last && THE.at(text, tokens, j)) j++;
  while (j < last && PARTS.at(text, tokens, j)) end = ++j;
  return end;
}

const COMMA = 44;
const STOP = 46;
const HYPHEN = 45;
const LINKS = wordSet('of for the and');
const AND = wordSet('and');
const OF = wordSet('of for');
const THE = wordSet('the');
const DETERMINERS = wordSet('the a an its his her their our');
const VERBS = wordSet('who which that is was are were has had have said says told');

const isMark = (tokens: Tokens, i: number, mark: number): boolean => i >= 0 && i < tokens.count && tokens.kind[i] === MARK && tokens.hash[i] === mark;

/** Whether the token is a word that begins with a capital. */
export function isCapital(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === WORD && (tokens.flags[i]! & UPPER_FIRST) !== 0;
}
