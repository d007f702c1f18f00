import { describe, expect, it } from 'vitest';
import { convert } from '../../../server/mentions/figures/units.ts';
import { check } from './show.ts';

describe('percent', () => {
  check({
    'Support has gone from 64 to 41 percent.': ['64 = percent 64 percent from', '41 percent = percent 41 percent to'],
    'About 58% agreed.': ['58% = percent 58 percent about'],
    'It was 15 per cent contained.': ['15 per cent = percent 15 percent'],
    'Thirty percent left.': ['Thirty percent = percent 30 percent'],
    'The rate rose 5pc.': ['5pc = percent 5 percent by up'],
    'Support fell two percentage points.': ['two percentage points = percentage-points 2 percentage-point by down'],
    'It rose 0.5 of a percentage point.': ['0.5 of a percentage point = percentage-points 0.5 percentage-point by up'],
    'The fund charges 40 basis points.': ['40 basis points = percentage-points 40 basis-point'],
  });
});

describe('degrees', () => {
  check({
    'It reached 46.8C. The old record of 46.3 degrees had stood since 2003.': ['46.8C = temperature 46.8 celsius', '46.3 degrees = temperature 46.3 celsius', '2003 = date 2003'],
    'The mast leans by 46.3 degrees.': ['46.3 degrees = measure 46.3 degree'],
  });
});

describe('measures', () => {
  check({
    'It cut a 9m-deep hole into a 2.5m-high wall.': ['9m = measure 9 meter', '2.5m = measure 2.5 meter'],
    'The fire burned about 3,000 hectares.': ['3,000 hectares = measure 3000 hectare about'],
    'A 110-kilometre (68-mile) power line is planned.': ['110-kilometre = measure 110 kilometer', '68-mile = measure 68 mile'],
    'Gusts of 80 km/h and 50 mph were felt.': ['80 km/h = measure 80 kilometer-per-hour', '50 mph = measure 50 mile-per-hour'],
    'It grew to 30,000 stremmas.': ['30,000 stremmas = measure 30000 stremma to up'],
    'The plant gives 1,000 megawatts.': ['1,000 megawatts = measure 1000 megawatt'],
    'A floor of 32m2 is enough.': ['32m2 = measure 32 square-meter'],
    'He is 5 feet 2 inches tall.': ['5 feet 2 inches = measure 5.166667 foot'],
    'It is half a mile away.': ['half a mile = measure 0.5 mile'],
    'The well gives 500,000 barrels a day.': ['500,000 barrels = measure 500000 barrel/day'],
    'The tower is 300m tall.': ['300m = measure 300 meter'],
    'The tablet has a 5 W charger and 64GB.': ['5 W = measure 5 watt', '64GB = measure 64 gigabyte'],
    'Rotate it by 90 degrees.': ['90 degrees = measure 90 degree'],
  });
});

describe('sides', () => {
  check({
    'The flag is 40 by 60 centimetres.': ['40 = measure 40 centimeter', '60 centimetres = measure 60 centimeter'],
    'A crate of 20 x 30 x 15 cm.': ['20 = measure 20 centimeter', '30 = measure 30 centimeter', '15 cm = measure 15 centimeter'],
    'They ran the 4 x 100 metres.': ['4 = count 4', '100 metres = measure 100 meter'],
    'A field of 300 by noon.': ['300 = count 300', 'noon = time 12:00'],
    'A lawn of 12 by 9.': ['12 = count 12', '9 = count 9'],
  });
});

describe('temperatures', () => {
  check({
    'The heat reached 41 degrees Celsius.': ['41 degrees Celsius = temperature 41 celsius'],
    'It was 106\u00b0F in the shade.': ['106\u00b0F = temperature 106 fahrenheit'],
    'The mercury hit 41C.': ['41C = temperature 41 celsius'],
    'The town had winds of 61mph and 103F at noon.': ['61mph = measure 61 mile-per-hour', '103F = temperature 103 fahrenheit', 'noon = time 12:00'],
    'He sat in 31F with the wind behind him.': [],
    'Temperatures fell to minus 12 degrees.': ['minus 12 degrees = temperature -12 degree to down'],
  });
});

describe('durations and ages', () => {
  check({
    'The mission lasts 18 months.': ['18 months = duration 18 month'],
    'The pass is shut for a fortnight, and he has a fortnight to appeal.': ['a fortnight = duration 1 fortnight', 'a fortnight = duration 1 fortnight'],
    'They met twice a fortnight, a fortnight ago and a fortnight later.': [],
    'They get 300 dollars a fortnight.': ['300 dollars = money 300 $/fortnight'],
    'They talked for a year and a half.': ['a year and a half = duration 1.5 year'],
    'She led the guild for almost a decade and a half.': ['a decade and a half = duration 15 year nearly'],
    'The mill stood for a century and a half.': ['a century and a half = duration 150 year'],
    'They talked for over two years.': ['two years = duration 2 year more-than'],
    'They met in the past two weeks.': ['two weeks = duration 2 week'],
    'It took four-and-a-half years.': ['four-and-a-half years = duration 4.5 year'],
    'The money is paid over four years.': ['four years = duration 4 year'],
    'He was sentenced to two years and six months.': ['two years and six months = duration 2.5 year'],
    'It takes half an hour.': ['half an hour = duration 0.5 hour'],
    'The girl is five years old.': ['five years old = duration 5 year age'],
    'A 50-year-old man was held.': ['50-year-old = duration 50 year age'],
    'Ada Lint, 66, has retired.': ['66 = duration 66 year age'],
    'Children aged 6 to 12 sing.': ['aged 6 to 12 = duration 6..12 year age'],
    'Men of 18- to 24-year-old cohorts sing.': ['18- to 24-year-old = duration 18..24 year age'],
    'He will be 35 by then.': ['35 = duration 35 year age'],
    'They paid tax for 15-plus years.': ['15-plus years = duration 15 year at-least'],
    'People work 60 hours a week.': ['60 hours = duration 60 hour/week'],
  });
});

describe('convert', () => {
  it('turns one unit into another of the same kind', () => {
    expect(convert(3000, 'hectare', 'acre')).toBeCloseTo(7413.16, 1);
    expect(convert(30000, 'stremma', 'hectare')).toBeCloseTo(3000);
    expect(convert(41, 'celsius', 'fahrenheit')).toBeCloseTo(105.8);
    expect(convert(18, 'month', 'year')).toBeCloseTo(1.5);
    expect(convert(80, 'kilometer-per-hour', 'mile-per-hour')).toBeCloseTo(49.7, 1);
    expect(convert(12, 'cent', '$')).toBeCloseTo(0.12);
    expect(convert(40, 'basis-point', 'percentage-point')).toBeCloseTo(0.4);
  });
  it('is null between units that measure different things', () => {
    expect(convert(3, 'hectare', 'kilometer')).toBeNull();
    expect(convert(3, 'EUR', 'USD')).toBeNull();
    expect(convert(3, 'soldier', 'person')).toBeNull();
    expect(convert(3, 'constructor', 'meter')).toBeNull();
  });
});

describe('prefixes', () => {
  check({
    'It held 15 \u00b5g and 20 \u03bcg of lead.': ['15 \u00b5g = measure 15 microgram', '20 \u03bcg = measure 20 microgram'],
    'The laser gives 2 PW.': ['2 PW = measure 2 petawatt'],
    'The mine shipped 90kt of ore.': ['90kt = measure 90 kiloton'],
  });
});

describe('below nothing', () => {
  check({
    'The hold is kept at minus 70 degrees.': ['minus 70 degrees = temperature -70 degree'],
    'The ramp has a minus 2 degree slope.': ['minus 2 degree = measure -2 degree'],
    'Growth was \u20133.5%.': ['\u20133.5% = percent -3.5 percent'],
    'It felt like -22F outside.': ['-22F = temperature -22 fahrenheit'],
    'It will be between \u22128 and \u22123 degrees Celsius.': ['\u22128 and \u22123 degrees Celsius = temperature -8..-3 celsius'],
  });
});
