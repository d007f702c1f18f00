import { wordTable, type WordTable } from '../../text/words.ts';
import type { Name } from '../mention.ts';

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
const HIS = 'mr sir king prince lord father brother congressman councilman spokesman chairman businessman duke emperor baron count pope monsieur herr señor policeman fireman salesman statesman';
const HERS = 'mrs ms miss madam madame queen princess lady sister congresswoman councilwoman spokeswoman chairwoman businesswoman dame duchess empress baroness countess actress señora policewoman';

const GIVEN = words(MEN, WOMEN);
const TITLES = words(HIS, HERS);

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

function titleGender(title: string): Gender | null {
  for (const word of title.split(/[\s.]+/)) {
    const gender = TITLES.get(word);
    if (gender) return gender;
  }
  return null;
}

function givenGender(full: string): Gender | null {
  const space = full.indexOf(' ');
  return space < 0 ? null : (GIVEN.get(full.slice(0, space)) ?? null);
}

function words(his: string, hers: string): WordTable<Gender> {
  return wordTable([...his.split(/\s+/).map((word): [string, Gender] => [word, 'he']), ...hers.split(/\s+/).map((word): [string, Gender] => [word, 'she'])]);
}
