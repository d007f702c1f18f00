import { Message, type MessageWriter } from 'vscode-languageserver';
import { writing } from './writer.ts';

/** The event loop gets a turn after so many milliseconds of work. */
const SLICE = 3;
/** After so many where somebody asks all the while, who then waits no longer than that for it. */
const SHORT = 1;
/** After a message, what nobody waits for rests for so many milliseconds: one seldom comes alone, and it takes a turn or two to be taken up. */
const QUIET = 10;
/** However many requests come, it goes on for a slice after so many milliseconds. */
const MOST = 30;

/** A request that has not been answered after so many milliseconds is long work itself, and nothing waits for it. */
const LONG = 200;

/** Whether somebody waits for an answer, as far as can be told. */
export interface Attention {
  /** Notes that something came in, which may be a request. */
  readonly heard: () => void;
  /** Notes that a request came. */
  readonly requested: () => void;
  /** Notes that one was answered. */
  readonly answered: () => void;
  /** Whether a request has not been answered, or one may come soon after what came last. */
  readonly isAsked: () => boolean;
}

/** Nobody has asked for anything yet. */
export function createAttention(): Attention {
  let waiting = 0;
  /** When something came in last, and when a request came or was answered. */
  let last = -Infinity;
  let turned = -Infinity;
  const isWaitedFor = (): boolean => waiting > 0 && performance.now() - turned < LONG;
  return {
    heard() {
      last = performance.now();
    },
    requested() {
      waiting++;
      last = turned = performance.now();
    },
    answered() {
      waiting--;
      last = turned = performance.now();
    },
    isAsked: () => isWaitedFor() || performance.now() - last < QUIET,
  };
}

/** The same writer, which notes each answer to a request. */
export function notingAnswers(writer: MessageWriter, { answered }: Attention): MessageWriter {
  return writing(writer, (message) => {
    if (Message.isResponse(message)) answered();
    return message;
  });
}

/** The event loop as all long work of a server shares it: one slice of work in each of its turns, whoever's it is. */
export interface Loop {
  /** Resolves when a slice of one's own begins, after whatever has come in meanwhile: in the order in which they were asked for. */
  readonly slice: () => Promise<Slice>;
}

/** Tells whether a slice is over once it may take so many milliseconds; it is, too, when another one has begun. */
export type Slice = (milliseconds: number) => boolean;

/** A loop in which nothing is done yet. */
export function createLoop(): Loop {
  const waiting: ((slice: Slice) => void)[] = [];
  let latest = 0;
  const next = (): void => {
    const own = ++latest;
    const since = performance.now();
    waiting.shift()!((milliseconds) => own !== latest || performance.now() - since > milliseconds);
    if (waiting.length > 0) soon(next);
  };
  return {
    slice: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 1) soon(next);
      }),
  };
}

/**
 * Makes long work leave room for everything else: await it before each piece. However many await it, they share the time.
 * While `isAsked`, the work rests, but for a short slice every `most` milliseconds.
 */
export function createTurns(loop: Loop = createLoop(), isAsked: () => boolean = () => false, most = MOST): () => Promise<void> {
  let length = SLICE;
  let isOver: Slice = () => true;
  let last = Promise.resolve();
  const rest = async (): Promise<void> => {
    const end = performance.now() + most;
    isOver = await loop.slice();
    if (isAsked()) {
      while (isAsked() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 1));
      isOver = await loop.slice();
    }
    length = isAsked() ? SHORT : SLICE;
  };
  const begin = async (): Promise<void> => {
    while (isOver(length)) await rest();
  };
  // Whether there is time for a piece is asked when the one before it has been done: a hundred that were told so at once would take a slice each.
  return () => (last = last.then(begin));
}

/** The same work, never begun while it is under way: whatever comes up meanwhile is for the one that is. */
export function alone(work: () => Promise<void>): () => Promise<void> {
  let underway: Promise<void> | null = null;
  return () => (underway ??= work().finally(() => (underway = null)));
}

/** After whatever has come in meanwhile. A web worker has no `setImmediate`. */
function soon(work: () => void): void {
  if (typeof setImmediate === 'function') setImmediate(work);
  else setTimeout(work);
}
