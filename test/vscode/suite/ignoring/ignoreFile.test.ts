import assert from 'node:assert/strict';
import { Uri, WorkspaceEdit, commands, workspace } from 'vscode';
import { itOnPage, page } from '../page';
import { eventually, extension, inLanguage, rulesOf, writeFile, writeUntil } from '../support';

import {
  FILE,
  GROWTH,
  HERE,
  reportName,
  UNIT,
  choose,
  exists,
  fileUri,
  flags,
  folder,
  forgetIgnored,
  kept,
  keptJson,
  open,
  replace,
} from './ignored';

describe('the file of what is ignored', () => {
  afterEach(forgetIgnored);

  it('is forgotten when the report is saved with another sentence, and never because a rule is off', async () => {
    const { document } = await open(`${UNIT}\n${GROWTH}\n`);
    await choose(document, HERE, 1);
    await choose(document, HERE, 0);
    await flags(document, []);
    const configuration = workspace.getConfiguration('zongjie');
    await configuration.update('rules', { 'unit-nonstandard': 'off' });
    await replace(document, '12万', '15万');
    await replace(document, '18.6', '18.7');
    await flags(document, ['growth-without-base']);
    await commands.executeCommand('workbench.action.files.save');
    await eventually(async () =>
      assert.deepEqual(
        (await keptJson()).reports[reportName()]?.places?.map(({ rule }) => rule),
        ['unit-nonstandard'],
      ),
    );
    await configuration.update('rules', undefined);
    await flags(document, ['unit-nonstandard', 'growth-without-base']);
  });

  it('follows what others write into the file, and what they take out', async () => {
    const { document } = await open(`${UNIT}\n${GROWTH}\n`);
    await choose(document, HERE, 1);
    await flags(document, ['unit-nonstandard']);
    const text = await kept();
    await writeUntil(FILE, '{"version":1,"reports":{}}', () =>
      assert.deepEqual(rulesOf(document), ['unit-nonstandard', 'growth-without-base']),
    );
    await writeUntil(FILE, text.replace('"places"', '"rules": ["unit-nonstandard"],\n      "places"'), () =>
      assert.deepEqual(rulesOf(document), []),
    );
    await workspace.fs.delete(fileUri());
    await flags(document, ['unit-nonstandard', 'growth-without-base']);
  });

  it('loses nothing where the file is broken', async () => {
    const { document } = await open(`${UNIT}\n${GROWTH}\n`);
    await choose(document, HERE, 1);
    await flags(document, ['unit-nonstandard']);
    const broken = `${await kept()}<<<<<<< HEAD\n`;
    await writeFile(FILE, broken);
    await choose(document, HERE, 0);
    assert.equal(await kept(), broken);
    await flags(document, ['unit-nonstandard']); // what was ignored before still is
    await writeFile(FILE, broken.replace('<<<<<<< HEAD\n', ''));
    await choose(document, HERE, 0);
    await flags(document, []);
    assert.equal((await keptJson()).reports[reportName()]?.places?.length, 2);
  });

  itOnPage('says so where the file is broken', async () => {
    await open(`${UNIT}\n`);
    const told = inLanguage('不是正确的 JSON', 'it is no valid JSON');
    await writeUntil(FILE, '{ "version": 1, ', async () =>
      assert.ok(
        (await page.texts('.notifications-toasts .notification-list-item-message')).some((text) => text.includes(told)),
      ),
    );
  });

  it('goes with a report that is renamed, and with its folder', async () => {
    const { document } = await open(`${GROWTH}\n`);
    await choose(document, HERE);
    const rename = async (from: string, to: string): Promise<void> => {
      const edit = new WorkspaceEdit();
      edit.renameFile(Uri.joinPath(folder(), from), Uri.joinPath(folder(), to));
      assert.ok(await workspace.applyEdit(edit));
    };
    await rename(reportName(), '归档/2025/改名工作总结.md');
    await eventually(async () =>
      assert.deepEqual(Object.keys((await keptJson()).reports), ['归档/2025/改名工作总结.md']),
    );
    await rename('归档/2025', '归档/旧');
    await eventually(async () =>
      assert.deepEqual(Object.keys((await keptJson()).reports), ['归档/旧/改名工作总结.md']),
    );
    const again = await workspace.openTextDocument(Uri.joinPath(folder(), '归档/旧/改名工作总结.md'));
    await flags(again, []);
  });

  it('many at once are all written', async () => {
    const { ignoring } = await extension();
    const { document } = await open(`${GROWTH}\n`);
    await flags(document, ['growth-without-base']);
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        ignoring.change(Uri.joinPath(folder(), `第${i}份.md`), () => ({ rules: ['unit-mu'], places: [] })),
      ),
    );
    assert.equal(Object.keys((await keptJson()).reports).length, 20);
    await commands.executeCommand('zongjie.restoreAllIgnored');
    await eventually(async () => assert.equal(await exists(fileUri()), false));
  });
});
