import { describe } from 'vitest';
import { check } from './show.ts';

describe('money', () => {
  check({
    'The minister approved Rs. 4,200 crore for the canal.': ['Rs. 4,200 crore = money 42000000000 rupee'],
    'The fund has Rs 350 cr.': ['Rs 350 cr = money 3500000000 rupee'],
    'The council owes KSh 3.4 billion to its suppliers.': ['KSh 3.4 billion = money 3400000000 KES'],
    'The fine is Ksh5,000.': ['Ksh5,000 = money 5000 KES'],
    'The tax brought in Shs 40 billion.': ['Shs 40 billion = money 40000000000 shilling'],
    'Damage could top Sh500 million, insurers said.': ['Sh500 million = money 500000000 shilling'],
    'It cost USh 2,000.': ['USh 2,000 = money 2000 UGX'],
    'Fuel went up by N120 a litre overnight in Abuja.': ['N120 = money 120 NGN/liter by up'],
    'The province will spend R1.8bn on clinics.': ['R1.8bn = money 1800000000 ZAR'],
    'The families get R350 000 each, and the town owes R2 400 000.': ['R350 000 = money 350000 ZAR', 'R2 400 000 = money 2400000 ZAR'],
    'Tickets range from R150 to R900.': ['R150 to R900 = money 150..900 ZAR'],
    'The fine was set at P50,000 for each vessel.': ['P50,000 = money 50000 P'],
    'A kilo costs K25 in Lusaka.': ['K25 = money 25 ZMW'],
    'A fee of Php 350 applies.': ['Php 350 = money 350 PHP'],
    'The fare is S/2.50.': ['S/2.50 = money 2.5 PEN'],
    'The bill was GH\u20b5450.': ['GH\u20b5450 = money 450 GHS'],
    'The rent is 340 z\u0142 a month.': ['340 z\u0142 = money 340 PLN/month'],
    'It cost 1,200 K\u010d.': ['1,200 K\u010d = money 1200 CZK'],
    'It cost CFA 40,000.': ['CFA 40,000 = money 40000 CFA'],
    'It cost 40,000 CFA francs.': ['40,000 CFA francs = money 40000 CFA'],
  });
});

describe('measures and lapses', () => {
  check({
    'The reservoir holds 45 gigalitres.': ['45 gigalitres = measure 45 gigaliter'],
    'It is the worst flood in half a century.': ['half a century = duration 0.5 century'],
    'The reactor ran at 300 degrees for an hour.': ['300 degrees = temperature 300 degree'],
    'It was 98 degrees in the shade.': ['98 degrees = temperature 98 degree'],
    'The hosts led 2-nil at the break.': ['2-nil = count 0..2 score 2-0'],
  });
});

describe('ages', () => {
  check({
    'Boys as young as 12 work the kilns.': ['12 = duration 12 year age'],
    'Pups as young as 12 weeks were sold.': ['12 weeks = duration 12 week'],
    'The suspects are 17 and 19 years old.': ['17 = duration 17 year age', '19 years old = duration 19 year age'],
    'She died on Friday at 88.': ['Friday = date 2025-06-13', '88 = duration 88 year age'],
    'He died at 11.': ['11 = count 11'],
  });
});

describe('counts', () => {
  check({
    'The fee must not exceed $75.': ['$75 = money 75 $ at-most'],
    'The blaze killed 14 people or more.': ['14 = count 14 person at-least'],
    'A couple of dozen police stood by.': ['A couple of dozen = count 12..120 police vague'],
    'Three thousand, four hundred and twelve names are on the wall.': ['Three thousand, four hundred and twelve = count 3412 name'],
    'The population is 84.7m.': ['84.7m = count 84700000'],
    'It was 9 degrees in the shade and 24 by noon.': ['9 degrees = temperature 9 degree', '24 = temperature 24 degree', 'noon = time 12:00'],
    'Prices rose 12 percent in the north and 8 in the south.': ['12 percent = percent 12 percent by up', '8 = percent 8 percent'],
    'His speech was a game of two halves.': ['two = count 2 half'],
  });
});

describe('second look', () => {
  check({
    'A kilo of beef sells for K85.': ['K85 = money 85 ZMW'],
    'The suspect, 33, and a 30-year-old friend fled.': ['33 = duration 33 year age', '30-year-old = duration 30 year age'],
    'They owe US$3.2m and \u00a3900,000.': ['US$3.2m = money 3200000 USD', '\u00a3900,000 = money 900000 GBP'],
    'Turnout was 62 percent in the city and 48 in the hills.': ['62 percent = percent 62 percent', '48 = percent 48 percent'],
  });
});
