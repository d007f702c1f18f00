import { wordTable, type WordTable } from '../../text/words.ts';
import { distance, isGenderedPair, likeness, skeleton, soundOf } from './spelling.ts';

/** The pronoun that a person takes. */
export type Gender = 'he' | 'she';

/** Common given names of one sex; those that both bear are left out. */
const MEN = `aaron abdul abraham adam ahmed alan albert alejandro aleksandr alexander alexei alfred ali allen anders andre andreas andrei andrew andrii andy angus
  anthony antonio antony ari arnold arthur barry ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brent brett brian
  bruce bruno bryan carl carlos chad charles charlie christian christopher chuck clarence claude cliff clint clive colin connor cory craig curtis
  cyril damien dan daniel danny darren dave david dean dennis derek desmond diego dimitri dirk dmitry dmytro dominic don donald doug douglas duncan
  dustin dwight earl ed eddie edgar eduardo edward edwin eli elias elliott emmanuel eric ernest ethan eugene evan felix fernando francesco
  francis francois frank franklin fred frederick gareth gary gavin gene geoff geoffrey george gerald gerard gerhard giannis gilbert giorgos giovanni
  giuseppe glen glenn gordon graham grant greg gregory guido gus guy hans harold harry harvey hassan hector helmut henri henrik henry herbert herman
  howard hugh hugo ian ibrahim igor ion isaac ivan jack jacob jacques jake james jared jason javier jeff jeffrey jeremy jerome jerry jim jimmy joao
  joe joel johan johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan julian julio justin karl keith ken kenneth kevin
  klaus kostas kurt kyle lance larry lars laurence lawrence len leo leon leonard leonid leroy lester lewis liam lloyd louis lucas luigi luis luke
  malcolm manuel marc marcel marcin marco marcus mario mark marshall martin marty mateusz matt matteo matthew maurice max maxim michael michel miguel
  mike mikhail milan mitch mitt mohamed mohammad mohammed muhammad murray nathan nathaniel neal ned neil nicholas nick nico nicolas nigel nikos noah
  noel norman oleg oleksandr oliver omar oscar oskar otto owen pablo pascal patrick paul pavel pedro perry pete peter petr petros phil philip philippe
  phillip pierre piotr quentin rafael rajesh ralph ramon randall randy ray raymond reginald rene reuben rex ricardo richard rick rob robert roberto
  rodney rodrigo roger roland ron ronald rory ross roy rupert russ russell ryan samuel scott sean sebastian serge sergei sergio seth shane shaun simon
  spencer stanley stavros stefan stephan stephen steve steven stewart stuart sven ted terrence theodore thomas tim timothy tobias todd tom tomas
  tomasz tommy tony travis trevor tyler vasily vic victor viktor vincent vitali vladimir volodymyr wallace walter warren wayne wesley wilhelm will
  william winston wolfgang yannis yuri yusuf zachary`;
const WOMEN = `abigail ada adele adriana agnes aisha alexandra alice alicia alison amanda amber amelia amina amy ana anastasia angela angelina anita ann anna anne
  annette annie antonia april ariana arlene astrid audrey barbara beatrice becky belinda bella bernadette beth betty beverly bonnie brenda
  bridget brittany camilla candace carla carly carmen carol carole caroline carolyn carrie catherine cathy cecilia celia charlene charlotte cheryl
  christina christine cindy claire clara claudia colleen connie constance cynthia daisy danielle darlene dawn debbie deborah debra deirdre delia
  denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena elise eliza elizabeth ella ellen elsa emily emma erica erin
  esther ethel eva eve evelyn faith fatima felicia fiona florence frances francesca freya gabriela gail gayle georgia geraldine gillian gina gladys
  glenda gloria grace greta gwen hannah harriet hazel heather heidi helen helena helene hilary hillary holly hope ida ingrid irene irina iris
  isabel isabella ivana jacqueline jane janet janice jeanne jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodie
  josephine joy joyce judith judy julia juliana julie june karen karin katarzyna kate katherine kathleen kathryn kathy katie katrina kayla 
  kimberly kirsten kristen kristin lara laura lauren laurie leah leila lena lidia lillian lily linda lisa liz lois lola loretta lori lorraine louise
  lucia lucy lydia mabel madeleine maggie margaret maria marianne marie marilyn marina marjorie marlene marta martha mary maureen maxine megan
  melanie melinda melissa meredith mia michaela michele michelle mildred mina miranda miriam molly monica muriel nadia nancy naomi natalia
  natalie natasha nellie nicola nicole nina nora norma olena olga olivia pamela patricia patsy paula pauline penny phyllis polly priscilla rachel
  rebecca renee rita roberta rosa rosalind rose rosemary rosie roxanne ruth sabrina sadie sally samantha sandra sara sarah selena sharon sheila shelly
  sherry shirley simone sofia sonia sonya sophia sophie stella stephanie sue susan susanna susie suzanne svetlana sylvia tamara tanya tara tatiana
  teresa theresa tiffany tina ursula valentina valerie vanessa vera veronica victoria viola virginia wanda wendy whitney yolanda yvette yvonne
  zara zoe`;
const GIVEN = byGender(MEN, WOMEN);

/** A table of words for men and of words for women. */
export function byGender(his: string, hers: string): WordTable<Gender> {
  return wordTable([...his.split(/\s+/).map((word): [string, Gender] => [word, 'he']), ...hers.split(/\s+/).map((word): [string, Gender] => [word, 'she'])]);
}

/** The pronoun that goes with a first name, in whatever case; null where both may bear it or no list has it. */
export function genderOfGiven(given: string): Gender | null {
  return GIVEN.get(given) ?? null;
}

/** Short forms that are no beginning of the name, and what it is in the languages of one country; each line the forms of one name. */
const SHORT_FORMS = `william will bill billy liam
robert rob bob bobby
richard rick dick ricky
james jim jimmy jamie
john jack johnny
charles charlie chuck
edward ed ted eddie ned
henry harry hank
thomas tom tommy
anthony tony
michael mike mick mickey
lawrence larry
andrew drew andy
joseph joe joey
francis frank
steven steve stephen
walter walt wally
peter pete
david dave
philip phil
vincent vince
daniel danny dan
gerald gerry jerry
leonard lenny len
albert bert
eugene gene
louis lou
samuel sammy sam
theodore ted teddy theo
frederick freddie fred
nathaniel nate nathan
stuart stu
nicholas nick
matthew matt
patrick pat paddy
elizabeth liz beth betty lizzie eliza
margaret maggie meg peggy rita
katherine kate katie kathy kitty
mary molly polly
susan sue susie
rebecca becky
deborah debbie
jennifer jenny
barbara barb
dorothy dot dolly
catherine cathy kate katie
eleanor ellie nell
judith judy
sandra sandy
patricia pat patsy trish
theresa terry tess
jacqueline jackie
victoria vicky vicki
abigail abby
aleksandr alexander sasha alex
mikhail misha
dmitry dima
vladimir volodya vova
oleksandr aleksandr alexander
yevhen yevgeny evgeny evgeni yevgeni eugene
serhiy serhii sergei sergey
oleksiy oleksii alexei aleksei aleksey
mykola nikolai nikolay
mykhailo mikhail
volodymyr vladimir
oleh oleg
ihor igor
olena elena yelena
kateryna ekaterina yekaterina
hanna anna
pavlo pavel
petro pyotr piotr
vasyl vasily vasiliy
kyrylo kirill
danylo daniil
halyna galina
yulia iuliia julia
yannis giannis ioannis
giorgos yorgos georgios`;

const SAME: ReadonlyMap<string, readonly string[]> = shortForms();

function shortForms(): Map<string, string[]> {
  const same = new Map<string, string[]>();
  for (const line of SHORT_FORMS.split('\n')) for (const name of line.split(' ')) same.set(name, [...(same.get(name) ?? []), ...line.split(' ')]);
  return same;
}

/** Letters that a short form which is the beginning of a name has at least, and by how many the name is longer. */
const BEGINNING = 3;
const CUT = 3;

/** Whether one first name is short for the other: "Bill" and "William", "Bart" and "Bartholomew", not "Paul" and "Pauline". Takes folded words. */
export function isShortFor(a: string, b: string): boolean {
  if (SAME.get(a)?.includes(b) === true) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= BEGINNING && long.length >= short.length + CUT && long.startsWith(short) && !areOfTwo(a, b);
}

/** Whether one first name is what the other is called for short, and no spelling of it: "Charlie" and "Charles", "Steve" and "Steven", not "Sergei" and "Sergey". Takes folded words. */
export function isPetForm(a: string, b: string): boolean {
  if (SAME.get(a)?.includes(b) !== true) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) || (isFond(a) !== isFond(b) && a.slice(0, -1) !== b.slice(0, -1));
}

const isFond = (name: string): boolean => /(?:y|ie)$/.test(name);

/** Letters of the shortest first name that may be misspelt, and of those that may be by two and by three letters. */
const SHORT = 4;
const LONG = 5;
const LONGER = 7;

/**
 * Whether two first names are a misspelling of one another where the surname is the same, and no man's and woman's: the same
 * consonants around other vowels, or one letter changed in five ("Shaun" and "Sean", "Kathryn" and "Katherine", not "Daniel"
 * and "Danielle"). Takes folded words.
 */
export function isNearlyGiven(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < SHORT || (isGenderedPair(a, b) && !areBothWomens(a, b))) return false;
  // A last letter more may make a woman's name of a short one, "Carole" of "Carol".
  const goesOn = a.startsWith(b) || b.startsWith(a);
  if (length > (goesOn ? LONG : LONG - 1) && likeness(a, b) !== 'different') return true;
  const bones = skeleton(a);
  if (goesOn || bones !== skeleton(b) || (a[0] !== b[0] && soundOf(a)[0] !== soundOf(b)[0])) return false;
  const apart = distance(a, b, 3);
  return apart === 1 || (apart <= (Math.max(a.length, b.length) < LONGER ? 2 : 3) && bones.length > 1 && !areOfTwo(a, b));
}

/** Whether two first names that end as a man's and a woman's do are a woman's both: "Annette", "Annetta". */
const areBothWomens = (a: string, b: string): boolean => (WOMENS.test(a) && /[nt]a$/.test(b)) || (WOMENS.test(b) && /[nt]a$/.test(a));
const WOMENS = /(?:nn|tt)e$/;

/** Whether one is a man's and the other a woman's. */
function areOfTwo(a: string, b: string): boolean {
  const [x, y] = [genderOfGiven(a), genderOfGiven(b)];
  return x !== null && y !== null && x !== y;
}
