import { commands, Disposable, EventEmitter, window, type Event, type Memento, type TreeDataProvider, type TreeView } from 'vscode';
import type { Server } from '../server.ts';
import { treeItem, type Node } from './node.ts';
import { createTurned } from './turned.ts';

/** A tree view over what the server knows. */
export interface Tree {
  readonly view: TreeView<Node>;
  /** The nodes at the top as they were last shown. */
  readonly roots: readonly Node[];
  /** The nodes at the top were asked for and are about to be shown. */
  readonly onDidLoad: Event<void>;
  refresh(): void;
  /** Shows and selects a node at the top (`parent` null) or one below a node at the top. */
  reveal(node: Node, parent: Node | null): Promise<void>;
  dispose(): void;
}

/** What one tree shows and keeps. */
export interface TreeOptions {
  /** The id of the view in the manifest. */
  readonly id: string;
  /** Asks the server for the nodes at the top. */
  readonly load: () => Promise<readonly Node[]>;
  /** Whether nodes at the top start open. */
  readonly expanded?: boolean;
  /** Where it is kept which nodes the reader has opened or closed: the editor forgets that when the window is reloaded. */
  readonly kept: Memento;
}

/** How long to wait after a change before asking again. */
const PAUSE_MS = 300;

/** Creates the tree view. It asks the server only while it is visible and a server runs, and again after changes. */
export function createTree(server: Server, { id, load, expanded = false, kept }: TreeOptions): Tree {
  const turned = createTurned(kept, `${id}.turned`);
  const startsOpen = (node: Node): boolean => expanded && roots.includes(node);
  const changed = new EventEmitter<undefined>();
  const loaded = new EventEmitter<void>();
  let roots: readonly Node[] = [];
  const parents = new WeakMap<Node, Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (node) => treeItem(node, startsOpen(node) !== turned.has(node.id)),
    async getChildren(node) {
      if (!node) {
        await decided(server);
        roots = server.state.kind === 'running' ? await load() : [];
        // The editor takes a tree for empty until it has answered; what it says of an empty one waits for this.
        void commands.executeCommand('setContext', `${id}.empty`, roots.length === 0);
        loaded.fire();
        return [...roots];
      }
      const children = (await node.children?.()) ?? [];
      for (const child of children) parents.set(child, node);
      return [...children];
    },
    getParent: (node) => parents.get(node),
  };
  const view = window.createTreeView(id, { treeDataProvider: provider, showCollapseAll: true });
  const refresh = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => changed.fire(undefined), PAUSE_MS);
  };
  let kind = server.state.kind;
  const all = Disposable.from(
    view,
    changed,
    loaded,
    view.onDidExpandElement(({ element }) => turned.set(element.id, !startsOpen(element))),
    view.onDidCollapseElement(({ element }) => turned.set(element.id, startsOpen(element))),
    server.onDidChange(refresh),
    server.onDidChangeState((state) => {
      if (state.kind !== kind) refresh();
      kind = state.kind;
    }),
  );
  return {
    view,
    get roots() {
      return roots;
    },
    onDidLoad: loaded.event,
    refresh,
    async reveal(node, parent) {
      if (parent) parents.set(node, parent);
      await view.reveal(node, { select: true, focus: false });
    },
    dispose() {
      clearTimeout(timer);
      all.dispose();
    },
  };
}

/** Waits until it is known whether a server runs: a tree that has said too early that it is empty says so again when it is next looked at. */
function decided(server: Server): Promise<void> {
  if (server.state.kind !== 'starting') return Promise.resolve();
  return new Promise((resolve) => {
    const listening = server.onDidChangeState(({ kind }) => {
      if (kind === 'starting') return;
      listening.dispose();
      resolve();
    });
  });
}
