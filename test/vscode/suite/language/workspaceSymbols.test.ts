import assert from 'node:assert/strict';
import { commands, window, workspace } from 'vscode';
import type { SymbolInformation } from 'vscode';
import { closeEditors, extension, writeFile } from '../support';

const search = async (query: string): Promise<readonly string[]> => {
  const found = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
  return found.map(({ name, location }) => `${location.uri.path.split('/').at(-1) ?? ''}: ${name}`);
};

describe('go to symbol in the workspace', () => {
  before(extension);
  afterEach(closeEditors);

  it('finds sections in files that are not open, in GB18030 too, by part of the heading', async () => {
    await writeFile('检索工作总结.txt', '一、推进蓝莓种植\n好。\n二、存在的问题\n少。\n');
    await writeFile(
      '检索国标工作总结.txt',
      Uint8Array.from([0xd2, 0xbb, 0xa1, 0xa2, 0xb9, 0xa4, 0xd7, 0xf7, 0xbd, 0xf8, 0xd5, 0xb9, 0x0a, 0xba, 0xc3]),
    ); // 一、工作进展
    await writeFile('检索会议记录.txt', '一、推进蓝莓种植\n好。\n');
    assert.deepEqual(await search('蓝莓'), ['检索工作总结.txt: 一、推进蓝莓种植']);
    assert.deepEqual(await search('推进 种植'), ['检索工作总结.txt: 一、推进蓝莓种植']);
    assert.ok((await search('工作进展')).includes('检索国标工作总结.txt: 一、工作进展'));
    assert.deepEqual(await search('没有这样的标题'), []);
  });

  it('reads a file again once it has changed, and an open one as it is being edited', async () => {
    const uri = await writeFile('检索改动工作总结.txt', '一、推进杨梅种植\n好。\n');
    assert.deepEqual(await search('杨梅'), ['检索改动工作总结.txt: 一、推进杨梅种植']);
    await writeFile('检索改动工作总结.txt', '一、推进枇杷种植\n好了。\n');
    assert.deepEqual(await search('杨梅'), []);
    assert.deepEqual(await search('枇杷'), ['检索改动工作总结.txt: 一、推进枇杷种植']);
    const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
    await editor.edit((builder) => builder.insert(editor.document.positionAt(0), '一、推进柑橘种植\n好。\n'));
    assert.deepEqual(await search('柑橘'), ['检索改动工作总结.txt: 一、推进柑橘种植']);
    await workspace.fs.delete(uri);
  });

  it('passes over what is no text', async () => {
    await writeFile(
      '检索二进制工作总结.txt',
      Uint8Array.from({ length: 300 }, (_, i) => (i * 7919) % 256),
    );
    assert.deepEqual(await search('没有这样的标题'), []);
    assert.ok((await search('蓝莓')).length > 0);
  });
});
