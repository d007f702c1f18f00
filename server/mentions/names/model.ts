import { atOnce } from '../../text/parts.ts';
import { CLASSES } from './data/classes.ts';
import { STEPS, WEIGHTS } from './data/weights.ts';
import { LABELS } from './labels.ts';
import { unpacking } from './packed.ts';
import { scorer } from './scoring.ts';
import type { Model } from './tagger.ts';

/** The model that ships: made by test/accuracy/names/build.ts, read when the first article needs it. */
export function shippedModel(): Model {
  return shipped.now();
}

/** Reads it ahead, a part at a time: at once that takes up to 36 ms. */
export function modelAhead(): Generator<void> {
  return shipped.ahead();
}

const shipped = kept(function* (): Generator<void, Model> {
  const classes = yield* unpacking(CLASSES, 2);
  const weights = yield* unpacking(WEIGHTS, LABELS - 1);
  return { steps: STEPS, classOf: classes.at, score: scorer(weights.at) };
});

function kept<T>(making: () => Generator<void, T>): { readonly now: () => T; readonly ahead: () => Generator<void> } {
  let made: T | undefined;
  return {
    now: () => (made ??= atOnce(making())),
    *ahead() {
      made ??= yield* making();
    },
  };
}
