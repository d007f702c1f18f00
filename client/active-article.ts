import { Disposable, EventEmitter, window, type Event } from 'vscode';
import type { ArticleSummary } from '../server/shown.ts';
import { isRead } from './documents.ts';
import type { Server } from './server.ts';

/** The article in the active editor, told anew whenever another editor becomes active or the server knows something new. */
export interface ActiveArticle {
  /** Null when the editor shows no article, or as long as the server does not run. One that was left out says why in `skipped`. */
  readonly onDidChange: Event<ArticleSummary | null>;
  dispose(): void;
}

/** Asks the server anew at each of those events; an answer that is overtaken by another is not told. */
export function activeArticle(server: Server): ActiveArticle {
  const changed = new EventEmitter<ArticleSummary | null>();
  let latest = 0;
  const update = async (): Promise<void> => {
    const asked = ++latest;
    const article = await summaryOf(server);
    if (asked === latest) changed.fire(article);
  };
  const again = (): void => void update();
  const watching = Disposable.from(changed, window.onDidChangeActiveTextEditor(again), server.onDidChangeState(again), server.onDidChange(again));
  return { onDidChange: changed.event, dispose: () => void watching.dispose() };
}

async function summaryOf(server: Server): Promise<ArticleSummary | null> {
  const document = window.activeTextEditor?.document;
  if (document === undefined || server.state.kind !== 'running' || !isRead(document)) return null;
  try {
    return await server.ask('crossread/article', { uri: document.uri.toString() });
  } catch {
    return null;
  }
}
