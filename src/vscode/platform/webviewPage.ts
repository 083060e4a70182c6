import { Uri, env } from 'vscode';
import type { Webview } from 'vscode';

/** 128 random bits in hexadecimal. */
export const nonce = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * The page of a view: an empty frame with one script, which may load nothing and reach nothing.
 * @param name of its style in `media` and of its script in `dist`, without ending
 */
export function webviewPage(webview: Webview, extensionUri: Uri, name: 'ledgerTable' | 'preview' | 'form'): string {
  const address = (...path: readonly string[]): string =>
    webview.asWebviewUri(Uri.joinPath(extensionUri, ...path)).toString();
  const key = nonce();
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${key}'; base-uri 'none'; form-action 'none'">
<link rel="stylesheet" href="${address('media', `${name}.css`)}">
</head>
<body>
<script nonce="${key}" src="${address('dist', `${name}.js`)}"></script>
</body>
</html>`;
}
