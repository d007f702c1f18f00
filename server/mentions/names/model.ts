import { CLASSES } from './data/classes.ts';
import { STEPS, WEIGHTS } from './data/weights.ts';
import { unpack } from './packed.ts';
import { LABELS, type Model } from './tagger.ts';

/** The model that ships: made by test/accuracy/names/build.ts, read when the first article needs it (a few milliseconds). */
export const shippedModel = once(read);

function read(): Model {
  const classes = unpack(CLASSES, 2);
  const weights = unpack(WEIGHTS, LABELS - 1);
  const values = new Int8Array(weights.records.buffer, weights.records.byteOffset, weights.records.length);
  return {
    steps: STEPS,
    classOf(hash) {
      const at = classes.find(hash);
      return at < 0 ? 0 : classes.records[at]! | (classes.records[at + 1]! << 8);
    },
    add(feature, scores, at) {
      const from = weights.find(feature);
      if (from < 0) return;
      scores[at + 1]! += values[from]!;
      scores[at + 2]! += values[from + 1]!;
      scores[at + 3]! += values[from + 2]!;
      scores[at + 4]! += values[from + 3]!;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
