import { describe } from 'vitest';
import { check } from './show.ts';

describe('signs and codes', () => {
  check({
    'Exports bring in DKr900m, against SKr30bn and NKr5m.': ['DKr900m = money 900000000 DKK', 'SKr30bn = money 30000000000 SEK', 'NKr5m = money 5000000 NOK'],
    'The estimate is $22 billion.': ['$22 billion = money 22000000000 $'],
    'He paid $3m for it.': ['$3m = money 3000000 $'],
    'The till was at -$340.': ['-$340 = money -340 $'],
    'It stood at \u2212\u00a32,000 on paper.': ['\u2212\u00a32,000 = money -2000 GBP'],
    'The tea is $5-$8 a cup.': ['$5-$8 = money 5..8 $'],
    'Land fetches \u00a390 an acre.': ['\u00a390 = money 90 GBP/acre'],
    'Canada pledged C$2 billion and Australia A$1.5bn.': ['C$2 billion = money 2000000000 CAD', 'A$1.5bn = money 1500000000 AUD'],
    'It fell to US $58.24 per barrel.': ['US $58.24 = money 58.24 USD/barrel to down'],
    'The house is worth $US55,931,000.': ['$US55,931,000 = money 55931000 USD'],
    'Barrels cost $75 U.S. in October.': ['$75 U.S. = money 75 USD', 'October = date 2024-10'],
    'The grant of \u20ac450m and the loan of \u00a315,000 came late.': ['\u20ac450m = money 450000000 EUR', '\u00a315,000 = money 15000 GBP'],
    'It cost USD 200, GBP350 or 115 EUR.': ['USD 200 = money 200 USD', 'GBP350 = money 350 GBP', '115 EUR = money 115 EUR'],
    'The yacht went for USD10m.': ['USD10m = money 10000000 USD'],
    'The loss was $-50.8bn.': ['$-50.8bn = money -50800000000 $'],
    'Shares fell to RM23.50 and Rs 500.': ['RM23.50 = money 23.5 MYR to down', 'Rs 500 = money 500 rupee'],
    'A $5 ticket is enough.': ['$5 = money 5 $'],
  });
});

describe('words', () => {
  check({
    'It was to cost 980 million dollars. It will now cost 1.74 billion.': ['980 million dollars = money 980000000 $', '1.74 billion = money 1740000000 $'],
    'It cost $3m. War cost 2 million their homes.': ['$3m = money 3000000 $', '2 million = count 2000000'],
    'It cost $3m. Nobody knew. It drew 2 million and cost 4 million.': ['$3m = money 3000000 $', '2 million = count 2000000', '4 million = count 4000000'],
    'They lent 450 million euros.': ['450 million euros = money 450000000 EUR'],
    'It took 1.9 billion zlotys.': ['1.9 billion zlotys = money 1900000000 PLN'],
    'The valley got 25 million soles, and 3.5 billion colones went to the coast.': ['25 million soles = money 25000000 PEN', '3.5 billion colones = money 3500000000 CRC'],
    'The cobbler sewed 45 soles.': ['45 = count 45 sole'],
    'A fine of 10.5 million Australian dollars is due.': ['10.5 million Australian dollars = money 10500000 AUD'],
    'The rooms cost 30 million baht (dlrs 830,000).': ['30 million baht = money 30000000 THB', 'dlrs 830,000 = money 830000 $'],
    'The plan costs half a million dollars.': ['half a million dollars = money 500000 $'],
    'It is a million dollar house.': ['a million dollar = money 1000000 $'],
    'A deposit of 7.5 million Danish crowns was made.': ['7.5 million Danish crowns = money 7500000 DKK'],
    'Seoul spent 2 trillion won.': ['2 trillion won = money 2000000000000 KRW'],
    'The 5 won at home.': ['5 = count 5'],
    'The bid was 450m euros.': ['450m euros = money 450000000 EUR'],
  });
});

describe('coins', () => {
  check({
    'The contract was up 19 cents.': ['19 cents = money 19 cent by up'],
    'It pays a 12-cent dividend.': ['12-cent = money 12 cent'],
    'The shares closed at 118.5p.': ['118.5p = money 118.5 penny'],
    'They paid thirteen dollars and forty-five cents.': ['thirteen dollars and forty-five cents = money 13.45 $'],
    'The film is in 1080p.': [],
  });
});

describe('per head, pound and weight', () => {
  check({
    'They earn $12 an hour.': ['$12 = money 12 $/hour'],
    'The shares went for $98 a share.': ['$98 = money 98 $/share'],
    'The fare is $12, up from $9 a year ago.': ['$12 = money 12 $', '$9 = money 9 $ from up', 'a year ago = date 2024'],
    'The bakery sold 500 loaves; it had sold 420 a day earlier.': ['500 = count 500 loaf', '420 = count 420'],
    'Land costs $21.25 per square foot.': ['$21.25 = money 21.25 $/square-foot'],
    'He was fined 200 pounds.': ['200 pounds = money 200 GBP'],
    'He weighs 200 pounds.': ['200 pounds = measure 200 pound'],
  });
});
