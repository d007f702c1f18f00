import { wordSet } from '../../text/words.ts';
import { CUES, cueKind, PARTICIPLE, SAYS } from './cues.ts';
import type { Scene } from './scene.ts';
import type { Attribution } from './speaker.ts';

/** Whether an outlet tells of it which somebody else may say: "They call it a “success”, the agency reports." */
export function isRelayed(scene: Scene, { speaker, cue }: Attribution): boolean {
  const { tokens, text } = scene.article;
  return RELAYS.at(text, tokens, cue) === true && ((speaker.name >= 0 && scene.names[speaker.name]!.kind === 'organization') || speaker.role === 'body');
}
const RELAYS = wordSet('report reports reported according');

/** Whether a verb and a comma lead to the quotation that opens at token `to`: "the judge said, “I see,” thanked the juror". */
export function isLedTo({ article: { tokens, text }, quoteOf }: Scene, from: number, to: number): boolean {
  const cue = CUES.at(text, tokens, to - 2) ?? 0;
  if ((tokens.hash[to - 1] !== 44 && tokens.hash[to - 1] !== 58) || cueKind(cue) !== SAYS || (cue & PARTICIPLE) !== 0) return false;
  for (let i = from; i < to; i++) if (quoteOf[i] !== 0) return false;
  return true;
}
