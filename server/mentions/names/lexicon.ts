import { wordSet } from '../../text/words.ts';

/** Peoples, languages, faiths and directions: adjectives and nouns that are capitalised without naming anybody. */
export const DEMONYMS = wordSet(
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
);

/** Words that begin the name of an organization that goes on with "of": "Coalition of ...", "Group of ...". */
export const BODIES = wordSet(
  'agency alliance assembly association bank board bureau chamber church coalition college commission committee confederation congress council court department directorate federation group house institute league ministry movement museum office organisation organization party school society union university front',
);

/** First words of the names of operations and storms, and last words of the names of days, contests and other events. */
export const EVENT_BEFORE = wordSet('operation hurricane storm typhoon cyclone exercise');
export const EVENT_AFTER = wordSet(
  'day cup games olympics war revolution festival championship championships marathon prix tournament uprising open week eve summit conference crisis massacre derby classic forum fair expo carnival rally parade referendum treaty trophy masters awards',
);

/** What follows the name of a company. */
export const COMPANY_SUFFIXES = wordSet('co company corp corporation inc incorporated ltd limited llc plc ag sa se spa nv bv gmbh ab asa oyj group holdings holding industries international');

/** Days, months, seasons and feasts: capitalised, and beside a name no part of it. */
export const CALENDAR = wordSet(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun
  spring summer autumn winter christmas easter ramadan thanksgiving passover hanukkah halloween gmt est edt pst pdt cet bst utc am pm`,
);
