import { expect, test } from 'vitest';
import { figuresOf } from './show.ts';

/** Whether the last figure but dates is of the dimension, and per the same, as the first one. */
function hasUnitOfFirst(text: string): boolean {
  const frames = figuresOf(text).filter(({ kind }) => kind !== 'date').map(({ frame }) => frame);
  const [first, last] = [frames[0]!, frames.at(-1)!];
  return frames.length > 1 && first.dimension === last.dimension && first.per === last.per && first.currency === last.currency;
}

test.each([
  'Her cows gave 31.5 litres a day, far more than the average of 24.8.',
  'The roof cost 214 million euros, of which the city paid 86 million.',
  'The catch came to 8.6 million tonnes, and the record, set in 2022, stands at 12.4 million.',
  'It struck the wall at 42 kilometres an hour, faster than the 35 it was built for.',
  'The state will be 600,000 tonnes short, if the estimate of 11.8 million holds.',
  'The pool is 2.1 metres deep, well over the minimum of 1.8.',
  'The bank lent $40 million and the parish lost 12 million.',
  'The roof cost 214 million euros, of which 86 million came from gifts.',
  'The roof cost 214 million euros, and 86 million of it was collected in the valley.',
  'The parish had €40 million. A rich neighbour pushed the price to 86 million.',
  'The villages get €40 million. Compared with the 86 million that the roof cost this is little.',
  'The firm offered $31 million, above an earlier bid of 27.5 million.',
])('a unit is left out: %s', (text) => expect(hasUnitOfFirst(text)).toBe(true));

test.each([
  'The firm made $3 million, and 4 million signed up.',
  'The villages get €40 million. Compared with the 86 million who voted this is little.',
  'The firm made $3 million. The valley has 12 towns and its population went up to 4 million.',
  'The show cost $30 million and drew 4 million.',
  'The quake struck 12 kilometres below ground and had a magnitude of 5.8.',
  'The town, 40 kilometres from a city of 4 million, is quiet.',
  'The index fell 2 percent from a record of 4,310.5.',
  'The bill of $3 million was split among 12.',
  'The club paid $2 million for a rate of 3 goals a match.',
  'The tower is 40 metres high. Fewer came than the average of 24.8.',
])('and is not: %s', (text) => expect(hasUnitOfFirst(text)).toBe(false));
