import { expect, it } from 'vitest';
import { createOrdering } from '../../server/corpus/order.ts';
import { randomFrom } from '../bench/random.ts';

it('articles are in order however many come and go before anybody asks', () => {
  const numbers = new Map<string, number>();
  const ordering = createOrdering(numbers);
  const random = randomFrom(1);
  for (let change = 1; change <= 6000; change++) {
    const uri = `file:///${String(random.below(4000))}.txt`;
    if (!numbers.delete(uri)) numbers.set(uri, change);
    ordering.changed(uri);
    if (random.below(1500) > 0 && change < 6000) continue;
    const sorted = [...numbers.keys()].sort();
    expect(ordering.now().uris).toEqual(sorted);
    expect(ordering.among((visit) => numbers.forEach(visit))).toEqual(sorted);
    const few = sorted.filter((_, i) => i % 200 === 0).reverse();
    expect(ordering.docsAmong((visit) => few.forEach((uri) => visit(numbers.get(uri)!)))).toEqual(few.reverse().map((uri) => numbers.get(uri)));
  }
});
