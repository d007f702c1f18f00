import { PLURALS_IN_IS, SINGULARS_IN_MEN } from './plurals.ts';

/**
 * Brings the forms of one English word, inflected and derived, to one string: "evacuated" and "evacuation" give
 * "evacuat", "countries" gives "countr", "lost" gives "los". A light suffix stripper for comparing, not a lemma to show.
 * Takes and returns lower case; a word of fewer than four letters comes back as it is unless it is irregular.
 */
export function stem(word: string): string {
  const base = IRREGULAR.get(word) ?? word;
  return ending(derived(inflected(base)));
}

/** The singular of an English noun in lower case, and of whatever else ends like a plural: "countries" gives "country", "firemen" gives "fireman", "says" gives "say". */
export function singularOf(word: string): string {
  const irregular = PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  const n = word.length;
  if (word.endsWith('men') && n > 5 && !SINGULARS_IN_MEN.has(word)) return word.slice(0, -2) + 'an';
  if (word.endsWith('people')) return word.slice(0, -6) + 'person';
  if (word.endsWith('children')) return word.slice(0, -3);
  if (n < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || (word.endsWith('is') && !PLURALS_IN_IS.has(word))) return word;
  if (word.endsWith('ies')) return n > 4 ? word.slice(0, -3) + 'y' : word.slice(0, -1);
  if (word.endsWith('es') && /(?:ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('oes')) return word.slice(0, -2);
  return word.slice(0, -1);
}

function inflected(word: string): string {
  const n = word.length;
  if (n < 4) return word;
  switch (word[n - 1]) {
    case 's': {
      const singular = singularOf(word);
      // "dwellings" is "dwelling"
      return singular.endsWith('ing') ? inflected(singular) : singular;
    }
    case 'd':
      if (word.endsWith('ied')) return n > 4 ? word.slice(0, -3) + 'y' : word;
      return n > 4 && word.endsWith('ed') && hasVowel(word, n - 2) ? undouble(word.slice(0, -2)) : word;
    case 'g':
      return n > 5 && word.endsWith('ing') && hasVowel(word, n - 3) ? undouble(word.slice(0, -3)) : word;
    default:
      return word;
  }
}

function derived(word: string): string {
  const n = word.length;
  switch (word[n - 1]) {
    case 'n':
      return n > 7 && word.endsWith('tion') && 'aicp'.includes(word[n - 5]!) ? word.slice(0, -3) : word;
    case 't':
      return n > 7 && word.endsWith('ment') ? word.slice(0, -4) : word;
    case 's':
      return n > 7 && word.endsWith('ness') ? word.slice(0, -4) : word;
    case 'y':
      if (n > 6 && word.endsWith('ally')) return word.slice(0, -4);
      return n > 5 && word.endsWith('ly') ? word.slice(0, -2) : word;
    default:
      return word;
  }
}

/** Drops the letters that come and go between forms: "injure", "injury" and "injur(ed)" are one. */
function ending(word: string): string {
  let n = word.length;
  while (n > 3 && (word.charCodeAt(n - 1) === 101 || word.charCodeAt(n - 1) === 121 || word.charCodeAt(n - 1) === 105)) n--;
  return n === word.length ? word : word.slice(0, n);
}

function undouble(word: string): string {
  const n = word.length;
  const last = word.charCodeAt(n - 1);
  return n > 3 && last === word.charCodeAt(n - 2) && last !== 108 && last !== 115 && last !== 122 ? word.slice(0, -1) : word;
}

function hasVowel(word: string, end: number): boolean {
  for (let i = 0; i < end; i++) if ('aeiouy'.includes(word[i]!)) return true;
  return false;
}

const PLURALS = new Map(
  pairs('men man women woman children child people person feet foot teeth tooth mice mouse geese goose lives life wives wife knives knife leaves leaf halves half shelves shelf loaves loaf thieves thief wolves wolf calves calf media medium data datum criteria criterion phenomena phenomenon aircraft aircraft series series species species servicemen serviceman servicewomen servicewoman policemen policeman firemen fireman fishermen fisherman businessmen businessman lawmakers lawmaker crises crisis analyses analysis bases base houses house losses loss gases gas buses bus viruses virus oxen ox dice die movies movie cookies cookie zombies zombie rookies rookie selfies selfie calories calorie shoes shoe toes toe lenses lens headquarters headquarters barracks barracks crossroads crossroads means means axes axe ads ad tvs tv mps mp cds cd pcs pc'),
);

const IRREGULAR = new Map([
  ...PLURALS,
  ...pairs(
    'plane aeroplane planes aeroplane losses lose lost lose loss lose losing lose died die dying die dead die death die deaths die killed kill burnt burn fell fall fallen fall rose rise risen rise grew grow grown grow sold sell sale sell sales sell bought buy built build gave give given give went go gone go took take taken take made make won win winning win left leave met meet spent spend sent send paid pay payment pay payments pay began begin begun begin held hold found find drove drive driven drive flew fly flown fly flight fly flights fly fought fight hit hit hurt hurt led lead lent lend loan lend ran run running run sank sink sunk sink shot shoot shut shut stood stand stole steal stolen steal struck strike taught teach threw throw thrown throw told tell thought think wrote write written write came come saw see seen see said say knew know known know kept keep became become chose choose chosen choose broke break broken break brought bring cut cut cutting cut put put putting put set set setting set caught catch fled flee sworn swear withdrew withdraw withdrawn withdraw destruction destroy destroyed destroy arrival arrive arrivals arrive departure depart departures depart growth grow decision decide decisions decide sentenced sentence conviction convict convictions convict donors donate donor donate pledges pledge burial bury buried bury birth bear born bear births bear high high height high heights high long long length long lengths long wide wide width wide deep deep depth deep weight weigh weights weigh speed speed attendance attend attendees attend choice choose belief believe proof prove flight fly visitors visit visitor visit injuries injure injury injure injured injure wounded wound proposal propose proposals propose approval approve refusal refuse survivor survive survivors survive survival survive cost cost costs cost costing cost signature sign signatures sign evacuee evacuate evacuees evacuate detainee detain detainees detain participant participate participants participate applicant apply applicants apply application apply applications apply',
  ),
]);

function pairs(text: string): [string, string][] {
  const words = text.split(' ');
  const result: [string, string][] = [];
  for (let i = 0; i + 1 < words.length; i += 2) result.push([words[i]!, words[i + 1]!]);
  return result;
}
