import { describe } from 'vitest';
import { check } from './show.ts';

describe('digits', () => {
  check({
    'In Osland 870 jobs will go.': ['870 = count 870 job'],
    'In New Osland 300 people marched.': ['300 = count 300 person'],
    'In Osprey 737 jets the seats are small.': [],
    'In Fenster 11 users see ads.': [],
    'The town has 6,300 inhabitants.': ['6,300 = count 6300 inhabitant'],
    'Nine mills burned, and the last three fell in.': ['Nine = count 9 mill', 'three = count 3'],
    'The first two of them were asleep.': ['two = count 2'],
    'The last three of the season and the top ten sang.': [],
    'A dozen and a half boats sank.': ['A dozen and a half = count 18 boat'],
    'About 1,307,000 voters stayed away.': ['1,307,000 = count 1307000 voter about'],
    'The firm shipped 12,34,567 phones in India.': ['12,34,567 = count 1234567 phone'],
    "The census found 1'250'000 cows.": ["1'250'000 = count 1250000 cow"],
    'They planted 40 000 trees.': ['40 000 = count 40000 tree'],
    'Some 12K fans sang.': ['12K = count 12000 fan about'],
    'The site sold 4.3M tickets.': ['4.3M = count 4300000 ticket'],
    'The app has 1.2bn users.': ['1.2bn = count 1200000000 user'],
    'It counted 2.5 million birds.': ['2.5 million = count 2500000 bird'],
    'There are 3 lakh seats and 2 crore applicants.': ['3 lakh = count 300000 seat', '2 crore = count 20000000 applicant'],
    'Only .5 grams was left.': ['.5 grams = measure 0.5 gram'],
    'They scored 22,24,26,31 points.': ['22 = count 22', '24 = count 24', '26 = count 26', '31 = count 31 point'],
    'It sold 1,234,567 cups and 2,34,567.5 kilograms.': ['1,234,567 = count 1234567 cup', '2,34,567.5 kilograms = measure 234567.5 kilogram'],
    '12G': ['12G = count 12000000000'],
    'She has 14 grandchildren; the blast hurt 21 Pakistanis.': ['14 = count 14 grandchild', '21 = count 21 pakistani'],
    'It has 19 fouls and 3 cards.': ['19 = count 19 foul', '3 = count 3 card'],
    'But 19 fouls proves it.': ['19 = count 19 foul'],
    'Then Karsa got 150 soldiers back and Olmeck 160.': ['150 = count 150 soldier', '160 = count 160'],
    'They blamed each other, Karsa 84 times.': ['84 = count 84 time'],
  });
});

describe('European grouping, where the article uses it', () => {
  check({
    'Sales were 1.234.567,89 kroner, and 2.500 shops closed.': ['1.234.567,89 kroner = money 1234568 krone', '2.500 = count 2500 shop'],
    'The river rose 2.500 metres over the mark.': ['2.500 metres = measure 2.5 meter by up'],
  });
});

describe('words', () => {
  check({
    'Seven people were hurt.': ['Seven = count 7 person'],
    'Twenty-six lorries burned.': ['Twenty-six = count 26 lorry'],
    'Seven hundred and fifty houses flooded.': ['Seven hundred and fifty = count 750 house'],
    'One hundred and one thousand two hundred and three ballots were spoilt.': ['One hundred and one thousand two hundred and three = count 101203 ballot'],
    'A million and a half pilgrims came.': ['A million and a half = count 1500000 pilgrim'],
    'They need two and a half million doses.': ['two and a half million = count 2500000 dose'],
    'About half a million eggs broke.': ['half a million = count 500000 egg about'],
    'A dozen villages and three dozen farms were cut off.': ['A dozen = count 12 village', 'three dozen = count 36 farm'],
    'The answer is minus five point two five.': ['minus five point two five = count -5.25'],
    'The balance fell to zero.': ['zero = count 0 to down'],
    'They counted 4 thousand 3 hundred and 21 sheep.': ['4 thousand 3 hundred and 21 = count 4321 sheep'],
    'It sold one point two million copies.': ['one point two million = count 1200000 copy'],
    'In 2020 three hundred people left.': ['2020 = date 2020', 'three hundred = count 300 person'],
  });
});

describe('what is counted', () => {
  check({
    'The coalition of 30 countries met.': ['30 = count 30 country'],
    'The 30-nation coalition met.': ['30 = count 30 nation'],
    'Up to 240 Ruritanian military instructors will go.': ['240 = count 240 instructor at-most'],
    'Four other regions voted.': ['Four = count 4 region'],
    'Nine of the 20 houses are gone.': ['Nine = count 9 house', '20 = count 20 house'],
    'The count gave Labra 34 of the 90 seats.': ['34 = count 34 seat', '90 = count 90 seat'],
    'The parade passed Boeing 737 of the guild.': [],
    'The two women spoke with 25 company bosses.': ['two = count 2 woman', '25 = count 25 boss'],
    'They grounded two new 737 Max jets.': ['two = count 2 jet'],
    'The car comes with four-, five- and six-cylinder engines.': ['four = count 4 cylinder', 'five = count 5 cylinder', 'six = count 6 cylinder'],
    'Hundreds of thousands of teachers marched.': ['Hundreds of thousands = count 100000..1000000 teacher vague'],
    'She was stopped by four plain-clothes city officers.': ['four = count 4 officer'],
    'He was hit 41 times.': ['41 = count 41 time'],
    'One proposal asks for more.': ['One = count 1 proposal'],
    'Just one area was spared.': ['one = count 1 area'],
    'Fire kills one, hurts nine': ['one = count 1', 'nine = count 9'],
    'One is dead.': ['One = count 1'],
    'Crash leaves one dead in Osk': ['one = count 1'],
    'It was a fire in which one roofer was killed.': ['one = count 1 roofer'],
    'One guard has died.': ['One = count 1 guard'],
    'No one was hurt.': [],
    'Nobody knows which one died.': [],
    'They went one by one.': [],
    'The old one was killed.': [],
    'Of both, one hurt nobody.': [],
    'A 30,000-strong crowd sang.': ['30,000 = count 30000'],
    'Refugees, 5.4m of them children, left.': ['5.4m = count 5400000'],
    'Five were injured.': ['Five = count 5'],
    'It sold 4.3 million digital and physical copies.': ['4.3 million = count 4300000 copy'],
    'About 500 soldiers die per day, and 1,000 soldiers daily on the other side.': ['500 = count 500 soldier about', '1,000 = count 1000 soldier/day'],
    'Three thousand tests a day were made.': ['Three thousand = count 3000 test/day'],
  });
});

describe('vague numbers', () => {
  check({
    'Dozens of people fled.': ['Dozens = count 12..120 person vague'],
    'Tens of millions of dollars went missing.': ['Tens of millions of dollars = money 10000000..100000000 $ vague'],
    'The plume reached hundreds of miles.': ['hundreds of miles = measure 100..1000 mile vague'],
    'Several hundred guests left early.': ['Several hundred = count 100..1000 guest vague'],
    'A few thousand fans stayed.': ['A few thousand = count 1000..10000 fan vague'],
  });
});

describe('scores', () => {
  check({
    'Rovers beat City 3-1 on Friday.': ['3-1 = count 1..3 score 3-1', 'Friday = date 2025-06-13'],
    'The court ruled 5-4 for the state.': ['5-4 = count 4..5 score 5-4'],
    'United lost 0-2 at home.': ['0-2 = count 0..2 score 0-2'],
    'The starter Joan Abara (10-8) won again.': ['10-8 = count 8..10 score 10-8'],
  });
});
