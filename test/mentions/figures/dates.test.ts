import { describe, expect, it } from 'vitest';
import { resolveDate } from '../../../server/mentions/figures/when.ts';
import { check } from './show.ts';

describe('whole dates', () => {
  check({
    'It began on Aug. 24, 2025.': ['Aug. 24, 2025 = date 2025-08-24'],
    'It began on 1 July 2024.': ['1 July 2024 = date 2024-07-01'],
    'It began on Sunday, July 13, 2025.': ['Sunday, July 13, 2025 = date 2025-07-13'],
    'It began on 2023-02-03, not 24.08.2023 or 8/25/2023.': ['2023-02-03 = date 2023-02-03', '24.08.2023 = date 2023-08-24', '8/25/2023 = date 2023-08-25'],
    'It ran from 6-8 May 2024.': ['6-8 May 2024 = date 2024-05-06'],
    'It was held on Feb. 5 and 6, 2024.': ['Feb. 5 and 6, 2024 = date 2024-02-05'],
    'On May 5, 2024 and 6 June 2024 men ran.': ['May 5, 2024 = date 2024-05-05', '6 June 2024 = date 2024-06-06'],
    'The law of August 2019 stands.': ['August 2019 = date 2019-08'],
    'The fall of 2024 was wet.': ['fall of 2024 = date 2024'],
  });
});

describe('years', () => {
  check({
    'The worst fire since 2009 is out.': ['2009 = date 2009'],
    'The 2009 fire was worse.': ['2009 = date 2009'],
    'In the 1990s and the mid-2000s it was cheap.': ['1990s = date 199X', '2000s = date 200X'],
    'The season of 2012-13 was long.': ['2012-13 = date 2012/2013'],
    'The club of nineteen ninety-nine was better.': ['nineteen ninety-nine = date 1999'],
    'They lost 2000 jobs in 2010.': ['2000 = count 2000 job by down', '2010 = date 2010'],
    'The walk is 1900 metres.': ['1900 metres = measure 1900 meter'],
  });
});

describe('days that need the article\u2019s date', () => {
  check({
    'He spoke on Sunday.': ['Sunday = date 2025-06-15'],
    'He spoke Wednesday morning.': ['Wednesday morning = date 2025-06-18'],
    'He will speak on Friday.': ['Friday = date 2025-06-20'],
    'He spoke last Wednesday.': ['last Wednesday = date 2025-06-11'],
    'They meet next Tuesday.': ['next Tuesday = date 2025-06-24'],
    'Work starts on July 1.': ['July 1 = date 2025-07-01'],
    'It began on December 30.': ['December 30 = date 2024-12-30'],
    'The tour starts on May 13 next year.': ['May 13 next year = date 2026-05-13'],
    'We meet again next year, on May 13.': ['next year, on May 13 = date 2026-05-13'],
    'They met last year on 13 May.': ['last year on 13 May = date 2024-05-13'],
    'Yesterday it rained, today it is dry.': ['Yesterday = date 2025-06-17', 'today = date 2025-06-18'],
    'It happened last week.': ['last week = date 2025-W24'],
    'It happened this month.': ['this month = date 2025-06'],
    'It happened last fall.': ['last fall = date 2024'],
    'It happened last year.': ['last year = date 2024'],
    'It happened three years ago.': ['three years ago = date 2022'],
    'It happened two days ago.': ['two days ago = date 2025-06-16'],
    'It will end next March.': ['next March = date 2026-03'],
    'The pass stays shut until Thursday, February 5.': ['Thursday, February 5 = date 2026-02-05'],
    'The pass stays shut until Sunday, February 5.': ['Sunday, February 5 = date 2025-02-05'],
    'The pass was shut on Monday, February 5.': ['Monday, February 5 = date 2024-02-05'],
    'The snow put off the race, pushing its start to March 12.': ['March 12 = date 2026-03-12'],
    'The trial was postponed until 3 February.': ['3 February = date 2026-02-03'],
    'The court ordered that the urns be handed to the Velmar Heritage Service (VHS) by February 3.': ['February 3 = date 2026-02-03'],
    'He asked for the papers to be turned over to his panel by 4 March.': ['4 March = date 2026-03-04'],
    'She sent a letter demanding a list of the mills by 12 March.': ['12 March = date 2026-03-12'],
    'The urns will be flown home, in March at the latest.': ['March = date 2026-03'],
    'It opens, at the new site, on Tuesday at the earliest.': ['Tuesday = date 2025-06-24'],
    'It had reached the coast by 12 March.': ['12 March = date 2025-03-12'],
    'The wall was built by 12 March.': ['12 March = date 2025-03-12'],
    'The mayor could not be reached by March 12.': ['March 12 = date 2025-03-12'],
    'The mayor couldn\'t be reached by March 12.': ['March 12 = date 2025-03-12'],
    'The mayor could not be reached by Monday.': ['Monday = date 2025-06-16'],
    'The work stopped in May and went on by March 12.': ['May = date 2025-05', 'March 12 = date 2025-03-12'],
    'The work began, in May, and stopped by March 12.': ['May = date 2025-05', 'March 12 = date 2025-03-12'],
    'The prince wanted peace and the army left by March 12.': ['March 12 = date 2025-03-12'],
    'The books must be left there by March 12.': ['March 12 = date 2026-03-12'],
    'They drove to the coast on March 12.': ['March 12 = date 2025-03-12'],
    'The pass opens on Friday, July 4.': ['Friday, July 4 = date 2025-07-04'],
    'The pass opens on Saturday, July 4.': ['Saturday, July 4 = date 2025-07-04'],
  });
});

describe('words that only look like dates', () => {
  check({
    'They may march in the sun.': [],
    'The past year was hard.': [],
    'June Miller and April Stone sang.': [],
  });
});

describe('times of day', () => {
  check({
    'It opens at 3 p.m. and shuts at 10:30 p.m.': ['3 p.m. = time 15:00', '10:30 p.m. = time 22:30'],
    'It rang at 10.45pm.': ['10.45pm = time 22:45'],
    'It rang at 17:05.': ['17:05 = time 17:05'],
    'It went off at three in the morning.': ['three in the morning = time 03:00'],
    'The bells ring at noon.': ['noon = time 12:00'],
  });
});

describe('resolveDate', () => {
  it('gives null without the date that is needed, and for a broken one', () => {
    expect(resolveDate({ type: 'weekday', day: 0, lean: 0 }, null)).toBeNull();
    expect(resolveDate({ type: 'weekday', day: 0, lean: 0 }, 'soon')).toBeNull();
    expect(resolveDate({ type: 'exact', iso: '2014' }, null)).toBe('2014');
  });
  it('knows the ends of years and of seasons', () => {
    expect(resolveDate({ type: 'offset', unit: 'month', amount: -1 }, '2025-01-15')).toBe('2024-12');
    expect(resolveDate({ type: 'offset', unit: 'week', amount: 0 }, '2024-12-30')).toBe('2025-W01');
    expect(resolveDate({ type: 'season', season: 0, which: -1 }, '2025-04-01')).toBe('2024');
    expect(resolveDate({ type: 'season', season: 3, which: 0 }, '2025-10-01')).toBe('2025');
    expect(resolveDate({ type: 'day', month: 12, day: 30, lean: 0, years: null }, '2025-01-02')).toBe('2024-12-30');
  });
});
