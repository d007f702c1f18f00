import { wordSet } from '../../text/words.ts';

/** Months, weekdays and holidays without a name's meaning; capitalised but never names by themselves. */
export const CALENDAR = wordSet(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun
  spring summer autumn winter gmt est edt pst pdt cet bst utc am pm`,
);

/** Peoples, languages, faiths and directions: adjectives and nouns that are capitalised without naming anybody. */
export const DEMONYMS = wordSet(
  `afghan albanian algerian american americans angolan argentine argentinian armenian asian australian austrian azerbaijani azeri bahraini bangladeshi basque belarusian
  belgian bolivian bosnian brazilian british briton britons bulgarian burmese burundian cambodian cameroonian canadian catalan chadian chechen chilean chinese colombian
  congolese corsican croat croatian cuban cypriot czech dane danes danish dutch dutchman ecuadorean ecuadorian egyptian emirati english englishman eritrean estonian ethiopian european
  fijian filipino finn finnish flemish french frenchman gambian georgian german ghanaian greek guatemalan guinean guyanese haitian hindu honduran hungarian icelandic
  indian indonesian iranian iraqi irish irishman israeli italian ivorian jamaican japanese jew jewish jordanian kazakh kenyan korean kosovar kurd kurdish kuwaiti kyrgyz
  lao laotian latvian lebanese liberian libyan lithuanian luxembourger macedonian malagasy malawian malaysian malian maltese mauritanian mexican moldovan mongolian montenegrin
  moroccan mozambican muslim namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan persian peruvian
  pole poles polish portuguese qatari roma romanian russian rwandan salvadoran samoan saudi scot scottish scots senegalese serb serbian singaporean slav slavic slovak slovakian
  slovene slovenian somali spaniard spanish sudanese surinamese swede swedish swiss syrian taiwanese tajik tamil tanzanian thai tibetan togolese tongan tunisian turk turkish
  turkmen ugandan ukrainian uruguayan uzbek vatican venezuelan vietnamese welsh welshman yemeni yemenite yugoslav zambian zimbabwean
  african antarctic arab arabic baltic balkan caribbean latin latino hispanic scandinavian nordic soviet mediterranean western eastern northern southern
  catholic protestant anglican christian islamic islamist buddhist sikh sunni shia shiite orthodox mormon
  democrat democratic republican conservative liberal marxist communist socialist nazi labour tory tories gaullist
  hebrew latin mandarin cantonese arabic urdu hindi bengali punjabi swahili hellenic iberian anglo`,
);

/** Last words of the names of organizations. */
export const ORGANIZATION_HEADS = wordSet(
  `agency association authority bank board brigade bureau cabinet chamber church coalition college command commission committee company confederation congress consortium
  consulate cooperative corp corporation corps council court department directorate division embassy exchange federation force forces foundation front fund group guard headquarters hospital
  inc institute institution league legislature ltd plc llc limited ministry mission movement museum network news observatory office organisation organization parliament partners partnership
  party police press regiment school secretariat senate service services society staff team times treasury tribunal trust union united university airlines airways
  alliance army navy academy broadcasting club communications energy enterprises faculty gazette herald holdings industries insurance international journal mail media motors orchestra petroleum
  pharmaceuticals post radio securities software steel studios systems technologies telecom television theatre theater tribune works`,
);

/** First or last words of the names of places. */
export const PLACE_WORDS = wordSet(
  `avenue bay beach boulevard bridge canal cape castle city county creek district falls forest fort glacier gulf harbor harbour heights highway hill hills island islands isle lake lane
  mount mountain mountains mt ocean oblast palace park peak peninsula plateau plaza point port prefecture province region republic reserve ridge river road rock sea square st state stadium straits strait
  street territory tower town valley village volcano airport`,
);

/** First words of operations, and last words of the names of events. */
export const EVENT_WORDS = wordSet(
  'operation day cup games olympics olympic war revolution festival championship championships marathon grand prix tournament uprising open week eve christmas easter ramadan thanksgiving hurricane storm typhoon cyclone summit',
);

/** Words that begin a sentence with a capital and are no names. */
export const STARTERS = wordSet(
  `a about above according across after again against ago all almost along already also although always amid among an and another any anyone anything are around as asked at
  back because been before behind being below beneath beside besides between beyond both but by can certain clearly come consider could despite did do does don't down due during each earlier
  early either else end enough especially even eventually ever every everybody everyone everything except experts few finally first five following for former forty four from further given going
  half has have having he hello her here hers him his how however i i'd i'll i'm i've if in including indeed inside instead into is isn't it it's its itself just last late later least less
  let let's like look made many may maybe me meanwhile more moreover most mostly much must my near nearly neither never nevertheless new next nine no nobody none nor not nothing now of off officials
  often on once one only onto or other others otherwise our out outside over overall own part people perhaps please police previously put rather recent recently remember right said same say says
  security second see seven several shall she should show similarly since six so some someone something sometimes soon still such take ten than thank thanks that that's the their them then there
  there's therefore these they they're they've third this those though three through throughout thus to today together tomorrow tonight too toward towards twenty two under unless unlike
  until up upon us used very was we we'll we're we've welcome well were what what's whatever when where whether which while who whoever whose why will with within without won't would yes yesterday
  yet you you're your nor mr inside both thousands hundreds dozens millions numerous reporters residents critics investigators prosecutors authorities`,
);

/** Lower-case words that stand inside names of persons ("van der Berg"). */
export const PARTICLES = wordSet('van von der den de del della di da dos du la le al el bin ibn ben ter ten zu y e');

/** Words that join the parts of an organization's or event's name ("Group of Seven"). */
export const CONNECTORS = wordSet('of for and the &');
