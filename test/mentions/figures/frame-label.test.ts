import { describe, expect, it } from 'vitest';
import { Scope } from '../../../server/mentions/figures/frame-roles.ts';
import { check, figuresOf } from './show.ts';

/** The figures of a text with what each is about, and a mark where a noun beside it names what it counts. */
const told = (text: string): string[] => figuresOf(text).map(({ text: figure, about, frame }) => `${figure}${(frame.scope & Scope.headless) === 0 ? ' =' : ' ~'} ${String(about)}`);

describe('what a line says after its number', () => {
  it.each([
    ['212: Crossings of the strait. The first was in a storm.', ['212 = crossings of the strait', 'first ~ was in a storm']],
    ['15%: The guild\u2019s share of any sale.', ['15% = share of any sale']],
    ['$31m: His debt to the bank.', ['$31m = debt']],
    ['Six years: The length of her sentence.', ['Six years = length of her sentence']],
    ['About 3,400: Berths in the new harbour.', ['3,400 = berths']],
    ['He gave one number, 212: Crossings would go on.', ['one = number', '212 ~ He gave one number']],
    ['212: Ann Okoro sang.', ['212 ~ null']],
    ['212: The choir leaves town.', ['212 ~ null']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what a line says before its number', () => {
  it.each([
    ['BARNS LOST: 96', ['96 = barns']],
    ['INJURED MINERS: 14', ['14 = injured miners']],
    ['AREA FLOODED: 310 hectares', ['310 hectares = area flooded']],
    ['Ferries cancelled: about 40', ['40 = ferries']],
    ['UN STAFF: 40', ['40 = UN staff']],
    ['UNDER CURFEW ORDERS: 8,100', ['8,100 ~ UNDER CURFEW ORDERS']],
    ['The trouble was known: 40 came.', ['40 ~ came']],
    ['The catch: a 5 percent fee', ['5 percent ~ catch']],
    ['Her aim: 40 of them', ['40 ~ aim']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('tells what befell people as one word does', () => {
    const general = (text: string): boolean[] => figuresOf(text).map(({ frame }) => (frame.scope & Scope.people) !== 0 && (frame.scope & (Scope.headless | Scope.fragment)) === 0);
    expect(general('DEAD: 14')).toEqual([true]);
    expect(general('TENTS: 14')).toEqual([false]);
  });
});

describe('a label that is a unit', () => {
  check({
    'ACRES: 21,000, up from 8,600': ['21,000 = measure 21000 acre', '8,600 = measure 8600 acre from up'],
    'Square miles flooded: about 95': ['95 = measure 95 square-mile about'],
    'Tonnes of grain: 40': ['40 = measure 40 tonne'],
    'TOTAL HECTARES BURNED: 900': ['900 = measure 900 hectare'],
    'Miles: 12': ['12 = count 12'],
    'Acres Hill: 12': ['12 = count 12'],
    'Acres: 12 barns': ['12 = count 12 barn'],
    'They count acres: 12': ['12 = count 12'],
    'It weighs 12 tonnes, down from 14.': ['12 tonnes = measure 12 tonne', '14 = measure 14 tonne from down'],
    'Sales were $40 million, up from 31.': ['$40 million = money 40000000 $', '31 = count 31 from up'],
  });
});

describe('a plural before a comma, with its number after it', () => {
  it.each([
    ['The island called in rescue boats, seven in all, from the mainland.', ['seven = rescue boats']],
    ['They lost crates, about six altogether.', ['six = crates']],
    ['The guild was docked shares, eleven of them, and barred.', ['eleven = shares']],
    ['The board named wardens in the 14 wards, 42 in all; two resigned.', ['14 = wards', '42 ~ board', 'two ~ resigned']],
    ['The barns, 40 of them, burned.', ['40 ~ barns']],
    ['She owns ten barns, nine of them, he said, old.', ['ten = barns', 'nine ~ barns']],
    ['The family, six in all, fled.', ['six ~ family']],
    ['They planted limes, six in allotments.', ['six = allotments']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is no part of them', () => {
    const parts = (text: string): boolean[] => figuresOf(text).map(({ frame }) => (frame.scope & Scope.part) !== 0);
    expect(parts('The guild was docked shares, eleven of them, and barred.')).toEqual([false]);
    expect(parts('The barns, 40 of them, burned.')).toEqual([true]);
  });
});

describe('what a question counts', () => {
  it.each([
    ['How many shops have shut?\n\n62 have closed.', ['62 = shops']],
    ['And the shops?\n\nAbout 62, the league says.', ['62 = shops']],
    ['And the shops?\n\nThe league says that 62 have closed.', ['62 ~ have closed']],
    ['And the shop?\n\n62 have closed.', ['62 ~ have closed']],
    ['Who shut the shops in the long street by the sea?\n\n62 have closed.', ['62 ~ have closed']],
    ['How many shops have shut?\n\n62 stalls have closed.', ['62 = stalls']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
