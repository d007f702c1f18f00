import { UPPER_FIRST, WORD, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';

/** Forms of address that stand before a surname and never belong to the name. */
export const HONORIFICS = wordSet('mr mrs ms miss mx mister madam madame dr doctor sir dame lord lady prof professor rev reverend father brother sister hon messrs mme monsieur herr frau señor señora sheikh imam rabbi saint');

/** Head words of offices, ranks and professions: the last word of what stands before a name as its title. */
export const OFFICES = wordSet(
  `president vice-president vp premier chancellor minister secretary undersecretary attorney general lieutenant-general solicitor speaker governor gov lieutenant
  mayor deputy senator sen congressman congresswoman representative rep lawmaker mp delegate councillor councilor councilman councilwoman alderman commissioner
  ambassador envoy consul king queen prince princess duke duchess earl baron baroness count countess emperor sultan emir pope cardinal archbishop bishop pastor
  patriarch ayatollah colonel col gen major maj captain capt lt commander cmdr admiral adm brigadier sergeant sgt corporal cpl private pvt marshal
  constable inspector superintendent detective det officer sheriff chief judge justice magistrate prosecutor coroner chairman chairwoman chair chairperson ceo cfo coo
  director manager coach captain owner founder cofounder co-founder leader spokesman spokeswoman spokesperson head boss analyst economist professor prof dean
  principal actor actress singer author writer poet director producer journalist reporter editor columnist farmer engineer scientist researcher
  candidate nominee whip adviser advisor aide counsel lawyer solicitor barrister counsellor defender midfielder striker goalkeeper winger forward
  quarterback pitcher skipper champion driver rider jockey treasurer comptroller auditor ombudsman foreman paramedic nurse surgeon pilot skipper
  firefighter warden ranger astronaut cosmonaut commandant chieftain executive correspondent`,
);

/** Words that come before the head word of a title: "Prime Minister", "Deputy Foreign Secretary". */
export const TITLE_PARTS = wordSet(
  `prime vice deputy first second third foreign defence defense finance interior home health education justice trade transport transportation environment
  agriculture energy labour labor housing culture sports sport tourism industry technology science treasury economy economic economics development planning
  migration immigration security national chief executive managing general assistant associate acting interim former then ex outgoing incoming honorary
  senior junior special lead head police fire state supreme district county high lord lady crown grand field rear air marine brigadier lieutenant staff
  master sergeant major police attorney solicitor press public opposition party majority minority house senate parliamentary permanent under commerce
  internal external civil protection climate water works infrastructure communications information digital social affairs welfare family women children
  veterans indigenous northern european international political military naval army force forces medical scientific financial operating technical
  communications creative artistic musical editorial sporting assistant`,
);

/** Whether token `i` may stand inside a capitalised title. */
export function isTitleWord(text: string, tokens: Tokens, i: number): boolean {
  return OFFICES.at(text, tokens, i) === true || HONORIFICS.at(text, tokens, i) === true || TITLE_PARTS.at(text, tokens, i) === true;
}

/** Whether the token is a word that begins with a capital. */
export function isCapital(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === WORD && (tokens.flags[i]! & UPPER_FIRST) !== 0;
}
