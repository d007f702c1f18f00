import { wordTable, type WordTable } from '../../text/words.ts';
import type { Name } from '../mention.ts';

export type Gender = 'he' | 'she';

const MEN = `aaron abdul abraham adam ahmed alan albert alejandro aleksandr alex alexander alexei alfred ali allen anders andre andrea andreas andrei andrew andrii andy angus anthony antonio antony ari arnold arthur barack barry ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brent brett brian bruce bruno bryan carl carlos chad charles charlie chris christian christopher chuck clarence claude cliff clint clive colin connor cory craig curtis cyril dale damien dan daniel danny darren dave david dean dennis derek desmond diego dimitri dirk dmitry dmytro dominic don donald doug douglas duncan dustin dwight earl ed eddie edgar eduardo edward edwin eli elias elliott emmanuel eric ernest ethan eugene evan felix fernando fotis francesco francis francois frank franklin fred frederick gareth gary gavin gene geoff geoffrey george gerald gerard gerhard giannis gilbert giorgos giovanni giuseppe glen glenn gordon graham grant greg gregory guido gus guy hans harold harry harvey hassan hector helmut henri henrik henry herbert herman howard hugh hugo ian ibrahim igor ion isaac ivan jack jacob jacques jake james jamie jared jason javier jean jeff jeffrey jeremy jerome jerry jesse jim jimmy joao joe joel johan johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan julian julio justin karl keith ken kenneth kevin klaus kostas kurt kyle lance larry lars laurence lawrence lee len leo leon leonard leonid leroy leslie lester lewis liam lloyd louis lucas luis luke luigi malcolm manuel marc marcel marcin marco marcus mario mark marshall martin marty mateusz matt matteo matthew maurice max maxim michael michel miguel mike mikhail milan mitch mitt mohamed mohammad mohammed muhammad murray nathan nathaniel neal ned neil nicholas nick nico nicolas nigel nikos noah noel norman oleg oleksandr oliver omar oscar oskar otto owen pablo pascal pat patrick paul pavel pedro perry pete peter petr petros phil philip philippe phillip pierre piotr quentin rafael rajesh ralph ramon randall randy ray raymond reginald rene reuben rex ricardo richard rick rob robert roberto robin rodney rodrigo roger roland ron ronald rory ross roy rupert russ russell ryan sam samuel scott sean sebastian serge sergei sergio seth shane shaun sidney simon spencer stanley stavros stefan stephan stephen steve steven stewart stuart sven tad ted terrence terry theodore thomas tim timothy tobias todd tom tomas tomasz tommy tony travis trevor tyler vasily vic victor viktor vincent vitali vladimir volodymyr wallace walter warren wayne wesley wilhelm will william winston wolfgang yannis yuri yusuf zachary`;
const WOMEN = `abigail ada adele adriana agnes aisha alexandra alice alicia alison amanda amber amelia amina amy ana anastasia andrea angela angelina anita ann anna anne annette annie anthi antonia april ariana arlene ashley astrid audrey barbara beatrice becky belinda bella bernadette beth betty beverly bonnie brenda bridget brittany camilla candace carla carly carmen carol carole caroline carolyn carrie catherine cathy cecilia celia charlene charlotte cheryl christina christine cindy claire clara claudia colleen connie constance cynthia daisy dana danielle darlene dawn deborah debbie debra deirdre delia denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena elise eliza elizabeth ella ellen elsa emily emma erica erin esther ethel eva eve evelyn faith fatima felicia fiona florence frances francesca freya gabriela gail gayle georgia geraldine gillian gina gladys glenda gloria grace greta gwen hannah harriet hazel heather heidi helen helena helene hillary hilary holly hope huma ida ingrid irene irina iris isabel isabella ivana ivanka jacqueline jadwiga jan jane janet janice jean jeanne jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodie josephine joy joyce judith judy julia juliana julie june karen karin kate katarzyna katherine kathleen kathryn kathy katie katrina kayla kellyanne kelly kerry kim kimberly kirsten kristen kristin lara laura lauren laurie leah leila lena leslie lidia lillian lily linda lisa liz lois lola loretta lori lorraine louise lucia lucy lydia lynn mabel madeleine maggie malia margaret maria marianne marie marilyn marina marion marjorie marlene marta martha mary maureen maxine megan melania melanie melinda melissa meredith mia michaela michele michelle mildred mina miranda miriam molly monica muriel nadia nancy naomi natalia natalie natasha nellie nicola nicole nina nora norma olena olga olivia pamela patricia patsy paula pauline penny phyllis polly priscilla rachel rebecca renee rita roberta rosa rosalind rose rosemary rosie roxanne ruth sabrina sadie sally samantha sandra sara sarah sasha selena shannon sharon sheila shelly sherry shirley simone sofia sonia sonya sophia sophie stacey stella stephanie sue susan susanna susie suzanne svetlana sylvia tamara tanya tara tatiana teresa thea theresa tiffany tina tracey tracy ursula valentina valerie vanessa vera veronica victoria viola virginia vivian wanda wendy whitney yolanda yvette yvonne zara zoe`;
const HIS = 'mr sir king prince lord father brother congressman councilman spokesman chairman businessman duke emperor baron count pope monsieur herr señor policeman fireman salesman statesman';
const HERS = 'mrs ms miss madam madame queen princess lady sister congresswoman councilwoman spokeswoman chairwoman businesswoman dame duchess empress baroness countess actress señora policewoman';

const GIVEN: WordTable<Gender | null> = names(MEN, WOMEN);
const TITLES: WordTable<Gender | null> = names(HIS, HERS);

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

/** A word in both lists tells nothing. */
function names(men: string, women: string): WordTable<Gender | null> {
  const hers = new Set(women.split(/\s+/));
  const his = men.split(/\s+/);
  const both = new Set(his.filter((name) => hers.has(name)));
  return wordTable([...his.map((name): [string, Gender | null] => [name, both.has(name) ? null : 'he']), ...[...hers].map((name): [string, Gender | null] => [name, both.has(name) ? null : 'she'])]);
}
