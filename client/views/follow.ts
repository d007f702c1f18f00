import { Disposable, window } from 'vscode';
import type { Node } from './node.ts';
import type { Tree } from './tree.ts';

/** Selects the first node of the article in the active editor, unless one of that article is selected already. */
export function followEditor(tree: Tree): Disposable {
  const follow = async (): Promise<void> => {
    const uri = window.activeTextEditor?.document.uri.toString();
    const isThere = (node: Node): boolean => node.place?.uri === uri;
    if (uri === undefined || !tree.view.visible || tree.view.selection.some(isThere)) return;
    const root = tree.roots.find(isThere);
    if (root) await tree.reveal(root, null);
    for (const parent of tree.roots.filter((node) => node.place === undefined)) {
      const child = ((await parent.children?.()) ?? []).find(isThere);
      if (!child) continue;
      await tree.reveal(child, parent);
      return;
    }
  };
  // What was loaded is shown a moment later.
  return Disposable.from(window.onDidChangeActiveTextEditor(() => void follow()), tree.onDidLoad(() => setTimeout(() => void follow())));
}
