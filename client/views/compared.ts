import { Disposable, window } from 'vscode';
import type { CompareModel } from '../../server/shown.ts';
import type { Session } from '../session.ts';
import type { Node } from './node.ts';
import { createTree } from './tree.ts';

/** A tree over the comparison of the articles; where there are too many, of those about the active one's event, whichever that is. */
export function comparedTree({ server, comparison, context }: Session, id: string, nodes: (model: CompareModel) => readonly Node[]): Disposable {
  let omitted = 0;
  const tree = createTree(server, {
    id,
    kept: context.workspaceState,
    async load() {
      const anchor = window.activeTextEditor?.document.uri.toString() ?? null;
      const model = await comparison.around(anchor);
      omitted = model.omitted;
      return nodes(model);
    },
  });
  return Disposable.from(tree, window.onDidChangeActiveTextEditor((editor) => { if (editor && omitted > 0) tree.refresh(); }));
}
