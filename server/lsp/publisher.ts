import type { Diagnostic } from 'vscode-languageserver';

/** How long the findings of open and of closed articles may wait for further changes, in milliseconds. */
const PAUSE = { open: 5, closed: 60, reading: 400 };
/** Closed articles with findings that Problems gets; more would bury everything else in it. */
const CLOSED_LIMIT = 1000;
/** The event loop gets a turn after so many milliseconds of work. */
const SLICE = 10;

/** Keeps the client's diagnostics equal to the findings, and sends only what changed. */
export interface Publisher {
  /** The findings of these articles may have changed. Those of open ones go first. */
  changed(uris: readonly string[]): void;
  /** While reading goes on only open articles are published. */
  hold(): void;
  release(): void;
}

export interface PublisherOptions {
  diagnostics(uri: string): Diagnostic[];
  isOpen(uri: string): boolean;
  send(uri: string, diagnostics: Diagnostic[]): void;
  log(message: string): void;
  /** Called after a batch was published. */
  published(): void;
}

export function createPublisher(options: PublisherOptions): Publisher {
  const dirty = new Set<string>();
  const sent = new Map<string, string>();
  const closed = new Set<string>();
  let held = false;
  let warned = false;
  let running = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;

  const publish = (uri: string): void => {
    dirty.delete(uri);
    let diagnostics = options.diagnostics(uri);
    const counts = diagnostics.length > 0 && !options.isOpen(uri);
    if (counts && closed.size >= CLOSED_LIMIT && !closed.has(uri)) {
      if (!warned) options.log(`Problems shows the findings of ${CLOSED_LIMIT} closed articles; those of the others appear when they are opened.`);
      warned = true;
      diagnostics = [];
    } else if (counts) closed.add(uri);
    else closed.delete(uri);
    const text = diagnostics.length === 0 ? undefined : JSON.stringify(diagnostics);
    if (text === sent.get(uri)) return;
    if (text === undefined) sent.delete(uri);
    else sent.set(uri, text);
    options.send(uri, diagnostics);
  };
  const run = async (): Promise<void> => {
    let since = performance.now();
    for (const uri of [...dirty].sort((a, b) => Number(options.isOpen(b)) - Number(options.isOpen(a)))) {
      if (held && !options.isOpen(uri)) break;
      if (dirty.has(uri)) publish(uri);
      if (performance.now() - since > SLICE) {
        await new Promise((resolve) => setTimeout(resolve));
        since = performance.now();
      }
    }
    options.published();
  };
  /** One run at a time; what changes meanwhile waits for the next. */
  const schedule = (pause: number): void => {
    const at = performance.now() + pause;
    if (running || (timer && at >= due)) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => {
      timer = undefined;
      running = true;
      void run().finally(() => {
        running = false;
        if (!held && dirty.size > 0) schedule(PAUSE.open);
      });
    }, pause);
  };
  return {
    changed(uris) {
      for (const uri of uris) dirty.add(uri);
      const open = uris.some((uri) => options.isOpen(uri));
      if (open || !held) schedule(held ? PAUSE.reading : open ? PAUSE.open : PAUSE.closed);
    },
    hold() {
      held = true;
    },
    release() {
      held = false;
      if (dirty.size > 0) schedule(PAUSE.open);
      else options.published();
    },
  };
}
