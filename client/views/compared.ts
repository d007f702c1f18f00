import { window } from 'vscode';
import type { CompareModel } from '../../server/protocol.ts';
import type { Session } from '../session.ts';
import type { Node } from './node.ts';
import { createTree, type Tree } from './tree.ts';

/** A tree over the comparison of the articles, or of those about the active one's event where there are too many. */
export function comparedTree({ server }: Session, id: string, nodes: (model: CompareModel) => readonly Node[]): Tree {
  return createTree(server, {
    id,
    async load() {
      const anchor = window.activeTextEditor?.document.uri.toString() ?? null;
      return nodes(await server.ask('crossread/compare', { uris: null, anchor }));
    },
  });
}
