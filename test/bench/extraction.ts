import * as chrono from 'chrono-node/en';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extractAll } from '../../server/mentions/extract.ts';
import { parseArticle } from '../../server/text/article.ts';

/** Articles that are read before it counts how fast the next ones are, and how many are timed together, three times. */
const BEFORE = 700;
const TIMED = 100;

/**
 * Megabytes of text a second on one core: Crossread's whole extraction beside two libraries, on the same text in one run. First
 * of `texts` in the first passes over them, most of which is compiling what reads them; then, once warm, of articles of a folder that
 * were not read before, since a folder of thousands is read so; last of the corpus `again`, where it is there, read again and again.
 */
export function extractionSpeeds(texts: readonly string[], folder: readonly string[], again: readonly string[]): { readonly name: string; readonly speed: number }[] {
  const wink = winkNLP(model);
  const readers: readonly [name: string, read: (texts: readonly string[]) => void][] = [
    ['Crossread: figures, names and quotes', inBatches((batch) => extractAll(batch.map((text) => parseArticle('bench.txt', text))))],
    ['wink-nlp: full pipeline', (all) => all.forEach((text) => wink.readDoc(text))],
    ['chrono-node: dates', (all) => all.forEach((text) => chrono.parse(text))],
  ];
  return [
    ...readers.map(([name, read]) => ({ name, speed: firstSpeed(texts, read) })),
    ...readers.map(([name, read]) => ({ name: `${name}, once warm`, speed: warmSpeed(folder, read) })),
    ...(again.length > 0 ? readers.map(([name, read]) => ({ name: `${name}, polnear-dev read ${String(AGAIN)} times`, speed: speedAgain(again, read) })) : []),
  ];
}

/** As many articles as a thread is given at a time (see `pool.ts`). */
const BATCH = 24;

const inBatches = (work: (batch: readonly string[]) => void) => (texts: readonly string[]): void => {
  for (let from = 0; from < texts.length; from += BATCH) work(texts.slice(from, from + BATCH));
};

/** The best of three runs over all texts after one to warm up. */
function firstSpeed(texts: readonly string[], read: (texts: readonly string[]) => void): number {
  read(texts);
  return Math.max(...[1, 2, 3].map(() => speed(texts, read)));
}

/** The best of three runs, each over other texts, after one over those before them. */
function warmSpeed(folder: readonly string[], read: (texts: readonly string[]) => void): number {
  read(folder.slice(0, BEFORE));
  return Math.max(...[0, 1, 2].map((run) => speed(folder.slice(BEFORE + run * TIMED, BEFORE + (run + 1) * TIMED), read)));
}

/** The best of the last three of many runs over the same texts. */
function speedAgain(texts: readonly string[], read: (texts: readonly string[]) => void): number {
  for (let run = 0; run < AGAIN - 3; run++) read(texts);
  return Math.max(...[1, 2, 3].map(() => speed(texts, read)));
}
const AGAIN = 15;

/** By the processor's time of all threads. */
function speed(texts: readonly string[], read: (texts: readonly string[]) => void): number {
  const before = process.cpuUsage();
  read(texts);
  const { user, system } = process.cpuUsage(before);
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / (user + system);
}
