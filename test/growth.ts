import { expect } from 'vitest';

/** Quadratic work on four times the text costs sixteen times as much. */
const TIMES = 10;
/** Milliseconds that the collector of garbage and the compiler may add. */
const NOISE = 40;

/**
 * Fails where the work that `prepare` gives for a text grows faster than the text: `pattern` is repeated to `length`
 * UTF-16 units and to four times that. Processor time is measured, so that other processes do not lengthen it, and a
 * busy machine gets three tries.
 */
export function expectLinear(pattern: string, length: number, prepare: (text: string) => () => void): void {
  const [short, long] = [length, 4 * length].map((n) => prepare(pattern.repeat(Math.ceil(n / pattern.length))));
  const grows = (): boolean => cost(long!) > TIMES * cost(short!) + NOISE;
  expect(grows() && grows() && grows(), `time grows faster than the text: ${JSON.stringify(pattern)}`).toBe(false);
}

/** Milliseconds of the processor, the least of three runs. */
function cost(work: () => void): number {
  let least = Infinity;
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
