import { l10n, Uri, ViewColumn, window, type ExtensionContext, type WebviewPanel } from 'vscode';
import type { CompareParams } from '../../server/shown.ts';
import { showAligned } from '../aligned.ts';
import { openPlace } from '../places.ts';
import type { Server } from '../server.ts';
import { exportTable } from './export.ts';
import type { PageState, RowRef, ToPage, ToPanel } from './messages.ts';
import { page } from './page.ts';

/** The compare view, of which there is at most one. */
export interface ComparePanels {
  /** Shows the articles beside the active editor, at a row where one is given. */
  show(scope: CompareParams, row: RowRef | null): Promise<void>;
  dispose(): void;
}

const VIEW_TYPE = 'crossread.compare';

/** How long to wait after a change before asking for the comparison again. */
const PAUSE_MS = 150;

/** Prepares the compare view, also for the one that a reloaded window brings back. */
export function createComparePanels(context: ExtensionContext, server: Server): ComparePanels {
  let open: OpenPanel | null = null;
  const options = { enableScripts: true, localResourceRoots: [Uri.joinPath(context.extensionUri, 'dist')] };
  const adopt = (panel: WebviewPanel, scope: CompareParams, row: RowRef | null): void => {
    open = fill(panel, context, server, scope, row);
    panel.onDidDispose(() => (open = null));
  };
  const serializer = window.registerWebviewPanelSerializer(VIEW_TYPE, {
    deserializeWebviewPanel(panel: WebviewPanel, state: PageState | undefined) {
      panel.webview.options = options;
      adopt(panel, state?.scope ?? { uris: null, anchor: null }, null);
      return Promise.resolve();
    },
  });
  return {
    async show(scope, row) {
      await server.start();
      if (open !== null) {
        open.show(scope, row);
        return;
      }
      const place = { viewColumn: ViewColumn.Beside, preserveFocus: row === null };
      adopt(window.createWebviewPanel(VIEW_TYPE, l10n.t('Compare Sources'), place, options), scope, row);
    },
    dispose() {
      serializer.dispose();
      open?.panel.dispose();
    },
  };
}

interface OpenPanel {
  readonly panel: WebviewPanel;
  show(scope: CompareParams, row: RowRef | null): void;
}

function fill(panel: WebviewPanel, context: ExtensionContext, server: Server, first: CompareParams, firstRow: RowRef | null): OpenPanel {
  let scope = first;
  let row = firstRow;
  let stale = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const post = (message: ToPage): void => void panel.webview.postMessage(message);

  const refresh = async (): Promise<void> => {
    stale = false;
    try {
      post({ type: 'model', scope, model: await server.ask('crossread/compare', scope) });
      if (row !== null) post({ type: 'reveal', row });
      row = null;
    } catch (error) {
      post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
  const refreshSoon = (): void => {
    stale = true;
    clearTimeout(timer);
    if (panel.visible) timer = setTimeout(() => void refresh(), PAUSE_MS);
  };
  const answer = async (message: ToPanel): Promise<void> => {
    if (message.type === 'ready') await refresh();
    else if (message.type === 'open') await openPlace(message.place, otherColumn(panel));
    else if (message.type === 'align') await showAligned(message.left, message.right, message.title);
    else if (message.type === 'export') await exportTable(message.table);
    else if (message.type === 'overlap') post({ type: 'overlap', overlap: await server.ask('crossread/overlap', { uris: message.uris }) });
    else post({ type: 'sentences', row: message.row, sentences: await server.ask('crossread/sentences', { places: message.places }) });
  };
  const receive = (message: ToPanel): Promise<void> => answer(message).catch((error: unknown) => void window.showErrorMessage(error instanceof Error ? error.message : String(error)));

  const listening = [
    server.onDidChange(refreshSoon),
    panel.onDidChangeViewState(() => panel.visible && stale && refreshSoon()),
    panel.webview.onDidReceiveMessage((message: ToPanel) => void receive(message)),
  ];
  panel.onDidDispose(() => {
    clearTimeout(timer);
    listening.forEach((listener) => void listener.dispose());
  });
  panel.iconPath = Uri.joinPath(context.extensionUri, 'client', 'media', 'compare.svg');
  panel.webview.html = page(panel.webview, context.extensionUri);
  return {
    panel,
    show(nextScope, nextRow) {
      scope = nextScope;
      row = nextRow;
      panel.reveal(undefined, nextRow === null);
      void refresh();
    },
  };
}

/** Where an article opens: the first column that the panel does not take. */
function otherColumn(panel: WebviewPanel): ViewColumn {
  return panel.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
}
