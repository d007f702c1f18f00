import { describe, expect, it } from 'vitest';
import { Scope } from '../../../server/mentions/figures/frame-roles.ts';
import { figuresOf } from './show.ts';

/** The figures that give an earlier one again, with how they do. */
function restated(text: string): string[] {
  return figuresOf(text).filter(({ frame }) => frame.restates !== null).map(({ text: figure, frame }) => `${figure} ${String(frame.restates)}`);
}

describe('a value that was given or held until lately', () => {
  it.each([
    ['The council lifted its bid to $48 million from $41 million a week earlier.', '$41 million revised'],
    ['Ferry fares are now put at £6.40, against £5.90 before.', '£5.90 revised'],
    ['The lake covers 310 square kilometres, against 420 in the first estimate.', '420 revised'],
    ['The well is 212 metres deep, against 190 metres in the first report.', '190 metres revised'],
    ['The shaft ends 212 metres below the hill, against 190 metres in the early reports.', '190 metres revised'],
    ['About 34 per cent of the vines were lost, compared with the 20 per cent the growers had expected.', '20 per cent revised'],
    ['The voyage took 19 days, a little short of the 22 days that were planned.', '22 days revised'],
    ['The choir sold 1,340 tickets, instead of the 1,200 it had announced.', '1,200 revised'],
    ['The levee is 8.4 kilometres long, not 6.2 as first reported.', '6.2 revised'],
    ['Turnout was 61 percent, compared with 57 percent in the preliminary count.', '57 percent revised'],
    ['There were 71 applicants, up from 64 in the earlier list.', '64 revised'],
    ['The tower weighs 640 tonnes, versus 580 in the initial plans.', '580 revised'],
    ['The bill has risen to $92 million, compared to $74 million previously.', '$74 million revised'],
    ['The pension office found 2,310 errors, well above the 1,800 it had reported.', '1,800 revised'],
    ['Police raised the number of stolen cars to 52 from the 47 they gave on Friday.', '47 revised'],
    ['The dam holds 31 million cubic metres, less than the 36 million its builders had promised.', '36 million revised'],
    ['Divers are now paid 410 crowns, compared with 380 crowns until now.', '380 crowns revised'],
    ['Early estimates put the loss at 900 sheep. The ministry now says 1,250.', '1,250 revision'],
    ['The fire was first said to cover 300 hectares; it was really 410.', '410 revision'],
    ['Initial reports spoke of 14 injured, but the hospital later put it at 19.', '19 revision'],
    ['The gap was at first measured at 40 centimetres. It is in fact 55 centimetres.', '55 centimetres revision'],
    ['A preliminary count found 3,100 seals. The final one came to 3,480.', '3,480 revision'],
    ['Early estimates said about 300 metres. After a survey the firm now says 240 metres.', '240 metres revision'],
    ['The first reports gave the length as 14 kilometres; the engineers now give 17 kilometres.', '17 kilometres revision'],
  ])('%s', (text, expected) => {
    expect(restated(text)).toEqual([expected]);
  });

  it.each([
    ['Sales rose to 48 million from 41 million a year earlier.', ['41 million contrast']],
    ['The team won 61 seats against 53.', ['53 contrast']],
    ['Ardese reported 239 dead. Police said 194 people had been killed in Corvo.', []],
    ['Seventeen people were killed by the flood. Thirteen had died on the day.', ['Thirteen revised']],
    ['Ferry fares are £6.40, against £5.90 in Harrow.', []],
    ['Girls scored 71 percent, compared with 64 percent of boys.', []],
    ['It sold 1,340 tickets, compared with 1,200 in 2024.', []],
    ['Profit was $31 million, well above the $28 million analysts had expected.', []],
    ['Profit was $31 million, compared with $28 million in the first quarter.', []],
    ['The first bus carried 40 people; the second now carries 62.', []],
    ['Early estimates put the loss at 900 sheep. The ministry now says 1,250 farms were hit.', []],
    ['First reports spoke of 14 injured. Now 19 people are missing.', []],
    ['The first 12 patients were treated in 2020; now there are 85.', []],
    ['At first the pass cost 12 dollars; now it costs 20.', []],
    ['The company first offered 4.5 percent; workers now demand 8.', []],
    ['Rents are 940 euros, compared with 610 euros in the villages.', []],
    ['The store has 14 tills, compared with nine at the old one.', []],
    ['Early reports said the driver was 41. He had now driven for 25 years.', []],
    ['The early train takes 40 minutes; the late one now takes 55 minutes.', []],
    ['The final report counts 212 pages. The first estimate of the cost was $4 million.', []],
  ])('and not: %s', (text, expected) => {
    expect(restated(text)).toEqual(expected);
  });

  it.each([
    ['That depends on whom you ask: 640 according to the mayor, 1,400 according to the organisers.', '1,400 rival'],
    ['It will cost $40 million according to the county and $65 million according to its critics.', '$65 million rival'],
    ['The firm expects to save $90 million a year. The auditors think $62 million more likely.', '$62 million rival'],
    ['The court doubts the forecast of 65,000 guests a year and thinks 52,000 more likely.', '52,000 rival'],
    ['Police counted 4,100 people; the organisers speak of 9,000.', '9,000 rival'],
    ['The army says it lost 12 tanks; the rebels insist on 40.', '40 rival'],
    ['The museum put the theft at 31 coins. Its insurer thinks 44 is closer to the truth.', '44 rival'],
    ['The town says 300 homes burned; the county insists on 420.', '420 rival'],
    ['The mayor spoke of 40 buses, while the drivers put it at 55.', '55 rival'],
  ])('what somebody else says of the same: %s', (text, expected) => {
    expect(restated(text)).toEqual([expected]);
  });

  it.each([
    'The wind was 40 kph according to the mayor, with gusts of 90 kph according to the port.',
    'There are 12 schools according to the mayor and 40 shops according to the guild.',
    'The firm made 40 ships. The union speaks of peace.',
    'Ann said she had 12 goats; Bob speaks of 20 cows.',
    'The plan costs $40 million. More likely $3 will be paid each day.',
    'It sold 300 cars in May and insists on 420 in June.',
    'Turnout was 40 percent according to the board in 2019, 50 percent according to the board in 2023.',
    'Readers are 56% more likely to sleep well and 27% more likely to be on time.',
    'One was 40 percent quicker. Boys were 12 percent more likely than girls to fall.',
    'The town has 40 lamps; the mayor speaks of 4,000.',
    'Police counted 18,000 people. The organisers spoke of 60,000.',
  ])('and of something else: %s', (text) => {
    expect(restated(text)).toEqual([]);
  });

  it('what is said of the earlier value is not said of the one that holds', () => {
    const prior = (text: string): string[] => figuresOf(text).filter(({ frame }) => (frame.scope & Scope.prior) !== 0).map(({ text: figure }) => figure);
    expect(prior('The council lifted its bid to $48 million from $41 million a week earlier.')).toEqual(['$41 million']);
    expect(prior('The choir had 31 singers a year earlier.')).toEqual(['31']);
  });

  it('the size of a change by verbs that move a figure, and what is let fall', () => {
    const changes = (text: string): string[] => figuresOf(text).filter(({ frame }) => (frame.scope & Scope.change) !== 0).map(({ text: figure }) => figure);
    expect(changes('The board hiked its forecast by 9 percent, to 240 tonnes.')).toEqual(['9 percent']);
    expect(changes('They trimmed the route by 12 kilometres.')).toEqual(['12 kilometres']);
    expect(changes('The gauge dropped 4 metres in a week.')).toEqual(['4 metres']);
    expect(changes('Divers have brought up 40 crates.')).toEqual([]);
    expect(changes('Two planes dropped 40 tonnes of water on the ridge.')).toEqual([]);
  });
});
