import { Message, type MessageWriter } from 'vscode-languageserver';
import { writing } from './writer.ts';

/** The event loop gets a turn after so many milliseconds of work. */
const SLICE = 3;
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

/**
 * Makes long work leave room for everything else: await it before each piece. However many await it, they share the time.
 * While `isAsked`, the work rests, but for a slice every `most` milliseconds.
 */
export function createTurns(isAsked: () => boolean = () => false, most = MOST): () => Promise<void> {
  let since = performance.now();
  let next: Promise<void> | null = null;
  const pass = async (): Promise<void> => {
    const end = performance.now() + most;
    await soon();
    while (isAsked() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 1));
    next = null;
    since = performance.now();
  };
  return async () => {
    while (performance.now() - since > SLICE) await (next ??= pass());
  };
}

/** The same work, never begun while it is under way: whatever comes up meanwhile is for the one that is. */
export function alone(work: () => Promise<void>): () => Promise<void> {
  let underway: Promise<void> | null = null;
  return () => (underway ??= work().finally(() => (underway = null)));
}

/** After whatever has come in meanwhile. A web worker has no `setImmediate`. */
function soon(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve);
  });
}
