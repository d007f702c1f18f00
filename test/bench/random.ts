/** A deterministic source of random numbers. */
export interface Random {
  /** From 0 to below `limit`, whole. */
  below(limit: number): number;
  chance(share: number): boolean;
  /** From 0 to below `limit`, small numbers far more often than large ones: the law of Zipf and Mandelbrot with exponent 1. */
  zipf(limit: number, shift?: number): number;
  shuffled<T>(list: readonly T[]): T[];
}

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    // With a shift of 25 the first of 4,000 names stands in about one article of twenty.
    zipf: (limit, shift = 25) => Math.min(limit - 1, Math.floor(shift * (Math.exp(next() * Math.log((limit + shift) / shift)) - 1))),
    shuffled(list) {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [copy[i], copy[j]] = [copy[j]!, copy[i]!];
      }
      return copy;
    },
  };
}
