import { lastOf } from '../../text/span.ts';
import { WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { PARTICLES } from '../words/particles.ts';
import { isIn, ORDINARY, THE, type Listed } from './lexicon.ts';
import { GIVEN_FEMALE, GIVEN_MALE } from './lists.ts';
import { changed, type Draft } from './spans.ts';
import { isCapital, isOffice } from './titles.ts';

/**
 * Makes one of the parts of a person's name: a first name that was taken for something else ("Spokeswoman [Mina] [al-Rashid]"), and
 * what stands before and after a particle ("[Pieter] ter [Horst]", "[Jean-Luc] de la Tour").
 */
export function joinPersons(words: Listed, drafts: readonly Draft[], classOf: (hash: number) => number): Draft[] {
  const { tokens } = words;
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = lastOf(joined);
    const first = before && before.to === draft.from && before.to - before.from === 1 && before.kind !== 'person' && draft.kind === 'person' ? before : null;
    const given = first !== null && (classOf(tokens.hash[first.from]!) & (GIVEN_MALE | GIVEN_FEMALE)) !== 0;
    if (before && isParted(words, before, draft)) joined[joined.length - 1] = changed(before, before.from, draft.to, 'person');
    else if (first && (given || (first.from > first.first && isOffice(words, first.from - 1)))) joined[joined.length - 1] = changed(draft, first.from, draft.to, draft.kind);
    else joined.push(draft);
  }
  return joined.map((draft, d) => withParticle(words, draft, joined[d + 1]?.from ?? tokens.count));
}

/** Small words inside persons' names, in lower case; "ten" is a number there. */
const INNER = wordSet(`${PARTICLES} al ben`);

/** Whether nothing but particles stands between the two, or one begins the second, and at least one is a person. */
function isParted(words: Listed, a: Draft, b: Draft): boolean {
  const { text, tokens } = words;
  if (a.first !== b.first || b.from - a.to > 2 || (a.kind !== 'person' && (b.kind !== 'person' || a.to - a.from > 1)) || (b.kind !== 'person' && b.to - b.from > 1)) return false;
  if (b.from === a.to) return b.kind === 'person' && a.kind === 'person' && isParticle(words, b.from);
  for (let i = a.to; i < b.from; i++) if (!isParticle(words, i)) return false;
  return !PLACED.at(text, tokens, a.to);
}

/** Articles of other languages, which stand before the names of places too. */
const PLACED = wordSet('la le el');

const isParticle = ({ text, tokens }: Listed, i: number): boolean => tokens.kind[i] === WORD && !isCapital(tokens, i) && INNER.at(text, tokens, i) === true;

/** The person with the particles and the capital that follow at once: "Jean-Luc de la Tour". */
function withParticle(words: Listed, draft: Draft, limit: number): Draft {
  if (draft.kind !== 'person' || !isParticle(words, draft.to)) return draft;
  const surname = isParticle(words, draft.to + 1) ? draft.to + 2 : draft.to + 1;
  if (surname >= Math.min(limit, draft.last) || !isCapital(words.tokens, surname) || isIn(words, surname, ORDINARY | THE)) return draft;
  return changed(draft, draft.from, surname + 1, draft.kind);
}
