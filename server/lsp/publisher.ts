import type { Diagnostic } from 'vscode-languageserver';

/** How long the findings of other articles may wait after an edit, in milliseconds. */
const PAUSE = 60;
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
  let timer: ReturnType<typeof setTimeout> | undefined;

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
    for (const uri of dirty) {
      if (held) break;
      publish(uri);
      if (performance.now() - since > SLICE) {
        await new Promise((resolve) => setTimeout(resolve));
        since = performance.now();
      }
    }
    timer = undefined;
    options.published();
    if (dirty.size > 0 && !held) schedule();
  };
  const schedule = (): void => {
    timer ??= setTimeout(() => void run(), PAUSE);
  };
  return {
    changed(uris) {
      for (const uri of uris) dirty.add(uri);
      for (const uri of uris) if (options.isOpen(uri)) publish(uri);
      if (!held) schedule();
    },
    hold() {
      held = true;
    },
    release() {
      held = false;
      schedule();
    },
  };
}
