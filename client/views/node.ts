import { MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, type ThemeColor } from 'vscode';
import type { Place } from '../../server/shown.ts';
import { toRange } from '../places.ts';

/** An item of a tree. Its children are made when it is opened. */
export interface Node {
  /** Unique in its tree and the same over refreshes, so that the tree keeps its state. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** Plain text: what stands in articles is never read as Markdown. */
  readonly tooltip?: string;
  /** What a screen reader says; label and description where it is left out. */
  readonly spoken?: string;
  readonly icon: string;
  readonly iconColor?: ThemeColor;
  /** Opened by a click; given to the item's own commands. */
  readonly place?: Place;
  /** What the manifest's `viewItem` conditions see; `place` where it is left out and there is a place. */
  readonly context?: string;
  readonly children?: () => readonly Node[] | Promise<readonly Node[]>;
}

/** How the editor shows a node. */
export function treeItem(node: Node, expanded: boolean): TreeItem {
  const state = expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(node.label, node.children ? state : TreeItemCollapsibleState.None);
  item.id = node.id;
  item.iconPath = new ThemeIcon(node.icon, node.iconColor);
  if (node.description !== undefined) item.description = node.description;
  if (node.tooltip !== undefined) item.tooltip = new MarkdownString().appendText(node.tooltip);
  if (node.spoken !== undefined) item.accessibilityInformation = { label: node.spoken };
  const context = node.context ?? (node.place ? 'place' : undefined);
  if (context !== undefined) item.contextValue = context;
  if (node.place) {
    item.command = { command: 'vscode.open', title: '', arguments: [Uri.parse(node.place.uri, true), { selection: toRange(node.place.range) }] };
  }
  return item;
}
