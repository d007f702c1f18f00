import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ABSENT, featureHash, featuresOf, TEMPLATES } from '../../../server/mentions/names/features.ts';
import { LABELS } from '../../../server/mentions/names/labels.ts';
import { listed } from '../../../server/mentions/names/lexicon.ts';
import { scorer } from '../../../server/mentions/names/scoring.ts';
import { findStretches } from '../../../server/mentions/names/stretches.ts';
import { remember } from '../../../server/mentions/names/tagger.ts';
import { parseArticle } from '../../../server/text/article.ts';

/** Any four bytes for half of the features, none for the others. */
const weightsOf = (hash: number): number => (hash & 8 ? Math.imul(hash, 0x27d4eb2d) : 0);
const classOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 20;

const score = scorer(weightsOf);

/** What the tables give, and what the templates give one by one, for the tokens of all stretches. */
function bothSums(text: string): { tables: number[][]; templates: number[][] } {
  const article = parseArticle('a.txt', text);
  const stretches = findStretches(listed(article));
  const memory = remember(article, { classOf });
  const labels = new Uint8Array(article.tokens.count).map((_, i) => i % LABELS);
  const tables: number[][] = [];
  const templates: number[][] = [];
  const features = new Int32Array(TEMPLATES);
  for (const stretch of stretches) {
    memory.look(stretch);
    const scores = new Int32Array((stretch.to - stretch.from) * LABELS);
    score(memory.around, stretch, scores);
    tables.push([...scores]);
    const sums: number[] = [];
    for (let i = stretch.from; i < stretch.to; i++) {
      featuresOf(memory.around, stretch, i, features);
      const bytes = [...features].map((seen, template) => (seen === ABSENT ? 0 : weightsOf(featureHash(template, seen))));
      sums.push(0, ...[24, 16, 8, 0].map((shift) => bytes.reduce((sum, weights) => sum + ((weights << shift) >> 24), 0)));
    }
    templates.push(sums);
    memory.learn(stretch, labels);
  }
  return { tables, templates };
}

it('gives the sums of all templates', () => {
  const { tables, templates } = bothSums(
    'TWO FERRIES COLLIDE OFF HOLMSEY\n\nMinister Ada Thornquist of the Holmsey Ports Board said on Monday that O\u2019Hara & Sons had sold 3 of its 12 boats to al-Masri Lines, a Dutch firm.\n\nAda Thornquist, 61, spoke in the U.S. The Old Harbour Is Closed Until May. "Ask O\'Hara," J.R. Vey (Holmsey) said in WTV24.',
  );
  expect(tables.length).toBeGreaterThan(10);
  expect(tables).toEqual(templates);
});

it('gives the sums of all templates for any text', () => {
  const words = fc.constantFrom('Ada', 'ada', 'ADA', 'the', 'The', 'of', 'O\u2019Hara', "O'Hara", 'Łódź', 'ŁÓDŹ', '12', '1,200', '.', ', ', '-', '&', '"', '(', '\n\n', 'U.S.', '’s', 'al-Masri', 'Vey', 'X', 'van');
  fc.assert(
    fc.property(fc.array(fc.tuple(words, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 }), (parts) => {
      const { tables, templates } = bothSums(parts.flat().join(''));
      expect(tables).toEqual(templates);
    }),
  );
});
