import * as chrono from 'chrono-node/en';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extractAll } from '../../server/mentions/extract.ts';
import { parseArticle } from '../../server/text/article.ts';

/** Megabytes of text a second on one core: Crossread's whole extraction beside two libraries, on the same text in one run. */
export function extractionSpeeds(texts: readonly string[]): { readonly name: string; readonly speed: number }[] {
  const wink = winkNLP(model);
  return [
    { name: 'Crossread: figures, names and quotes', speed: speed(texts, inBatches((batch) => extractAll(batch.map((text) => parseArticle('bench.txt', text))))) },
    { name: 'wink-nlp: full pipeline', speed: speed(texts, (all) => all.forEach((text) => wink.readDoc(text))) },
    { name: 'chrono-node: dates', speed: speed(texts, (all) => all.forEach((text) => chrono.parse(text))) },
  ];
}

/** As many articles as a thread is given at a time (see `pool.ts`). */
const BATCH = 24;

const inBatches = (work: (batch: readonly string[]) => void) => (texts: readonly string[]): void => {
  for (let from = 0; from < texts.length; from += BATCH) work(texts.slice(from, from + BATCH));
};

/** The best of three runs over all texts, by the processor's time, after one to warm up. */
function speed(texts: readonly string[], work: (texts: readonly string[]) => void): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  let best = Infinity;
  for (let run = 0; run < 4; run++) {
    const before = process.cpuUsage();
    work(texts);
    const { user, system } = process.cpuUsage(before);
    if (run > 0) best = Math.min(best, (user + system) / 1e6);
  }
  return bytes / 1e6 / best;
}
