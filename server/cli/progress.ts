/** Tells on standard error how far long work is; only where that is a terminal. */
export interface Progress {
  readonly step: () => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Shorter work than this is over before anybody reads of it, in milliseconds. */
const PATIENCE = 500;
/** Between two drawings, in milliseconds. */
const INTERVAL = 100;

/** Shows `what` and how many of `total` articles are done, from the moment at which it takes long. */
export function showProgress(what: string, total: number): Progress {
  if (!process.stderr.isTTY) return { step: () => undefined, end: () => undefined };
  const start = performance.now();
  let done = 0;
  let drawn = start + PATIENCE - INTERVAL;
  let shown = false;
  return {
    step() {
      done++;
      const now = performance.now();
      if (now - drawn < INTERVAL) return;
      drawn = now;
      shown = true;
      process.stderr.write(`\r${what} ${done} of ${total} articles\u001b[K`);
    },
    end() {
      if (shown) process.stderr.write('\r\u001b[K');
    },
  };
}
