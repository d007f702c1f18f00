import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../server/mentions/figures/figures.ts';
import { Scope } from '../../../server/mentions/figures/frame-roles.ts';
import { findNames } from '../../../server/mentions/names/names.ts';
import { parseArticle } from '../../../server/text/article.ts';
import { expectLinear } from '../../growth.ts';

/** Figures of a text as "text | about | scope,… | source | how it gives an earlier one again". */
function frames(text: string): string[] {
  const article = parseArticle('a.txt', text);
  return findFigures(article, findNames(article)).map(({ text: figure, about, frame }) => {
    const scope = Object.entries(Scope).filter(([, bit]) => (frame.scope & bit) !== 0).map(([name]) => name);
    return [figure, about ?? '', scope.join(), frame.source ?? '', frame.restates ?? ''].join(' | ');
  });
}

describe('what surrounds a figure', () => {
  it.each([
    ['Poland will send 240 military instructors.', ['240 | military instructors | plan |  | ']],
    ['The bomb killed nine on Friday and hurt 12 Saturday night.', ['nine | bomb | people,headless |  | ', 'Friday | bomb killed nine | headless,weekday |  | ', '12 | hurt | people,headless |  | ', 'Saturday night |  | headless,weekday |  | ']],
    ['She held 40 news briefings.', ['40 | news briefings |  |  | ']],
    ['Two spacecraft together took off.', ['Two | spacecraft |  |  | ']],
    ['Five people were hurt.', ['Five | people | people |  | ']],
    ['612 tenants live there, which is a fifth of all.', ['612 | tenants | part |  | ', 'a fifth | tenants live | headless |  | ']],
    ['612 tenants live there, which is a fifth of all households.', ['612 | tenants |  |  | ', 'a fifth | tenants live | headless |  | ']],
    ['Another 60 firefighters were on their way.', ['60 | firefighters | more |  | ']],
    ['The other four remain closed.', ['four | remain closed | people,other,headless |  | ']],
    ['Crews brought containment to 55 per cent.', ['55 per cent | containment | headless |  | ']],
    ['Turnover rose by 12 percent.', ['12 percent | Turnover | change,headless |  | ']],
    ['The boat was licensed for 90 passengers.', ['90 | passengers | wish |  | ']],
    ['They gave $22 billion in financial support, according to the treasury.', ['$22 billion | financial support |  | the treasury | ']],
    ['It has burned 4,150 hectares, against 3,000 on Sunday.', ['4,150 hectares | It has burned | headless |  | ', '3,000 | It has burned | prior,headless |  | revised', 'Sunday |  | headless,weekday |  | ']],
    ['It has burned 4,150 hectares, against 3,000 last year.', ['4,150 hectares | It has burned | headless |  | ', '3,000 | It has burned | prior,headless |  | contrast', 'last year |  | headless,relative |  | ']],
    ['The raid took five minutes rather than six.', ['five minutes | raid | headless |  | ', 'six | raid | headless |  | revised']],
    ['The vote was put off from 12 June 2031 to 26 June 2031.', ['12 June 2031 | vote was put off | headless |  | ', '26 June 2031 | vote was put off | headless |  | revision']],
    ['Rain delays the vote from 12 June 2031 to 26 June 2031.', ['12 June 2031 | Rain delays the vote | headless,listed |  | ', '26 June 2031 | Rain delays the vote | headless,listed |  | revision']],
    ['Some 4,000 people slept in 12 schools, down from 31,000.', ['4,000 | people | people |  | ', '12 | schools |  |  | ', '31,000 | people | people,prior,headless |  | revised']],
    ['Some 4,000 people slept in 12 schools, down from 19.', ['4,000 | people | people |  | ', '12 | schools |  |  | ', '19 | schools | prior,headless |  | revised']],
    ['The dam sent water down the valley, killing at least 11 people.', ['11 | people | people |  | ']],
    ['It called in 350 officers from other towns.', ['350 | officers | other |  | ']],
    ['His contract has two years to run.', ['two years | contract | other,headless |  | ']],
    ['Two years left.', ['Two years | left | other |  | ']],
    ['Trade was still expected to grow by 1.7 percent.', ['1.7 percent | Trade | change,prior,plan,headless |  | ']],
    ['Until then the rate was 4.5 percent.', ['4.5 percent | then the rate was | prior,headless |  | ']],
    ['Net income rose to $3,422 ($2,074).', ['$3,422 | Net income | headless |  | ', '$2,074 | Net income | headless |  | contrast']],
    ['She won in the sixth inning.', ['sixth | inning | naming |  | ']],
    ['It rained twice in the last 20 years.', ['20 years | twice | headless,offset |  | ']],
    ['He crashed six laps later.', ['six | laps | offset |  | ']],
    ['The toll rose, adding 1,290 deaths.', ['1,290 | deaths | people,change |  | ']],
    ['The usual 60 votes were not needed.', ['60 | votes | prior |  | ']],
    ['Nine people died, including the driver.', ['Nine | people | people,inclusive |  | ']],
    ['Two people familiar with the talks said so.', ['Two | people | people,naming | Two people familiar with the talks | ']],
    ['Ada Lint and three of her old colleagues left.', ['three | Ada Lint and | people,more,headless |  | ']],
    ['She wrote nothing until she was 18.', ['18 | she was | headless,offset |  | ']],
    ['He broke the record of 214 goals.', ['214 | goals | prior |  | ']],
    ['In January a gallon cost $2.33. That figure had risen to $2.96.', ['January | a gallon cost | headless |  | ', '$2.33 | gallon | headless |  | ', '$2.96 | gallon | headless |  | revision']],
    ['He raised $18 million. That sum pales in comparison to the $30 million of his rival.', ['$18 million | He raised | headless |  | ', '$30 million | He raised |  |  | contrast']],
    ['The bill was revised to 507,000 from the preliminary estimate of 498,000.', ['507,000 | bill | people,headless |  | ', '498,000 | bill | people,headless |  | revised']],
    ['It was her sixth win.', ['sixth | win |  |  | ']],
    ['She broke the 800 metres record.', ['800 metres | record | naming |  | ']],
    ["She won the women's 800 metres.", ["800 metres | women | headless,naming |  | "]],
    ['The boats were 800 metres away.', ['800 metres | boats | headless |  | ']],
    ['Of that number 64 foreign and 598 local staff will stay.', ['64 | foreign | part,plan |  | ', '598 | local staff | part,plan |  | ']],
    ['They walked 14 kilometres, nine of which were uphill.', ['14 kilometres | They walked | headless |  | ', 'nine | of which were uphill | people,part,headless,amongThem |  | ']],
    ['She knows the path, all 14 kilometres of which are uphill.', ['14 kilometres | all | headless |  | ']],
    ['Rents were lower five years ago, when the town had 700 pupils.', ['five years ago | Rents were lower | headless,relative |  | ', '700 | pupils | prior |  | ']],
    ['Five years ago the town had 700 pupils.', ['Five years ago | the town had | headless,relative |  | ', '700 | pupils | prior |  | ']],
    ['Two days ago the town had 700 pupils.', ['Two days ago | the town had | headless,relative |  | ', '700 | pupils |  |  | ']],
    ['The union wants 14 months of pay.', ['14 months | pay | wish |  | ']],
    ['Of these, 12 houses are empty.', ['12 | houses | part |  | ']],
    ['The council met three days after the flood.', ['three days | council | headless,offset |  | ']],
    ['They waited three days before the flood fell.', ['three days | They waited | headless |  | ']],
    ['All the 118 councillors present voted.', ['118 | councillors | part |  | ']],
    ['They played 13 games instead of 14.', ['13 | games |  |  | ', '14 | games | headless |  | revised']],
    ['A 110-kilometre (68-mile) line was built.', ['110-kilometre | line |  |  | ', '68-mile | line | headless |  | conversion']],
  ])('%s', (text, expected) => {
    expect(frames(text)).toEqual(expected);
  });

  it.each([
    ['The flood hurt 1,700 people. On Sunday the town had told reporters that 1,300 people were hurt.', ['1,700', 'Sunday', '1,300 revised 2']],
    ['The spill was put at 12,500 barrels. The firm had said at first that 9,300 were lost.', ['12,500 barrels', '9,300 revised 1']],
    ['The town mourned the 23 people who died. The count had stood at 18 a day after the flood.', ['23', '18 revised 1']],
    ['The office cut its estimate of the herd to 1,420, a week after it announced 1,560.', ['1,420', '1,560 revised 1']],
    ['The firm had spoken of 21 trapped divers but corrected itself: 18 were missing.', ['21', '18 revision 1']],
    ['The firm saved 15 divers. It had initially spoken of 21 trapped divers but corrected itself on Sunday: 18 were missing.', ['15', '21', 'Sunday', '18 revision 2']],
    ['The firm now has 91 million, it said, against $74 million two weeks ago.', ['91 million', '$74 million', 'two weeks ago']],
    ['It will cost $91 million, against $74 million two weeks ago.', ['$91 million', '$74 million revised 1', 'two weeks ago']],
    ['It cost $91 million, against $74 million two years ago.', ['$91 million', '$74 million contrast 1', 'two years ago']],
    ['The lake fell to 19 percent, from 21 percent at the start of the week.', ['19 percent', '21 percent revised 1']],
    ['The harbour took in 400 boats. A captain puts this at closer to 360.', ['400', '360 rival 1']],
    // Of other things, many times as much, or not said to have been given.
    ['The harbour took in 400 boats. A captain estimates that 360 nets were lost.', ['400', '360']],
    ['The harbour took in 4 boats. A captain puts this at closer to 36,000.', ['4', '36,000']],
    ['The town has 400 nurses. The union had said that 350 beds were empty.', ['400', '350']],
    ['The flood hurt 1,700 people. The town had told 130 people to stay.', ['1,700', '130']],
    ['The flood hurt 1,700 people. The town told 1,300 people to stay.', ['1,700', '1,300']],
    ['The town saved 15 divers. Two hours before, it had told 12 divers to wait. All were safe. A captain had counted 19 divers.', ['15', 'Two hours', '12', '19']],
  ])('what was given until then: %s', (text, expected) => {
    const article = parseArticle('a.txt', text);
    expect(findFigures(article, findNames(article)).map(({ text: figure, frame }) => [figure, frame.restates ?? '', frame.back || ''].join(' ').trim())).toEqual(expected);
  });

  it('leaves the dates of the article itself out of comparison', () => {
    const article = parseArticle('a.txt', 'This report by the Eastern Wire was first published Aug. 24, 2025.');
    expect(findFigures(article, []).map((f) => f.frame.dimension)).toEqual([0]);
  });
  it('and when it was printed', () => {
    const article = parseArticle('a.txt', 'The mayor spoke.\n\nA version of this article appears in print on October 12, 2012, on page A16.');
    expect(findFigures(article, []).map((f) => f.frame.dimension)[0]).toBe(0);
  });
  it('takes time in proportion to a sentence without end', () => {
    expectLinear('and 12 men and ', 8_000, (text) => {
      const article = parseArticle('a.txt', text);
      return () => void findFigures(article, []);
    });
  });
  it('and to a paragraph without end under a question', () => {
    expectLinear('He saw 12 men. ', 8_000, (text) => {
      const article = parseArticle('a.txt', `The fair\n\nWho came?\n\n${text}`);
      return () => void findFigures(article, []);
    });
  });
  it('goes on from the question or the heading above its paragraph', () => {
    const termsOf = (text: string): number[] => findFigures(parseArticle('a.txt', `The fair closed early, the town said.\n\n${text}`), []).map(({ frame }) => frame.terms.length);
    const alone = termsOf('It was a long day.\n\nOn Friday, they say. About 40 came.');
    expect(termsOf('When will the harbour open again?\n\nOn Friday, they say. About 40 came.').every((count, i) => count > alone[i]!)).toBe(true);
    expect(termsOf('## The harbour and the ferries\n\nOn Friday, they say. About 40 came.').every((count, i) => count > alone[i]!)).toBe(true);
  });
});
