import type { Diagnostic } from 'vscode-languageserver';

/** How long the findings of open and of closed articles may wait for further changes, in milliseconds. While articles are read, those that others may have changed wait twice as long each time. */
const PAUSE = { open: 1, closed: 60, reading: { least: 400, most: 3_200 } };
/** Closed articles with findings that Problems gets: more would bury everything else in it, and to find them takes minutes and much memory. */
export const CLOSED_LIMIT = 1000;

/** Keeps the client's diagnostics equal to the findings, and sends only what changed. */
export interface Publisher {
  /** The findings of these articles may have changed. Those of open ones go first. */
  changed(uris: readonly string[]): void;
  /** They may have changed with another article, which happens all the time while articles are read. */
  concerned(uris: readonly string[]): void;
  /** An article was opened: what was sent of it, and what names it as evidence, is sent again, since the editor may call it otherwise now. */
  opened(uri: string): void;
  /** While reading goes on only open articles are published. */
  hold(): void;
  release(): void;
  /** How many closed articles are not checked until they are opened, since Problems shows findings of enough. */
  unchecked(): number;
  /** Whether an open article is being checked or will be in a moment. */
  isChecking(): boolean;
  /** Resolves when the open article that is being checked has been, which a change of the corpus meanwhile would have begun again; null where none is. */
  calm(): Promise<void> | null;
}

/** What a publisher asks for and whom it tells. */
export interface PublisherOptions {
  /** Prepares `diagnostics` of an article, a part at a time; of a closed one however often a change makes it begin again. */
  ahead(uri: string, isOpen: boolean): Generator<void>;
  diagnostics(uri: string): Diagnostic[];
  isOpen(uri: string): boolean;
  send(uri: string, diagnostics: Diagnostic[]): void;
  log(message: string): void;
  /** Called after a batch was published. */
  published(): void;
  /** Awaited before each piece of work on open articles, and on closed ones, which can wait. */
  readonly turns: { readonly open: () => Promise<void>; readonly closed: () => Promise<void> };
}

/** A publisher that has sent nothing. */
export function createPublisher(options: PublisherOptions): Publisher {
  /** What may have changed: open articles, which go first, closed ones of which something is shown, and other closed ones. */
  const urgent = new Set<string>();
  const shown = new Set<string>();
  const dirty = new Set<string>();
  const sent = new Map<string, string>();
  const closed = new Set<string>();
  let held = false;
  /** While articles are read: how long the next check that they ask for waits, and whether something else asks for one. */
  let pause: number = PAUSE.reading.least;
  let isAskedFor = false;
  let warned = false;
  /** Resolves when the check of an open article that is under way has ended. */
  let underway: Promise<void> | null = null;

  const isFull = (): boolean => closed.size >= CLOSED_LIMIT;
  const publish = (uri: string): void => {
    for (const set of [urgent, shown, dirty]) set.delete(uri);
    let diagnostics = options.diagnostics(uri);
    const counts = diagnostics.length > 0 && !options.isOpen(uri);
    if (counts && isFull() && !closed.has(uri)) diagnostics = [];
    else if (counts) closed.add(uri);
    else closed.delete(uri);
    const text = diagnostics.length === 0 ? undefined : JSON.stringify(diagnostics);
    if (text === sent.get(uri)) return;
    if (text === undefined) sent.delete(uri);
    else sent.set(uri, text);
    options.send(uri, diagnostics);
  };
  const check = async (uri: string, turn: () => Promise<void>, goesOn: () => boolean): Promise<void> => {
    const parts = options.ahead(uri, options.isOpen(uri));
    let ended = parts.next().done === true;
    for (; !ended && goesOn(); ended = parts.next().done === true) await turn();
    if (ended) publish(uri);
  };
  const checkOpen = async (): Promise<void> => {
    // While articles are read something changes all the time.
    let most = held ? urgent.size : Infinity;
    isAskedFor = false;
    pause = held ? Math.min(2 * pause, PAUSE.reading.most) : PAUSE.reading.least;
    for (const uri of urgent) {
      if (most-- === 0) break;
      underway = check(uri, options.turns.open, () => true);
      await underway.finally(() => (underway = null));
      if (urgent.size === 0) options.published();
      await options.turns.open();
    }
    if (nextClosed() !== undefined) closedLater(PAUSE.open);
  };
  const nextClosed = (): string | undefined => {
    if (held || urgent.size > 0) return undefined;
    for (const uri of shown) return uri;
    if (!isFull()) for (const uri of dirty) return uri;
    return undefined;
  };
  const checkClosed = async (): Promise<void> => {
    for (let uri = nextClosed(); uri !== undefined; uri = nextClosed()) {
      // It is begun again when an open one changes meanwhile.
      await check(uri, options.turns.closed, () => urgent.size === 0);
      await options.turns.closed();
    }
    if (!warned && isFull() && dirty.size > 0) {
      warned = true;
      options.log(`Problems shows the findings of ${CLOSED_LIMIT} closed articles; ${dirty.size === 1 ? 'the other one is checked when it is opened' : `the ${dirty.size} others are checked when they are opened`}.`);
    }
    options.published();
  };
  // Each goes its own way: an open article need not wait for the turn of a closed one.
  const pauseOfOpen = (): number => (!held ? PAUSE.open : isAskedFor ? PAUSE.reading.least : pause);
  const openLater = later(checkOpen, () => (urgent.size === 0 ? null : pauseOfOpen()));
  const closedLater = later(checkClosed, () => (nextClosed() === undefined ? null : PAUSE.open));
  const concerned = (uris: readonly string[]): void => {
    for (const uri of uris) {
      for (const set of [urgent, shown, dirty]) set.delete(uri);
      (options.isOpen(uri) ? urgent : sent.has(uri) ? shown : dirty).add(uri);
    }
    if (urgent.size > 0) openLater(pauseOfOpen());
    else if (!held) closedLater(PAUSE.closed);
  };
  const changed = (uris: readonly string[]): void => {
    isAskedFor ||= uris.some((uri) => options.isOpen(uri));
    concerned(uris);
  };
  return {
    changed,
    concerned,
    opened(uri) {
      const naming = [...sent].flatMap(([other, text]) => (other !== uri && text.includes(uri) ? [other] : []));
      for (const other of [uri, ...naming]) if (sent.has(other)) sent.set(other, '');
      changed([uri, ...naming]);
    },
    hold() {
      held = true;
    },
    release() {
      held = false;
      if (urgent.size > 0) openLater(PAUSE.open);
      else if (nextClosed() !== undefined) closedLater(PAUSE.closed);
      else options.published();
    },
    unchecked: () => (isFull() ? dirty.size : 0),
    isChecking: () => underway !== null || (urgent.size > 0 && !held),
    calm: () => underway && underway.catch(() => undefined),
  };
}

/** Runs work some milliseconds later, one run at a time; after it, again in as many as `again` says, unless that is null. */
function later(work: () => Promise<void>, again: () => number | null): (pause: number) => void {
  let running = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  const schedule = (pause: number): void => {
    const at = performance.now() + pause;
    if (running || (timer && at >= due)) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => {
      timer = undefined;
      running = true;
      void work().finally(() => {
        running = false;
        const next = again();
        if (next !== null) schedule(next);
      });
    }, pause);
  };
  return schedule;
}
