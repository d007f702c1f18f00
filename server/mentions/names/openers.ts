import { wordSet } from '../../text/words.ts';
import type { Listed } from './lexicon.ts';

/** Words that open a sentence before a name and are no part of it: "Neighbouring Tavora", "Defending champion". */
const OPENERS = wordSet(
  `neighbouring neighboring nearby landlocked coastal rural urban downtown suburban rival mainland tiny remote embattled troubled ailing defending reigning struggling victorious beaten visiting disgraced jailed injured wounded
  veteran fellow former longtime incumbent ancient historic medieval war-torn oil-rich cash-strapped debt-laden state-owned flooded battered besieged occupied bankrupt unbeaten relegated promoted hosts visitors
  meanwhile elsewhere yesterday today tonight tomorrow inside outside across behind beyond beside around throughout like unlike despite amid both only even still then once upstream downstream`,
);

/** What agencies of pictures end with, and no name of a person begins with: "Getty Images Ana Dell at the gate". */
const PICTURES = wordSet('images photos pictures pix');

/** Whether the word at token `i`, behind another capital, belongs to who made a picture and not to the name after it. */
export function isOfPictures({ text, tokens }: Listed, i: number): boolean {
  return PICTURES.at(text, tokens, i) === true;
}

/** Whether the word at token `i`, where it opens a sentence, stands beside a name rather than in it. */
export function isBesideName({ text, tokens }: Listed, i: number): boolean {
  return OPENERS.at(text, tokens, i) === true;
}
