import { describe } from 'vitest';
import { check } from './show.ts';

describe('ranges', () => {
  check({
    'It takes 20 to 25 people.': ['20 to 25 = count 20..25 person'],
    'Between 35 and 40 houses burned.': ['35 and 40 = count 35..40 house'],
    'A fine of $3 billion to $5 billion is due.': ['$3 billion to $5 billion = money 3000000000..5000000000 $'],
    'It costs between 5% and 6%.': ['5% and 6% = percent 5..6 percent'],
    'There are 1 to 2 thousand people.': ['1 to 2 thousand = count 1000..2000 person'],
    'The US $89 to $93 billion bid failed.': ['US $89 to $93 billion = money 89000000000..93000000000 USD'],
    'It drew 15-22 mph winds.': ['15-22 mph = measure 15..22 mile-per-hour'],
    'It costs $1-2 million.': ['$1-2 million = money 1000000..2000000 $'],
    'Three or four men ran.': ['Three or four = count 3..4 man'],
    'It lasts between seven and 10 years.': ['seven and 10 years = duration 7..10 year'],
  });
});

describe('hedges', () => {
  check({
    'At least 38 homes burned.': ['38 = count 38 home at-least'],
    'No fewer than six men ran.': ['six = count 6 man at-least'],
    'As many as 240 men ran.': ['240 = count 240 man at-most'],
    'More than the 300 men ran.': ['300 = count 300 man more-than'],
    'The more-than 30 men ran.': ['30 = count 30 man more-than'],
    'Fewer than 30 men ran.': ['30 = count 30 man less-than'],
    'Just under 30 men ran.': ['30 = count 30 man nearly'],
    'Children under ten made up most of the patients.': ['ten = duration 10 year vague age'],
    'Children under 5 got milk.': ['5 = duration 5 year vague age'],
    'Adults 18 and older got milk.': ['18 = duration 18 year vague age'],
    'An estimated 30 men ran.': ['30 = count 30 man about'],
    'Roughly 30 men ran.': ['30 = count 30 man about'],
    'It is ~30 km off.': ['30 km = measure 30 kilometer about'],
    'A crowd of 300+ people ran.': ['300+ = count 300 person at-least'],
    'A dozen or so men ran.': ['A dozen = count 12 man about'],
    'Families making $100,000 or more agree.': ['$100,000 = money 100000 $ at-least'],
    'The 50-odd men ran.': ['50 = count 50 man about'],
    'It pegs this closer to $19.7 billion.': ['$19.7 billion = money 19700000000 $ about'],
  });
});

describe('changes and levels', () => {
  check({
    'The toll rose by 12 to 40.': ['12 = count 12 by up', '40 = count 40 to up'],
    'A rally by 300 farmers became a speech at a rally to 3,000.': ['300 = count 300 farmer', '3,000 = count 3000'],
    'Sales rose 9 percent to $165 million.': ['9 percent = percent 9 percent by up', '$165 million = money 165000000 $ to up'],
    'Output fell from 240 to 190 tons.': ['240 = measure 240 ton from down', '190 tons = measure 190 ton to down'],
    'He went from 208 pounds, dropping from 208 pounds to 193.': ['208 pounds = measure 208 pound from', '208 pounds = measure 208 pound from down', '193 = measure 193 pound to down'],
    'Mileage rose from 14-18 mpg to 24.': ['14-18 mpg = measure 14..18 mile-per-gallon from up', '24 = measure 24 mile-per-gallon to up'],
    'Rents rose by 3 percent and prices fell by 1.': ['3 percent = percent 3 percent by up', '1 = percent 1 percent by down'],
    'It fell from US$75 to $45.': ['US$75 = money 75 USD from down', '$45 = money 45 USD to down'],
    'It pays 9 billion shekels ($2.4 billion) a year.': ['9 billion shekels = money 9000000000 ILS/year', '$2.4 billion = money 2400000000 $/year'],
    'A 3 percent drop followed.': ['3 percent = percent 3 percent by down'],
    'The gap grew by $43.6 billion to $419.2 billion.': ['$43.6 billion = money 43600000000 $ by up', '$419.2 billion = money 419200000000 $ to up'],
    'Some 12 jobs, one slide says.': ['12 = count 12 job about', 'one = count 1 slide'],
    'They will sign up 5 million people.': ['5 million = count 5000000 person'],
  });
});
