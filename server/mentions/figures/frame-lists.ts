import { MONTH_NAMES, WEEKDAY_NAMES } from '../../text/calendar-names.ts';
import { AUXILIARIES } from '../words/auxiliaries.ts';
import { STOP_WORDS } from '../words/classes.ts';
import { POSTPONING } from '../words/postponing.ts';
import { FATE_LISTS } from './frame-fate-lists.ts';
import { TIME_LISTS } from './frame-time-lists.ts';

const HEDGES = 'about around some roughly approximately nearly almost over under at least most more less than an estimated close closer just only to';
const RISES = 'rose rise rises risen rising increased increase increases increasing grew grow grows grown growing climbed climb jumped jump soared surged gained gain added add adding up higher';
/** Without "cut", whose object ("cut 5 jobs") need not be the size of a change. */
const FALLS = 'fell fall falls fallen falling dropped drop drops dropping declined decline declines decreased decrease reduced shrank shrunk slipped down lower slid eased slowed sank dipped';

/** The words that frames are read by, a list a name; see `SETS`. */
export const LISTS = {
  ...FATE_LISTS,
  ...TIME_LISTS,
  /** Words without content, for `concept`. */
  stop: STOP_WORDS,

  // Clauses
  relative: 'which who whom whose where when that',
  subordinate: 'while whereas but although though because since after before as if unless until so',
  coordinating: 'and or',
  /** Auxiliaries, and verbs whose past is not told by its ending. */
  verb: `is are was were be been being am has have had will would shall should can could may might must do does did isn't aren't wasn't weren't won't wouldn't can't cannot don't doesn't didn't hasn't
    haven't hadn't says said told puts put holds hold held gave gives took takes went goes came comes made makes got gets met rose fell grew won lost cost costs began left ran runs led leads stood stands sent
    sold spent paid pays built brought brings found kept broke drove fled fought hit cut saw set became means meant lent lends tore swept stole drew threw wore bore shook shot struck sank swam swung spoke
    slept slid sought shrank sat flew bought knew heard thought sang rang clung crept swore sprang forgot awoke wept spread split wrote rode dealt drank felt froze hung hid laid lay lit quit withdrew woke burst bit blew caught chose dug ate taught understood overtook forced died dies tied lied`,
  /** Verbs in -s that are seldom nouns. */
  present: `pledges promises announces gives lends sends pays spends costs kills injures hurts destroys burns forces drives leaves reaches hits rises falls grows drops signs wins
    loses beats opens closes starts begins ends runs lasts meets visits arrives plans expects shows finds tells reports holds controls includes involves employs carries covers
    contains produces sells buys owns trains teaches deploys evacuates rescues jails sentences fines charges accuses approves passes rejects votes cuts raises orders offers
    provides delivers donates receives earns makes takes gets goes comes brings keeps stands lies becomes remains seems wants needs faces suffers claims estimates puts sets
    leads joins attacks strikes seizes arrests detains moves builds creates adds removes withdraws returns borrows owes invests saves collects attracts draws hosts stages
    measures weighs travels flies sails crosses climbs jumps soars slips slides plunges increases decreases doubles triples serves features plays scores counts totals amounts
    averages exceeds marks means follows reads supports helps treats infects spreads affects displaces uproots blocks floods shakes collapses crashes explodes erupts threatens`,
  /** After these a word in -ed is an adjective. */
  determiner: 'a an the its their his her our my your this these those of',
  subjectPronoun: 'it he she who which that this',
  /** Pronouns that are the subject of the word after them. */
  nominative: 'we they i he she',
  /** Before a word in -s these show that it is no verb. */
  preposition: 'of in on at for from with by to and or as than about some more new',

  // Heads
  ofLike: 'of in for worth as',
  /** What "in" may say how long something took by. */
  lapse: 'seconds minute minutes hour hours day days week weeks month months year years decade decades',
  beforeNoun: 'the a an its their his her our this that these those total new more additional extra further other remaining different separate',
  function: `the a an this that these those it its he she they his her their we us our we you who whom whose which what where when why how and or but nor
    so if then than as at by for from in into of off on onto out over to up down with without within through during before after above below
    under between among against about around near across along toward towards until since while because although though unless is are was were
    be been being has have had do does did will would shall should can could may might must not per each daily weekly monthly yearly annually
    other others another remain remains remained stay stays stayed came come all both such none much next last year years month months week weeks yesterday today tomorrow ago later old long high tall deep
    wide away more less each apiece there here back still also only just already now so said says rather instead`,
  pronoun: 'it them they which whom that this those these him her us you',
  plural: 'people men women children police feet teeth mice geese aircraft troops staff personnel cattle sheep servicemen servicewomen policemen firemen fishermen lawmakers',
  people: 'people persons person men women residents inhabitants individuals souls others man woman locals citizens lives',
  /** What befalls somebody and nothing else. */
  dying: 'dies died',
  /** The same, done by something: "a second bomb killed two". */
  killing: 'kill kills killed',
  /** With a rank before them they tell what somebody is of, and not how many there are: "a third grade pupil", "a 19th century poet". */
  ordered: 'century grade year form class generation degree division league party base floor',
  /** People of whom nothing else is said. */
  anybody: 'people persons person lives souls individuals residents inhabitants',
  confirmed: 'confirmed reported known people',
  /** What is said of people in one word: "five dead" are the people whom "five people died" counts. */
  state: 'dead deaths fatalities killed injured wounded hurt injuries missing homeless arrests arrested detained',
  into: 'into',
  auxiliary: `${AUXILIARIES} said says told`,
  /** Nouns that name an amount and not what it is of. */
  empty: 'number numbers amount total share rate level toll count tally figure sum',
  beforeVerb: "to will would can could may might must shall should won't can't cannot not",
  hedge: `${HEDGES} up`,
  of: 'of',
  calendar: `${WEEKDAY_NAMES} ${MONTH_NAMES}`,
  /** "Saturday night" */
  dayPart: 'morning afternoon evening night',

  // Scope
  hedgeOrArticle: `${HEDGES} the a another as many`,
  more: 'another additional further extra',
  /** Soon after what is counted: some of it, for another time. */
  again: 'again anew',
  moreAfter: 'more additional extra further new',
  other: 'other others remaining rest',
  until: 'until',
  then: 'then now recently currently',
  /** Between two figures: they are of two things. */
  likening: 'comparison compares pales dwarfs dwarfed exceeds exceeded exceeding twice double triple',
  /** Ends what is told of the time that the sentence before names: "58 people drowned then". */
  atThatTime: 'then',
  /** What a number leaves out: "not counting those of Tuesday". */
  excluding: 'excluding excludes exclude',
  countingIn: 'counting including include',
  /** "raising the toll to 43": what stands before it came on top. */
  adding: 'raising bringing taking pushing lifting increasing',
  /** Of another place or occasion. */
  elsewhere: 'elsewhere alone similar neighbouring neighboring',
  /** Of these there are so many besides the one that is named: "Ada Lint and three colleagues". */
  fellows: 'colleagues accomplices companions classmates teammates coworkers roommates',
  left: 'left remaining',
  running: 'run go spare',
  /** After a share and "of": everything that there is of its kind. */
  whole: 'all total whole everyone',
  total: 'total totalled totaled totalling totaling altogether overall combined',
  /** What is so usually is not what is now. */
  prior: 'previous previously earlier prior formerly former usual usually normally',
  /** "was still expected" tells of what is expected no longer. */
  lasting: 'still',
  /** "was supposed to cost": what it did not. */
  supposing: 'supposed meant',
  wasOrWere: 'was were',
  priorNoun: 'time year month week decade season summer winter quarter autumn fall spring election contest vote census occasion',
  /** After what is counted: how many it takes, and not how many there are. */
  needed: 'needed necessary required',
  /** Of many, and of none of them. */
  average: 'average averages averaged averaging mean median typical typically',
  /** Begins what was just spoken of: "that storm". */
  that: 'that those',
  plan: "will would could may might expected expects expect plans planned planning aims aim hopes due set intends proposed should shall won't",
  each: 'each apiece every',
  wish: `asks asked wants demanded demands sought seeks requested requests wanted allowed permitted licensed licence license capacity maximum minimum limit limited entitled authorised authorized recommended
    recommends`,
  turnout: 'turnout turnouts',
  poll: 'poll polls polled polling survey surveys surveyed respondents voters',
  rise: RISES,
  fall: `${FALLS} cut`,
  /** After these stands a value of what was just measured: "an average of 2.9". */
  level: 'average mean median norm record estimate forecast target limit maximum minimum total high low peak bid offer price cost rate requirement',
  /** With "to" or "at" and a number of millions after them that is money. */
  price: 'price cost fee fine bid offer budget debt bill prize reward value loan grant',
  itself: 'it',
  /** Verbs whose object is money or goods though only a number is given. */
  spending: 'paid pays pay cost costs spent spends lent lends invested invests contributed contributes raised raises donated donates owes owed lost won gave gives',
  /** With "at" they give a level. */
  ranging: 'stands stood stand is was remains remained lies lay peaked put puts estimated',
  /** Verbs that make the figure after "by" the size of a change, as those of `rise` and `fall` do. */
  moved: 'hike hikes hiked raise raises raised raising lift lifts lifted lifting boost boosts boosted upped lower lowers lowered lowering cuts cutting trim trims trimmed slash slashed shorten shortened extend extended widened narrowed enlarged',
  letFall: 'drop drops dropped dropping',
  onto: 'on onto over across',
  /** Verbs that make the figure after them the size of a change. */
  move: `${RISES} ${FALLS}`,
  compared: 'rise increase growth decline drop decrease reduction fall jump higher lower fewer greater larger smaller faster cheaper',
  changeNoun: 'increase rise jump decline decrease drop fall reduction growth cut gain',
  negation: "not never no n't didn't don't doesn't wasn't weren't isn't aren't hasn't haven't hadn't won't cannot can't couldn't wouldn't denied",
  including: 'including',
  /** With "record of" after it the figure is what was so until then. */
  beating: 'beat beats beating beaten broke break breaks breaking broken passed passes passing surpassed surpasses surpassing eclipsed eclipses eclipsing topped tops topping shattered shatters shattering smashed smashes smashing bettered bested',
  best: 'record records mark best',
  /** Besides words in -est: before "in ten years" they tell how rare something is. */
  rare: 'first second third fourth fifth sixth seventh best worst most least',
  first: 'first',
  /** After "according to" or before "familiar with": an article's own sources, of which another article has others. */
  privy: 'familiar briefed privy knowledge',
  /** After what is counted: those who came of all there are. */
  attending: 'present attending',
  members: 'them whom which these those',
  entire: 'all',
  against: 'against from versus than',
  contrast: 'against versus',
  /** With "than" or "of" after it what follows is what was said before, or elsewhere. */
  substitute: 'rather instead',
  from: 'from',
  not: 'not',
  /** What has a number for its name: "a group four qualifier". */
  numbered: 'group zone division section category class phase stage heat pool chapter article rule page room grade type channel',
  /** The same where nothing follows that would be counted: "on move 38", "on day four", but "in the last game 13 people were hurt". */
  turns: 'game move round lap frame hole match race inning heat bout',
  /** The same after a preposition or at the start: "on day four", but "last week four were hurt". */
  spells: 'day week month year night',
  /** What an ordinal picks one of: another one is another part of the same thing. */
  section: 'inning innings round stage set half period leg lap phase session floor storey grade chapter',
  /** After a distance: it is the name of what is run, swum or ridden. */
  contest: `record records champion champions championship championships title medal medals medallist medalist gold silver bronze final finals semifinal semifinals heat heats hurdles relay freestyle
    butterfly breaststroke backstroke medley sprint steeplechase pursuit trial trials runner runners sprinter sprinters swimmer swimmers`,
  /** Before a distance: who runs it. */
  entrants: "men women boys girls",
  age: 'age ages aged',
  /** After a figure: its day follows. */
  dating: 'on at in by',
  within: 'in',
  /** In a question: what it counts follows. */
  many: 'many',
  /** Besides verbs of saying: what was once given as a value. */
  naming: 'named given gave forecast predicted promised thought believed assumed initially originally previously',
  /** Before a day: it dates what somebody said, and others speak on other days. */
  uttering: 'said told says tells',
  informing: 'told tells',
  dated: 'on in',
  /** Before a date: it was taken then. */
  picture: 'photo photograph picture image photos footage',
  /** Before a date, or before "on" and a date: what it is the first or the last day of. */
  opening: 'since began begun begins begin started starts start opened opens launched effect force',
  closing: 'until till by through ended ends end closed closes expired expires expire out deadline',
  /** Verbs by which a number was given. */
  telling: 'said told spoken reported announced estimated put given named counted claimed stated stood',
  standing: 'stood',
  addressing: 'told',
  had: 'had',
  after: 'after',
  atFirst: 'first initially originally earlier previously',
  correcting: 'corrected corrects correcting revised amended',
  /** After a figure, at the end of its clause: the value held until then. */
  formerly: 'before previously originally initially earlier',
  /** Besides verbs of `telling`: by which a value was found. */
  measuring: 'measured thought believed valued weighed judged reckoned assessed',
  like: 'as',
  inside: 'in by from under',
  /** Before a noun of `reporting`, or a verb: not the one that holds now. */
  early: 'first early earlier earliest initial initially original originally previous preliminary provisional',
  /** What gives a number. */
  reporting: 'estimate estimates count counts report reports forecast forecasts tally version figures plan plans list assessment calculation calculations survey projection projections draft announcement',
  /** Verbs and participles of what was to be. */
  expecting: 'expected expects planned forecast foreseen foresaw predicted promised projected feared budgeted assumed intended hoped',
  /** Those whose forecasts a result is held against. */
  market: 'analysts analyst economists traders markets market investors brokers forecasters pollsters bookmakers',
  /** Tell that a value holds in place of one before it. */
  holding: 'now later since actually really fact final finally',
  /** What is done to a date. */
  shift: `${POSTPONING} put moved shifted slipped brought changed`,
  anaphor: 'amount figure number sum total estimate toll tally count',
  /** The same after a verb that gives a value, "put the crowd at". */
  attendance: 'crowd turnout attendance',
  /** Who makes up a crowd. */
  gathered: 'people persons men women residents locals citizens others protesters demonstrators marchers strikers fans supporters spectators onlookers visitors guests worshippers pilgrims mourners revellers followers',
  /** "puts the number of its own at": of something else than what was spoken of. */
  own: 'own',
  pointer: 'this that same',
  /** "puts it at", "reckons the figure to be": verbs that give a value to what was spoken of before. */
  valuing: 'put puts peg pegs pegged place places placed estimate estimates estimated reckon reckons reckoned calculate calculates calculated',
  spokenOf: 'it that this',
  insisting: 'insist insists insisted',
  speaking: 'speak speaks spoke spoken talk talks talked',
  /** "more likely", "closer to the truth". */
  nearer: 'more closer nearer',
  likely: 'likely realistic probable plausible accurate credible',
  /** After "puts it", "reckons this": "estimates that" alone begins what is estimated. */
  valuedAt: 'at to closer nearer around much far even somewhat well',
  the: 'the',
  by: 'by',
  with: 'with',
  toOrAt: 'to at',
  /** After "at". */
  bound: 'least most',
  /** Before "ago": of what has just been. */
  lately: 'hours day days week weeks fortnight',
  last: 'last',
  than: 'than',
  comparing: 'compared comparing',
  /** Before "the" and a number: what another one is held against. */
  measured: 'than with to of above below against over under beyond',
  particle: 'up down',
  /** Verbs whose "up" and "down" say nothing of a level. */
  phrasal: `go goes went gone going sit sat put puts putting set sets setting come comes came give gives gave given take takes took taken end ends ended make makes made pick picks picked sign signs signed
    pay pays paid lay lays laid turn turns turned open opens opened back backs backed pull pulls pulled burn burns burned burnt knock knocked break broke track tracked bring brings brought bringing dig dug hold held hand handed build built buy bought round rounded blow blew
    clean cleaned clear cleared wrap wrapped lock locked close closed shut follow followed line lined free freed use used eat ate hang hung tie tied call called cut show showed shown turning throw threw wash washed`,
  numberWord: 'one two three four five six seven eight nine ten eleven twelve dozen half',
  definite: 'the its their his her our these those',
  ofOrAmong: 'of among',

  // What it is about
  link: 'of for',
  aboutEnd: 'and but or while as after before when which where because said says according than with by at during over until since were was is are has have had will would',
  article: 'the a an its their his her this that these those',
  trailing: 'against versus other another about around some roughly approximately nearly almost over under up to at least most more less than an estimated close closer on in of by for from since until early late the a',

  // Who says so
  saying: `said says say told tells reported reports estimated estimates estimate announced confirmed confirms added claimed claims stated noted put puts peg pegs pegged reckons reckoned calculates
    calculated`,
  nameEnd: 'and but who which that while after before when as on in at during by for with from about roughly around approximately',
  /** "69 people from the province died" */
  areas: 'province district county state region city town village island suburb neighborhood neighbourhood',
  /** "sentences ranging from a fine to eight years" */
  spanning: 'ranging ranged ranges',
  /** "it is wrong to say that 40 were killed" */
  untrue: 'wrong untrue false incorrect',
  /** "five years earlier, when the rate was 205" */
  when: 'when',
  /** Who say what nobody else can: ", officials said". */
  sayers: 'officials authorities witnesses residents officers doctors investigators prosecutors organizers organisers organisations organizations activists rescuers firefighters scientists researchers experts analysts reports sources survivors relatives lawyers ministers leaders media medics aides spokesmen diplomats executives',
  /** What they are besides: "claimed 14 lives", "put off". */
  winning: 'claimed claims',
  putting: 'put puts',
  /** Between whoever speaks and where they are or whose they are. */
  belonging: 'in at for from with',
  nounsInLy: 'family assembly italy daily weekly monthly ally supply',
  speakerPronoun: 'he she they it we i you who',
  according: 'according',
  to: 'to',
  study: 'estimate estimates figures data report count tally statistics study survey',
  fromOrBy: 'from by',
  plainArticle: 'the a an',

  // What it is per
  often: 'daily weekly monthly yearly annually',
  per: 'per',

  publishing: 'published posted updated filed print',
} as const;
