import { describe } from 'vitest';
import { check } from './show.ts';

describe('odds', () => {
  check({
    'The odds are put at 9 to 1.': ['9 to 1 = ratio 9'],
    'Girls outnumber boys six to one in the choir.': ['six to one = ratio 6'],
    'The ratio of staff to pupils is 1:8.': ['1:8 = ratio 0.125'],
    'A 3-to-1 majority agreed.': ['3-to-1 = ratio 3'],
    'The bookmakers have him at 9/4.': ['9/4 = ratio 2.25'],
    'Punters took 11-8 all morning.': ['11-8 = ratio 1.375'],
    'The bay was a 12-1 outsider.': ['12-1 = ratio 12'],
    'The bay won at 25-1.': ['25-1 = ratio 25'],
    'It is a 50-50 call.': ['50-50 = ratio 0.5'],
  });
});

describe('no odds', () => {
  check({
    'The home side won 3-1.': ['3-1 = count 1..3 score 3-1'],
    'They lost the vote 50-50 on the chair.': ['50-50 = count 50..50 score 50-50'],
    'The cost fell from 5 to 1 euro.': ['5 = money 5 EUR from down', '1 euro = money 1 EUR to down'],
    'It takes 10 to 15 days.': ['10 to 15 days = duration 10..15 day'],
    'The choir sang Acts 5:3.': [],
  });
});
