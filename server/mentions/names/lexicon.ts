import type { Article } from '../../text/article.ts';
import { MONTH_NAMES, SHORT_MONTH_NAMES, SHORT_WEEKDAY_NAMES, WEEKDAY_NAMES } from '../../text/calendar-names.ts';
import type { Tokens } from '../../text/tokens.ts';
import { listWord } from '../../text/vocabulary.ts';
import { wordSet } from '../../text/words.ts';
import { KIN } from '../words/kin.ts';
import { PARTICLES } from '../words/particles.ts';

/** An article whose words are asked for in the lists of this file; see `isIn`. */
export interface Listed {
  readonly article: Article;
  readonly text: string;
  readonly tokens: Tokens;
}

/** Peoples, languages, faiths and directions: adjectives and nouns that are capitalised without naming anybody. */
export const DEMONYM = 1 << 0;
/** Words that begin the name of an organization that goes on with "of": "Coalition of ...", "Group of ...". */
export const BODY = 1 << 1;
/** First words of the names of operations and storms. */
export const EVENT_BEFORE = 1 << 2;
/** Last words of the names of days, contests and other events. */
export const EVENT_AFTER = 1 << 3;
/** Days, months, seasons and feasts: capitalised, and beside a name no part of it. */
export const CALENDAR = 1 << 4;
/** Forms of address that stand before a surname and never belong to the name. */
export const HONORIFIC = 1 << 5;
/** Head words of offices, ranks and professions: the last word of a title, unless "of" and what it is for follow. */
export const OFFICE = 1 << 6;
/** Words that stand before the head word of a title, or after its "of" or "for": "Prime Minister", "Minister for Foreign Affairs". */
export const TITLE_PART = 1 << 7;
/** Ranks and offices that are written before the name alone. */
export const RANK = 1 << 8;
/** What an office is for where that is neither an office nor a part of a title. */
export const PORTFOLIO = 1 << 9;
/** What stands before a people's name: "North American". */
export const COMPASS = 1 << 10;
/** Capitalised words that name nothing. */
export const UNIT = 1 << 11;
/** Last words of the names of days. */
export const DAY = 1 << 12;
/** "group". */
export const GROUP = 1 << 13;
/** Small words that names begin with: "de Gaulle", "al-Assad". */
export const PARTICLE = 1 << 14;
/** Small words that join the capitals of a name. */
export const JOINT = 1 << 15;
/** Small words that begin sentences and, alone, no name. */
export const OPENING = 1 << 16;
/** Words that end an apposition. */
export const VERB = 1 << 17;
/** What a role in apposition begins with. */
export const DETERMINER = 1 << 18;
/** Forms of address of women. */
export const WOMAN = 1 << 19;
/** Forms of address of men. */
export const MAN = 1 << 20;
/** Those whom somebody belongs to, and namesakes: whoever stands behind may have come in only by them. */
export const RELATIVE = 1 << 21;
/** Words before a place. */
export const SITE = 1 << 22;
/** "and". */
export const AND = 1 << 23;
/** "of". */
export const OF = 1 << 24;
/** "for". */
export const FOR = 1 << 25;
/** "to". */
export const TO = 1 << 26;
/** "the". */
export const THE = 1 << 27;

/** Capitals of running text that are no part of a name, as a rule. */
export const ORDINARY = TITLE_PART | OFFICE | HONORIFIC | DEMONYM | CALENDAR;

const LISTS: readonly (readonly [list: number, words: string])[] = [
  [
    DEMONYM,
    `afghan afghans albanian albanians algerian american americans angolan argentine argentinian armenian armenians asian asians australian australians austrian austrians azerbaijani azeri bahraini bangladeshi basque
    belarusian belarusians belgian belgians bolivian bosnian bosnians brazilian brazilians british briton britons bulgarian burmese burundian cambodian cameroonian canadian canadians catalan chadian chechen chechens chilean chinese
    colombian colombians congolese corsican croat croats croatian croatians cuban cubans cypriot cypriots czech czechs dane danes danish dutch ecuadorean ecuadorian egyptian egyptians emirati english englishman eritrean estonian
    estonians ethiopian european europeans fijian filipino filipinos finn finns finnish flemish french frenchman gambian georgian georgians german germans ghanaian greek greeks guatemalan guinean guyanese haitian haitians hindu
    hindus honduran hungarian hungarians icelandic indian indians indonesian iranian iranians iraqi iraqis irish irishman israeli israelis italian italians ivorian jamaican japanese jew jews jewish jordanian kazakh kenyan kenyans
    korean koreans kosovar kurd kurds kurdish kuwaiti kyrgyz laotian latvian latvians lebanese liberian libyan libyans lithuanian lithuanians macedonian malawian malaysian malian maltese mauritanian mexican mexicans moldovan
    moldovans mongolian montenegrin moroccan moroccans mozambican muslim muslims namibian nepalese nepali nicaraguan nigerian nigerians norwegian norwegians omani pakistani pakistanis palestinian palestinians panamanian paraguayan
    persian peruvian peruvians pole poles polish portuguese qatari romanian romanians russian russians rwandan salvadoran samoan saudi saudis scot scots scottish senegalese serb serbs serbian serbians singaporean slav slavic slovak
    slovaks slovakian slovene slovenian somali somalis spaniard spaniards spanish sudanese swede swedes swedish swiss syrian syrians taiwanese tajik tamil tanzanian thai tibetan togolese tunisian tunisians turk turks turkish turkmen
    ugandan ukrainian ukrainians uruguayan uzbek venezuelan venezuelans vietnamese welsh welshman yemeni yemenis yugoslav zambian zimbabwean zimbabweans
    african africans arab arabs arabic baltic balkan latino latinos hispanic scandinavian nordic soviet western westerner westerners eastern northern southern
    catholic catholics protestant protestants anglican christian christians islamic islamist islamists buddhist sikh sunni shia shiite orthodox mormon
    democrat democrats democratic republican republicans conservative conservatives liberal liberals marxist communist communists socialist socialists nazi nazis tory tories gaullist
    hebrew latin mandarin cantonese urdu hindi bengali punjabi swahili hellenic`,
  ],
  [BODY, 'agency alliance assembly association bank board bureau chamber church coalition college commission committee confederation congress council court department directorate federation group house institute league ministry movement museum office organisation organization party school society union university front'],
  [EVENT_BEFORE, 'operation hurricane storm typhoon cyclone exercise'],
  [EVENT_AFTER, 'day cup games olympics war revolution festival championship championships marathon prix tournament uprising open week eve summit conference crisis massacre derby classic forum fair expo carnival rally parade referendum treaty trophy masters awards'],
  [
    CALENDAR,
    `${MONTH_NAMES} ${SHORT_MONTH_NAMES}
    ${WEEKDAY_NAMES} mondays tuesdays wednesdays thursdays fridays saturdays sundays ${SHORT_WEEKDAY_NAMES}
    spring summer autumn winter christmas easter ramadan thanksgiving passover hanukkah halloween gmt est edt pst pdt cet bst utc am pm`,
  ],
  [HONORIFIC, 'cllr mr mrs ms miss mx mister madam madame dr doctor sir dame lord lady prof professor rev reverend father hon messrs mme monsieur herr frau señor señora sheikh imam rabbi'],
  [
    OFFICE,
    `president vice-president vp premier chancellor minister secretary undersecretary attorney general solicitor speaker governor gov lieutenant
    mayor deputy senator sen congressman congresswoman representative rep lawmaker mp delegate councillor councilor councilman councilwoman alderman commissioner
    ambassador ambassador-designate envoy consul king queen prince princess duke duchess earl baron baroness count countess emperor sultan emir pope cardinal archbishop bishop pastor
    patriarch ayatollah colonel col gen major maj captain capt lt commander commodore cmdr admiral adm brigadier sergeant sgt corporal cpl private pvt marshal
    constable inspector superintendent detective det officer sheriff chief judge justice magistrate prosecutor coroner chairman chairwoman chair chairperson ceo cfo coo
    director manager coach owner founder cofounder co-founder leader spokesman spokeswoman spokesperson head boss analyst economist
    dean principal actor actress singer author writer poet producer journalist reporter editor columnist farmer engineer scientist researcher
    candidate nominee whip adviser advisor aide counsel lawyer barrister defender midfielder striker goalkeeper winger forward
    quarterback pitcher skipper driver rider jockey treasurer comptroller auditor ombudsman foreman paramedic nurse surgeon pilot
    firefighter warden ranger astronaut cosmonaut commandant executive correspondent meteorologist beekeeper historian biologist professor activist
    geologist seismologist climatologist physicist chemist psychologist sociologist architect banker investor trader teacher headteacher
    collector registrar rector provost vicar chaplain bailiff harbourmaster harbormaster curator composer sculptor novelist playwright chef midwife headmaster headmistress lecturer librarian archivist taoiseach
    cardiologist virologist epidemiologist volcanologist glaciologist hydrologist oceanographer ecologist botanist zoologist astronomer geneticist statistician pathologist toxicologist archaeologist anthropologist`,
  ],
  [
    TITLE_PART,
    `prime vice deputy first second third foreign defence defense finance interior home health education justice trade transport transportation environment
    agriculture energy labour labor housing culture sports sport tourism industry technology science treasury economy economic economics development planning
    migration immigration security national chief executive managing general assistant associate acting interim former then ex outgoing incoming honorary
    senior junior special lead head police fire state supreme district county high crown field rear air marine brigadier lieutenant staff
    sergeant major attorney solicitor press public opposition party majority minority house senate parliamentary permanent under commerce
    internal external civil protection climate water works infrastructure communications information digital social affairs welfare family women children
    veterans indigenous northern international political military naval army force forces medical scientific financial operating technical
    creative artistic musical editorial sporting relations exchequer council cabinet club service department agency ministry company city town regional
    provincial federal union central bank central-bank government presidential royal investment marketing sales research communications campaign`,
  ],
  [RANK, 'general lieutenant colonel col gen major maj captain capt lt commander commodore admiral brigadier sergeant sgt corporal mayor minister senator sen governor gov rep judge sheriff'],
  [PORTFOLIO, 'affairs state seal household republic nation'],
  [COMPASS, 'north south east west central latin south-east sub anglo'],
  [UNIT, 'celsius fahrenheit kelvin internet'],
  [DAY, 'day eve'],
  [GROUP, 'group'],
  [PARTICLE, `${PARTICLES} al ben ten ul`],
  [JOINT, 'of the and for de del della di da do dos das du des la las le les los y e et van von der den dal della ter bint ben bin ibn al el in on at to'],
  [
    OPENING,
    `the a an this that these those he she it they we i you his her its their our my your there here what when where who why how which if as for with from by to of in on at
    after before since while although though because so yet also but and or however meanwhile not no is are was were do did does has have had all some many most several one both another`,
  ],
  [VERB, 'who which that is was are were has had have said says told'],
  [DETERMINER, 'the a an its his her their our'],
  [WOMAN, 'ms mrs miss madam madame mme dame lady se\u00f1ora frau'],
  [MAN, 'mr mister sir lord monsieur messrs se\u00f1or herr'],
  [RELATIVE, `${KIN} girlfriend boyfriend fianc\u00e9 fianc\u00e9e namesake`],
  [SITE, 'in at near from to outside around across of'],
  [AND, 'and'],
  [OF, 'of'],
  [FOR, 'for'],
  [TO, 'to'],
  [THE, 'the'],
];

/** For each of the words of all lists (see `listWord`) those of this file that hold it, one bit a list. */
const BITS = bitsOf(merged());

function bitsOf(lists: ReadonlyMap<string, number>): Int32Array {
  const numbers = Array.from(lists.keys(), listWord);
  const bits = new Int32Array(Math.max(...numbers) + 1);
  [...lists.values()].forEach((list, n) => (bits[numbers[n]!] = list));
  return bits;
}

function merged(): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [list, words] of LISTS) for (const word of words.split(/\s+/).filter(Boolean)) bits.set(word, (bits.get(word) ?? 0) | list);
  return bits;
}

/** An article whose words are to be asked for. */
export function listed(article: Article): Listed {
  const { text, tokens } = article;
  return { article, text, tokens };
}

/** Whether token `i` is in one of the lists, given as bits; not where there is no such token. */
export function isIn({ tokens: { listed, count } }: Listed, i: number, lists: number): boolean {
  if (i < 0 || i >= count) return false;
  const number = listed[i]!;
  return number < BITS.length && (BITS[number]! & lists) !== 0;
}

const LEGAL = 'plc inc ltd limited corp corporation co llc ag sa se spa nv bv gmbh ab asa oyj';

/** The legal forms of companies, which may go unsaid. */
export const LEGAL_FORMS = wordSet(LEGAL);

/** What follows the name of a company. */
export const COMPANY_SUFFIXES = wordSet(`${LEGAL} company incorporated as oy kg group holdings holding industries international`);
