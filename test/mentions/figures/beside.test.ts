import { describe } from 'vitest';
import { check } from './show.ts';

describe('days that what stands before or behind a sentence tells', () => {
  check({
    'When will the harbour open again? On Friday, the council says.': ['Friday = date 2025-06-20'],
    'When can people go home? Not before Monday, says the mayor.': ['Monday = date 2025-06-23'],
    'When did the wall give way? On Friday, the council says.': ['Friday = date 2025-06-13'],
    'Who shut the harbour? On Friday, the council did.': ['Friday = date 2025-06-13'],
    'When will it open? On Friday the council said it had no day for that.': ['Friday = date 2025-06-13'],
    'When will it open? On Friday, said the council.': ['Friday = date 2025-06-20'],
    'When will it open? On Friday, the council said.': ['Friday = date 2025-06-20'],
    'When will they know? It was on Friday that the test came back.': ['Friday = date 2025-06-13'],
    'When will it open? Nobody knows. On Friday the council met.': ['Friday = date 2025-06-13'],
    'Buses leave the valley on Tuesday night. Picture: Ann Okoro': ['Tuesday night = date 2025-06-17'],
    'Buses leave the valley on Tuesday night. The picture is bleak.': ['Tuesday night = date 2025-06-24'],
  });
});

describe('days to come', () => {
  check({
    'The harbour should be back on Thursday.': ['Thursday = date 2025-06-19'],
    'The harbour should have been back on Thursday.': ['Thursday = date 2025-06-12'],
    'The line may be reopened on Friday.': ['Friday = date 2025-06-20'],
    'Whoever was near should call the police about the crash on Thursday.': ['Thursday = date 2025-06-12'],
    'On Friday the council voted to ask whether the trains should run.': ['Friday = date 2025-06-13'],
    'The shop is refunding all who paid for it until Friday.': ['Friday = date 2025-06-13'],
    'The man is being held until Friday.': ['Friday = date 2025-06-20'],
    'The council vowed to look into the deaths in March.': ['March = date 2025-03'],
    'He may be the man who called on Friday.': ['Friday = date 2025-06-13'],
    'On Thursday, if the lake drops, they may let us home.': ['Thursday = date 2025-06-19'],
    'The crews will have the first of the three days off this summer on Friday.': ['three days = duration 3 day', 'this summer = date 2025', 'Friday = date 2025-06-20'],
    'She said that the will that he wrote for the church was read out on Friday.': ['Friday = date 2025-06-13'],
    'The firm will make most of the cuts in its shops in the north by the end of May.': ['May = date 2026-05'],
    'The firm has made most of the cuts in its shops in the north by the end of May.': ['May = date 2025-05'],
    'The council voted late on Monday to close the school in March.': ['Monday = date 2025-06-16', 'March = date 2026-03'],
    'The council came late on Monday to see the school in March.': ['Monday = date 2025-06-16', 'March = date 2025-03'],
    'On Thursday he may have seen her.': ['Thursday = date 2025-06-12'],
  });
});

describe('days of a week', () => {
  check({
    'The first ducks died on Friday of last week.': ['first = rank 1 duck', 'Friday of last week = date 2025-06-13'],
    'She left on Monday last week and is back on Monday next week.': ['Monday last week = date 2025-06-09', 'Monday next week = date 2025-06-23'],
    'She is back on Sunday of this week.': ['Sunday of this week = date 2025-06-22'],
    'She left last Monday.': ['last Monday = date 2025-06-16'],
  });
});
