import type { Corpus } from '../corpus/corpus.ts';
import type { Form } from '../corpus/forms.ts';
import { isNearlyGiven } from '../mentions/names/given.ts';
import { isParticle, nameKey } from '../mentions/names/keys.ts';
import { isNearlySpelt, likeness } from '../mentions/names/spelling.ts';
import { longForms, shortenings } from './entity-graph.ts';

/** More forms than these are not looked at together. */
const MOST = 24;

/**
 * Whether no form that may stand for the same as this one has a word that is a spelling of another: then all its mentions
 * are spelt alike, whichever articles are related. Told from the forms alone, wherever they stand; false means "perhaps".
 */
export function areSurelyAlike(corpus: Corpus, from: Form, words: readonly string[]): boolean {
  const found = new Map([[from.id, from]]);
  const queue = [from];
  /** Forms that were only met as short for another one, which is then what they stand for. */
  const shorts = new Set<string>();
  const under = (hash: number): readonly Form[] => corpus.forms(hash);
  const meet = (form: Form): void => {
    if (found.has(form.id) && !shorts.delete(form.id)) return;
    found.set(form.id, form);
    queue.push(form);
  };
  for (const form of queue) {
    if (found.size > MOST) return false;
    for (const alike of corpus.alike(form)) meet(alike.form);
    if (form.person) continue;
    if (!shorts.has(form.id)) {
      const { aliased, initials } = longForms(form, under);
      for (const long of [...aliased, ...initials]) meet(long);
    }
    for (const word of shortenings(form.text)) {
      for (const short of under(nameKey('form', word))) {
        if (found.has(short.id)) continue;
        shorts.add(short.id);
        found.set(short.id, short);
        queue.push(short);
      }
    }
  }
  return areAlike([...words, ...[...found.values()].flatMap(({ text }) => text.split(' '))]);
}

/** Whether no word is a spelling of another, or one that a particle may be run together with: "van", "Vandermeer". */
export function areAlike(words: readonly string[]): boolean {
  const distinct = [...new Set(words)];
  const areSpellings = (a: string, b: string): boolean => likeness(a, b) !== 'different' || isNearlySpelt(a, b) || isNearlyGiven(a, b) || isRunTogether(a, b) || isRunTogether(b, a);
  return distinct.every((word, i) => distinct.slice(i + 1).every((other) => !areSpellings(word, other)));
}

const isRunTogether = (particle: string, word: string): boolean => isParticle(particle) && word.startsWith(particle);
