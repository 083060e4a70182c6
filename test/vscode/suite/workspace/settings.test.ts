import assert from 'node:assert/strict';
import { ConfigurationTarget, commands, workspace } from 'vscode';
import { itOnPage, page } from '../page';
import { closeEditors, eventually, extension, inLanguage, rulesOf, showReport } from '../support';

const set = (name: string, value: unknown): Thenable<void> =>
  workspace.getConfiguration('zongjie').update(name, value, ConfigurationTarget.Workspace);

describe('settings', () => {
  afterEach(async () => {
    await closeEditors();
    for (const name of ['languages', 'lint.run', 'names', 'rules']) await set(name, undefined);
    await commands.executeCommand('notifications.clearAll');
  });

  it('a bad value leaves the default in force', async () => {
    const { document } = await showReport('全县网络零售额18.6亿元，增长12.3%。');
    await set('lint.run', 'sometimes');
    await eventually(() => assert.deepEqual(rulesOf(document), ['growth-without-base']));
    await set('rules', { 'growth-without-base': 'loud', 'no-such-rule': 'error' });
    assert.deepEqual(rulesOf(document), ['growth-without-base']);
    await set('rules', 3);
    assert.deepEqual(rulesOf(document), ['growth-without-base']);
    await set('languages', []);
    assert.deepEqual(rulesOf(document), ['growth-without-base']);
  });

  it('other languages can be named', async () => {
    const { documents } = await extension();
    const { document } = await showReport('一、工作进展\n好。', 'plaintext');
    assert.equal(documents.report(document), null);
    await set('languages', ['zongjie', 'plaintext']);
    assert.equal(documents.report(document)?.sections.length, 1);
    const symbols = await commands.executeCommand<unknown[]>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.equal(symbols.length, 1);
    await set('languages', undefined);
    assert.equal(documents.report(document), null);
  });

  it('names of the writer’s own hold no figures', async () => {
    const { documents } = await extension();
    const { document } = await showReport('12家亲服务队走访家庭36户。');
    assert.equal(documents.report(document)?.figureCount, 2);
    await set('names', ['12家亲']);
    assert.equal(documents.report(document)?.figureCount, 1);
    await set('names', undefined);
    assert.equal(documents.report(document)?.figureCount, 2);
  });

  it('a rule is named by its Chinese name as well as by its id', async () => {
    const { document } = await showReport('全县网络零售额18.6亿元，增长12.3%。');
    await eventually(() => assert.deepEqual(rulesOf(document), ['growth-without-base']));
    await set('rules', { 增长未写明与何时比: 'off' });
    await eventually(() => assert.deepEqual(rulesOf(document), []));
  });

  itOnPage('a bad value is told once, with its name and the value in force', async () => {
    await showReport('好。');
    await set('lint.run', 'sometimes');
    const toasts = '.notifications-toasts .notification-list-item-message';
    await page.waitFor(toasts);
    await eventually(async () =>
      assert.deepEqual(await page.texts(toasts), [
        inLanguage(
          '设置 zongjie.lint.run 的值不能用（"sometimes"），现按 "onType" 执行。',
          'The setting zongjie.lint.run has no usable value ("sometimes"). In force is "onType".',
        ),
      ]),
    );
    await commands.executeCommand('notifications.clearAll');
    await set('rules', { 'unit-mixed': 'loud', 'no-such-rule': 'error' });
    await eventually(async () =>
      assert.deepEqual(await page.texts(toasts), [
        inLanguage(
          '设置 zongjie.rules：“unit-mixed”不能是 "loud"，现按 "warning" 执行，可以是 error, warning, info, hint, off。 没有“no-such-rule”这条规则，已忽略。',
          'The setting zongjie.rules: “unit-mixed” cannot be "loud"; in force is "warning". Possible are error, warning, info, hint, off. There is no rule “no-such-rule”; the entry is ignored.',
        ),
      ]),
    );
  });
});
