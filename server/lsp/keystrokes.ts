/** Edited articles that wait for the next keystroke before they are read. */
export interface Keystrokes {
  /** Has `then` called when no keystroke comes for a while: a longer one where the text is long. */
  wait(uri: string, length: number, then: () => void): void;
  /** The article waits no more. */
  stop(uri: string): void;
  isWaiting(uri: string): boolean;
  /** How many wait. */
  size(): number;
}

/** How long an edited article may wait for the next keystroke, in milliseconds; a long one waits longer. */
const PAUSE = { least: 4, most: 400, perMegabyte: 200 };

/** None waits. */
export function createKeystrokes(): Keystrokes {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const stop = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };
  return {
    wait(uri, length, then) {
      stop(uri);
      const pause = PAUSE.least + (length / 1e6) * PAUSE.perMegabyte;
      timers.set(uri, setTimeout(then, Math.min(pause, PAUSE.most)));
    },
    stop,
    isWaiting: (uri) => timers.has(uri),
    size: () => timers.size,
  };
}
