import { CLASSES } from './data/classes.ts';
import { STEPS, WEIGHTS } from './data/weights.ts';
import { ABSENT, featureHash, TEMPLATES } from './features.ts';
import { unpack } from './packed.ts';
import { LABELS, NONE, ORGANIZATION, OTHER, PERSON, PLACE, type Model } from './tagger.ts';

/** The model that ships: made by test/accuracy/names/build.ts, read when the first article needs it (a few milliseconds). */
export const shippedModel = once(read);

function read(): Model {
  const classes = unpack(CLASSES, 2);
  const weights = unpack(WEIGHTS, LABELS - 1);
  return {
    steps: STEPS,
    classOf: classes.at,
    score(features, scores, at) {
      let person = 0;
      let organization = 0;
      let place = 0;
      let other = 0;
      for (let template = 0; template < TEMPLATES; template++) {
        const seen = features[template]!;
        if (seen === ABSENT) continue;
        const bytes = weights.at(featureHash(template, seen));
        person += (bytes << 24) >> 24;
        organization += (bytes << 16) >> 24;
        place += (bytes << 8) >> 24;
        other += bytes >> 24;
      }
      scores[at + NONE] = 0;
      scores[at + PERSON] = person;
      scores[at + ORGANIZATION] = organization;
      scores[at + PLACE] = place;
      scores[at + OTHER] = other;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
