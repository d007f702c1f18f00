/** The event loop gets a turn after so many milliseconds of work. */
const SLICE = 10;

/** Makes long work leave room for everything else: await it before each piece. However many await it, they share the time. */
export function createTurns(): () => Promise<void> {
  let since = performance.now();
  let next: Promise<void> | null = null;
  return async () => {
    while (performance.now() - since > SLICE) {
      next ??= new Promise((resolve) => {
        setTimeout(() => {
          next = null;
          since = performance.now();
          resolve();
        });
      });
      await next;
    }
  };
}
