import assert from 'node:assert/strict';
import { Position, commands } from 'vscode';
import type { CompletionItem, CompletionList } from 'vscode';
import { itOnPage, page } from './page';
import { atRest, closeEditors, showReport } from './support';

const labelOf = ({ label }: CompletionItem): string => (typeof label === 'string' ? label : label.label);

describe('snippets', () => {
  afterEach(closeEditors);

  it('are offered by pinyin initials and by Chinese, after Chinese text too', async () => {
    for (const [text, prefix] of [['zbwc', 'zbwc'], ['今年以来，zbwc', 'zbwc'], ['占比位', '占比位次']] as const) {
      const { document } = await showReport(text);
      const { items } = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, new Position(0, text.length));
      assert.ok(items.some((item) => labelOf(item) === prefix), `${prefix} after ${text}: ${items.map(labelOf).join(' ')}`);
    }
  });

  itOnPage('come up while typing and fill in by Tab', async () => {
    const editor = await showReport('一、工作进展\n');
    await commands.executeCommand('cursorBottom');
    await page.waitFor('.monaco-editor.focused');
    await page.type('zbwc');
    await page.waitFor('.suggest-widget.visible .monaco-list-row.focused:has-text("zbwc")');
    await atRest();
    await page.screenshot('snippet.png');
    await page.press('Tab');
    assert.match(editor.document.getText(), /占.*第.*位/);
    assert.notEqual(editor.selection.isEmpty, true, 'the first slot is selected');
  });
});
