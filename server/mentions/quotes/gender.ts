import { byGender, genderOfGiven, type Gender } from '../names/given.ts';
import { recalled } from '../words/remembered.ts';
import type { Name } from '../mention.ts';

const HIS = 'mr sir king prince lord father brother congressman councilman spokesman chairman businessman duke emperor baron count pope monsieur herr señor policeman fireman salesman statesman';
const HERS = 'mrs ms miss madam madame queen princess lady sister congresswoman councilwoman spokeswoman chairwoman businesswoman dame duchess empress baroness countess actress señora policewoman';

const TITLES = byGender(HIS, HERS);

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
