import { UPPER_FIRST, WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { attributed, attributionAfter, attributionBefore, isAccording, isComma, TAKES } from './attribution.ts';
import { cueKind, PARTICIPLE, PLAIN, SAYS } from './cues.ts';
import { ending, sentenceEnd, tokenBefore } from './endings.ts';
import { phraseStartingAt } from './phrase.ts';
import { ROLES } from './roles.ts';
import { sentenceOf, type Scene } from './scene.ts';
import type { Attribution } from './speaker.ts';
import { cueAt, pastAdverbs, REACH, subjectOf } from './subject.ts';

/** The attribution that ends a sentence of which the quotation is only a part: "... was “very good”, Smith said.", "... was “very good” on the day, said Smith." */
export function attributionAtEnd(scene: Scene, from: number, to: number): Attribution | null {
  const { tokens, text } = scene.article;
  for (let j = to - 1; j > from && j > to - REACH / 2; j--) {
    if (scene.quoteOf[j] !== 0) return null;
    if (isAccording(scene, j)) return attributed(phraseStartingAt(scene, j + 2, to), j);
    const cue = cueAt(scene, j);
    if (cueKind(cue) !== SAYS || (cue & PARTICIPLE) !== 0) continue;
    const inverted = isComma(scene, j - 1) && (cue & PLAIN) === 0 && !TAKES.at(text, tokens, j) ? phraseStartingAt(scene, pastAdverbs(scene, j + 1, to), to) : null;
    if (inverted && (inverted.name >= 0 || inverted.role !== null)) return { speaker: inverted, cue: j };
    const subject = subjectOf(scene, j, from, cue);
    if (subject && isComma(scene, beforeTitle(scene, subject.from - 1, from))) return { speaker: subject, cue: j };
  }
  return null;
}

/** The token before the title that ends with token `i`, or `i`: the comma in ", White House spokesman | Ana Dell said". */
function beforeTitle({ article: { tokens, text } }: Scene, i: number, from: number): number {
  if (i < from || tokens.kind[i] !== WORD || ((tokens.flags[i]! & UPPER_FIRST) === 0 && ROLES.at(text, tokens, i) !== 'person')) return i;
  let at = i;
  while (at > from && at > i - LONGEST_TITLE && (tokens.kind[at] === WORD || tokens.hash[at] === HYPHEN)) at--;
  return at;
}
/** So many tokens a title has at most. */
const LONGEST_TITLE = 7;
const HYPHEN = 45;

/** The attribution of the last of several quotations in a sentence, where nothing leads to that: "It was “bad” and “ugly”, she said." */
export function atEndOfLast(scene: Scene, q: number, after: number): Attribution | null {
  const { marked, article: { blocks, tokens } } = scene;
  let [n, until] = [q, after];
  while (n < q + MOST_PARTS) {
    const last = marked[n]!;
    const next = marked[++n];
    if (!next || until !== next.from || next.from === last.to || next.block !== last.block || sentenceOf(scene, last.to) !== sentenceOf(scene, next.from) || attributionBefore(scene, last.to, next.from)) return null;
    const ends = ending(scene, next);
    if (ends === 'stop') return null;
    until = sentenceEnd(scene, next.to, tokenBefore(scene, next.to, marked[n + 1]?.from ?? tokens.count, blocks[next.lastBlock]!.end));
    const found = (ends === 'none' ? null : attributionAfter(scene, next.to, until)) ?? attributionAtEnd(scene, next.to, until);
    if (found) return found;
  }
  return null;
}
/** So many quotations of one sentence share what credits the last of them. */
const MOST_PARTS = 4;

/** The attribution that goes on right after a quotation that nothing closes but its mark: "was “mixed” said Ana Dell.", "“We go” she told reporters." Behind a whole sentence the speaker may stand first. */
export function attributionUnpaused(scene: Scene, from: number, to: number, isWhole: boolean): Attribution | null {
  const { tokens, text } = scene.article;
  const cue = cueAt(scene, from);
  if (cueKind(cue) === SAYS && (cue & (PARTICIPLE | PLAIN)) === 0 && !TAKES.at(text, tokens, from)) {
    const speaker = phraseStartingAt(scene, from + 1, to);
    return speaker && (speaker.pronoun !== null || speaker.name >= 0 || speaker.role === 'person') ? { speaker, cue: from } : null;
  }
  const subject = isWhole ? phraseStartingAt(scene, from, to) : null;
  if (!subject || (subject.name < 0 && subject.pronoun === null) || subject.pronoun === 'i' || subject.pronoun === 'it') return null;
  const verb = pastAdverbs(scene, subject.to, to);
  return PLAINLY.at(text, tokens, verb) ? { speaker: subject, cue: verb } : null;
}

/** Verbs of saying that say nothing else. */
const PLAINLY = wordSet('said says told tells tweeted wrote added adds explained');
