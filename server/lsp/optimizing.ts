import { setFlagsFromString } from 'node:v8';

/** Fifteen times what V8 has by itself, in bytes of bytecode that a function runs before it is optimized. */
const BUDGET = 1_000_000;

/**
 * Has the engine optimize functions later, here and in the threads that are opened afterwards: most of what reads an article
 * is used too little to earn back what its optimization costs. The first 0.8 MB of articles take 1.8 s of processor time in
 * place of 2.6, and what is read after them is as fast. Not in Electron, which may have sealed the settings of its engine.
 */
export function optimizeLater(): void {
  if (process.versions['electron'] === undefined) setFlagsFromString(`--interrupt-budget=${String(BUDGET)}`);
}
