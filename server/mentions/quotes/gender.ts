import { byGender, genderOfGiven, type Gender } from '../names/given.ts';
import { KINSMEN, KINSWOMEN } from '../words/kin.ts';
import { recalled } from '../words/remembered.ts';
import { WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import type { Name } from '../mention.ts';
import { CONJUNCTIONS, DETERMINERS, isBetween, OBJECT_PRONOUNS, PREPOSITIONS, PRONOUNS } from './grammar.ts';
import type { Scene } from './scene.ts';

/** Nouns that stand before a name as a title, and alone for whoever has the role. */
const HIS = 'father brother spokesman chairman congressman councilman businessman policeman salesman king prince duke';
const HERS = 'sister spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman queen princess duchess actress';

const TITLES = byGender(`${HIS} mr sir lord emperor baron count pope monsieur herr señor fireman statesman`, `${HERS} mrs ms miss madam madame lady dame empress baroness countess señora`);

const KNOWN = new WeakMap<readonly Name[], Map<string, Gender | null>>();

/**
 * The pronoun that a person is known to take in this article, by the titles used for them or by a common given name;
 * null when neither tells.
 */
export function genderOf(name: Name, names: readonly Name[]): Gender | null {
  let known = KNOWN.get(names);
  if (!known) KNOWN.set(names, (known = byFullName(names)));
  return known.get(name.full) ?? null;
}

const ROLE_GENDERS = byGender(
  `${HIS} ${KINSMEN} man boy fiance fiancé boyfriend bridegroom fisherman actor waiter landlord headmaster`,
  `${HERS} ${KINSWOMEN} woman girl saleswoman waitress landlady headmistress nun fiancee fiancée girlfriend bride`,
);

/** The pronoun that a noun for a person takes by itself: "she" for "spokeswoman". */
export function genderOfRole(noun: string): Gender | null {
  return ROLE_GENDERS.get(noun) ?? null;
}

const SHOWN = new WeakMap<Scene, ReadonlyMap<string, Gender>>();

/** The pronoun that the article itself uses for a person whose name tells none: where a sentence names this one in full and nobody else, "his" and "her" behind the name, and the pronoun that opens the next. */
export function shownGender(scene: Scene, name: Name): Gender | null {
  let shown = SHOWN.get(scene);
  if (!shown) SHOWN.set(scene, (shown = findShown(scene)));
  return shown.get(name.full) ?? null;
}

/** One that is used so many times as often as the other is the person's own. */
const TIMES = 3;

function findShown(scene: Scene): Map<string, Gender> {
  const { names, nameOf, quoteOf, article: { sentences, tokens, text } } = scene;
  const counts = new Map<string, { he: number; she: number }>();
  let last: string | null = null;
  for (const { from, to } of sentences) {
    const used = { he: 0, she: 0 };
    let only: string | null = null;
    let isClear = true;
    const opening = PRONOUNS.at(text, tokens, from);
    if (last !== null && quoteOf[from] === 0 && (opening === 'he' || opening === 'she')) used[opening]++;
    for (let i = from; i < to; i++) {
      if (quoteOf[i] !== 0) continue;
      const name = nameOf[i] === 0 ? null : names[nameOf[i]! - 1]!;
      if (name?.kind === 'person') {
        isClear &&= name.text.includes(' ') && (only ?? name.full) === name.full;
        only ??= name.full;
      } else if (only !== null && isOwning(scene, i)) used[OBJECT_PRONOUNS.at(text, tokens, i) as Gender]++;
    }
    const who = only ?? last;
    if (who !== null && isClear && used.he + used.she > 0) {
      const count = counts.get(who) ?? { he: 0, she: 0 };
      counts.set(who, { he: count.he + used.he, she: count.she + used.she });
    }
    last = isClear ? (only ?? (opening === 'he' || opening === 'she' ? last : null)) : null;
  }
  const shown = new Map<string, Gender>();
  for (const [full, { he, she }] of counts) if (he >= TIMES * she || she >= TIMES * he) shown.set(full, he > she ? 'he' : 'she');
  return shown;
}

/** Whether "his", or "her" before what is hers, stands at token `i`. */
function isOwning({ nameOf, article: { tokens, text } }: Scene, i: number): boolean {
  if (HIS_OWN.at(text, tokens, i)) return true;
  return HER.at(text, tokens, i) === true && tokens.kind[i + 1] === WORD && nameOf[i + 1] === 0 && !PREPOSITIONS.at(text, tokens, i + 1) && !CONJUNCTIONS.at(text, tokens, i + 1) && !DETERMINERS.at(text, tokens, i + 1) && !isBetween(text, tokens, i + 1);
}

const HIS_OWN = wordSet('his');
const HER = wordSet('her');

function byFullName(names: readonly Name[]): Map<string, Gender | null> {
  const known = new Map<string, Gender | null>();
  for (const { full, title, kind } of names) {
    if (kind !== 'person') continue;
    const byTitle = title === null ? null : titleGender(title);
    if (byTitle !== null) known.set(full, byTitle);
    else if (!known.has(full)) known.set(full, givenGender(full));
  }
  return known;
}

const titleGender = recalled((title): Gender | null => {
  for (const word of title.split(/[\s.]+/)) {
    const gender = TITLES.get(word);
    if (gender) return gender;
  }
  return null;
});

function givenGender(full: string): Gender | null {
  const space = full.indexOf(' ');
  return space < 0 ? null : genderOfGiven(full.slice(0, space));
}
