import { describe, expect, it } from 'vitest';
import { extract } from '../../../server/mentions/extract.ts';
import { parseArticle } from '../../../server/text/article.ts';

describe('figures that begin with an article or hold a noun', () => {
  it.each([
    ['It now takes less than an hour.', ['an hour: 1 hour']],
    ['It took nearly a year to build.', ['a year: 1 year']],
    ['The climb lasts an hour and 45 minutes.', ['an hour and 45 minutes: 1.75 hour']],
    ['It stood for more than a century.', []],
    ['They had waited for more than a year.', ['a year: 1 year']],
    ['It was open for over an hour.', ['an hour: 1 hour']],
    ['It closed less than a year ago.', ['a year ago: null']],
    ['They earn $500 an hour.', ['$500: 500 $']],
    ['One nurse in twelve had left.', ['One nurse in twelve: 0.08333333']],
    ['Two pupils in five had no desk.', ['Two pupils in five: 0.4']],
    ['It takes one signature in 25 to call a vote.', ['one signature in 25: 0.04']],
    ['She scored one goal in 24 to level.', ['one: 1 goal', '24: 24']],
    ['She scored one goal in three games.', ['one: 1 goal', 'three: 3 game']],
    ['One ship in 1998 sank.', ['One: 1 ship', '1998: null']],
    ['On Monday 63 lorries waited.', ['Monday: null', '63: 63 lorry']],
    ['They carried 1,800m of cable.', ['1,800m: 1800 meter']],
    ['They sold 4.5m of them.', ['4.5m: 4500000']],
    // A point on the clock.
    ['At 11.20, the dam broke.', ['11.20: null']],
    ['The vote is at 9.30 local time.', ['9.30: null']],
    ['The index closed at 11.20, up from 10.', ['11.20: 11.2', '10: 10']],
    ['At 11.20 metres it stopped.', ['11.20 metres: 11.2 meter']],
    // The unit is left to the last of a row.
    ['Her 10- and 8-year-old sons ran.', ['10: 10 year', '8-year-old: 8 year']],
    ['There are 30-, 40- and 60-mile walks.', ['30: 30 mile', '40: 40 mile', '60-mile: 60 mile']],
    ['They offer two- or three-day passes.', ['two: 2 day', 'three-day: 3 day']],
    ['It has two- and three-bedroom flats.', ['two: 2 bedroom', 'three: 3 bedroom']],
  ])('%s', (text, figures) => {
    const found = extract(parseArticle('a', text)).figures.map(({ text: written, value, unit }) => `${written}: ${value === null ? 'null' : Number(value.toPrecision(7))}${unit === null ? '' : ` ${unit}`}`);
    expect(found).toEqual(figures);
  });
});
