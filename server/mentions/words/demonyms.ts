import { fold } from '../../text/words.ts';

/** Adjectives and inhabitants' names that are not simply the place's name with an ending, with the place. */
const PLACES = new Map<string, string>();
for (const line of `afghanistan afghan afghans
albania albanian albanians
algeria algerian algerians
argentina argentine argentinian argentines
armenia armenian armenians
australia australian australians
austria austrian austrians
azerbaijan azerbaijani azeri
bangladesh bangladeshi bangladeshis
belarus belarusian belarusians
belgium belgian belgians
bolivia bolivian
bosnia bosnian bosnians
brazil brazilian brazilians
britain british briton britons uk u.k. u.k
bulgaria bulgarian bulgarians
cambodia cambodian
cameroon cameroonian
canada canadian canadians
chile chilean chileans
china chinese
colombia colombian colombians
congo congolese
croatia croatian croatians croat croats
cuba cuban cubans
cyprus cypriot cypriots
czechia czech czechs
denmark danish dane danes
ecuador ecuadorian ecuadorean
egypt egyptian egyptians
england english
estonia estonian estonians
ethiopia ethiopian ethiopians
europe european europeans
finland finnish finn finns
france french
georgia georgian georgians
germany german germans
ghana ghanaian
greece greek greeks hellenic
haiti haitian haitians
hungary hungarian hungarians
iceland icelandic icelander icelanders
india indian indians
indonesia indonesian indonesians
iran iranian iranians
iraq iraqi iraqis
ireland irish
israel israeli israelis
italy italian italians
jamaica jamaican
japan japanese
jordan jordanian
kazakhstan kazakh
kenya kenyan kenyans
korea korean koreans
kosovo kosovar
kuwait kuwaiti
latvia latvian latvians
lebanon lebanese
libya libyan libyans
lithuania lithuanian lithuanians
macedonia macedonian
malaysia malaysian malaysians
mali malian
malta maltese
mexico mexican mexicans
moldova moldovan moldovans
mongolia mongolian
montenegro montenegrin
morocco moroccan moroccans
myanmar burmese burma
nepal nepalese nepali
netherlands dutch holland
nigeria nigerian nigerians
norway norwegian norwegians
pakistan pakistani pakistanis
palestine palestinian palestinians
peru peruvian
philippines filipino filipinos philippine
poland polish pole poles
portugal portuguese
qatar qatari
romania romanian romanians
russia russian russians
rwanda rwandan
scotland scottish scots
serbia serbian serbians serb serbs
singapore singaporean
slovakia slovak slovaks
slovenia slovenian slovene slovenes
somalia somali somalis
spain spanish spaniard spaniards
sudan sudanese
sweden swedish swede swedes
switzerland swiss
syria syrian syrians
taiwan taiwanese
tanzania tanzanian
thailand thai thais
tunisia tunisian
turkey turkish turk turks turkiye
uganda ugandan
ukraine ukrainian ukrainians
america american americans us u.s. usa u.s
uruguay uruguayan
venezuela venezuelan venezuelans
vietnam vietnamese
wales welsh
yemen yemeni
zambia zambian
zimbabwe zimbabwean
africa african africans
asia asian asians
kyiv kiev`.split('\n')) {
  const [place, ...forms] = line.split(' ');
  for (const form of forms) PLACES.set(form, place!);
}

/** A word of a name as comparison sees it: folded, without diacritics, an inhabitant's name turned into the place's. */
export function nameRoot(word: string): string {
  const folded = unaccented(fold(word));
  return PLACES.get(folded) ?? folded;
}

/** The word without diacritics. */
export function unaccented(word: string): string {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 0x80) return word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return word;
}
