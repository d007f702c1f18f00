import { MONTH_NAMES, SHORT_MONTH_NAMES, SHORT_WEEKDAY_NAMES, WEEKDAY_NAMES } from '../text/calendar-names.ts';
import { wordSet } from '../text/words.ts';

/**
 * Words that stand in English news of every kind and so tell nothing of the event: function words, the verbs and nouns
 * of reporting, numbers, days and months, institutions that every desk writes about. Written by hand for this purpose;
 * stems as `terms.ts` makes them are looked up, so a plural needs no entry of its own.
 */
export const COMMON = wordSet(`
a an the and or but nor so yet for of in on at to by from with without within into onto upon about above below over under between among through throughout
during before after since until till while when where why how who whom whose which what whatever whether if unless although though because as than then
this that these those there here it its itself he him his himself she her hers herself they them their theirs themselves we us our ours ourselves you your yours
yourself i me my mine myself one ones someone somebody anyone anybody everyone everybody nobody nothing something anything everything none each every either neither
both all any some such no not only own same other another others more most much many few fewer less least several enough too very just also even still already
ever never always often sometimes usually again once twice ago now soon later early earlier late lately recently today tomorrow yesterday tonight away back down up
out off around across along toward towards against despite per via like unlike near nearly almost about roughly around approximately exactly quite rather really
is are was were be been being am do does did done doing has have had having will would shall should can could may might must ought cannot isn't aren't wasn't
weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't it's he's she's they're we're i'm you're that's there's let
go goes went gone going come comes came coming get gets got getting give gives gave given giving take takes took taken taking make makes made making put
puts see sees saw seen seeing look looked looking know knows knew known think thinks thought say says said saying tell tells told telling ask asks asked asking
speak spoke spoken speaking talk talked talking call called calling want wanted need needed needs use used using find found finding keep kept keeping leave left
leaving let show showed shown showing try tried trying turn turned begin began begun beginning start started starting stop stopped stopping help helped
helping hold held holding bring brought bringing run ran running move moved moving live lived living believe believed happen happened happening include
included includes including continue continued continues set sets meet met meeting meetings lead led leading understand understood become became stand stood
lose lost pay paid add added adding adds noted notes note explain explained describe described argue argued insist insisted claim claimed admit admitted
deny denied confirm confirmed announce announced announcement report reported reports reporting reporter reporters state stated statement statements suggest
suggested warn warned according expect expected expects remain remained remains seem seemed seems appear appeared appears allow allowed follow followed
following change changed changes changing lead reach reached reaching raise raised rise rose risen fall fell fallen drop dropped grow grew grown increase increased
decrease decreased cut cuts build built send sent offer offered decide decided decision plan planned plans planning agree agreed agreement consider considered
hope hoped feel felt hear heard read write wrote written play played support supported supporting work worked working works join joined win won
watch watched provide provided create created spend spent open opened opening close closed walk walked wait waited serve served die died dead death deaths
kill killed killing cause caused cost costs face faced receive received refuse refused urge urged vow vowed pledge pledged promise promised call draw drew
first second third fourth fifth last next previous former current recent new old young big large larger largest small smaller smallest great greater greatest
good better best bad worse worst high higher highest low lower lowest long longer short far near early whole full part parts half quarter own major minor main
key top important possible likely unlikely able unable available different similar certain sure clear close real true false right wrong left free public private
local national international global foreign domestic general special political economic social military civil legal official officials officer officers senior
junior chief head deputy vice then-president strong weak hard easy hot cold heavy light dark serious special common single double total final initial
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens number numbers percent percentage cent figure figures
year years month months week weeks weekend day days hour hours minute minutes second seconds time times date morning afternoon evening night nights midnight noon
decade decades century moment period spring summer autumn fall winter
${WEEKDAY_NAMES} ${MONTH_NAMES}
${SHORT_MONTH_NAMES} ${SHORT_WEEKDAY_NAMES} am pm a.m p.m a.m. p.m. est gmt
man men woman women people person persons child children boy girl family families father mother son daughter brother sister wife husband friend friends
resident residents citizen citizens member members group groups team teams community crowd leader leaders leadership worker workers student students
spokesman spokeswoman spokesperson expert experts analyst analysts author authority authorities source sources critic critics
president presidential prime minister ministers ministry premier government governments administration governor mayor senator senate congress parliament
congressman representative representatives lawmaker lawmakers politician politicians secretary ambassador director chairman chairwoman chair executive ceo
manager boss attorney lawyer judge court department agency agencies office committee commission council board organization organisation company companies
firm business businesses industry union party parties police force forces army service services law laws bill policy policies programme program project
country countries nation nations world region regional area areas city cities town towns village villages county district province street road home homes house
houses building buildings place places side north south east west northern southern eastern western northeast northwest southeast southwest central centre center
capital border land water air sea
thing things way ways fact facts case cases point points question questions answer problem problems issue issues reason reasons result results idea example
level levels rate rates amount value price prices money dollar dollars euro euros pound pounds cash fund funds tax budget market markets
life lives body hand hands eye eyes face word words name names line lines list story stories news newspaper media press article television video photo
photograph picture image interview conference speech letter book page website online internet social post posted twitter facebook comment comments
view views opinion role job jobs position power control action actions effort efforts attempt process step steps system systems form type kind sort
end beginning start middle rest order event events history future past present war peace attack fight deal talks talk vote election campaign
mr mrs ms miss dr sir sen rep gov gen prof lt col sgt
met metre metres meter meters kilometre kilometres kilometer kilometers km mile miles foot feet inch inches acre acres hectare hectares ton tons tonne tonnes
kilogram kg degree degrees mph kph
u.s u.s. us u.k u.k. uk e.u e.u. eu u.n u.n. un usa america american americans united states kingdom european europe western african asian
associated reuters afp ap bbc cnn times post agency copyright rights reserved advertisement
however meanwhile moreover therefore thus instead otherwise perhaps maybe indeed especially particularly mostly largely partly fully simply
together apart alone ahead behind beyond inside outside toward besides except regarding amid amongst whereas whose hence
yes no well okay oh please thank thanks don't let's i've we've they've you've i'd he'd she'd they'd we'd i'll we'll they'll he'll she'll you'll
issue concern concerned concerns matter effect effects impact term terms interest response reaction condition conditions situation position
risk danger threat security safety health care school schools university college hospital education food energy oil gas car cars
data study research information technology science record records test site
`);

/** Capitalised words that a great many events share; they tell less than other names do. */
export const BROAD = wordSet(`
america americas american britain british england english scotland scottish wales welsh ireland irish canada canadian australia australian zealand china chinese
russia russian ukraine ukrainian germany german france french italy italian spain spanish portugal portuguese poland polish greece greek turkey turkish israel
israeli palestinian palestinians gaza iran iranian iraq iraqi syria syrian lebanon egypt egyptian saudi arabia india indian pakistan pakistani afghanistan japan
japanese korea korean taiwan vietnam indonesia philippines malaysia singapore thailand brazil brazilian mexico mexican argentina colombia venezuela cuba chile
nigeria kenya africa sudan somalia ethiopia morocco algeria libya sweden swedish norway norwegian denmark danish finland finnish netherlands dutch belgium belgian
austria austrian switzerland swiss hungary hungarian czech romania romanian bulgaria serbia croatia moldova belarus georgia armenia azerbaijan kazakhstan
washington london paris berlin moscow beijing brussels tokyo york jersey los angeles chicago california texas florida virginia carolina pennsylvania ohio
michigan illinois arizona nevada wisconsin massachusetts boston philadelphia ottawa toronto ontario quebec montreal sydney melbourne kyiv kiev warsaw rome madrid
vienna geneva jerusalem tehran baghdad delhi mumbai hong kong shanghai
white pentagon kremlin capitol supreme democrat democrats democratic republican republicans conservative conservatives labour liberal liberals nato gop fbi cia
catholic christian muslim muslims islamic jewish god
river mount mountain lake island islands bay valley park square avenue bank
`);
