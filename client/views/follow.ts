import { Disposable, window, type Position } from 'vscode';
import { toRange } from '../places.ts';
import type { Node } from './node.ts';
import type { Tree } from './tree.ts';

/** A cursor that moves on within this many milliseconds is not followed: an arrow key that is held down goes by everything. */
const MOVING_MS = 100;

/** Selects the first node of the article in the active editor, unless one of that article is selected already. */
export function followEditor(tree: Tree): Disposable {
  return following(tree, () => void follow(tree, false));
}

/** Selects the node at the cursor of the active editor; where there is none, the first of its article, unless one of that article is selected already. */
export function followCursor(tree: Tree): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moved = window.onDidChangeTextEditorSelection(({ textEditor }) => {
    if (textEditor !== window.activeTextEditor || !tree.view.visible) return;
    clearTimeout(timer);
    timer = setTimeout(() => void follow(tree, true), MOVING_MS);
  });
  return Disposable.from(following(tree, () => void follow(tree, true)), moved, new Disposable(() => clearTimeout(timer)));
}

/** Calls when another article is shown and when the tree has been loaded: what was loaded is shown a moment later. */
function following(tree: Tree, call: () => void): Disposable {
  return Disposable.from(window.onDidChangeActiveTextEditor(call), tree.onDidLoad(() => setTimeout(call)));
}

async function follow(tree: Tree, toCursor: boolean): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined || !tree.view.visible) return;
  const uri = editor.document.uri.toString();
  const at = editor.selection.start;
  const isThere = (node: Node): boolean => node.place?.uri === uri;
  const isWanted = (node: Node): boolean => isThere(node) && (!toCursor || holds(node, at));
  if (tree.view.selection.some(isWanted)) return;
  const found = (await firstOf(tree, isWanted)) ?? (tree.view.selection.some(isThere) ? null : await firstOf(tree, isThere));
  if (found) await tree.reveal(...found);
}

function holds({ place }: Node, at: Position): boolean {
  return place !== undefined && toRange(place.range).contains(at);
}

/** The first such node at the top, else below a heading, with that heading. */
async function firstOf(tree: Tree, is: (node: Node) => boolean): Promise<[Node, Node | null] | null> {
  const root = tree.roots.find(is);
  if (root) return [root, null];
  for (const heading of tree.roots.filter((node) => node.place === undefined)) {
    const child = ((await heading.children?.()) ?? []).find(is);
    if (child) return [child, heading];
  }
  return null;
}
