import { setFlagsFromString } from 'node:v8';

/** How much a function runs before it is optimized: fifteen times what V8 has by itself, and twice that. Node.js 20 counts bytes of bytecode, 22 to 24 count calls. */
const BUDGET = { 'interrupt-budget': { large: 1_000_000, small: 150_000 }, 'invocation-count-for-turbofan': { large: 45_000, small: 6_600 } };

const release = Number.parseInt(process.versions.node, 10);

/**
 * Has the engine optimize functions later, here and in all threads: most of what reads an article is used too little to earn
 * back what its optimization costs. The first 0.8 MB of articles take 1.8 s of processor time in place of 2.6 on Node.js 20, and
 * `check` of 100 articles 2.7 in place of 3.9 on Node.js 22.
 */
export function optimizeLater(): void {
  setBudget('large');
}

/**
 * Has it optimize them sooner again, once so much is read that it pays: 15 MB in one thread take 11.5 s of processor time in place of 12.7.
 * Node.js 20 also copies less of what a function calls into it: 12 MB in one thread take 7.1 s in place of 8.5, while Node.js 22 would take longer.
 */
export function optimizeSooner(): void {
  setBudget('small');
  if (release === 20) for (const flag of INLINED) set(flag);
}

/**
 * Has the engine clean up after short-lived objects in the thread that made them. With helpers it waits until all have had
 * their turn on a processor that others use as well: while questions were asked of 1,000 articles beside other work, the
 * longest such pause was 19 ms in place of 66, and all together 0.7 s in place of 2.0.
 */
export function cleanUpAlone(): void {
  set('--no-parallel-scavenge');
}

/**
 * Has the engine clean up whenever the heap has grown by half of what is in use, and not let it grow to several times as much
 * as it does on a machine with memory to spare. A server of 10,000 articles that nobody asked anything held 1,170 to 1,270 MB
 * when it had checked them all and 1,290 to 1,350 MB on the way, and holds 660 and 850 MB, for 66 s of processor time in place of 58 to 60.
 */
export function growSlowly(): void {
  set('--heap-growing-percent=50');
}

/**
 * Has the engine keep what is new among what is new, in all threads. By itself it guesses what will live for long and puts that
 * among what is old at once, which has to be marked and swept where the guess was wrong: of an article nearly nothing outlives
 * its batch. Each guess also throws away compiled code: in a thread that reads 4,000 articles functions are compiled anew 229
 * times in place of 442, and indexing 10,000 takes 6 % less processor time.
 */
export function guessNoAges(): void {
  if (release >= 20 && release <= 22) set('--no-allocation-site-pretenuring');
}

/** How much bytecode of the functions that one calls becomes part of it at most, all together and each: V8 has 920 and 460 by itself. */
const INLINED = ['--max-inlined-bytecode-size-cumulative=300', '--max-inlined-bytecode-size=200'];

/** For a flag that it does not know V8 writes an error to standard error, so nothing is set where none is known. */
function setBudget(size: 'large' | 'small'): void {
  const flag = release === 20 ? 'interrupt-budget' : release >= 22 && release <= 24 ? 'invocation-count-for-turbofan' : null;
  if (flag !== null) set(`--${flag}=${BUDGET[flag][size]}`);
}

/** Not in Electron, which may have sealed the settings of its engine. */
function set(flag: string): void {
  if (process.versions['electron'] === undefined) setFlagsFromString(flag);
}
