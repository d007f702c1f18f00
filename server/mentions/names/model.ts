import { once } from '../../text/once.ts';
import { CLASSES } from './data/classes.ts';
import { STEPS, WEIGHTS } from './data/weights.ts';
import { LABELS } from './labels.ts';
import { unpack } from './packed.ts';
import { scorer } from './scoring.ts';
import type { Model } from './tagger.ts';

const classes = once(() => unpack(CLASSES, 2).at);
const weights = once(() => unpack(WEIGHTS, LABELS - 1).at);

/** The model that ships: made by test/accuracy/names/build.ts, read when the first article needs it (some 20 milliseconds). */
export const shippedModel = once((): Model => ({ steps: STEPS, classOf: classes(), score: scorer(weights()) }));

/** Reads it a part at a time: `shippedModel` is soon done then. */
export function* readModel(): Generator<void> {
  classes();
  yield;
  weights();
  yield;
}
