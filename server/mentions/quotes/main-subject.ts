import { MARK, POSSESSIVE, WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { isBetween, PREPOSITIONS, PRONOUNS } from './grammar.ts';
import { phraseStartingAt } from './phrase.ts';
import { ROLES } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Phrase } from './speaker.ts';

/** The subject of the clause in tokens `from` to `to`: the first noun phrase that is not part of an adverbial before it. */
export function mainSubject(scene: Scene, from: number, to: number): Phrase | null {
  const { article, quoteOf } = scene;
  const { tokens, text } = article;
  let i = from;
  for (let n = 0; n < 4 && i < to; n++) {
    while (i < to && (tokens.kind[i] === MARK || quoteOf[i] !== 0)) i++;
    if (i >= to || !opensAdverbial(scene, i)) break;
    let comma = i + 1;
    while (comma < to && !(tokens.kind[comma] === MARK && tokens.hash[comma] === 44)) comma++;
    if (comma >= to) {
      // No comma: a word or two of adverbial at most.
      i++;
      if (PREPOSITIONS.at(text, tokens, i - 1)) return firstPerson(scene, i, to);
    } else i = comma + 1;
  }
  return i < to ? (phraseStartingAt(scene, i, to) ?? firstPerson(scene, i, to)) : null;
}

/** Words that open an adverbial before the subject: "In a speech, Carney said". */
const LEADS = wordSet('following when while after before if once as asked speaking writing pressed pushed referring responding addressing citing given noting saying adding meanwhile instead however still but and also later earlier then yet so though although because since despite calling');

/** Whether an adverbial before the subject begins here: a preposition, a conjunction, an adverb or a participle. */
function opensAdverbial({ article: { tokens, text }, nameOf }: Scene, i: number): boolean {
  if (nameOf[i] !== 0) return false;
  if (PREPOSITIONS.at(text, tokens, i) || LEADS.at(text, tokens, i) || isBetween(text, tokens, i)) return true;
  const end = tokens.end[i]!;
  return end - tokens.start[i]! > 5 && text.endsWith('ing', end) && !ROLES.at(text, tokens, i);
}

/** The first person named in the range that no preposition governs, else the first organization. */
function firstPerson(scene: Scene, from: number, to: number): Phrase | null {
  let organization: Phrase | null = null;
  const { article, nameOf, names, quoteOf } = scene;
  const { tokens, text } = article;
  for (let i = from; i < to; i++) {
    if (quoteOf[i] !== 0) continue;
    const n = nameOf[i]! - 1;
    if (n < 0) {
      if (i < from + 6 && tokens.kind[i] === WORD) {
        const pronoun = PRONOUNS.at(text, tokens, i);
        if (pronoun) return { from: i, to: i + 1, name: -1, pronoun, role: null };
      }
      continue;
    }
    let next = i + 1;
    while (next < to && nameOf[next] === nameOf[i]) next++;
    const governed = i > from && PREPOSITIONS.at(text, tokens, i - 1) === true;
    const subject = !governed && !(next < tokens.count && (tokens.flags[next]! & POSSESSIVE) !== 0);
    if (subject && names[n]!.kind === 'person') return { from: i, to: next, name: n, pronoun: null, role: null };
    if (subject && names[n]!.kind === 'organization') organization ??= { from: i, to: next, name: n, pronoun: null, role: null };
    i = next - 1;
  }
  return organization;
}
