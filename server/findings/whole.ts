import type { Corpus } from '../corpus/corpus.ts';
import { checkFor, inTextOrder, SUBJECTS, type Subject } from './check.ts';
import { mayDiffer } from './concerned.ts';
import type { Finding } from './finding.ts';
import { partsOf } from './parts.ts';
import { prepareForAll } from './quotations.ts';
import { stillOf } from './still.ts';

/** Articles of which one subject is checked together. */
export interface Part {
  readonly subject: Subject;
  readonly uris: readonly string[];
}

/** Gives the findings of each article of a part, as `checkFor` does, here or in another thread. */
export type PartCheck = (part: Part) => readonly Finding[][] | Promise<readonly Finding[][]>;

/** So many articles are checked together where it does not matter which. */
const PIECE = 32;
/** Another thread is given so many parts at a time, fewer where there are few, so that it need not wait for this one, which hears of the first when it is done with a part of its own: with two, threads stood still for half of the time. */
const UNDERWAY = { least: 2, most: 8, share: 1 / 8 };

/**
 * The findings of all articles, as `checkArticle` gives them one by one, by article. `elsewhere` are threads that take over
 * parts of it; what one of them fails over is done here. `step` is called for each article whose quotes, most of the work,
 * are done.
 */
export async function checkWhole(corpus: Corpus, elsewhere: readonly PartCheck[], step: () => void): Promise<Finding[]> {
  const here = hereFor(corpus);
  const parts = partsFor(corpus);
  // The names of an article hang together with all names, which this thread alone knows.
  const names = pieces(corpus, 'names').values();
  const found = new Map(SUBJECTS.map((subject) => [subject, new Map<string, readonly Finding[]>()]));
  const work = async (check: PartCheck, next: () => Part | undefined): Promise<void> => {
    for (let part = next(); part; part = next()) {
      const { subject, uris } = part;
      const findings = await Promise.resolve(check(part)).catch(() => here({ subject, uris }));
      uris.forEach((uri, i) => found.get(subject)!.set(uri, findings[i]!));
      if (subject === 'quotes') uris.forEach(step);
      await turn();
    }
  };
  // Threads begin at one end and this one at the other, so that most of them never look into what another one has read.
  const underway = Math.max(UNDERWAY.least, Math.min(UNDERWAY.most, Math.floor((parts.length * UNDERWAY.share) / elsewhere.length)));
  // Near the end it has no more in hand than it needs, or this thread would wait for it.
  const mayTake = (hand: number): boolean => hand < UNDERWAY.least || parts.length > underway * elsewhere.length;
  const others = elsewhere.flatMap((check) => Array.from({ length: underway }, (_, hand) => work(check, () => (mayTake(hand) ? parts.shift() : undefined))));
  await work(here, () => names.next().value);
  await Promise.all([...others, work(here, () => parts.pop())]);
  return corpus.uris().flatMap((uri) => inTextOrder(SUBJECTS.flatMap((subject) => found.get(subject)!.get(uri) ?? [])));
}

/** What any thread can do: first the quotes, then the figures. */
function partsFor(corpus: Corpus): Part[] {
  const figures = partsOf(corpus, corpus.uris().filter((uri) => mayDiffer(corpus, uri)));
  return [...pieces(corpus, 'quotes'), ...figures.map((uris): Part => ({ subject: 'figures', uris }))];
}

function pieces(corpus: Corpus, subject: Subject): Part[] {
  const uris = corpus.uris();
  return Array.from({ length: Math.ceil(uris.length / PIECE) }, (_, i) => ({ subject, uris: uris.slice(i * PIECE, (i + 1) * PIECE) }));
}

/** Checks parts in this thread. */
export function hereFor(corpus: Corpus): (part: Part) => Finding[][] {
  prepareForAll(corpus);
  return ({ subject, uris }) => {
    // The figures of a part hang together and with no others; what was worked out of quotes and names is of use to the next.
    const view = subject === 'figures' ? stillOf(corpus) : corpus;
    return uris.map((uri) => checkFor(subject, view, uri));
  };
}

/** After what other threads have sent meanwhile. With `setTimeout` this one stood still for a millisecond after each part. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
