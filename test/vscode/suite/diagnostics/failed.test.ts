import assert from 'node:assert/strict';
import { Position, languages, window, workspace } from 'vscode';
import type { Uri } from 'vscode';
import type { ForTests } from '../../../../src/vscode/forTests';
import { closeEditors, eventually, extension, inLanguage, showReport, writeFile } from '../support';

const TEXT = '某县2025年工作总结\n一、工作进展\n改造管网28公里。。\n';
const SAID = inLanguage(
  '这份总结没能检查：程序内部出错，原因见输出面板“总结”。',
  'The report could not be checked: an internal error. The output “总结” says why.',
);

/** The lines of a file in 问题. */
const listed = (uri: Uri): readonly string[] => languages.getDiagnostics(uri).map(({ message }) => message);

/** Lets whatever asks for the house style of a file get this instead. */
async function withHouse(
  give: ForTests['houses']['styleFor'],
  test: (given: ForTests) => Promise<void>,
): Promise<void> {
  const given = await extension();
  given.houses.styleFor = give;
  try {
    await test(given);
  } finally {
    Reflect.deleteProperty(given.houses, 'styleFor');
  }
}

/** Has every open report checked anew, as a changed setting does. */
async function checkAnew(): Promise<void> {
  const settings = workspace.getConfiguration('zongjie');
  await settings.update('rules', { 'phone-number': 'info' });
  await settings.update('rules', undefined);
}

const broken = (): never => {
  throw new Error('broken on purpose');
};

describe('an internal error', () => {
  afterEach(closeEditors);

  it('of the check is one line and no count, until the report can be checked again', async () => {
    const editor = await showReport(TEXT);
    const { document } = editor;
    await eventually(() => assert.ok(listed(document.uri).length > 0));
    await withHouse(broken, async ({ diagnostics, rooms: { status, proofreading } }) => {
      await editor.edit((builder) => builder.insert(new Position(2, 0), '全年'));
      await eventually(() => assert.deepEqual(listed(document.uri), [SAID]));
      await eventually(() => assert.match(status.text ?? '', /\$\(warning\) (没能检查|not checked)$/));
      assert.equal(diagnostics.shown(document)?.failed, true);
      assert.equal(proofreading.view.message, SAID);
    });
    await editor.edit((builder) => builder.insert(new Position(2, 0), '今年'));
    await eventually(() => assert.ok(listed(document.uri).length > 0 && !listed(document.uri).includes(SAID)));
    assert.match((await extension()).rooms.status.text ?? '', /\$\(error\) 1/);
  });

  it('of the check is a line for each file in a check of the workspace, open or not', async () => {
    const closed = await writeFile('没能检查甲工作总结.txt', TEXT);
    const editor = await window.showTextDocument(await writeFile('没能检查乙工作总结.txt', TEXT));
    const { uri } = editor.document;
    await withHouse(broken, async ({ documents, diagnostics, rooms: { workspaceCheck } }) => {
      await editor.edit((builder) => builder.insert(new Position(2, 0), '全年'));
      await eventually(() => assert.deepEqual(listed(uri), [SAID]));
      // VS Code holds reports that were closed for a while: what the live check shows of them is from before
      await checkAnew();
      await eventually(() => assert.ok(documents.all.every((one) => diagnostics.shown(one)?.failed ?? true)));
      const summary = await workspaceCheck.run();
      assert.ok(summary !== undefined && summary.errors === 0 && summary.warnings >= 2, JSON.stringify(summary));
      assert.deepEqual([listed(closed), listed(uri)], [[SAID], [SAID]]);
      workspaceCheck.results.clear();
    });
  });

  it('of reading is one line, too', async () => {
    const own = new Proxy({}, { get: broken, has: broken }) as never;
    const { houses } = await extension();
    const plain = houses.styleFor.bind(houses);
    await withHouse(
      (uri) => {
        const style = plain(uri);
        return { ...style, languages: [], own } as unknown as typeof style;
      },
      async ({ rooms: { status } }) => {
        const { document } = await showReport(TEXT);
        await eventually(() => assert.deepEqual(listed(document.uri), [SAID]));
        assert.match(status.text ?? '', /^\$\(warning\) (未分析|not analysed)$/);
      },
    );
  });
});
