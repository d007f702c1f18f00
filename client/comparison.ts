import { Disposable } from 'vscode';
import type { CompareModel } from '../server/shown.ts';
import type { Server } from './server.ts';

/** The comparison of all articles, or of those about the same event as `anchor` where there are too many: asked for once, however many views show it, until something changes. */
export interface Comparison {
  around(anchor: string | null): Promise<CompareModel>;
  dispose(): void;
}

/** Keeps the last answer of the server until the articles or the server's state change. */
export function createComparison(server: Server): Comparison {
  let kept: { readonly anchor: string | null; readonly model: Promise<CompareModel> } | null = null;
  const forget = (): void => { kept = null; };
  const listening = Disposable.from(server.onDidChange(forget), server.onDidChangeState(forget));
  return {
    around(anchor) {
      if (kept?.anchor !== anchor) kept = { anchor, model: server.ask('crossread/compare', { uris: null, anchor }) };
      kept.model.catch(forget);
      return kept.model;
    },
    dispose: () => void listening.dispose(),
  };
}
