import { describe } from 'vitest';
import { check } from './show.ts';

describe('times', () => {
  check({
    'The match starts at 7.30pm.': ['7.30pm = time 19:30'],
    'The siren rang at 0600 GMT.': ['0600 GMT = time 06:00'],
    'It began at 14:05.': ['14:05 = time 14:05'],
    'The train left at half past six.': ['half past six = time 06:30'],
    'They met at 9 a.m. on Friday.': ['9 a.m. = time 09:00', 'Friday = date 2025-06-13'],
    'Doors open at noon.': ['noon = time 12:00'],
    'The blast came shortly after 3am.': ['3am = time 03:00'],
    'It struck at 11:48 p.m. local time.': ['11:48 p.m. = time 23:48'],
    'The court sits from 10am to 4pm.': ['10am = time 10:00', '4pm = time 16:00'],
    'The curfew runs from 11pm to 5am.': ['11pm = time 23:00', '5am = time 05:00'],
    'The bus leaves at 8:15 every day.': ['8:15 = time 08:15'],
  });
});

describe('dates', () => {
  check({
    'He arrives on the 14th.': [],
    'It opens in mid-July.': ['July = date 2025-07'],
    'The law dates from the 1990s.': ['1990s = date 199X'],
    'They met on 3 March 2024.': ['3 March 2024 = date 2024-03-03'],
    'The trial began in late 2023.': ['2023 = date 2023'],
    'The vote is set for Nov. 5.': ['Nov. 5 = date 2025-11-05'],
    'It was the wettest May since 1952.': ['1952 = date 1952'],
    'The strike runs from 2 to 9 June.': ['2 to 9 June = date 2025-06-02'],
    'The deal was signed on 12/03/2021.': ['12/03/2021 = date 2021-12-03'],
    'Work ended in the third quarter of 2024.': ['third = rank 3 quarter', '2024 = date 2024'],
    'The club was founded in 1897.': ['1897 = date 1897'],
    'It closed in the early 2000s.': ['2000s = date 200X'],
    'The fiscal year 2024-25 ended in March.': ['2024-25 = date 2024/2025', 'March = date 2025-03'],
    'The 19th century hall burned.': ['19th = rank 19 century'],
    'He died on the night of 4 May.': ['4 May = date 2025-05-04'],
    'She was born on 29 February 1996.': ['29 February 1996 = date 1996-02-29'],
    'The plant shut in the 1970s.': ['1970s = date 197X'],
    'It was built between 1910 and 1914.': ['1910 = date 1910', '1914 = date 1914'],
    'The 2019-20 season was cut short.': ['2019-20 = date 2019/2020'],
    'The law takes effect on 1 January 2026.': ['1 January 2026 = date 2026-01-01'],
    'She was first elected in 2011.': ['2011 = date 2011'],
    'See page 7 of the 2023 report.': ['2023 = date 2023'],
    'They play in Group B on 21 June.': ['21 June = date 2025-06-21'],
    'The sale ends on 30 June.': ['30 June = date 2025-06-30'],
  });
});

describe('weekdays', () => {
  check({
    'The band plays on Sunday.': ['Sunday = date 2025-06-22'],
    'The museum opens Monday.': ['Monday = date 2025-06-23'],
    'She speaks in Oldtown on Friday.': ['Friday = date 2025-06-20'],
    'The court meets Thursday to decide.': ['Thursday = date 2025-06-19'],
    'The talks resume on Tuesday.': ['Tuesday = date 2025-06-24'],
    'He said on Monday that it was over.': ['Monday = date 2025-06-16'],
    'Officials said Tuesday the plan works.': ['Tuesday = date 2025-06-17'],
    'The ship is to sail on Saturday.': ['Saturday = date 2025-06-21'],
    'Voting is expected to begin on Sunday.': ['Sunday = date 2025-06-22'],
    'He opened the fair on Sunday.': ['Sunday = date 2025-06-15'],
    'The fair opened Monday.': ['Monday = date 2025-06-16'],
    'They face Rovers on Saturday.': ['Saturday = date 2025-06-21'],
    'The store closes Friday at 6 p.m.': ['Friday = date 2025-06-20', '6 p.m. = time 18:00'],
    'Talks begin Thursday in Oldtown.': ['Thursday = date 2025-06-19'],
    'The president travels to Oldtown on Tuesday.': ['Tuesday = date 2025-06-24'],
    'The trial starts next Monday.': ['next Monday = date 2025-06-23'],
    'The strike ended on Monday.': ['Monday = date 2025-06-16'],
    'They will vote Sunday.': ['Sunday = date 2025-06-22'],
    'The report, due on Friday, is late.': ['Friday = date 2025-06-20'],
    'Polls open on Sunday at 8am.': ['Sunday = date 2025-06-22', '8am = time 08:00'],
    'They played on Saturday.': ['Saturday = date 2025-06-14'],
    'The vote on Sunday was close.': ['Sunday = date 2025-06-15'],
    'The mayor, who meets unions on Friday, is ill.': ['Friday = date 2025-06-20'],
    'Police said the march starts on Saturday.': ['Saturday = date 2025-06-21'],
  });
});

describe('durations', () => {
  check({
    'He got 18 months in jail.': ['18 months = duration 18 month'],
    'A two-week truce holds.': ['two-week = duration 2 week'],
    'They waited for more than three hours.': ['three hours = duration 3 hour more-than'],
    'She was out for six to eight weeks.': ['six to eight weeks = duration 6..8 week'],
    'The flight takes two and a half hours.': ['two and a half hours = duration 2.5 hour'],
    'He ran it in 2 hours 4 minutes.': ['2 hours 4 minutes = duration 2.066667 hour'],
    'The bridge was shut for a day and a half.': ['a day and a half = duration 1.5 day'],
    'The ban lasts 90 days.': ['90 days = duration 90 day'],
    'He was jailed for life with a minimum of 27 years.': ['27 years = duration 27 year at-least'],
    'The project is three years late.': ['three years = duration 3 year'],
    'It took them 45 minutes to leave.': ['45 minutes = duration 45 minute'],
    'He won 60 seconds later.': ['60 seconds = duration 60 second'],
    'They held a 10-second pause.': ['10-second = duration 10 second'],
  });
});

describe('ages', () => {
  check({
    'The 7-year-old was found safe.': ['7-year-old = duration 7 year age'],
    'Police named her as Ada Lint, 42, of Oldtown.': ['42 = duration 42 year age'],
    'A boy aged 7 was hurt.': ['aged 7 = duration 7 year age'],
    'A woman in her 40s was held.': ['40s = duration 40..49 year age'],
    'The victim was in his late 20s.': ['20s = duration 20..29 year age'],
    'Children aged between 5 and 11 can enter.': ['aged between 5 and 11 = duration 5..11 year age'],
    'The 19-month-old twins are well.': ['19-month-old = duration 19 month age'],
    'She died at the age of 91.': ['age of 91 = duration 91 year age'],
    'He turned 65 in May.': ['65 = duration 65 year age', 'May = date 2025-05'],
    'Anyone over 18 may vote.': ['18 = duration 18 year age'],
    'A pair of 16-year-olds were charged.': ['16-year-olds = duration 16 year age'],
    'The suspect, a 34-year-old man, fled.': ['34-year-old = duration 34 year age'],
    'The dog is two and a half years old.': ['two and a half years old = duration 2.5 year age'],
    'The 100-year-old bridge fell.': ['100-year-old = duration 100 year age'],
  });
});

describe('scores', () => {
  check({
    'Rovers won 4-1.': ['4-1 = count 1..4 score 4-1'],
    'City led 2-0 at half-time.': ['2-0 = count 0..2 score 2-0'],
    'She won 6-4, 3-6, 7-5.': ['6-4 = count 4..6 score 6-4', '3-6 = count 3..6 score 3-6', '7-5 = count 5..7 score 7-5'],
    'The Rovers lost 101-98.': ['101-98 = count 98..101 score 101-98'],
    'They drew 1-1 with Town.': ['1-1 = count 1..1 score 1-1'],
    'The Senate voted 51-49 to pass it.': ['51-49 = count 49..51 score 51-49'],
    'The panel split 5-4.': ['5-4 = count 4..5 score 5-4'],
    'It ended two-nil.': ['two-nil = count 0..2 score 2-0'],
    'They won three-one.': ['three-one = count 1..3 score 3-1'],
    'The team plays 4-4-2.': [],
    'Town beat Rovers 3-2 after extra time.': ['3-2 = count 2..3 score 3-2'],
    'The side won 5-1 on aggregate.': ['5-1 = count 1..5 score 5-1'],
    'She beat her rival 6-3 6-4.': ['6-3 = count 3..6 score 6-3', '6-4 = count 4..6 score 6-4'],
  });
});

describe('ranks', () => {
  check({
    'He finished second.': ['second = rank 2'],
    'It was their third win in a row.': ['third = rank 3 win'],
    'She is the world No. 2.': ['No. 2 = rank 2'],
    'The firm ranks 14th in the country.': ['14th = rank 14'],
    'It is the second-largest city.': [],
    'First, wash your hands.': [],
    'At first, nobody came.': [],
    'First of all, he thanked them.': [],
    'It rained for the first time since May.': ['first = rank 1 time', 'May = date 2025-05'],
    'The first lady spoke.': [],
    'He gave first aid.': [],
    'They scored in the first half.': [],
    'She had second thoughts.': [],
    'He first met her in 2010.': ['2010 = date 2010'],
    'The plan was first reported by a newspaper.': [],
    'It comes first.': [],
    'He came in first place.': ['first = rank 1 place'],
    'She lives on the third floor.': [],
    'In the first place, it is wrong.': [],
    'First came the rain.': [],
    'The first quarter was poor.': ['first = rank 1 quarter'],
    'Profit rose in the second quarter.': ['second = rank 2 quarter'],
    'He is second to none.': [],
    'On second reading the bill passed.': [],
    'He took the first step.': ['first = rank 1 step'],
    'It happened first thing.': [],
    'The First World War ended in 1918.': ['1918 = date 1918'],
    'A second man was held.': ['second = rank 2 man'],
    'World War II began in 1939.': ['1939 = date 1939'],
    'Second, it is cheap.': [],
    'He spoke of it for the second time.': ['second = rank 2 time'],
    'She won her third title.': ['third = rank 3 title'],
    "The first-ever women's race was held.": [],
    'First responders came.': [],
    'In the first six months it lost money.': ['six months = duration 6 month'],
    'The first 20 guests got in free.': ['20 = count 20 guest'],
    'The second of three bridges fell.': ['three = count 3 bridge'],
    'He came fourth in the 100m.': ['fourth = rank 4', '100m = measure 100 meter'],
    'It was the 12th such attack this year.': ['12th = rank 12 attack', 'this year = date 2025'],
    'It was the second time in a week.': ['second = rank 2 time'],
    'He is in his second term.': ['second = rank 2 term'],
    'The 47th president signed it.': ['47th = rank 47 president'],
    'The 3rd Brigade moved.': ['3rd = rank 3 brigade'],
    'He was the first to arrive.': ['first = rank 1'],
    'He is No. 1 on the list.': ['No. 1 = rank 1'],
    'He joined Company B of the 2nd Battalion.': ['2nd = rank 2 battalion'],
  });
});
