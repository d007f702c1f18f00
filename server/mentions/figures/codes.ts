import { MONTH_NAMES, WEEKDAY_NAMES, WEEKDAYS } from '../../text/calendar-names.ts';
import { ALL_UPPER, LINE_BEFORE } from '../../text/tokens.ts';
import { opensCell } from '../../text/tables.ts';
import type { Amount } from './amount.ts';
import { countedNoun } from './nouns.ts';
import { isCapital, isHyphen, isNumber, isWord, lengthOf, mark, raw, spaced, wholeAt, word, type Scan } from './scan.ts';

/** Ends of street names. */
const STREETS = new Set('street st avenue ave road rd drive dr lane ln boulevard blvd way place pl square sq court ct terrace crescent highway hwy parkway pkwy alley row quay circle mews close'.split(' '));
/** Words that a number names one of a row: "Highway 61", "Channel 4", "page 12". Capitals say the same of other words. */
const SERIES = new Set('highway route channel flight room page chapter section article paragraph apartment apt unit suite gate exit interstate figure fig table part volume vol episode season version category model phase stage step level grade type tier group psalm verse act scene resolution bus line platform track terminal runway ward precinct lot row seat box pier bay hall block sector zone area studio camp level nrs size junction proposition form amendment appendix annex clause badge locker extension ext lane formula aisle carriage pad'.split(' '));

/** Of these parts of a document some have numbers with a full stop: "clause 4.2". */
const PARTED = new Set('page chapter section article paragraph figure fig table part verse version clause annex appendix'.split(' '));

const CAPTIONS = new Set('caption slide photo image'.split(' '));
const UPDATED = new Set('update updates patch firmware software release beta ios android macos windows'.split(' '));

/** Whether a number without a unit is a code, a part of a name, an address or the like, and measures nothing. `to`: token after it. */
export function isCode(s: Scan, from: number, to: number): boolean {
  return isTable(s, from, to) || isBlock(s, to) || isResolution(s, from, to) || isJoined(s, from, to) || isNamed(s, from, to) || isAddress(s, to) || isListNumber(s, from, to);
}

/** "the 1200 block of Poplar Avenue" */
const isBlock = (s: Scan, to: number): boolean => word(s, to) === 'block' && word(s, to + 1) === 'of' && isWord(s, to + 2);

/** One of three numbers or more in a row, as in a table of results. */
function isTable(s: Scan, from: number, to: number): boolean {
  if (!isNumber(s, to - 1)) return false;
  const before = isNumber(s, from - 1) ? (isNumber(s, from - 2) ? 2 : 1) : 0;
  const after = isNumber(s, to) ? (isNumber(s, to + 1) ? 2 : 1) : 0;
  return before + after >= 2;
}

/** "12A" in "row 12A": a letter after the number of one in a row is no unit. */
export function isSerial(s: Scan, { number, to, kind }: Amount): boolean {
  if ((kind !== 'measure' && kind !== 'temperature') || to !== number.to + 1 || spaced(s, number.to) || lengthOf(s, number.to) !== 1) return false;
  return SERIES.has(word(s, number.from - 1)) || isPlate(s, number.from) || isModel(s, number.from, raw(s, number.to));
}

/** "Launch Complex 39A", "the Comet 4C jet": a letter that ends the number of a name, and no current or, small and after no preposition, temperature. */
function isModel(s: Scan, i: number, letter: string): boolean {
  if (!isWord(s, i - 1) || !isProper(s, i - 1) || !/^[A-Z]$/.test(letter)) return false;
  if (letter !== 'C' && letter !== 'F') return letter === 'A';
  return wholeAt(s, i) >= 0 && wholeAt(s, i) < 10 && isWord(s, i + 2) && !/^(?:in|at|near|around)$/.test(word(s, i - 2));
}

/** "a 4K television", "shot in 8K": how many thousand dots a picture is wide. */
function isResolution(s: Scan, from: number, to: number): boolean {
  if (to !== from + 2 || raw(s, from + 1) !== 'K' || spaced(s, from + 1)) return false;
  const dots = wholeAt(s, from);
  return dots >= 2 && dots <= 16 && (SCREENS.has(word(s, to)) || (word(s, from - 1) === 'in' && !isWord(s, to)));
}
const SCREENS = new Set('tv tvs television televisions screen screens monitor monitors display displays video videos resolution camera cameras footage hdr uhd ultra oled lcd blu streaming content restoration projector projectors image images quality'.split(' '));

/** "KDA 417L", "B 1234 XY": capitals before the number on a number plate. */
const isPlate = (s: Scan, i: number): boolean => isWord(s, i - 1) && (s.tokens.flags[i - 1]! & ALL_UPPER) !== 0 && lengthOf(s, i - 1) <= 3 && lengthOf(s, i) <= 4 && raw(s, i + 1) === raw(s, i + 1).toUpperCase();

/** Whether a street is named at `i`: "St", "Avenue". */
export const isStreet = (s: Scan, i: number): boolean => isCapital(s, i) && STREETS.has(word(s, i));

/** Touched by letters, or by other runs of digits as in "1-222-2222", "v2.0", "F-16", "787s", "#4". */
function isJoined(s: Scan, from: number, to: number): boolean {
  if (!spaced(s, to) && isWord(s, to) && isNumber(s, to - 1)) return true;
  if (mark(s, to) === 47 && !spaced(s, to) && !spaced(s, to + 1)) return true;
  if (mark(s, to) === 64 || mark(s, to) === 95) return true;
  // "22-CV-1045"
  if (isHyphen(s, to) && isNumber(s, to + 3) && isHyphen(s, to + 2) && isWord(s, to + 1) && !spaced(s, to) && !spaced(s, to + 1) && !spaced(s, to + 3)) return true;
  if (isChain(s, to) || isPhone(s, from, to)) return true;
  // "Registration number: 130349"
  if (mark(s, from - 1) === 58 && LABELS.has(word(s, from - 2)) && isNumber(s, from) && countedNoun(s, to, false) === null) return true;
  // "4-4-2", "+1-222-2222": a pair that goes on; "401(k)".
  if (to - from >= 3 && isHyphen(s, to) && isHyphen(s, to - 2) && isNumber(s, to + 1) && !spaced(s, to) && !spaced(s, to + 1)) return true;
  if (mark(s, to) === 40 && !spaced(s, to) && isWord(s, to + 1) && mark(s, to + 2) === 41) return true;
  if (spaced(s, from)) return mark(s, from) === 45 && isProper(s, from - 1);
  if (isWord(s, from - 1) || isNumber(s, from - 1)) return isNumber(s, from);
  const c = mark(s, from - 1);
  if (c === 35 || c === 95 || c === 47 || c === 64 || c === 58) return true;
  if (!isHyphen(s, from - 1)) return false;
  return !spaced(s, from - 1) && (isNumber(s, from - 2) || isPrefixed(s, from) || /^(?:under|over)$/.test(word(s, from - 2)));
}

const LABELS = new Set('number no nos ref reference id code licence license registration isbn issn invoice docket account postcode zip'.split(' '));

/** "(800)-273-8255", "273-8255". */
function isPhone(s: Scan, from: number, to: number): boolean {
  if (mark(s, from - 1) === 40 && mark(s, to) === 41) return isNumber(s, isHyphen(s, to + 1) ? to + 2 : to + 1) && /^\d{3}$|^0\d$/.test(raw(s, from));
  // "+254 722 000 119"
  if ((mark(s, from) === 43 && isNumber(s, from + 2)) || (mark(s, from - 1) === 43 && (to > from + 1 || isNumber(s, to)))) return true;
  if (isDialled(s, from, to)) return true;
  if (ENDING.has(word(s, from - 2)) && word(s, from - 1) === 'in' && /^\d{3,}$/.test(raw(s, from))) return true;
  // "+1 (555) 010-9988", "dial 911"
  if (mark(s, to) === 40 && mark(s, to + 2) === 41 && isNumber(s, to + 1) && /^\d{3}$/.test(raw(s, to + 1))) return true;
  if (EMERGENCIES.has(raw(s, from)) && to === from + 1 && /^(?:calls?|callers?|operators?|dispatchers?|recordings?|tapes?|lines?|cent(?:er|re)s?)$/.test(word(s, to))) return true;
  if (DIALLING.has(word(s, from - 1)) && to === from + 1 && /^\d{3,}$/.test(raw(s, from)) && countedNoun(s, to, false) === null) return true;
  if (isLeadingZero(s, from) || isLeadingZero(s, from - 1)) return true;
  if (!isHyphen(s, from + 1) || (to !== from + 3 && to !== from + 1)) return false;
  const digits = `${raw(s, from)}-${raw(s, from + 2)}`;
  return (to === from + 3 ? /^\d{3}-\d{4}$|^\d{3,5}-\d{6,8}$/ : /^\d{3}-0\d{3}$/).test(digits) && !spaced(s, from + 1) && !spaced(s, from + 2);
}

/** "07700" in "07700 900123". */
const isLeadingZero = (s: Scan, i: number): boolean => isNumber(s, i) && s.text.charCodeAt(s.tokens.start[i]!) === ZERO && /^0\d{3,}$/.test(raw(s, i));
const ZERO = 48;

/** One of several groups of digits, or what stands after an area code, near a word about telephones: "phone 1300 555 019", "(03) 9555 0140". */
function isDialled(s: Scan, from: number, to: number): boolean {
  if (!isNumber(s, from)) return false;
  if (mark(s, from - 1) === 41 && isNumber(s, from - 2) && mark(s, from - 3) === 40 && s.text.charCodeAt(s.tokens.start[from - 2]!) === ZERO) return wholeAt(s, from) >= 0;
  const grouped = isNumber(s, from - 1) || isNumber(s, to) || to > from + 1;
  if (!grouped || wholeAt(s, from) < 0 || lengthOf(s, from) > 5) return false;
  for (let at = Math.max(s.from, from - PHONE_REACH); at < from; at++) if (DIALLING.has(word(s, at)) || PHONES.has(word(s, at))) return true;
  return false;
}
/** How far before a number a word about telephones may stand, in tokens. */
const PHONE_REACH = 8;
const PHONES = new Set('phone telephone tel hotline helpline mobile whatsapp line reached contact contacted fax'.split(' '));
const ENDING = new Set('end ends ended ending'.split(' '));

/** Numbers to ring in an emergency: "a 911 caller". */
const EMERGENCIES = new Set(['911', '999', '112', '111', '101', '000']);
const DIALLING = new Set('dial dials dialled dialed dialling dialing call calls called calling phoned phoning ring rang text texting sms whatsapp'.split(' '));

/** "-0134-2210" after the first number of a telephone number or code. */
const isChain = (s: Scan, i: number): boolean => isHyphen(s, i) && isHyphen(s, i + 2) && isNumber(s, i - 1) && isNumber(s, i + 1) && isNumber(s, i + 3) && !spaced(s, i) && !spaced(s, i + 1) && !spaced(s, i + 2) && !spaced(s, i + 3);

/** "scp-173", "COVID-19", and not "sub-7", "minus-5": a word and a hyphen that make a name of the number at `i`. */
export function isPrefixed(s: Scan, i: number): boolean {
  return isNumber(s, i) && isHyphen(s, i - 1) && !spaced(s, i) && !spaced(s, i - 1) && isWord(s, i - 2) && !(HYPHENED.has(word(s, i - 2)) && !(/^(?:A|Under)$/.test(raw(s, i - 2)) && i - 2 > s.from));
}
const HYPHENED = new Set('minus sub plus over under mid late early now then some about nearly almost roughly around to a per magnitude'.split(' '));

/** "Boeing 737", "Group of Seven", "Game 7", "page 12": a bare number right after a name that it is part of. */
function isNamed(s: Scan, from: number, to: number): boolean {
  const digits = isNumber(s, from);
  // "No. 22-451": "No. 22" alone is a rank and was read before.
  if (digits && mark(s, from - 1) === 46 && /^nos?$/.test(word(s, from - 2))) return true;
  // "Hide caption 12 of 59"
  if (digits && (CAPTIONS.has(word(s, from - 1)) || (word(s, from - 1) === 'of' && isNumber(s, from - 2) && CAPTIONS.has(word(s, from - 3))))) return true;
  // "update 5.50", "iOS 11.2"
  if (digits && UPDATED.has(word(s, from - 1)) && /\./.test(raw(s, from))) return true;
  if (digits && isOneOfSeveral(s, from)) return true;
  if (digits && SERIES.has(word(s, from - 1)) && !(PARTED.has(word(s, from - 1)) ? /,/ : /[,.]/).test(raw(s, from))) return true;
  if (isWord(s, from - 1) && spaced(s, from) && digits && to === from + 1 && !/[,]/.test(raw(s, from)) && isProper(s, from - 1)) return word(s, to) !== 'times' && !isElliptic(s, from) && !isShareOf(s, to) && !isOfPlace(s, from);
  // "787 Dreamliner"; but "500 Ukrainian soldiers"
  if (digits && to === from + 1 && /^\d{3,5}$/.test(raw(s, from)) && isCapital(s, to) && countedNoun(s, to, false) === null) return true;
  // "Apollo 11 landed": the capital that opens a sentence is a name's where nothing is counted.
  if (digits && to === from + 1 && from === s.from + 1 && isCapital(s, s.from) && spaced(s, from) && isWord(s, to) && /^\d{1,4}$/.test(raw(s, from)) && !isOpener(word(s, s.from)) && countedNoun(s, to, false) === null) return true;
  // "Air Force One landed"
  if (raw(s, from) === 'One' && to === from + 1 && isProper(s, from - 1)) return true;
  // "the Big Four banks"
  if (!digits && isCapital(s, from) && isCapital(s, from - 1) && from - 1 > s.from && word(s, from - 1) === 'big') return true;
  // "the Fab Four"
  if (!digits && isCapital(s, from) && isCapital(s, from - 1) && word(s, from - 2) === 'the' && !isCapital(s, to) && countedNoun(s, to, false) === null) return true;
  // "class one lasers", "phase two"
  if (!digits && to === from + 1 && STEPPED.has(word(s, from - 1))) return true;
  // "Round Two", "World War Two"
  if (!digits && isCapital(s, from) && isCapital(s, from - 1) && (SERIES.has(word(s, from - 1)) || /^(?:round|war|game|book|day|week|plan)$/.test(word(s, from - 1)))) return true;
  // "BBC Two"
  if (!digits && isCapital(s, from) && isCapital(s, from - 1) && (s.tokens.flags[from - 1]! & ALL_UPPER) !== 0 && (s.tokens.flags[from]! & ALL_UPPER) === 0) return true;
  if (word(s, from - 1) !== 'of' || !isCapital(s, from - 2)) return !digits && isCapital(s, from) && from > s.from && word(s, from - 1) === 'the' && countedNoun(s, to, false) === null && !isCapital(s, to);
  return digits ? word(s, from - 2) === 'group' && countedNoun(s, to, false) === null : isCapital(s, from);
}

/** "In Osland 870 jobs will go": a place that opens a clause, and how many of something are there; a version or a type has a smaller number. */
function isOfPlace(s: Scan, from: number): boolean {
  let at = from - 1;
  while (isCapital(s, at - 1) && at - 1 > s.from) at--;
  if (word(s, at - 1) !== 'in' || !(at - 1 === s.from || mark(s, at - 2) === 44) || wholeAt(s, from) < 100 || !isWord(s, from + 1) || isCapital(s, from + 1)) return false;
  const counted = countedNoun(s, from + 1, false);
  return counted !== null && !MODELS.has(counted.lemma);
}
/** Things of which a number after a name tells the type: "in Osprey 737 jets". */
const MODELS = new Set('jet plane airliner aircraft helicopter car truck bus tank ship engine machine phone'.split(' '));

/** "gave the Reds 58 of the 120 seats": some of a number that is told. */
const isShareOf = (s: Scan, to: number): boolean => word(s, to) === 'of' && (/^(?:the|its|their|his|her|our|all)$/.test(word(s, to + 1)) ? isNumber(s, to + 2) && !isCapital(s, to + 3) : isNumber(s, to + 1) && isWord(s, to + 2) && !isCapital(s, to + 2));

/** "Karsa got 150 soldiers back and Olmeck 160.": the second of two counts, of which the sentence says once what was done and counted. */
function isElliptic(s: Scan, from: number): boolean {
  if (isWord(s, from + 1) || isNumber(s, from + 1) || !/^(?:and|while|but)$/.test(word(s, from - 2))) return false;
  for (let i = s.from + 2; i < from - 2; i++) if (isNumber(s, i) && isWord(s, i - 1) && !isCapital(s, i - 1) && isWord(s, i + 1) && !isCapital(s, i + 1) && wholeAt(s, i) > 0 && countedNoun(s, i + 1, false) !== null) return true;
  return false;
}

/** "junctions 9 and 10", "rooms 3, 4 and 5": one of a row of numbers after the plural of what they name; not the 400 of "closed junctions 9 and 10, 400 people were stuck". */
function isOneOfSeveral(s: Scan, from: number): boolean {
  let at = from;
  const isListed = mark(s, from - 1) === 44;
  if (isListed && isWord(s, from + 1) && !isJoint(s, from + 1)) return false;
  while (at > from - LONGEST_ROW && isNumber(s, at - 2) && isJoint(s, at - 1)) {
    // After the last one, which "and" joins, a comma ends the row.
    if (isListed && mark(s, at - 1) !== 44) return false;
    at -= 2;
  }
  return NUMBERED.has(word(s, at - 1)) && wholeAt(s, from) >= 0 && (at < from || (isJoint(s, at + 1) && isNumber(s, at + 2)));
}
const isJoint = (s: Scan, i: number): boolean => mark(s, i) === 44 || isHyphen(s, i) || /^(?:and|or|to|through)$/.test(word(s, i));
const LONGEST_ROW = 10;
const NUMBERED = new Set('junctions gates chapters sections articles clauses paragraphs pages rooms routes highways interstates channels flights lanes platforms exits wards volumes terminals pads'.split(' '));

/** Before a number in words too these tell which one; others of the series may be verbs there. */
const STEPPED = new Set('class category phase chapter type grade tier volume episode paragraph'.split(' '));

/** "7/16 2014 A street in Arlen", "1/2 Today we met": which picture or message of a row it is, and no share. */
export const isCounter = (s: Scan, from: number, to: number): boolean => mark(s, from + 1) === 47 && to === from + 3 && (isNumber(s, to) || (isCapital(s, to) && !WEEKDAYS.has(word(s, to))));

/** "the 1967 Six-Day War": a length of time in words, with capitals, in a name that stands in running text. */
export function isEpithet(s: Scan, from: number, to: number): boolean {
  return isWord(s, from) && isCapital(s, from) && isHyphen(s, from + 1) && isCapital(s, to - 1) && isCapital(s, to) && from > s.from && !isCapital(s, from - 1);
}

/** Words that open a sentence before a number without being a name. */
const isOpener = (w: string): boolean => AFTER_CAPITAL.has(w) || OPENERS.has(w) || w.endsWith('ly') || w.endsWith('wide');
const OPENERS = new Set(`altogether overall then than when while where since until before after between within during among if because but so not even also still now here there was were are is had have has did do does what which who like unlike except besides plus minus fewer less maybe perhaps ${WEEKDAY_NAMES} yesterday today tonight tomorrow last next first second every each no total toll police`.split(' '));

/** A capital that its place in the sentence does not ask for, or one inside the word ("iPhone"). */
const isProper = (s: Scan, i: number): boolean => (isCapital(s, i) ? i > s.from || /[A-Z0-9]{2}$/.test(raw(s, i)) : /^[a-z]{1,2}[A-Z]/.test(raw(s, i))) && !AFTER_CAPITAL.has(word(s, i)) && !HEADLINED.has(word(s, i));
const AFTER_CAPITAL = new Set(`the a an all some about around nearly almost over under more only at least up to and or but in on of for with by from another these those its their his her our other both just another ${MONTH_NAMES} ${WEEKDAY_NAMES}`.split(' '));
/** Verbs of headlines, in which every word has a capital. */
const HEADLINED = new Set('says say kills kill leaves leave injures injure wounds hits hit seeks gets get raises raise cuts cut adds add wins win takes take sees tops reaches passes finds find holds frees free rescues rescue evacuates seizes seize offers pays pay orders order buys buy sells sell jails jail arrests arrest charges charge displaces loses lose faces claims hires plans shows expels deports releases recovers ends beats scores killing leaving injuring'.split(' '));

/** "123 Random Street", "9 E 71st St", "16-18 Industrial Avenue". */
export function isAddress(s: Scan, to: number): boolean {
  let at = to;
  if (isHyphen(s, at) && isNumber(s, at + 1)) at += 2;
  for (let k = 0; k < 5; k++, at++) {
    if (k === 0 && LEADING_STREETS.has(word(s, at)) && (isCapital(s, at + 1) || isCapital(s, at + 2))) return true;
    if (isStreet(s, at) && (k > 0 || isCapital(s, at + 1))) return true;
    if (isNumber(s, at) ? k === 0 : !isCapital(s, at) && !ORDINAL_ENDINGS.has(word(s, at))) return false;
  }
  return false;
}
const ORDINAL_ENDINGS = new Set('st nd rd th'.split(' '));

/** What stands before the name of a street in other languages: "14 Rue Descamps". */
const LEADING_STREETS = new Set('rue via calle avenida rua jalan jl piazza plaza strada ulica ulitsa carrer'.split(' '));

/** Before a number that players are listed under: "beat 12 - Ann Okoro". */
const OPPOSING = new Set('v vs versus beat and'.split(' '));

/** Whether what is read is a cell of a table, not the first of its row. */
const isCell = ({ text, tokens, from }: Scan): boolean => (tokens.flags[from]! & LINE_BEFORE) === 0 && opensCell(text, tokens, from);

/** "2.", "(2)" or "2 - Ann Okoro" at the head of a sentence. */
function isListNumber(s: Scan, from: number, to: number): boolean {
  if (!isNumber(s, from) || to !== from + 1) return false;
  if (isHyphen(s, to) && spaced(s, to) && spaced(s, to + 1) && isCapital(s, to + 1) && lengthOf(s, from) <= 2 && (from === s.from || OPPOSING.has(word(s, from - 1)))) return true;
  const c = mark(s, to);
  // "(31)" that fills a cell of a table is no number of a list.
  if (c === 41 && (from === s.from || mark(s, from - 1) === 40)) return from <= s.from + 1 && !(to + 1 === s.to && isCell(s));
  if (c !== 46) return false;
  if (from === s.from && to + 1 < s.tokens.count) return true;
  // Moves of a game: "1. e4 e5 2. Nf3".
  return to < s.to - 1 && (!spaced(s, to) && spaced(s, to + 1) && isWord(s, to + 1));
}
