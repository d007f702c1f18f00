/** Whether the folded word has the form of a noun for more than one, or of one that stands alone: "soldiers", "police", "firemen", "dead". */
export function isPlural(word: string): boolean {
  return UNMARKED_ALONE.has(word) || isPluralAnywhere(word);
}

/** Whether it has, though another noun may follow: not of "dead" and "crew". */
export function isPluralAnywhere(word: string): boolean {
  if (word.length < 4) return SHORT.has(word);
  if (UNMARKED.has(word)) return true;
  return word.endsWith('s') ? (!/[sui]s$/.test(word) && !NO_PLURALS.has(word)) || PLURALS_IN_IS.has(word) : COMPOUND.test(word) && !NO_COMPOUNDS.has(word);
}

/** Nouns for several that no -s shows, or that have but one form. */
const UNMARKED = new Set('people men women children feet teeth mice geese oxen criteria phenomena police personnel staff cattle sheep deer swine dice folk clergy offspring craft horsepower'.split(' '));
/** The same, where no other noun follows: "12 dead", but "12 dead birds", "crew members", "media outlets". */
const UNMARKED_ALONE = new Set('dead injured wounded missing homeless crew fish data media livestock'.split(' '));
/** Of words in -s, but for those in -ss, -us and -is, those that are no plurals: verbs, adverbs, names, and nouns for one. */
const NO_PLURALS = new Set(
  "does always perhaps besides towards afterwards overseas upstairs downstairs sometimes whereas says goes makes takes gets comes needs wants gives shows remains lies runs stands seems becomes includes follows adds stays helps hopes plans let's news politics economics christmas chaos bias atlas canvas texas kansas arkansas dallas mars mercedes".split(' '),
);
/** Other words in -is are no plurals: "crisis". */
export const PLURALS_IN_IS: ReadonlySet<string> = new Set('alibis azeris bahrainis bangladeshis bengalis bikinis emiratis houthis iraqis israelis jihadis kiwis kuwaitis nazis nepalis omanis pakistanis punjabis qataris rabbis safaris salafis saudis skis somalis taxis tsunamis yemenis'.split(' '));
/** "servicemen", "townspeople", "spacecraft" */
const COMPOUND = /.(?:men|people|children|folk|craft)$/;
/** Words in -men that are not those of several men. */
export const SINGULARS_IN_MEN: ReadonlySet<string> = new Set('abdomen acumen albumen bitumen bremen carmen cyclamen dolmen omen ramen regimen rumen semen specimen stamen tiananmen yemen'.split(' '));
const NO_COMPOUNDS = new Set([...SINGULARS_IN_MEN, 'norfolk', 'suffolk', 'witchcraft']);
/** Of words of three letters only these. */
const SHORT = new Set('men gps mps tvs pcs cds ads eus abs'.split(' '));
