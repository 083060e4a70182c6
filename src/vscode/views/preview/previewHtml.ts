import { Uri, env } from 'vscode';
import type { Webview } from 'vscode';

/** The page of the preview: an empty frame with one script, which may load nothing and reach nothing. */
export function previewHtml(webview: Webview, extensionUri: Uri): string {
  const address = (...path: readonly string[]): string =>
    webview.asWebviewUri(Uri.joinPath(extensionUri, ...path)).toString();
  const key = crypto.randomUUID().replaceAll('-', '');
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${key}'; base-uri 'none'; form-action 'none'">
<link rel="stylesheet" href="${address('media', 'preview.css')}">
</head>
<body>
<script nonce="${key}" src="${address('dist', 'preview.js')}"></script>
</body>
</html>`;
}
