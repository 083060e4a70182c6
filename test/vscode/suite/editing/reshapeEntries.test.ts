import assert from 'node:assert/strict';
import { commands, extensions, window, workspace } from 'vscode';
import { itOnPage, page } from '../page';
import { closeEditors, eventually, inLanguage, plain, settled, showReport, unset } from '../support';

import { PLAN_FIRST, SERVICES_FIRST, TEXT, goTo } from './reshaped';

/** A menu of VS Code takes no click in the first tenth of a second after it has opened, by the clock of a busy window. */
const MENU_DEAF_MS = 150;

const entry = (label: string): string => `.monaco-menu .action-label:has-text("${label}")`;

/** Clicks on an entry of the menu that is open, until the menu has heard it and is gone. */
async function choose(label: string): Promise<void> {
  await page.waitFor(entry(label));
  await eventually(async () => {
    await new Promise((resume) => setTimeout(resume, MENU_DEAF_MS));
    if ((await page.texts(entry(label))).length > 0) await page.click(entry(label));
    assert.deepEqual(await page.texts(entry(label)), [], 'the menu is still open');
  });
}

describe('the ways to change the outline', () => {
  afterEach(async () => {
    await closeEditors();
    await commands.executeCommand('notifications.clearAll');
    await unset('languages');
  });

  itOnPage('can be done from the keyboard, and from nowhere else than a report', async () => {
    const editor = await showReport(TEXT);
    await page.waitFor('.monaco-editor.focused');
    for (const [key, words, expected] of [
      ['Control+Alt+PageUp', '三、', PLAN_FIRST],
      ['Control+Alt+PageDown', '全年', SERVICES_FIRST],
      [
        'Control+Alt+BracketLeft',
        '（二）',
        TEXT.replace('（二）抓服务', '二、抓服务').replace('二、存在', '三、存在').replace('三、下一步', '四、下一步'),
      ],
      ['Control+Alt+BracketRight', '二、', TEXT.replace('二、存在', '（三）存在').replace('三、下一步', '二、下一步')],
    ] as const) {
      goTo(editor, words);
      await settled();
      await page.press(key);
      await eventually(() => assert.equal(plain(editor.document), expected, key));
      await page.press('Control+z');
      await eventually(() => assert.equal(plain(editor.document), TEXT));
    }
    await closeEditors();
    const other = await window.showTextDocument(
      await workspace.openTextDocument({ content: TEXT, language: 'plaintext' }),
    );
    goTo(other, '三、');
    await page.waitFor('.monaco-editor.focused');
    await settled();
    await page.press('Control+Alt+PageUp');
    assert.equal(plain(other.document), TEXT);
  });

  itOnPage('can be done from the keyboard in 总结大纲, and from its menu', async () => {
    const editor = await showReport(TEXT);
    goTo(editor, '三、');
    await commands.executeCommand('zongjie.outline.focus');
    await page.click('.pane-body .monaco-list-row:has-text("三、下一步工作打算")');
    await commands.executeCommand('zongjie.outline.focus');
    await settled();
    await page.press('Control+Alt+PageUp');
    await eventually(() => assert.equal(plain(editor.document), PLAN_FIRST));
    await page.waitFor('.pane-body .monaco-list:focus-within .monaco-list-row.selected:has-text("二、下一步工作打算")');
    await page.press('Control+Alt+PageUp');
    await eventually(() => assert.match(plain(editor.document), /工作总结\n一、下一步工作打算\n/));
    await page.waitFor('.pane-body .monaco-list:focus-within .monaco-list-row.selected:has-text("一、下一步工作打算")');
    await page.press('Shift+F10');
    await page.waitFor(entry(inLanguage('下移本节', 'Move Section Down')));
    assert.deepEqual(
      (await page.texts('.monaco-menu .action-label')).filter((text) => text.trim() !== ''),
      [inLanguage('下移本节', 'Move Section Down'), inLanguage('转换序号体例…', 'Change Numbering Style…')],
    );
    await page.picture('outline-menu.png');
    await choose(inLanguage('下移本节', 'Move Section Down'));
    await eventually(() => assert.equal(plain(editor.document), PLAN_FIRST));
  });

  itOnPage('can be done from the menu of the editor', async () => {
    const editor = await showReport(TEXT);
    goTo(editor, '三、');
    await page.waitFor('.monaco-editor.focused');
    await settled();
    await page.press('Shift+F10');
    await page.click(entry(inLanguage('本节与序号', 'Section and Numbers')));
    await page.waitFor(entry(inLanguage('上移本节', 'Move Section Up')));
    await page.picture('editor-menu.png');
    await choose(inLanguage('上移本节', 'Move Section Up'));
    await eventually(() => assert.equal(plain(editor.document), PLAN_FIRST));
  });

  it('has a palette entry or a key for every command but those of an item in a view, which have its menu', () => {
    const { contributes } = extensions.getExtension('zongjie.zongjie')?.packageJSON as {
      contributes: {
        menus: Record<'commandPalette' | 'view/item/context', { command: string; when: string }[]>;
        keybindings: { command: string }[];
      };
    };
    const withKey = new Set(contributes.keybindings.map(({ command }) => command));
    const ofItems = new Set(contributes.menus['view/item/context'].map(({ command }) => command));
    const hidden = contributes.menus.commandPalette
      .filter(({ when }) => when === 'false')
      .map(({ command }) => command);
    assert.deepEqual(
      hidden.filter((command) => !ofItems.has(command) && !withKey.has(command)),
      [],
    );
  });
});
