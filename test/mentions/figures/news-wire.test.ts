import { describe } from 'vitest';
import { check } from './show.ts';

// What reading news of agencies and broadcasters by eye brought to light, in sentences of our own.

describe('numbers that are names', () => {
  check({
    'The console, [PS4], comes with a PS5 game.': [],
    'It costs PS40 a month.': ['PS40 = money 40 GBP/month'],
    'Tenants will pay PS40 more each month.': ['PS40 = money 40 GBP/month'],
    'A 4K television hung in the hall, and the film was shot in 8K.': [],
    'The account has 4K followers.': ['4K = count 4000 follower'],
    'The probe left from Launch Complex 39A on the Comet 4C rocket.': [],
    'In Arlen 4C was measured at dawn.': ['4C = temperature 4 celsius'],
    'The pointer uses a class one laser.': [],
    'The drug is in phase two trials.': [],
    'Flight 1943 was late.': [],
    'Hide caption 12 of 59': [],
    '7/16 2014 A street in Arlen': ['2014 = date 2014'],
    'The share rose 5/8 Monday.': ['5/8 = ratio 0.625 by up', 'Monday = date 2025-06-16'],
    'See pic.example.com/eoFElv423x for it.': [],
    'Update 5.50 is out, and so is iOS 11.2.': [],
    'He sat in aisle 14, by pad 7.': [],
    'Registration number: 130349': [],
    'The total number: 130,349 people.': ['130,349 = count 130349 person'],
    'The strip was taken in the 1967 Six-Day War.': ['1967 = date 1967'],
    'They held a six-day strike.': ['six-day = duration 6 day'],
    'The visitors were called in one-by-one.': [],
    'One cannot rein them in.': [],
    'He did not say one word.': ['one = count 1 word'],
    'Bring, say 50 chairs.': ['50 = count 50 chair about'],
    'He pays a day or two late, as he did a year or two ago.': ['a day or two = duration 1..2 day'],
  });
});

describe('units', () => {
  check({
    'The engines give 5 million pounds of thrust.': ['5 million pounds = measure 5000000 pound'],
    'They paid 5 million pounds for it.': ['5 million pounds = money 5000000 GBP'],
    'The star is 3.8 billion light-years away.': ['3.8 billion light-years = measure 3800000000 light-year'],
    'She won the 630-nautical-mile race and bought a 3,000-square-foot house.': ['630-nautical-mile = measure 630 nautical-mile', '3,000-square-foot = measure 3000 square-foot'],
    'It flew at 31,000 feet (9,400 kms).': ['31,000 feet = measure 31000 foot', '9,400 kms = measure 9400 kilometer'],
    'The vault reached 600 degrees Celsius (1,100 F).': ['600 degrees Celsius = temperature 600 celsius', '1,100 F = temperature 1100 fahrenheit'],
    'Highs will reach the mid-40s.': ['40s = temperature 40..49 degree'],
    'Temperatures were in the 80s in Arlen.': ['80s = temperature 80..89 degree'],
    'He sang in the 80s.': ['80s = date 198X'],
    'The suspect is 5-foot-11 and weighs 180 pounds.': ['5-foot-11 = measure 5.916667 foot', '180 pounds = measure 180 pound'],
    'He stands 6\'2" tall.': ['6\'2" = measure 6.166667 foot'],
    'She is 5\u20197 tall.': ['5\u20197 = measure 5.583333 foot'],
    'Odell ran the 10K in 31 minutes.': ['10K = measure 10 kilometer', '31 minutes = duration 31 minute'],
    'The 50K gold went to Arno.': ['50K = measure 50 kilometer'],
    'The site drew 10K readers.': ['10K = count 10000 reader'],
    'The talk went on for five hours and two thirds.': ['five hours and two thirds = duration 5.666667 hour'],
    'They may go at 62 and nine months.': ['62 and nine months = duration 62.75 year'],
    'It lasts between 18 and nine months.': ['18 and nine months = duration 9..18 month'],
    'They were jailed for 11 and 12 years.': ['11 = duration 11 year', '12 years = duration 12 year'],
    'Odell and Brandl scored 14 and 11 points, respectively.': ['14 = count 14 point', '11 = count 11 point'],
    'Repairs are due to end in a month.': ['a month = duration 1 month'],
    'The board will answer within a week.': ['a week = duration 1 week'],
    'She spent a month in Arlen.': [],
    'The board is expected to give its answer in a month.': ['a month = duration 1 month'],
    'They were trapped more than a kilometre below ground.': ['a kilometre = measure 1 kilometer more-than'],
    'She ran a mile in the rain.': [],
    'A canvas of 34in by 44in hung there.': ['34in = measure 34 inch', '44in = measure 44 inch'],
    'The family, with nearly a quarter, said no.': ['a quarter = ratio 0.25 nearly'],
    'It lost money in nearly every quarter.': [],
  });
});

describe('what is counted', () => {
  check({
    'The crash killed 10 US citizens and two senior US officials.': ['10 = count 10 citizen', 'two = count 2 official'],
    'It names 12 current or former ministers.': ['12 = count 12 minister'],
    'They scored eight unanswered runs.': ['eight = count 8 run'],
    'The group has five new shows and four plans.': ['five = count 5 show', 'four = count 4 plan'],
    'One shop fan wrote in; one young fan chose red.': ['One = count 1 fan', 'one = count 1 fan'],
    'It was the first time anyone saw it.': ['first = rank 1 time'],
    'The first ever landing failed, as did the first Norland-built part.': ['first = rank 1 landing', 'first = rank 1 part'],
    'Nobody liked the five-time champion.': ['five = count 5 time'],
    'NORLAND SAYS 21 schoolgirls are safe': ['21 = count 21 schoolgirl'],
    'Norland Frees 21 Schoolgirls': ['21 = count 21 schoolgirl'],
    'The Norland 21 Flyer is slow.': [],
    'They bought two Comet 9 rockets and 18 Arno 747 jumbo jets.': ['two = count 2 rocket', '18 = count 18 jet'],
    'She has two bachelor\u2019s degrees.': ['two = count 2 degree'],
    'One top Norland official spoke; one social media user wrote.': ['One = count 1 official', 'one = count 1 user'],
    'Two were hurt, one seriously, one driving from Arlen.': ['Two = count 2'],
    'One resigned. One lived near the mill. One armed guard fled.': ['One = count 1 guard'],
    'One person close to her and one child together made one floor ahead.': ['One = count 1 person', 'one = count 1 child', 'one = count 1 floor'],
    'It is the 26th person currently held.': ['26th = rank 26 person'],
    'They left when Air Force One landed.': [],
  });
});

describe('ages', () => {
  check({
    'The tram driver, 42, from Arlen, was held.': ['42 = duration 42 year age'],
    'Her elder brother, 71, wept.': ['71 = duration 71 year age'],
    'He hugged Ida Brandl, 22. "I am proud," he said.': ['22 = duration 22 year age'],
    'The winning number, 42, was drawn.': ['42 = count 42'],
    'E. Arkell, 20, a clerk, saw it.': ['20 = duration 20 year age'],
    'At 70, Odell remains.': ['70 = duration 70 year age'],
    'At 55 she left.': ['55 = duration 55 year age'],
    'At 70, the road narrows.': ['70 = count 70'],
    'Children under 7 found it easy.': ['7 = duration 7 year vague age'],
  });
});

describe('places and results', () => {
  check({
    'Odell was third with 11 percent.': ['third = rank 3', '11 percent = percent 11 percent'],
    'Third-place finisher Ida Brandl conceded.': ['Third = rank 3'],
    'Safety comes first, and she is second in line.': [],
    'The house voted 142 to 137 to adopt it.': ['142 to 137 = count 137..142 score 142-137'],
    'The court ruled six to three that it stands.': ['six to three = count 3..6 score 6-3'],
    'The share of votes fell from 52 to 48.': ['52 = count 52 from down', '48 = count 48 to down'],
    'They divided 12 to 14 pupils.': ['12 to 14 = count 12..14 pupil'],
  });
});

describe('dates and times', () => {
  check({
    'It struck at 7:03 p.m. (1903 GMT).': ['7:03 p.m. = time 19:03', '1903 GMT = time 19:03'],
    'The bus left at ten to five.': ['ten to five = time 04:50'],
    'The rate went from ten to five.': ['ten = count 10 from', 'five = count 5 to'],
    'The storm on the 27th caught them unready.': ['27th = date 2025-06-27'],
    'The bus will not run on the 21st either.': ['21st = date 2025-06-21'],
    'She gave March as the target for it.': ['March = date 2026-03'],
    'She led the women\'s March in Arlen.': [],
    'The firm flew it back in July.': ['July = date 2024-07'],
    'The mine closes on 31 March.': ['31 March = date 2026-03-31'],
    'The coins that were brought up go on show on 2 February.': ['2 February = date 2026-02-02'],
    'The hub, built in modules, opens on 2 February.': ['2 February = date 2026-02-02'],
    'The count was taken on December 1.': ['December 1 = date 2024-12-01'],
    'From Tuesday they will be on strike.': ['Tuesday = date 2025-06-24'],
    'On Saturday the roof fell in.': ['Saturday = date 2025-06-14'],
    'The mine closed on 31 March.': ['31 March = date 2025-03-31'],
    'Both sides spoke ahead of Monday\'s vote.': ['Monday = date 2025-06-23'],
    'Crews checked it before Thursday\'s planned launch.': ['Thursday = date 2025-06-19'],
  });
});
