import { CodeLensRefreshRequest, InlayHintRefreshRequest, type Connection } from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';

/** Makes the client ask again for what stands in the text of an article and hangs on the others: lenses and inlay hints. */
export function createRefresh(connection: Connection, { refreshesLenses, refreshesInlays }: Abilities): () => void {
  // A client that refuses keeps what it shows.
  const ask = (method: string): void => void connection.sendRequest(method).catch(() => undefined);
  return () => {
    if (refreshesLenses) ask(CodeLensRefreshRequest.method);
    if (refreshesInlays) ask(InlayHintRefreshRequest.method);
  };
}
