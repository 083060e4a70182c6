import { Uri, env } from 'vscode';
import type { Webview } from 'vscode';

/** 128 random bits in hexadecimal. */
export const nonce = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The page of the full table 指标台账: an empty frame with one script, which may load nothing and reach nothing. */
export function ledgerPage(webview: Webview, extensionUri: Uri): string {
  const address = (...path: readonly string[]): string =>
    webview.asWebviewUri(Uri.joinPath(extensionUri, ...path)).toString();
  const key = nonce();
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${key}'; base-uri 'none'; form-action 'none'">
<link rel="stylesheet" href="${address('media', 'ledgerTable.css')}">
</head>
<body>
<script nonce="${key}" src="${address('dist', 'ledgerTable.js')}"></script>
</body>
</html>`;
}
