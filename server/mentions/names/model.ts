import { once } from '../../text/once.ts';
import { CLASSES } from './data/classes.ts';
import { STEPS, WEIGHTS } from './data/weights.ts';
import { LABELS } from './labels.ts';
import { unpack } from './packed.ts';
import { scorer } from './scoring.ts';
import type { Model } from './tagger.ts';

/** The model that ships: made by test/accuracy/names/build.ts, read when the first article needs it (a few milliseconds). */
export const shippedModel = once(read);

function read(): Model {
  return { steps: STEPS, classOf: unpack(CLASSES, 2).at, score: scorer(unpack(WEIGHTS, LABELS - 1).at) };
}
