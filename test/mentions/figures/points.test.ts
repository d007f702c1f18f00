import { describe } from 'vitest';
import { check } from './show.ts';

describe('parts of a point', () => {
  check({
    'Traders bet on a 75-basis-point rise.': ['75-basis-point = percentage-points 75 basis-point by up'],
    'Another quarter-point cut followed.': ['quarter-point = percentage-points 0.25 percentage-point by down'],
    'The lender raised rates by half a point.': ['half a point = percentage-points 0.5 percentage-point by up'],
    'Another half-percentage-point move is likely.': ['half-percentage-point = percentage-points 0.5 percentage-point'],
    'They expect a quarter percentage point in May.': ['a quarter percentage point = percentage-points 0.25 percentage-point', 'May = date 2025-05'],
    'She leads the tournament by half a point.': ['half = ratio 0.5'],
    'The bond fell 3/32 point, and its yield rose.': ['3/32 = ratio 0.09375 by down'],
  });
});

describe('coins with their currency', () => {
  check({
    'The payout is 31 euro cents.': ['31 euro cents = money 0.31 EUR'],
    'A loaf costs 45 US cents, 70 Australian cents or 40 eurocents.': ['45 US cents = money 0.45 USD', '70 Australian cents = money 0.7 AUD', '40 eurocents = money 0.4 EUR'],
    'The ferry takes twelve rupees and fifty paise.': ['twelve rupees and fifty paise = money 12.5 rupee'],
  });
});

describe('what a bare number stands for', () => {
  check({
    'The tenor turned 62 on Sunday.': ['62 = duration 62 year age', 'Sunday = date 2025-06-15'],
    'Her nephew, who will turn 19 in March, sings.': ['19 = duration 19 year age', 'March = date 2026-03'],
    'Oma Brandt, turning 90 next week, sings.': ['90 = duration 90 year age', 'next week = date 2025-W26'],
    'The wheel turned 90 degrees.': ['90 degrees = measure 90 degree'],
    'The crowd turned 20 cars over.': ['20 = count 20 car'],
    'The road is shut between junctions 11 and 14.': [],
    'Paragraphs 6 to 9 and rooms 3, 4 and 5 are new.': [],
    'They shut junctions 9 and 10, 400 people were stuck.': ['400 = count 400 person'],
    'The robbers shut junctions 9 and 10, and 400 people were stuck.': ['400 = count 400 person'],
    'On pages 12, 13 and 14, 30 errors were found.': ['30 = count 30 error'],
    'Both rooms held 40 and 50 beds.': ['40 = count 40', '50 = count 50 bed'],
    'She coaches the under-17 side.': [],
    'He ran in 3 TDs and drove in 40 RBIs.': ['3 = count 3 td', '40 = count 40 rbi'],
    'The dish holds 7.3e8 cells.': ['7.3e8 = count 730000000 cell'],
    'The picture is 2400 by 1600 pixels.': ['2400 = count 2400', '1600 pixels = measure 1600 pixel'],
    'At 5ft 10, she is the tallest.': ['5ft 10 = measure 5.833333 foot'],
    'He is six feet three tall.': ['six feet three = measure 6.25 foot'],
    'The wall rose five feet two years later.': ['five feet = measure 5 foot by up', 'two years = duration 2 year'],
  });
});
