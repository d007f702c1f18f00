import type { Page } from 'playwright-core';

/** What a VS Code is opened with. */
export interface Opening {
  readonly folder: string;
  /** A packaged extension to install. */
  readonly vsix?: string;
  /** The folder of an extension under development. */
  readonly extension?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly width?: number;
  readonly height?: number;
  readonly say: (line: string) => void;
}

/** A VS Code that shows a folder; `close` ends its processes and deletes its state. */
export interface Opened {
  /** Where the editor keeps its state and the installed extension, a name that all its processes can be told by. */
  readonly data: string;
  /** The window at this moment. */
  readonly page: () => Page;
  /** Shows another folder, or the same one anew. */
  readonly show: (folder: string) => Promise<void>;
  readonly close: () => Promise<void>;
}
