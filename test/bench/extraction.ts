import * as chrono from 'chrono-node/en';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extract } from '../../server/mentions/extract.ts';
import { parseArticle } from '../../server/text/article.ts';

/** Megabytes of text a second on one core: Crossread's whole extraction beside two libraries, on the same text in one run. */
export function extractionSpeeds(texts: readonly string[]): { readonly name: string; readonly speed: number }[] {
  const wink = winkNLP(model);
  return [
    { name: 'Crossread: figures, names and quotes', speed: speed(texts, (text) => extract(parseArticle('bench.txt', text))) },
    { name: 'wink-nlp: full pipeline', speed: speed(texts, (text) => wink.readDoc(text)) },
    { name: 'chrono-node: dates', speed: speed(texts, (text) => chrono.parse(text)) },
  ];
}

/** The best of three runs over all texts, by the processor's time, after one to warm up. */
function speed(texts: readonly string[], work: (text: string) => unknown): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  let best = Infinity;
  for (let run = 0; run < 4; run++) {
    const before = process.cpuUsage();
    for (const text of texts) work(text);
    const { user, system } = process.cpuUsage(before);
    if (run > 0) best = Math.min(best, (user + system) / 1e6);
  }
  return bytes / 1e6 / best;
}
