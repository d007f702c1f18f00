import { MONTH_NAMES, WEEKDAY_NAMES } from '../../text/calendar-names.ts';
import { hashFolded } from '../../text/tokens.ts';
import { fold } from '../../text/words.ts';
import { unaccented } from './demonyms.ts';
import { stem } from './stem.ts';

/**
 * Words that news texts use for one thing, a class a line, nouns and verbs together where one is made of the other: the
 * quantity in "38 homes burned" is the one in "thirty-eight houses were destroyed". Co-hyponyms (planes and helicopters,
 * grants and loans, police and protesters) are never in one class.
 */
const CLASSES = `
aid assistance help support relief
home house dwelling
country nation
soldier troop serviceman servicewoman
protester demonstrator marcher
worker employee staff staffer workforce
wounded hurt injure injury injured wound
kill die dead death fatality perish deceased drown
destroy raze gut flatten incinerate ashes wreck ruin demolish obliterate
burn scorch torch char consume blacken
evacuate flee displace uproot
pledge promise vow commit commitment
announce unveil
give provide supply deliver donate
spend spending expenditure outlay
buy purchase acquire acquisition
rise increase grow climb jump surge soar gain expand
fall drop decline decrease shrink slump plunge slip dip
begin start commence launch
end finish conclude
sign ink
agreement deal accord pact treaty
arrest detain detention
jail imprison imprisonment prison sentence
gather rally assemble
train teach instruct instruction training
instructor trainer
hire recruit employ
dismiss axe redundancy layoff sack
control hold occupy seize capture
talk discussion negotiation
company firm business corporation
boss chief head executive ceo
fire blaze wildfire
car vehicle automobile
plane aeroplane airplane
ship vessel boat
child kid youngster
pupil student schoolchild
prisoner inmate convict
shop store
revenue turnover
profit earnings
wage salary
budget spending
tax levy
study research
patient participant
match game
spectator fan crowd
passenger traveller
visit trip tour
depart leave
job post position
voter elector
lawmaker legislator parliamentarian
judge magistrate
accused defendant
victim casualty
rescue save survivor survive
missing unaccounted
construct build erect
damage
repair restore fix
contain containment control
share proportion portion
temperature thermometer mercury
gust wind
quake earthquake tremor
flood flooding inundate
rain rainfall downpour
storm hurricane cyclone typhoon
immediate emergency urgent
earlier previous prior last
dollar buck
euro eur
infect infection case ill sick illness sickness sicken unwell
vaccinate vaccination vaccine
outbreak epidemic
doctor physician
aboard onboard
hospital clinic hospitalise hospitalize
vote ballot
seat mandate
poll survey
member
reserve park
pay payment payout
fine penalty
refund reimburse compensate compensation
property estate
worth value valuation
carriage coach wagon
inspect inspection inspector
flat apartment
road highway
railway railroad rail
bridge span
discover find
factory plant
climber mountaineer
airport airfield aerodrome
firefighter fireman
customer client shopper
tourist holidaymaker
hostage captive
body corpse
rubble debris
accident crash collision
summit peak
jewel gem
border frontier
bid offer
measure stretch
reach hit touch
last run
unemployment jobless unemployed
deep depth
electricity power
blast explosion explode detonate
postpone delay
crop harvest
truck lorry
lawsuit suit
scientist researcher
photo photograph picture image
spill leak
deploy dispatch mobilise mobilize
win victory
visitor guest
resident inhabitant
`;

/** Words so common in news that sharing them says little. */
const WEAK = `say official government people person year day week month hour minute time new group minister president leader
statement report part number amount total figure area place city town state part member mr mrs ms dr make take go come get
have be do use work see know think want look give put set keep tell call ask need mean become show seem try let happen plan
also first last next other another more most many much several few some all any each every own same such only just still
already now then here there today yesterday tomorrow ${WEEKDAY_NAMES} ${MONTH_NAMES} morning afternoon evening night
percent per cent million billion thousand hundred dozen dollar euro pound big large small great good
way thing case end side point level world national local public include accord agency reporter news conference spokesman
spokeswoman secretary authority department ministry office estimate expect`;

/** Words that carry grammar and no content. */
export const STOP_WORDS = `a an the this that these those it its he she they them his her their we us our you your i me my who whom whose
which what where when why how and or but nor so yet if then than as at by for from in into of off on onto out over to up down
with without within through during before after above below under between among against about around near across along
toward towards until till since while because although though unless whether is are was were be been being am has have had
having do does did doing will would shall should can could may might must not no yes too very there here s t 's
both either neither own same such only just even ever never again further once also upon per via amid despite
however therefore thus hence meanwhile moreover including included according roughly approximately nearly almost
some about least most more less fewer exactly precisely estimated
million billion trillion thousand hundred dozen percent cent m bn k euro euros dollar dollars pound pounds`;

/** How much a shared word tells: 0 nothing, 1 little, 3 as a content word does, 4 as a name does. */
const CONTENT_WEIGHT = 3;
const WEAK_WEIGHT = 1;
export const NAME_WEIGHT = 4;

/** A word as comparison sees it. */
export interface Concept {
  /** Equal for words of one class. */
  readonly hash: number;
  readonly weight: number;
}

const STOP_CONCEPT: Concept = { hash: 0, weight: 0 };
const stops = new Set(STOP_WORDS.split(/\s+/));
const listed = listedConcepts();

/** The concept of a word given as it stands. */
export function concept(word: string): Concept {
  const folded = fold(word);
  if (stops.has(folded)) return STOP_CONCEPT;
  const root = stem(unaccented(folded));
  return listed.get(root) ?? { hash: hashFolded(root), weight: CONTENT_WEIGHT };
}

/** The concepts of the roots that are weak or stand in a class, which is the first that has them. */
function listedConcepts(): Map<string, Concept> {
  const weak = new Set(WEAK.split(/\s+/).map(stem));
  const found = new Map<string, Concept>();
  for (const line of CLASSES.trim().split('\n')) {
    const roots = line.split(' ').map(stem);
    const hash = hashFolded(roots[0]!);
    for (const root of roots) if (!found.has(root)) found.set(root, { hash, weight: weak.has(root) ? WEAK_WEIGHT : CONTENT_WEIGHT });
  }
  for (const root of weak) if (!found.has(root)) found.set(root, { hash: hashFolded(root), weight: WEAK_WEIGHT });
  return found;
}
