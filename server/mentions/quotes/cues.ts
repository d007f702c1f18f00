import { wordSet, wordTable, type WordTable } from '../../text/words.ts';

/**
 * How a word marks reported speech. `SAYS` takes somebody's words as its object ("said"); `LABELS` puts a name or a
 * judgement on something ("called it"); `HOLDS` reports a view and quotes only parts of it ("believes").
 */
export const SAYS = 1;
export const LABELS = 2;
export const HOLDS = 3;
/** Bit: the form in "-ing", whose subject is that of the clause before it. */
export const PARTICIPLE = 8;
/** Bit: a past form, which may also be a passive participle. */
export const PAST = 16;
/** Bit: a form that may as well be a noun ("claims", "reason") and so needs its subject right before it. */
export const PLAIN = 32;

/** Bit: a verb with other uses, of which what follows tells. See `cueAt`. */
export const OPEN = 64;

/** The kind of a cue, without its bits. */
export function cueKind(cue: number): number {
  return cue & 7;
}

const SAY_VERBS = `acknowledge add address admit advise affirm agree allege announce answer argue ask assert assure attest aver boast bemoan beg caution
  chant charge chide chime claim clarify comment complain concede conclude concur confess confide confirm contend counter cry declare demand deny
  detail disclose elaborate emphasise emphasize enthuse exclaim exhort explain explode express exult fume grumble growl gush hint hope implore imply indicate infer inform inquire insist instruct interject intone
  interrupt intimate joke jest lament laugh maintain mention moan mock muse mutter note notify object observe offer opine order phrase plead pledge point posit post
  predict proclaim pronounce propose protest publish query question quip react read reckon reaffirm reason reassure recall recommend recount reflect reiterate relate remark remember remind repeat reply
  report respond retort retweet reveal roar rule scoff scream deadpan crow chuckle sob shout shriek sigh signal snap sniff speculate state stipulate stress suggest sum summarise summarize swear testify
  thank theorise theorize thunder tout tweet urge utter venture voice volunteer vow wail warn whisper wonder yell
  bark bellow croak gasp groan gripe grouse hiss holler mumble murmur preach radio rasp recite snarl tease telephone blurt sneer snort gloat stammer stutter drawl splutter rejoin jeer wisecrack marvel reminisce purr`;
const LABEL_VERBS = `accuse applaud assail attack attribute berate blast blame brand call caricature cast castigate characterise characterize chastise cite classify commend compare condemn criticise
  criticize decry defend define demean denounce depict deride describe dismiss disparage dub excoriate frame hail label lambaste liken lash lavish mischaracterise mischaracterize name nickname
  outline portray praise quote rail rap rate rebuff rebuke rebut refer refute reject reprimand ridicule salute scold slam slap smear speak sum taunt tell term trash trumpet vilify welcome`;
const HOLD_VERBS = `accept apologise apologize appear approve assume await back believe bristle care commit consider convince decide detect determine discuss doubt embrace encourage endorse envisage envision estimate expect express favor favour
  fear feel find guess hear imagine intend invoke know learn listen long love oppose plan prefer prepare press pretend push rally recognise recognize regard regret rely resolve seek support suspect think threaten understand view
  want wish worry`;
const NOUNS = `admission allegation announcement answer argument article assertion claim column comment declaration description editorial email explanation expression idea interview letter memo
  message motto note observation op phrase pledge post prediction promise reaction reference remark reply report response slogan speech statement suggestion testimony tweet vow warning word
  verdict assessment advice plea conclusion complaint apology`;

/** Forms that no rule makes. */
const IRREGULAR: readonly (readonly [string, number])[] = [
  ['say', SAYS], ['says', SAYS], ['adds', SAYS], ['writes', SAYS], ['argues', SAYS], ['explains', SAYS], ['insists', SAYS], ['tells', SAYS], ['said', SAYS | PAST], ['saying', SAYS | PARTICIPLE],
  ['tell', SAYS], ['told', SAYS | PAST], ['telling', SAYS | PARTICIPLE],
  ['write', SAYS], ['wrote', SAYS], ['written', SAYS | PAST], ['writing', SAYS | PARTICIPLE],
  ['read', SAYS], ['began', SAYS | OPEN], ['begun', SAYS | PAST | OPEN], ['swore', SAYS], ['sworn', HOLDS | PAST], ['meant', SAYS], ['sang', SAYS], ['sing', SAYS], ['sings', SAYS], ['singing', SAYS | PARTICIPLE],
  ['spoke', LABELS], ['talked', HOLDS], ['spoken', LABELS | PAST], ['thought', HOLDS | PAST], ['thinks', HOLDS], ['thinking', HOLDS | PARTICIPLE], ['felt', HOLDS | PAST], ['found', HOLDS | PAST], ['heard', HOLDS | PAST], ['understood', HOLDS | PAST],
  ['sought', HOLDS], ['saw', HOLDS], ['knew', HOLDS], ['known', HOLDS | PAST], ['put', SAYS | OPEN], ['puts', SAYS | OPEN], ['putting', SAYS | PARTICIPLE | OPEN], ['make', SAYS | OPEN], ['makes', SAYS | OPEN], ['made', SAYS | PAST | OPEN], ['making', SAYS | PARTICIPLE | OPEN], ['went', HOLDS], ['goes', HOLDS], ['according', SAYS], ['per', HOLDS | OPEN], ['quoting', LABELS | PARTICIPLE],
  ['labelled', LABELS | PAST], ['labelling', LABELS | PARTICIPLE], ['signalled', SAYS | PAST], ['signalling', SAYS | PARTICIPLE], ['marvelled', SAYS | PAST], ['marvelling', SAYS | PARTICIPLE],
  ['typed', SAYS], ['texted', SAYS], ['emailed', SAYS],
];

/** Verbs that double their last letter. */
const DOUBLED: ReadonlySet<string> = new Set('admit beg begin commit chat deadpan dub infer occur permit quip rap rebut refer regret slam slap snap submit sum swear plan step stop tag'.split(' '));

/** Every form of every cue. A word in several lists counts as its strongest kind: the first entry wins. */
export const CUES: WordTable<number> = wordTable([...IRREGULAR, ...verbs('begin continue promise', SAYS | OPEN), ...verbs(SAY_VERBS, SAYS), ...verbs(LABEL_VERBS, LABELS), ...verbs(HOLD_VERBS, HOLDS)]);

/** Nouns for something said, whose owner is the speaker: "her claim that". */
export const SAID_THINGS = wordSet(NOUNS.split(/\s+/).flatMap((noun) => [noun, `${noun}s`]));

/** The regular forms of each verb: base, third person, past, and the one in "-ing". */
function verbs(list: string, kind: number): [string, number][] {
  return list.split(/\s+/).flatMap((verb): [string, number][] => {
    const stem = verb.endsWith('e') && !verb.endsWith('ee') ? verb.slice(0, -1) : verb;
    const y = /[^aeiou]y$/.test(verb) ? verb.slice(0, -1) : null;
    const doubled = DOUBLED.has(verb) ? verb + verb.slice(-1) : stem;
    const third = y !== null ? `${y}ies` : /(s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
    const past = y !== null ? `${y}ied` : `${doubled}ed`;
    return [[verb, kind | PLAIN], [third, kind | PLAIN], [past, kind | PAST], [`${doubled}ing`, kind | PARTICIPLE]];
  });
}
