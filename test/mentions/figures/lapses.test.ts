import { describe } from 'vitest';
import { check } from './show.ts';

describe('lapses of time', () => {
  check({
    'She swam it in 3h 30m.': ['3h 30m = duration 3.5 hour'],
    'The shop stays open 24h.': ['24h = duration 24 hour'],
    'The film runs nearly 1h45m.': ['1h45m = duration 1.75 hour nearly'],
    'The round took 4min 30sec.': ['4min 30sec = duration 4.5 minute'],
    'She finished in 4h31, a record.': ['4h31 = duration 4.516667 hour'],
    'He needed 2h07m48s.': ['2h07m48s = duration 2.13 hour'],
    'The gates opened at 14h30.': ['14h30 = time 14:30'],
    'He won in 2:30:36.': ['2:30:36 = duration 2.51 hour'],
    'Her time of 4:15.3 is a record.': ['4:15.3 = duration 4.255 minute'],
    'The march lasted 5 hours, 24 minutes and 36 seconds.': ['5 hours, 24 minutes and 36 seconds = duration 5.41 hour'],
    'They hiked a mile and a half.': ['a mile and a half = measure 1.5 mile'],
    'She signed a four-and-a-half-year contract.': ['four-and-a-half-year = duration 4.5 year'],
    'They made two and a half-finished one.': ['two = count 2'],
  });
});

describe('no lapses', () => {
  check({
    'The quake struck at 1:47:03.': ['1:47:03 = time 01:47'],
    'Her time, 2:26:03, was a record.': ['2:26:03 = duration 2.434167 hour'],
    'She stopped the clock at 2:26:03.': ['2:26:03 = duration 2.434167 hour'],
    'The log (14:26:03) is empty.': ['14:26:03 = time 14:26'],
    'The siren went off by 1:47:03 p.m. local time.': ['1:47:03 p.m. = time 13:47'],
    'The train leaves at 8:15.': ['8:15 = time 08:15'],
    'The wall is 12 m long and 3 m high.': ['12 m = measure 12 meter', '3 m = measure 3 meter'],
    'The step is 14m 20 paces off.': ['14m = measure 14 meter', '20 = count 20 pace'],
  });
});
