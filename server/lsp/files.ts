import type { Connection } from 'vscode-languageserver';
import type { ServerRequests } from '../protocol.ts';
import { isUnder, normalize, relative } from './uris.ts';

/** Where the bytes of articles come from: the disk, or the client where the workspace is virtual or the server a web worker. */
export interface Files {
  /**
   * The files under `root` (a path relative to the folder, `''` for all of it) as relative paths with `/`. Folders for
   * which `enters` says no are not looked into. A folder that does not exist has no files; one that may not be looked into
   * has none either, and `missed` is told of it and why.
   */
  list(folder: string, root: string, enters: (folder: string) => Promise<boolean>, missed: (folder: string, error: unknown) => void): Promise<readonly string[]>;
  /** Fails with `TooLarge` over `limit` bytes, with `Missing` where there is no such file, else with what the system says. */
  read(uri: string, limit: number): Promise<Uint8Array>;
  /** Size and times of a file, by which a change shows; null where they do not settle it. Only the disk can say. */
  signature?(uri: string): Promise<string | null>;
  /** The same while all else waits: on a disk that answers at once it takes a fifth of the processor's time. */
  signatureNow?(uri: string): string | null;
  /** The same for what `read` gives. */
  readNow?(uri: string, limit: number): Uint8Array;
}

/** What the file holds is no text. */
export class NotText extends Error {}

/** There is no such file, or it is a folder. */
export class Missing extends Error {}

/** The file has more bytes than allowed. */
export class TooLarge extends Error {}

/** Reads through the client. */
export function clientFiles(connection: Connection): Files {
  const ask = <M extends keyof ServerRequests>(method: M, params: ServerRequests[M]['params']): Promise<ServerRequests[M]['result']> =>
    connection.sendRequest(method, params);
  return {
    async list(folder, root, enters) {
      const found: string[] = [];
      for (const uri of (await ask('crossread/listFiles', { folder })).map(normalize)) {
        if (!isUnder(uri, folder)) continue;
        const path = relative(folder, uri);
        if (root !== '' && !path.startsWith(`${root}/`)) continue;
        if (await entersAll(path, enters)) found.push(path);
      }
      return found;
    },
    async read(uri, limit) {
      const bytes = Uint8Array.from(
        await ask('crossread/readFile', { uri }).catch((error: unknown) => {
          throw new Missing(error instanceof Error ? error.message : 'unknown');
        }),
      );
      if (bytes.length > limit) throw new TooLarge();
      return bytes;
    },
  };
}

async function entersAll(path: string, enters: (folder: string) => Promise<boolean>): Promise<boolean> {
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    if (!(await enters(path.slice(0, slash)))) return false;
  }
  return true;
}
