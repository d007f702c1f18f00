import { env, l10n, Uri, type Webview } from 'vscode';
import { escapeHtml } from '../../server/escape.ts';

/** The HTML around the compare view's script, under a policy that allows that script and the style sheet alone. */
export function page(webview: Webview, extension: Uri): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const script = webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'webview.js'));
  const style = webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'webview.css'));
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}; font-src ${webview.cspSource}`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(env.language)}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escapeHtml(l10n.t('Compare Sources'))}</title>
  <link rel="stylesheet" href="${escapeHtml(style.toString())}">
</head>
<body data-strings="${escapeHtml(JSON.stringify(l10n.bundle ?? {}))}">
  <main id="app"></main>
  <script nonce="${nonce}" src="${escapeHtml(script.toString())}"></script>
</body>
</html>`;
}
