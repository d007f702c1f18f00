import { describe } from 'vitest';
import { check } from './show.ts';

describe('fractions and ratios', () => {
  check({
    'Russia holds about one-fifth of it.': ['one-fifth = ratio 0.2 about'],
    'Two-thirds of the reserve burned.': ['Two-thirds = ratio 0.6666667'],
    'A quarter of voters and almost half of women agree.': ['A quarter = ratio 0.25', 'half = ratio 0.5 nearly'],
    'One in five pupils was ill.': ['One in five = ratio 0.2'],
    'The fund is nearly a quarter financed and the dam half full.': ['a quarter = ratio 0.25 nearly', 'half = ratio 0.5'],
    'The flats are a third sold.': ['a third = ratio 0.3333333'],
    'The house is a third full, and a quarter finished.': ['a third = ratio 0.3333333', 'a quarter = ratio 0.25'],
    'He begins a third full season.': ['third = rank 3 season'],
    'A third completed run won her a medal.': [],
    'A third full-time nurse came.': ['third = rank 3 nurse'],
    'The half-empty hall was sold.': [],
    'The force was cut by half.': ['half = ratio 0.5 by down'],
    'They cut losses in half.': ['half = ratio 0.5'],
    'The house was sawn in half.': [],
    'The toll trebled.': ['trebled = ratio 3 multiple'],
    'It has a one-in-four chance.': ['one-in-four = ratio 0.25'],
    'He won by half a length.': ['half = ratio 0.5'],
    'Thefts quintupled.': ['quintupled = ratio 5 multiple'],
    'The levy may double to $40.': ['double = ratio 2 multiple', '$40 = money 40 $'],
    'The sale was four times oversubscribed.': ['four times = ratio 4 time multiple'],
    'Three out of ten shops closed.': ['Three out of ten = ratio 0.3'],
    'One of every nine voters is young.': ['One of every nine = ratio 0.1111111'],
    'Nearly eight of 10 voters stayed.': ['eight of 10 = ratio 0.8 nearly'],
    'It is half as large.': ['half = ratio 0.5'],
    'It took three one-hundredths of a second.': ['three one-hundredths of a second = duration 0.03 second'],
    'The answer is two one hundred fifths.': ['two one hundred fifths = ratio 0.01904762'],
    'The ratio is 1:4 today.': ['1:4 = ratio 0.25', 'today = date 2025-06-18'],
    'The vote was two-to-one.': ['two-to-one = ratio 2'],
    'A third of the land is dry, a third man said.': ['A third = ratio 0.3333333', 'third = rank 3 man'],
  });
});

describe('multiples', () => {
  check({
    'It costs twice as much.': ['twice = ratio 2 multiple'],
    'Output doubled.': ['doubled = ratio 2 multiple'],
    'A tenfold rise is seen.': ['tenfold = ratio 10 multiple'],
    'It is three times as loud.': ['three times = ratio 3 time multiple'],
    'They sell at 6.5 times earnings.': ['6.5 times = ratio 6.5 time multiple'],
    'It saw 10x demand.': ['10x = ratio 10 time multiple'],
    'He is doubling down.': [],
    'She scored twice.': [],
  });
});

describe('ranks', () => {
  check({
    'It is the second thing of the kind.': ['second = rank 2 thing'],
    'It is the second thing he did.': [],
    'It was the fifth summit.': ['fifth = rank 5 summit'],
    'His first official visit went well.': ['first = rank 1 visit'],
    'She came 21st.': ['21st = rank 21'],
    'The twenty-first game was a draw.': ['twenty-first = rank 21 game'],
    'No. 3 on the list is new.': ['No. 3 = rank 3'],
    'It was summit number five.': ['number five = rank 5'],
    'First, he sat down.': [],
    'At first nobody spoke.': [],
    'The first lady waved.': [],
    'He pleaded the Fifth Amendment.': [],
  });
});

describe('points of a share', () => {
  check({
    'It won 38.4 percent, 3.5 points less than before.': ['38.4 percent = percent 38.4 percent', '3.5 points = percentage-points 3.5 percentage-point'],
    'The index fell 1.2 percent. The smaller index was down 40 points.': ['1.2 percent = percent 1.2 percent by down', '40 = count 40 point by down'],
    'The tanks are 17 percent full. That is a drop of nine points.': ['17 percent = percent 17 percent', 'nine points = percentage-points 9 percentage-point'],
    'The tanks are 17 percent full, after a slump of nine points.': ['17 percent = percent 17 percent', 'nine points = percentage-points 9 percentage-point'],
    'Shares fell 1.2 percent, or 40 points.': ['1.2 percent = percent 1.2 percent by down', '40 = count 40 point'],
    'Banks rose 0.5 percent. The index was down 18 points at 7,120.': ['0.5 percent = percent 0.5 percent by up', '18 = count 18 point by down', '7,120 = count 7120'],
    'She hit 45 percent of her shots and scored 30 points.': ['45 percent = percent 45 percent', '30 = count 30 point'],
    'It fell nine points.': ['nine = count 9 point by down'],
    'Support was 40 percent. Prices were tumbling 7.3 percent.': ['40 percent = percent 40 percent', '7.3 percent = percent 7.3 percent by down'],
  });
});
